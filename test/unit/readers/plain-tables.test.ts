import assert from 'node:assert/strict';
import { passageLines, sourceOf } from './reading';

const PROSE = `The yard looked after all of its boats in the two years that are told of here,
with its own staff and without a loan; what it cost is set out below.`;

async function linesOf(text: string): Promise<readonly string[]> {
  return passageLines(await sourceOf('a.txt', text));
}

describe('what plain text sets in columns', () => {
  it('is a table, read row by row, with an empty cell over the names of the rows', async () => {
    const table =
      '    Boats by port\n                  2019      2020\n    Norwick        412       388\n    Vik              -        94';
    assert.deepEqual(
      (await linesOf(`${PROSE}\n\n${table}\nFewer came than before.`)).slice(-5),
      [
        'list-item: Boats by port',
        'table: – | 2019 | 2020',
        'table: Norwick | 412 | 388',
        'table: Vik | - | 94',
        'paragraph: Fewer came than before.',
      ].map((line) => line.replace('list-item: Boats', 'heading: Boats')),
    );
  });

  it('leads back to the file', async () => {
    const text = `Fees.\n\n   Berth      EUR 40.0m   EUR 41.5m\n   Slip        EUR 7.0m    EUR 7.5m\n   Store       EUR 1.0m         -\n   Crane ......  EUR 9.0m\n`;
    const { passages, map, text: reading } = await sourceOf('a.txt', text.replaceAll('\n', '\r\n'));
    const words = passages.map(({ span }) => reading.slice(span.start, span.end));
    assert.deepEqual(words.slice(1), [
      'Berth | EUR 40.0m | EUR 41.5m',
      'Slip | EUR 7.0m | EUR 7.5m',
      'Store | EUR 1.0m | -',
      'Crane: EUR 9.0m',
    ]);
    const { start, end } = map.spanToOriginal(passages[2]!.span);
    assert.equal(text.replaceAll('\n', '\r\n').slice(start, end), 'Slip        EUR 7.0m    EUR 7.5m');
  });

  it('is a value with its label where dots lead from the one to the other', async () => {
    const text = `${PROSE}\n\n   (a) quay wall in the old town ........ £34.2m\n   (b) crane rails .... £9.5m\n\n${PROSE}`;
    const lines = await linesOf(text);
    assert.ok(lines.includes('list-item: (a) quay wall in the old town: £34.2m'));
    assert.ok(lines.includes('list-item: (b) crane rails: £9.5m'));
  });

  it('is no list of pages, no numbered heading, no two texts beside each other', async () => {
    for (const text of [
      'Introduction ........ 3\nThe yard ........ 14\nThe boats ........ 15\n',
      '1.  The yard\n2.  The boats\n3.  The crew of 12\n',
      'He said that he    She said that 12\nhad seen it all    men had been on\nin the year 40     the boat then\n',
    ])
      assert.ok(
        (await linesOf(text)).every(
          (line) => !line.startsWith('table') && !/\p{L}: \d+$/u.test(line.replace('paragraph: ', '')),
        ),
        text,
      );
  });

  it('takes linear time', async () => {
    const started = performance.now();
    await linesOf(`Text.\n\n${'a  1\n'.repeat(20_000)}\n${'a .... 1\n'.repeat(20_000)}\n${'.'.repeat(200_000)}\n`);
    assert.ok(performance.now() - started < 8000);
  });
});

describe('wrapped lines that are indented', () => {
  const INDENTED = `1.1  The yard of Norwick has been asked to look after the boats of the whole
     coast, for which it is to receive 40 francs a day from the council on
     top of its own takings; the sum is to be looked at again on 31
     March 2026. The council does not expect the yard to be finished before
     2027. It will be told in good time.`;

  it('are one paragraph, whatever begins a line', async () => {
    const lines = await linesOf(INDENTED);
    assert.ok(lines.includes('paragraph: The council does not expect the yard to be finished before 2027.'));
    assert.ok(lines.some((line) => line.includes('again on 31 March 2026.')));
  });

  it('are lines of their own where the next word would have fitted', async () => {
    const lines = await linesOf(`${INDENTED}\n\n     Berths of the yard\n     Opened last summer\n`);
    assert.deepEqual(lines.slice(-2), ['heading: Berths of the yard', 'paragraph: Opened last summer']);
  });
});
