import assert from 'node:assert/strict';
import { render } from '../../../src/core/model/message';
import { toldApart } from '../../../src/core/rules/support/told-apart';
import { draftOf, engineOver } from '../../support/engine';

/** What is said of the words between stars in a draft and in a source. */
function apart(draft: string, source: string): readonly [string, string] {
  const [claim, passage] = [draft.replaceAll('*', ''), source.replaceAll('*', '')];
  const spanIn = (text: string) => ({ start: text.indexOf('*'), end: text.lastIndexOf('*') - 1 });
  const [own, theirs] = toldApart({ claim, passage, span: spanIn(draft), sourceSpan: spanIn(source) });
  return [claim.slice(own.start, own.end), passage.slice(theirs.start, theirs.end)];
}

describe('two values that read alike', () => {
  it('are told with the words that tell them apart', () => {
    assert.deepEqual(apart('It costs *9 crowns* a week.', 'It costs *9 crowns* an hour.'), [
      '9 crowns a week',
      '9 crowns an hour',
    ]);
    assert.deepEqual(apart('It sank to *9 crowns*.', 'It sank by *9 crowns*.'), ['to 9 crowns', 'by 9 crowns']);
    assert.deepEqual(apart('Of *90 percent* of the farms.', 'Of *90 percent* of all mills.'), [
      '90 percent of the',
      '90 percent of all',
    ]);
  });

  it('stay as they are where they differ, or nothing near does', () => {
    assert.deepEqual(apart('It costs *9 crowns* a week.', 'It costs *8 crowns* an hour.'), ['9 crowns', '8 crowns']);
    assert.deepEqual(apart('It costs *9 crowns*.', 'It costs *9 crowns*.'), ['9 crowns', '9 crowns']);
  });

  it('show in the message', async () => {
    const engine = await engineOver({ 'a.txt': 'The guild pays 9.50 crowns an hour.\n' });
    const { findings } = await engine.check(draftOf('The guild pays 9.50 crowns a day.\n'));
    assert.deepEqual(
      findings.map(({ message }) => render(message)),
      ['The draft says “9.50 crowns a day”; a.txt says “9.50 crowns an hour”.'],
    );
  });
});
