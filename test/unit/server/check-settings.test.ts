import assert from 'node:assert/strict';
import { Checking, checkSettingsOf } from '../../../src/server/workspace/check-settings';

describe('whether and when drafts are checked', () => {
  it('takes what is missing or malformed for its default', () => {
    const usual = { enabled: true, when: 'typing' };
    for (const given of [undefined, null, {}, { enabled: 'no' }, { check: null }, { check: { when: 'never' } }])
      assert.deepEqual(checkSettingsOf(given), usual);
    assert.deepEqual(checkSettingsOf({ enabled: false, check: { when: 'save' } }), { enabled: false, when: 'save' });
  });

  it('is as the innermost folder that holds the draft has it, else as the window has it', () => {
    const checking = new Checking();
    const folder = (uri: string, settings: unknown) => ({ root: { uri, name: '' }, settings });
    checking.take({ check: { when: 'save' } }, [
      folder('file:///a', { enabled: false }),
      folder('file:///a/b', { enabled: true }),
    ]);
    assert.deepEqual(
      ['file:///a/x.md', 'file:///a/b/x.md', 'file:///ab/x.md'].map((uri) => checking.of(uri)),
      [
        { enabled: false, when: 'typing' },
        { enabled: true, when: 'typing' },
        { enabled: true, when: 'save' },
      ],
    );
  });
});
