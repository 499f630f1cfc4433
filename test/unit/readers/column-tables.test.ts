import assert from 'node:assert/strict';
import { passageLines, sourceOf } from './reading';

const TABLE = '    Port          2019    2020\n    Norwick        412     388\n    Vik (outer)    119      94\n';

describe('a table that is set in columns', () => {
  const rows = ['table: Port | 2019 | 2020', 'table: Norwick | 412 | 388', 'table: Vik (outer) | 119 | 94'];
  const tables = async (text: string, name = 'a.md'): Promise<readonly string[]> =>
    passageLines(await sourceOf(name, text)).filter((line) => line.startsWith('table'));

  it('is read row by row, where Markdown sees a listing', async () => {
    assert.deepEqual(passageLines(await sourceOf('a.md', `Ships by port.\n\n${TABLE}\nFewer came than before.`)), [
      'paragraph: Ships by port.',
      ...rows,
      'paragraph: Fewer came than before.',
    ]);
    assert.deepEqual(await tables(`\`\`\`\n${TABLE}\`\`\`\n\nFewer came than before.`), rows);
    assert.deepEqual(await tables(`${TABLE}\nFewer came than before.`.replaceAll('\n', '\r\n')), rows);
  });

  it('leads back to the file', async () => {
    const text = `Ships by port.\n\n${TABLE}\nFewer came.`;
    const { passages, map, text: reading } = await sourceOf('a.md', text);
    const [at] = passages.filter(({ span }) => reading.slice(span.start, span.end).startsWith('Norwick'));
    const { start, end } = map.spanToOriginal(at!.span);
    assert.equal(text.slice(start, end), 'Norwick        412     388');
    const value = at!.span.start + 'Norwick | '.length;
    assert.equal(text.slice(map.toOriginal(value), map.toOriginal(value + 3)), '412');
  });

  it('may have two rows, if they are long', async () => {
    assert.equal(
      (await tables('Pairs.\n\n    Year    2017   2018   2019\n    Pairs     61     54     47\n')).length,
      2,
    );
    assert.equal((await tables('Pairs.\n\n    Year    2017\n    Pairs     61\n')).length, 0);
  });

  it('is no program, no drawing, no text with a gap', async () => {
    for (const listing of [
      'let a  = 3;\n    let b  = 4;\n    let c  = 5;',
      '+--+    +--+\n    |  |    |  |\n    +--+    +--+',
      'one word  and more\n    another   line here\n    and a     third',
      'a 1\n    b 2\n    c 3',
    ]) {
      assert.deepEqual(await tables(`Text.\n\n    ${listing}\n`), [], listing);
    }
  });

  it('takes linear time', async () => {
    const started = performance.now();
    await tables(
      `Text.\n\n    ${'a  1\n    '.repeat(20_000)}\n\n    ${'\t'.repeat(100_000)}x\n\n${'    x  \n'.repeat(20_000)}`,
    );
    assert.ok(performance.now() - started < 8000);
  });
});
