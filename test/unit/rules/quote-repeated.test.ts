import assert from 'node:assert/strict';
import { draftOf, engineOver } from '../../support/engine';

/** Whom loud findings say to be the wrong speaker, for each draft. */
function describeSpeakers(
  title: string,
  sources: Readonly<Record<string, string>>,
  drafts: readonly (readonly [draft: string, wrong: string | undefined])[],
): void {
  describe(title, () => {
    for (const [text, wrong] of drafts) {
      it(`${text} -> ${wrong ?? 'silent'}`, async () => {
        const draft = draftOf(text);
        const { findings } = await (await engineOver(sources)).check(draft);
        assert.deepEqual(
          findings
            .filter(({ rule }) => rule === 'quote-misattributed')
            .map(({ span }) => draft.text.slice(span.start, span.end)),
          wrong === undefined ? [] : [wrong],
        );
      });
    }
  });
}

describeSpeakers(
  'one sentence that two say, each in a paragraph',
  {
    'talk.txt':
      '“The kiln goes out tonight at nine,” the keeper, Ruth Hale, told the potters.\n\n' +
      '“The kiln goes out tonight at nine,” Alan Pryce repeated on the stairs, “and nobody lights it again.”\n\n' +
      'Later the cooper, Edna Bell, took up their words in the yard: “The kiln goes out tonight at nine, but the glaze stays warm.” Karin Ost listened.',
  },
  [
    ['“The kiln goes out tonight at nine,” said Ruth Hale.', undefined],
    ['“The kiln goes out tonight at nine,” said Alan Pryce.', undefined],
    ['“The kiln goes out tonight at nine,” said Edna Bell.', undefined],
    ['“The kiln goes out tonight at nine,” said Karin Ost.', 'Karin Ost'],
    ['“The kiln goes out tonight at nine, but the glaze stays warm,” said Edna Bell.', undefined],
    ['“The kiln goes out tonight at nine, but the glaze stays warm,” said Ruth Hale.', 'Ruth Hale'],
    ['“The kiln goes out tonight at eight,” said Alan Pryce.', undefined],
  ],
);

describeSpeakers(
  'two of one family',
  {
    'fair.txt':
      '“Nobody presses better apples than the people of this dale,” said Odo Lund.\n\n' +
      'His sister, Vera Lund, carried the baskets. “I would not sell the press to a stranger again,” Vera Lund said.',
  },
  [
    ['“Nobody presses better apples than the people of this dale,” said Odo Lund.', undefined],
    ['“Nobody presses better apples than the people of this dale,” said Mr Lund.', undefined],
    ['“Nobody presses better apples than the people of this dale,” said Lund.', undefined],
    ['“Nobody presses better apples than the people of this dale,” said Vera Lund.', 'Vera Lund'],
    ['“I would not sell the press to a stranger again,” said Odo Lund.', 'Odo Lund'],
    // Nobody of that name stands in the source: perhaps a longer form of his.
    ['“Nobody presses better apples than the people of this dale,” said Theodor Lund.', undefined],
  ],
);

describeSpeakers(
  'words that stand by themselves besides',
  {
    'page.txt':
      '“The bees have come through the frost again”\n\n“The bees have come through the frost again,” said Ruth Hale at the fair.\n\n' +
      'Alan Pryce sold honey there.\n\n“The honey is thinner than in any other year”\n\n— Alan Pryce\n\n' +
      'Karin Ost stood up. She was angry. “The hay is wetter than in any other year.”\n\n“The hay is wetter than in any other year,” said Ruth Hale.\n\n' +
      'The stall had a sign. “The honey is thinner than in any other year,” said Ruth Hale.',
  },
  [
    ['“The bees have come through the frost again,” said Ruth Hale.', undefined],
    ['“The bees have come through the frost again,” said Alan Pryce.', 'Alan Pryce'],
    ['“The honey is thinner than in any other year,” said Alan Pryce.', undefined],
    ['“The hay is wetter than in any other year,” said Karin Ost.', undefined],
  ],
);
