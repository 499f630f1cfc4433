import assert from 'node:assert/strict';
import { draftOf, engineOver } from '../../support/engine';

const SOURCES = {
  'pier.txt':
    'The pier at Sulham\n\n“The old pier costs us 40% of the budget & more,” said Hanne Brug. The town wrote that “the ‘old’ pier will stay”.\n',
};

/** The draft after the first completion at its end was taken. */
async function completed(draft: string, languageId = 'markdown', name = 'draft.md', after = ''): Promise<string> {
  const engine = await engineOver(SOURCES);
  const [first] = engine.completeQuotes(draftOf(draft + after, name, languageId), draft.length, 3);
  assert.ok(first, 'nothing is offered');
  const typed = /[“"«„`{]([^“"«„`{]*)$/.exec(draft)![1]!;
  return draft.slice(0, draft.length - typed.length) + first.text + after;
}

describe('a quotation that is completed', () => {
  it('has what was said, in one kind of marks, and closes', async () => {
    assert.equal(
      await completed('She said: “the old pier costs'),
      'She said: “The old pier costs us 40% of the budget & more”',
    );
    assert.equal(
      await completed('She said: "the old pier costs', 'markdown', 'draft.md', '"'),
      'She said: "The old pier costs us 40% of the budget & more"',
    );
    assert.equal(await completed('They wrote: "the old pier will'), 'They wrote: "the \'old\' pier will stay"');
  });

  it('turns marks inside of marks of LaTeX, whoever closes the outer ones', async () => {
    for (const after of ['', "''"])
      assert.equal(
        await completed('They wrote: ``the town wrote that', 'latex', 'draft.tex', after),
        "They wrote: ``The town wrote that `the ``old'' pier will stay'.''",
      );
  });

  it('is written in the language of the draft', async () => {
    assert.equal(
      await completed('She said: ``the old pier costs', 'latex', 'draft.tex'),
      "She said: ``The old pier costs us 40\\% of the budget \\& more''",
    );
    assert.equal(
      await completed('She said: \\enquote{the old pier costs', 'latex', 'draft.tex'),
      'She said: \\enquote{The old pier costs us 40\\% of the budget \\& more}',
    );
  });
});
