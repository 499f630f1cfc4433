import assert from 'node:assert/strict';
import { draftOf, engineOver } from '../../support/engine';

const SOURCES = {
  'mill.txt':
    '“The wheel has not turned since the great drought,” wrote the miller, Jonas Reik. “It will never turn again.”\n\n' +
    '“Bread from this flour keeps for nine days,” said Dr Carla Venn, who runs the bakery.\n\n' +
    '“Our guild bought the upper pond for the town,” said Piet Moor, speaking for the Alder Guild.',
};

/** The speakers that a draft names wrongly. */
async function wrong(text: string): Promise<readonly string[]> {
  const { findings } = await (await engineOver(SOURCES)).check(draftOf(text));
  return findings.filter(({ rule }) => rule === 'quote-misattributed').map(({ draftValue }) => draftValue);
}

const CASES: readonly (readonly [draft: string, ...wrong: string[]])[] = [
  ['> The wheel has not turned since the great drought. — Jonas Reik'],
  ['> The wheel has not turned since the great drought. — Carla Venn', 'Carla Venn'],
  ['> The wheel has not turned since the great drought.\n>\n> — Carla Venn, in a letter', 'Carla Venn'],
  ['> The wheel has not turned since the great drought.\n> -- [Carla Venn](https://example.org)', 'Carla Venn'],
  ['> “Bread from this flour keeps for nine days.”\n> — Jonas Reik', 'Jonas Reik'],
  ['> “Bread from this flour keeps for nine days.”\n> — Dr Carla Venn'],
  ['> Bread from this flour keeps for nine days.\n> — The Baker’s Almanac'],
  ['> Bread from this flour keeps for nine days.\n> — Old Saying 12'],
  ['> Our guild bought the upper pond for the town.\n> — Alder Guild'],
  ['> Bread from this flour keeps for nine days. — a baker'],
  ['> Bread from this flour keeps for nine days.\n\nThe pond — Jonas Reik dug it — lies above the mill.'],
];

describe('whose words a block of quotation is said to be', () => {
  for (const [draft, ...expected] of CASES)
    it(`${JSON.stringify(draft)} -> ${expected.join(', ') || 'silent'}`, async () => {
      assert.deepEqual(await wrong(draft), expected);
    });
});
