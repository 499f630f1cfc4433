import assert from 'node:assert/strict';
import { draftOf, engineOver } from '../../support/engine';

const SPOKEN =
  'The pier at Sulham\n\n“We will never paint the iron pier,” said Hanne Brug. “The old pier,” she added, “belongs to everybody in this town.”\n';

/** The draft after each fix that takes something from the source, by its title. */
async function fixed(text: string, source = SPOKEN): Promise<Readonly<Record<string, string>>> {
  const engine = await engineOver({ 'pier.txt': source });
  const { findings } = await engine.check(draftOf(text));
  const fixes = findings.flatMap((finding) => finding.fixes).filter(({ kind }) => kind === 'use-source');
  return Object.fromEntries(
    fixes.map(({ title, edits }) => [
      title.template,
      edits.reduce((draft, { span, newText }) => draft.slice(0, span.start) + newText + draft.slice(span.end), text),
    ]),
  );
}

const WHOLE = 'Take the whole quotation from the source';
const WORDS = 'Take the source’s wording';

describe('the fixes of an altered quotation', () => {
  it('keep the punctuation and the first letter of the draft', async () => {
    const found = await fixed('“We will never paint the old iron quay,” said Hanne Brug.\n');
    assert.equal(found[WHOLE], '“We will never paint the iron pier,” said Hanne Brug.\n');
    assert.equal(found[WORDS], '“We will never paint the old iron pier,” said Hanne Brug.\n');
    assert.equal(
      (await fixed('Hanne Brug said that “we will never paint the old iron quay!”\n'))[WHOLE],
      'Hanne Brug said that “we will never paint the iron pier!”\n',
    );
  });

  it('are one where the words and the whole quotation come to the same', async () => {
    for (const [draft, wanted] of [
      [
        '“We will never paint the iron quay,” said Hanne Brug.\n',
        '“We will never paint the iron pier,” said Hanne Brug.\n',
      ],
      ['“We will paint the iron pier,” said Hanne Brug.\n', '“We will never paint the iron pier,” said Hanne Brug.\n'],
      ['“We will never ever paint the iron pier,” she said.\n', '“We will never paint the iron pier,” she said.\n'],
    ] as const)
      assert.deepEqual(await fixed(draft), { [WORDS]: wanted });
  });

  it('keep the apostrophes of the draft', async () => {
    const words = '“We don’t paint the town’s iron pier in spring,” said Hanne Brug.\n';
    assert.deepEqual(await fixed(words.replaceAll('’', "'").replace('spring', 'June'), words), {
      [WORDS]: words.replaceAll('’', "'"),
    });
    assert.deepEqual(await fixed(words.replace('spring', 'June'), words.replaceAll('’', "'")), { [WORDS]: words });
  });

  it('keep them too where words that turn the sense were left out', async () => {
    const found = await fixed('Hanne Brug said that “we will … paint the iron pier!”\n');
    assert.equal(found[WHOLE], 'Hanne Brug said that “we will never paint the iron pier!”\n');
  });

  it('are not offered for words beside an ellipsis, which may stand for some of the source’s', async () => {
    assert.deepEqual(await fixed('Hanne Brug said: “The old pier belongs to all … in this town.”\n'), {});
    const inside = await fixed('Hanne Brug said: “We will ever paint the iron … pier.”\n');
    assert.equal(inside[WORDS], 'Hanne Brug said: “We will never paint the iron … pier.”\n');
  });

  it('bring no attribution and no marks of the source into it', async () => {
    const found = await fixed('“The old pier belongs to nobody in this town,” Hanne Brug said.\n');
    assert.equal(found[WORDS], '“The old pier belongs to everybody in this town,” Hanne Brug said.\n');
    assert.equal(found[WHOLE], undefined);
  });
});
