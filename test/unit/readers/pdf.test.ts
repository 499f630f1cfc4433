import assert from 'node:assert/strict';
import type { Run } from '../../../src/core/readers/pdf/geometry';
import { textOf } from '../../../src/core/readers/pdf/words';
import { draftOf, engineOver, told } from '../../support/engine';
import { pdfOf, type PdfOptions, type PdfText } from '../../support/pdf';
import { passageLines, problemOf, sourceOf } from './reading';

const COLUMN = 46;

/** Lines of text one below the other, from a height on. */
function column(lines: readonly string[], x = 60, y = 120, size = 10): PdfText[] {
  return lines.map((text, i) => ({ x, y: y + i * size * 1.2, text, size }));
}

/** Enough running text that a page has a body. */
const BODY = [
  'The quay was built of stone by the old guild,',
  'and it stood for two hundred years before the',
  'river moved away from it and left it dry.',
];

async function read(pages: readonly (readonly PdfText[])[], options?: PdfOptions): Promise<string[]> {
  return passageLines(await sourceOf('a.pdf', pdfOf(pages, options)));
}

describe('the words of a line of a PDF', () => {
  const run = (text: string, x: number): Run => ({
    text,
    x,
    right: x + text.length * 5,
    y: 100,
    size: 10,
    font: 'f',
    spaced: false,
    raised: false,
    lowered: false,
  });
  const wordsOf = (runs: readonly Run[]): readonly string[] =>
    textOf({ runs, x: 0, right: 200, y: 100, size: 10, font: 'f' }).cells.map(({ text }) => text);

  it('begin with a bullet where a font has a picture of its own for it, and have no such picture elsewhere', () => {
    assert.deepEqual(wordsOf([run('\uf0b7', 0), run('The gates were sold.', 18)]), ['• The gates were sold.']);
    assert.deepEqual(wordsOf([run('The gates \uf0e0 were sold.', 0)]), ['The gates were sold.']);
  });
});

describe('the numbers of a PDF', () => {
  it('keep the mark of a note out, which is smaller and raised', async () => {
    const marked = [
      ...column([...BODY, 'The port opened again in 2016']),
      { x: 60 + 29 * 6, y: 152, text: '1', size: 6 },
      { x: 60 + 29 * 6 + 6, y: 156, text: 'and grew.' },
    ];
    assert.deepEqual((await read([marked])).slice(1), ['paragraph: The port opened again in 2016 and grew.']);
  });
  it('keep exponents', async () => {
    const marked = [
      ...column([...BODY, 'The basin has 3 km']),
      { x: 60 + 18 * 6, y: 152, text: '2', size: 6 },
      { x: 60 + 19 * 6 + 6, y: 156, text: 'of water.' },
    ];
    assert.deepEqual((await read([marked])).slice(1), ['paragraph: The basin has 3 km² of water.']);
  });
  it('take no digits from a font of pictures', async () => {
    const page = [
      ...column([...BODY, 'The port counts 500 cranes.']),
      { x: 40, y: 156, text: '4', font: 'ZapfDingbats' as const },
      { x: 60, y: 190, text: 'It has 12', size: 10 },
      { x: 120, y: 190, text: '3', font: 'ZapfDingbats' as const },
      { x: 132, y: 190, text: 'gates.' },
    ];
    const text = (await read([page])).join('\n');
    assert.match(text, /counts 500 cranes/);
    assert.doesNotMatch(text, /4 ?The port|12 ?3/);
  });
  it('stay apart where a wide gap parts them', async () => {
    const rows = [
      ['Year', 'Ships', 'Tons'],
      ['2016', '412', '900'],
      ['2017', '500', '950'],
    ].flatMap((row, i) => row.map((text, k) => ({ x: 60 + k * 40, y: 200 + i * 12, text })));
    assert.deepEqual((await read([[...column(BODY), ...rows]])).slice(1), [
      'table: Year | Ships | Tons',
      'table: 2016 | 412 | 900',
      'table: 2017 | 500 | 950',
    ]);
  });
  it('keep the dash of a range at the end of a line', async () => {
    assert.deepEqual(
      await read([column(['The winters of the years 1990–', '1995 were the mildest on record here by far.'])]),
      ['paragraph: The winters of the years 1990–1995 were the mildest on record here by far.'],
    );
  });
});

describe('the text of a PDF', () => {
  it('is put together by place and not by order in the file', async () => {
    assert.deepEqual(await read([[...column(BODY)].reverse()]), [`paragraph: ${BODY.join(' ')}`]);
  });
  it('joins a word that was cut where the whole is known, and keeps other hyphens', async () => {
    const lines = [
      'The harbour was closed by an inter-',
      'national court after a state-',
      'run dredger had sunk in it during the storm.',
    ];
    assert.deepEqual(await read([column(lines)]), [
      'paragraph: The harbour was closed by an international court after a state-run dredger had sunk in it during the storm.',
    ]);
  });
  it('is read column by column, with what runs across both before them', async () => {
    const words = (about: string): string[] =>
      Array.from({ length: 9 }, (_, i) =>
        `line ${'abcdefghi'[i]!} of the ${about} column goes on`.padEnd(COLUMN - 6, ' and').trim(),
      );
    const page = [
      { x: 60, y: 80, text: 'Two harbours in one single year of trouble and storm', size: 15 },
      ...column(words('left'), 50, 120, 9),
      ...column(words('right'), 320, 120, 9),
    ];
    const [, ...lines] = await read([page]);
    assert.match(
      lines.join(' '),
      /^paragraph: line a of the left.*line i of the left.*line a of the right.*line i of the right/,
    );
  });
  it('tells headings by their size, and takes the first for its title', async () => {
    const source = await sourceOf(
      'a.pdf',
      pdfOf([[{ x: 60, y: 90, text: 'The dry quay', size: 18 }, ...column(BODY)]]),
    );
    assert.equal(passageLines(source)[0], 'heading: The dry quay');
    assert.equal(source.metadata.title, 'The dry quay');
  });
  it('keeps turned text apart', async () => {
    assert.deepEqual(await read([[...column(BODY), { x: 300, y: 400, text: 'DRAFT 2999', turn: 45, size: 40 }]]), [
      `paragraph: ${BODY.join(' ')}`,
    ]);
  });
});

describe('the pages of a PDF', () => {
  const page = (number: number, lines: readonly string[]): PdfText[] => [
    { x: 60, y: 40, text: `Annals of the guild ${number}`, size: 8 },
    ...column(lines),
    { x: 290, y: 810, text: String(number), size: 8 },
  ];

  it('lose nothing of two columns whose first lines stand beside each other', async () => {
    const running = BODY.slice(0, 2);
    const long = [...running, ...running, ...BODY];
    const page = [
      { x: 40, y: 60, text: 'The quay and its', size: 14 },
      { x: 40, y: 84, text: 'many gates', size: 14 },
      { x: 330, y: 60, text: 'The guild paid for all of it by itself, and' },
      { x: 330, y: 84, text: 'it took forty years to build the wall.' },
      ...column(long, 40, 120),
      ...column(long, 330, 96),
    ];
    const lines = (await read([page])).join(' ');
    for (const words of ['The quay and its', 'many gates', 'The guild paid for all of it', 'it took forty years'])
      assert.ok(lines.includes(words), `${words} in ${lines}`);
  });

  it('tell where on them a paragraph stands, each column and each page for itself', async () => {
    const running = BODY.slice(0, 2);
    const long = [...running, ...running, ...running, ...BODY];
    const source = await sourceOf(
      'a.pdf',
      pdfOf([[...column(long, 40, 120), ...column(long, 340, 120)], column(BODY, 72, 300)]),
    );
    const places = source.blocks.flatMap(({ kind, locator, area }) =>
      kind === 'paragraph' && area ? [[locator, area.left, area.top, area.bottom]] : [],
    );
    assert.deepEqual(places, [
      ['PDF p. 1', 40, 112, 218],
      ['PDF p. 1', 340, 112, 218],
      ['PDF p. 2', 72, 292, 326],
    ]);
  });

  it('have their printed number as locator, and their running heads are no text', async () => {
    const source = await sourceOf(
      'a.pdf',
      pdfOf(
        [17, 18, 19, 20].map((n) =>
          page(n, [`The year of folio ${n} was a quiet one at the`, 'quay and nobody came to load or to unload.']),
        ),
      ),
    );
    assert.deepEqual(
      source.passages.map(({ block }) => source.blocks[block]!.locator),
      ['p. 17', 'p. 18', 'p. 19', 'p. 20'],
    );
    assert.ok(passageLines(source).every((line) => !line.includes('Annals')));
  });
  it('have the label that the file gives them', async () => {
    const source = await sourceOf(
      'a.pdf',
      pdfOf([column(BODY), column(BODY), column(BODY)], { labels: '0 << /S /r >> 2 << /S /D /St 9 >>' }),
    );
    assert.deepEqual(
      source.passages.map(({ block }) => source.blocks[block]!.locator),
      ['p. i', 'p. ii', 'p. 9'],
    );
  });
  it('are named as places in the file where nothing is printed', async () => {
    const source = await sourceOf('a.pdf', pdfOf([column(BODY), column(BODY)]));
    assert.deepEqual(
      source.passages.map(({ block }) => source.blocks[block]!.locator),
      ['PDF p. 1', 'PDF p. 2'],
    );
  });
  it('may share a sentence', async () => {
    const source = await sourceOf(
      'a.pdf',
      pdfOf([
        column(['The guild was rich. It owned the mill and', 'the bakery in the lower town and it had']),
        column(['forty servants. It gave to the poor.']),
      ]),
    );
    assert.deepEqual(
      source.passages.map(
        ({ span, block }) => `${source.blocks[block]!.locator!}: ${source.text.slice(span.start, span.end)}`,
      ),
      [
        'PDF p. 1: The guild was rich.',
        'PDF pp. 1–2: It owned the mill and the bakery in the lower town and it had forty servants.',
        'PDF p. 2: It gave to the poor.',
      ],
    );
  });
});

describe('a PDF that cannot be read', () => {
  it('is named with the reason', async () => {
    const whole = pdfOf([column(BODY)]);
    assert.equal(await problemOf('a.pdf', 'no pdf at all'), 'damaged');
    assert.equal(await problemOf('a.pdf', whole.slice(0, 40)), 'damaged');
    assert.equal(await problemOf('a.pdf', pdfOf([[]])), 'no-text-layer');
  });
  it('is named where its words are no words', async () => {
    const shifted = BODY.map((line) =>
      line.replace(/[a-z]/g, (sign) => 'bcdfghjklmnpqrstvwxzbcdfgh'[sign.charCodeAt(0) - 97]!),
    );
    assert.equal(await problemOf('a.pdf', pdfOf([column([...shifted, ...shifted, ...shifted])])), 'damaged-text');
  });
});

describe('a draft beside a PDF', () => {
  it('is checked like beside any other source, with the page', async () => {
    const engine = await engineOver({
      'port.pdf': pdfOf([[], column([...BODY, 'The harbour of Norwick handled 412 ships in 2019.'])]),
    });
    const wrong = draftOf('The harbour of Norwick handled 512 ships in 2019.');
    const report = await engine.check(wrong);
    assert.deepEqual(told(report, wrong), ['quantity-conflict: 512 -> 412']);
    assert.equal(report.findings[0]!.evidence[0]!.passage.locator, 'PDF p. 2');
  });
});
