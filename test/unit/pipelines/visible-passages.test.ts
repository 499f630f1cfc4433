import assert from 'node:assert/strict';
import { draftOf, engineOver, told } from '../../support/engine';

const WIRE = 'The dam above Orvik broke on 4 May. The dam above Orvik held back 12 million cubic metres of water.';
/** The same story in many papers, each under its own headline. */
const printed = (count: number): Record<string, string> =>
  Object.fromEntries(
    Array.from({ length: count }, (_, i) => [`paper-${i + 10}.txt`, `Paper number ${i}\n\n${WIRE}\n`]),
  );

describe('a story that many sources print', () => {
  it('leaves room for the one source that says more', async () => {
    const engine = await engineOver({
      ...printed(30),
      'survey.txt': 'A survey of the dam above Orvik counted 14 cracks in its wall, long before the water came.\n',
    });
    const draft = draftOf(
      'A survey of the dam above Orvik, broken on 4 May with its 12 million cubic metres of water, counted 41 cracks.\n',
    );
    assert.deepEqual(told(await engine.check(draft), draft), ['quantity-conflict: 41 -> 14']);
    const right = draftOf(
      'A survey of the dam above Orvik, broken on 4 May with its 12 million cubic metres of water, counted 14 cracks.\n',
    );
    assert.deepEqual(told(await engine.check(right), right), []);
  });

  it('is shown once as evidence', async () => {
    const engine = await engineOver(printed(5));
    const draft = draftOf('The dam above Orvik held back 12 million cubic metres of water.\n');
    assert.equal(
      (await engine.evidenceAt(draft, 5, 10)).filter(({ passage }) => passage.text.includes('12 million')).length,
      1,
    );
  });

  it('is told apart where the numbers, the days or the speakers are others', async () => {
    const engine = await engineOver({
      'a.txt': 'Paper\n\nThe dam above Orvik held back 12 million cubic metres of water.\n',
      'b.txt': 'Paper\n\nThe dam above Orvik held back 21 million cubic metres of water.\n',
      'c.txt': 'Paper\n\n“The dam was rotten for years and everybody knew of it.” So said Hanne Brug.\n',
      'd.txt': 'Paper\n\n“The dam was rotten for years and everybody knew of it.” So said Peer Lund.\n',
    });
    const draft = draftOf(
      'The dam above Orvik held back 21 million cubic metres of water. “The dam was rotten for years and everybody knew of it,” said Peer Lund.\n',
    );
    assert.deepEqual(
      told(await engine.check(draft), draft).filter((line) => !line.startsWith('sources-disagree')),
      [],
    );
  });
});
