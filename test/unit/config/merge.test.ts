import assert from 'node:assert/strict';
import { isAccepted } from '../../../src/core/config/ignore';
import { mergeProject } from '../../../src/core/config/merge';
import { DEFAULT_CONFIG, type ProjectIgnore } from '../../../src/core/model/project/config';
import { findingOn } from '../outputs/sample';

describe('the project over the user', () => {
  it('wins setting by setting, rule by rule, alias by alias', () => {
    const user = {
      ...DEFAULT_CONFIG,
      exclude: ['a'],
      rules: { unsupported: 'hint', 'date-conflict': 'off' } as const,
      aliases: { A: ['a'] },
    };
    const merged = mergeProject(
      user,
      { exclude: ['b'], rules: { 'date-conflict': 'error' }, aliases: { B: ['b'] }, maxSourceSize: 2 },
      'file:///p/',
    );
    assert.deepEqual(merged.exclude, ['a', 'b']);
    assert.deepEqual(merged.rules, { unsupported: 'hint', 'date-conflict': 'error' });
    assert.deepEqual(merged.aliases, { A: ['a'], B: ['b'] });
    assert.equal(merged.maxSourceBytes, 2 * 1024 * 1024);
    assert.equal(merged.strictness, DEFAULT_CONFIG.strictness);
  });

  it('changes nothing when it says nothing', () => {
    assert.deepEqual(mergeProject(DEFAULT_CONFIG, {}, 'file:///p/'), { ...DEFAULT_CONFIG, projectUri: 'file:///p/' });
  });
});

describe('findings that a project has accepted', () => {
  const draft = { uri: 'file:///p/drafts/a%20b.md', text: 'It has 59 Apps.' };
  const finding = findingOn(draft.text, '59 Apps');
  const accepted = (...ignore: readonly ProjectIgnore[]): boolean =>
    isAccepted(finding, draft, { ignore, projectUri: 'file:///p/' });

  it('fit by rule, file and words', () => {
    assert.ok(accepted({ reason: 'x' }));
    assert.ok(
      accepted(
        { rule: 'date-conflict', reason: 'x' },
        { rule: 'quantity-conflict', files: ['./drafts/'], words: '59 apps', reason: 'x' },
      ),
    );
    assert.ok(accepted({ files: ['drafts/a b.md'], reason: 'x' }));
    assert.ok(accepted({ files: ['**/*.md'], reason: 'x' }));
  });

  it('do not fit where one of them differs', () => {
    assert.ok(!accepted());
    assert.ok(!accepted({ rule: 'date-conflict', reason: 'x' }));
    assert.ok(!accepted({ files: ['notes/*.md'], reason: 'x' }));
    assert.ok(!accepted({ words: '60', reason: 'x' }));
  });
});
