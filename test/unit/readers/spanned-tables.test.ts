import assert from 'node:assert/strict';
import fc from 'fast-check';
import { passageLines, readAs, sourceOf } from './reading';

const rowsIn = async (name: string, content: string): Promise<string[]> =>
  passageLines(await sourceOf(name, content)).filter((line) => line.startsWith('table: '));

const BATHS =
  '<h1>Swimming in Orm</h1><table><thead><tr><td rowspan="2"></td><th colspan="2">Adults</th>' +
  '<th colspan="2">Pupils &amp; <i>students</i></th><th rowspan=2>Locker</th></tr>\n' +
  '<tr><th>weekday</th><th>weekend</th><th>weekday</th><th>weekend</th></tr></thead>\n<tbody>' +
  '<tr><th scope="row">Orm Baths</th><td>€7</td><td>€9</td><td colspan="2">free</td><td rowspan="9">€1 &amp; up</td></tr>\n' +
  '<tr>\n  <th scope="row" rowspan=2>Tarn Pool</th>\n  <td>€5</td>\n  <td>€6</td>\n  <td></td>\n  <td>€3</td>\n</tr>\n' +
  '<tr><td>€15</td><td>€16</td><td>€3</td><td>€4</td></tr>' +
  '<tr><th colspan="2" scope="row">Both</th><td>€8</td></tr>' +
  '</tbody><tr><td colspan="6">Closed on Mondays.</td></tr></table>';

const STONE = String.raw`\begin{document}
\section{Quarries}
\begin{tabular}{ll|r|r|}
\multirow{2}{*}{Quarry} & \multirow{2}{3cm}{Stone} & \multicolumn{2}{|c|}{Output (t)} \\
\cmidrule(lr){3-4}
 & & 2019 & 2020 \\
\midrule
\multirow[t]{3}{*}{\textbf{Holm}}
   & Slate & 410 & 395 \\
   & Marble & 120 & \multirow{2}*{88} \\
   & Chalk & 7 & \\
\multicolumn{2}{l}{All stones} & 537 & 571 \\
\multicolumn{4}{l}{Figures are rounded.} \\
\end{tabular}

\begin{tabular}{lrr}
Quay & Berths
& Depth \\
North & 12 & 9~m \\
 & 4 & 7~m \\
\end{tabular}
\end{document}
`;

describe('a table with cells that span others', () => {
  it('has the words of each in every row and column of HTML that it spans, under all heads', async () => {
    assert.deepEqual(await rowsIn('a.html', BATHS), [
      'table: Adults | Pupils & students | Locker',
      'table: weekday | weekend | weekday | weekend',
      'table: Orm Baths | Adults weekday: €7 | Adults weekend: €9 | Pupils & students weekday: free | ' +
        'Pupils & students weekend: free | Locker: €1 & up',
      'table: Tarn Pool | Adults weekday: €5 | Adults weekend: €6 | Pupils & students weekend: €3 | Locker: €1 & up',
      'table: Tarn Pool | Adults weekday: €15 | Adults weekend: €16 | Pupils & students weekday: €3 | ' +
        'Pupils & students weekend: €4 | Locker: €1 & up',
      'table: Both | Adults weekend: €8 | Locker: €1 & up',
      'table: Closed on Mondays.',
    ]);
  });
  it('has them in LaTeX, whose rows end where it says so', async () => {
    assert.deepEqual(await rowsIn('a.tex', STONE), [
      'table: Quarry | Stone | Output (t)',
      'table: 2019 | 2020',
      'table: Holm | Stone: Slate | Output (t) 2019: 410 | Output (t) 2020: 395',
      'table: Holm | Stone: Marble | Output (t) 2019: 120 | Output (t) 2020: 88',
      'table: Holm | Stone: Chalk | Output (t) 2019: 7 | Output (t) 2020: 88',
      'table: All stones | Output (t) 2019: 537 | Output (t) 2020: 571',
      'table: Figures are rounded.',
      'table: Quay | Berths | Depth',
      'table: North | Berths: 12 | Depth: 9 m',
      'table: Berths: 4 | Depth: 7 m',
    ]);
  });
  it('leads words that go on to where they stand, and their row to itself', async () => {
    for (const [ending, file, name, row] of [
      ['.html', BATHS, 'Tarn Pool', '€15</td><td>€16</td><td>€3</td><td>€4'],
      ['.tex', STONE, 'Holm', String.raw`Chalk & 7`],
    ] as const) {
      const { text, map, blocks } = await readAs(ending, file);
      const originalAt = (start: number, end: number): string => {
        const span = map.spanToOriginal({ start, end });
        return file.slice(span.start, span.end);
      };
      const at = text.lastIndexOf(name);
      assert.notEqual(at, text.indexOf(name));
      assert.equal(originalAt(at, at + name.length), name);
      assert.equal(map.spanToOriginal({ start: at, end: at + name.length }).start, file.indexOf(name));
      const block = blocks.find(({ span }) => span.start <= at && at < span.end)!;
      assert.equal(originalAt(block.span.start, block.span.end), row);
    }
  });
  it('parts cells by one bar, however the page is set, and leaves plain tables and layouts alone', async () => {
    const plain =
      '<table>\n<tr>\n<th>Mill</th>\n<th>Looms</th>\n</tr>\n<tr>\n<td> Alder</td>\n<td>24</td>\n</tr></table>';
    assert.deepEqual(await rowsIn('a.html', plain), ['table: Mill | Looms', 'table: Alder | 24']);
    const layout =
      '<table><tr><td rowspan="2"><p>One side</p></td><td>Above</td></tr><tr><td>Below</td><td>Right</td></tr></table>';
    assert.deepEqual(await rowsIn('a.html', layout), ['table: One side', 'table: Above', 'table: Below | Right']);
  });
  it('is not read out beyond all measure', async () => {
    const row = `<tr>${`<td rowspan="99999" colspan="99999">${'long words '.repeat(9)}</td>`.repeat(90)}</tr>`;
    const file = `<table><tr><th>A</th><th>B</th></tr>${row}${'<tr><td>x</td></tr>'.repeat(2000)}</table>`;
    const { text } = await readAs('.html', file);
    assert.ok(text.length < 6 * file.length, `${text.length} of ${file.length}`);
    const tex = `${String.raw`\multirow{99999}{*}{words} & \multicolumn{99999}{c}{more} \\`}\n${'& x \\\\\n'.repeat(3000)}`;
    const read = await readAs('.tex', `\\begin{tabular}{lr}\n${tex}\\end{tabular}`);
    assert.ok(read.text.length < 8 * tex.length);
  });
  it('keeps all words in order and in place, whatever spans what', async () => {
    const cell = fc
      .record({
        name: fc.constantFrom('td', 'th'),
        rows: fc.constantFrom('', ' rowspan=2', ' rowspan=0', ' rowspan=5'),
        columns: fc.constantFrom('', '', ' colspan=2'),
        text: fc.constantFrom('one', 'Two', '42', '', 'three users', 'a &amp; b', '<br>', '<p>x</p>'),
      })
      .map(({ name, rows, columns, text }) => `<${name}${rows}${columns}>${text}</${name}>`);
    const table = fc
      .array(fc.array(cell, { maxLength: 4 }), { maxLength: 6 })
      .map((rows) => `<table>${rows.map((cells) => `<tr>${cells.join('\n')}</tr>`).join('\n')}</table>`);
    await fc.assert(
      fc.asyncProperty(table, async (original) => {
        const { text, map, blocks } = await readAs('.html', original);
        let last = 0;
        for (const { span } of blocks) {
          assert.ok(span.start >= last && span.end > span.start && span.end <= text.length);
          last = span.end;
        }
        for (let i = 0; i < text.length; i++) assert.ok(map.toOriginal(i) <= map.toOriginal(i + 1));
        for (const match of text.matchAll(/one|Two|42|three/g)) {
          const { start, end } = map.spanToOriginal({ start: match.index, end: match.index + match[0].length });
          assert.ok(end === start || original.slice(start, end) === match[0], JSON.stringify(original));
        }
      }),
      { numRuns: 200 },
    );
  });
});
