import assert from 'node:assert/strict';
import type { Finding } from '../../../src/core/model/judging/finding';
import { draftOf, engineOver, readingEngineOver } from '../../support/engine';
import { pdfOf } from '../../support/pdf';
import { epubOf, pptxOf, shape } from '../../support/documents';

const WORDS = 'the gauge at Ulby lock was read by hand until the flood';
const FILLER = 'Keepers wrote the level of the river into a book every morning.';

/**
 * A report of eight pages, numbered from `labels`, with the words on the fourth and sixth letters of its own elsewhere.
 */
function report(labels = '0 << /S /r >> 2 << /S /D /St 11 >>', at = 5): Uint8Array {
  const pages = Array.from({ length: 8 }, (_, i) => [
    {
      x: 60,
      y: 100,
      text:
        i === at
          ? `Before the war ${WORDS}.`
          : `On day ${'abcdefgh'.charAt(i)} the keepers wrote down what they saw at the gate.`,
    },
    { x: 60, y: 112, text: FILLER },
  ]);
  return pdfOf(pages, { labels, title: 'Levels of the Ulby' });
}

const BIB =
  '@report{moe2019levels, author = {Moe, Kari}, title = {Levels of the Ulby}, date = {2019}, file = {report.pdf}}\n' +
  '@book{other2001, author = {Other, Ann}, title = {Another River}, date = {2001}}\n';

const SOURCES = { 'report.pdf': report(), 'refs.bib': BIB };

async function found(
  draft: string,
  name = 'draft.md',
  sources: Record<string, string | Uint8Array> = SOURCES,
): Promise<readonly Finding[]> {
  const engine = await readingEngineOver(sources);
  return (await engine.check(draftOf(draft, name, ''))).findings.filter(({ rule }) => rule === 'locator-mismatch');
}

/** The words that are underlined, and what the fix makes of the draft. */
async function told(
  draft: string,
  name?: string,
  sources?: Record<string, string | Uint8Array>,
): Promise<readonly (readonly string[])[]> {
  return (await found(draft, name, sources)).map(({ span, fixes }) => {
    const edit = fixes.find(({ kind }) => kind === 'use-source')?.edits[0];
    return [
      draft.slice(span.start, span.end),
      edit ? draft.slice(0, edit.span.start) + edit.newText + draft.slice(edit.span.end) : '',
    ];
  });
}

/** A draft in each notation, with `NN` for the page that is cited; the words stand on p. 14. */
const STYLES: readonly (readonly [string, string, string])[] = [
  ['pandoc', 'a.md', `It says “${WORDS}” [@moe2019levels, p. NN].\n`],
  ['pandoc, a bare page', 'a.md', `It says “${WORDS}” [see @moe2019levels, NN; @other2001, p. 3].\n`],
  ['pandoc in the sentence', 'a.qmd', `@moe2019levels [p. NN] says “${WORDS}”.\n`],
  ['a footnote of Markdown', 'a.md', `It says “${WORDS}”.[^1]\n\n[^1]: Kari Moe, *Levels of the Ulby*, 2019, p. NN.\n`],
  ['a footnote with a key', 'a.md', `It says “${WORDS}”.[^n]\n\nMore.\n\n[^n]: See [@moe2019levels, p. NN].\n`],
  ['author and year', 'a.md', `It says “${WORDS}” (Moe 2019, p. NN).\n`],
  ['author and year, a bare page', 'a.txt', `It says “${WORDS}” (Moe, 2019: NN).\n`],
  ['author before, page behind', 'a.txt', `Moe (2019) says “${WORDS}” (p. NN).\n`],
  ['key before, page behind', 'a.md', `@moe2019levels says “${WORDS}” (p. NN).\n`],
  ['a full reference', 'a.md', `It says “${WORDS}” (Kari Moe, “Levels of the Ulby”, 2019, p. NN).\n`],
  ['biblatex', 'a.tex', `It says \\enquote{${WORDS}} \\autocite[see][NN]{moe2019levels}.\n`],
  ['BibTeX', 'a.tex', `It says \`\`${WORDS}'' \\cite[p.~NN]{moe2019levels}.\n`],
  ['footcite', 'a.tex', `It says \`\`${WORDS}.''\\footcite[p.~NN]{moe2019levels}\n`],
  ['a footnote of LaTeX', 'a.tex', `It says \`\`${WORDS}''.\\footnote{As in \\cite[NN]{moe2019levels}.} And more.\n`],
  [
    'a footnote of LaTeX, written out',
    'a.tex',
    `It says \`\`${WORDS}''.\\footnote{Moe, \\emph{Levels of the Ulby}, 2019, p.~NN.} And more.\n`,
  ],
  ['textcquote', 'a.tex', `It says \\textcquote[NN]{moe2019levels}{${WORDS}}.\n`],
  ['Typst', 'a.typ', `It says “${WORDS}” @moe2019levels[p. NN].\n`],
  ['Typst, in full', 'a.typ', `It says “${WORDS}” #cite(<moe2019levels>, supplement: [p. NN]).\n`],
  ['Org', 'a.org', `It says “${WORDS}” [cite:@moe2019levels p. NN].\n`],
  ['AsciiDoc', 'a.adoc', `It says “${WORDS}” cite:[moe2019levels(NN)].\n`],
  ['reStructuredText', 'a.rst', `It says “${WORDS}” :cite:p:\`{see}moe2019levels{p. NN}\`.\n`],
  ['MyST', 'a.md', `It says “${WORDS}” {cite:p}\`moe2019levels{p. NN}\`.\n`],
];

describe('a cited page that is not where the words stand', () => {
  for (const [style, name, draft] of STYLES) {
    it(style, async () => {
      const wrong = draft.replace('NN', '12');
      const [finding] = await told(wrong, name);
      assert.equal(finding?.[1], draft.replace('NN', '14'));
      assert.deepEqual(await found(draft.replace('NN', '14'), name), []);
    });
  }

  it('is information, with the page in the message and the words as evidence', async () => {
    const [finding] = await found(`It says “${WORDS}” [@moe2019levels, p. 12].\n`);
    assert.deepEqual(
      [finding?.severity, finding?.message.args, finding?.evidence[0]?.passage.locator],
      ['information', ['Levels of the Ulby', 'p. 14', 'p. 12'], 'p. 14'],
    );
  });

  const CASES: readonly (readonly [string, string, string | undefined])[] = [
    ['a range that ends before', 'pp. 11–13', 'p. 14'],
    ['a range that holds it', 'pp. 12–15', undefined],
    ['a short range that holds it', '12--5', undefined],
    ['and what follows', '12 ff.', undefined],
    ['and the next one', '12f.', 'p. 14'],
    ['a list that holds it', 'pp. 11, 14', undefined],
    ['a list that does not', 'pp. 11, 12', ''],
    ['the roman page of another series', 'p. ii', 'p. 14'],
    ['its place in the file', 'p. 6', 'p. 14'],
    ['a page that this edition has not', 'p. 212', undefined],
    ['a volume alone', 'vol. 2', undefined],
    ['a figure', 'fig. 12', undefined],
    ['a paragraph', 'para. 12', undefined],
    ['a section of a work without any', 'sec. 12', undefined],
    ['words', 'my translation', undefined],
  ];
  for (const [what, locator, wanted] of CASES) {
    it(`${what}: ${locator}`, async () => {
      const all = await told(`It says “${WORDS}” [@moe2019levels, ${locator}].\n`);
      const bare = /^\d/.test(locator) ? wanted?.replace('p. ', '') : wanted;
      assert.deepEqual(
        all.map(([, now]) => now),
        wanted === undefined ? [] : [wanted === '' ? '' : `It says “${WORDS}” [@moe2019levels, ${bare}].\n`],
      );
    });
  }

  it('counts roman pages as such', async () => {
    const sources = { 'report.pdf': report('0 << /S /r >>', 3), 'refs.bib': BIB };
    assert.deepEqual(
      (await told(`It says “${WORDS}” [@moe2019levels, p. vi].\n`, 'a.md', sources)).map(([, now]) => now),
      [`It says “${WORDS}” [@moe2019levels, p. iv].\n`],
    );
    assert.deepEqual(await told(`It says “${WORDS}” [@moe2019levels, p. iv].\n`, 'a.md', sources), []);
  });

  it('is silent where the file has no printed pages', async () => {
    const pages = Array.from({ length: 8 }, (_, i) => [
      { x: 60, y: 100, text: i === 5 ? `Before the war ${WORDS}.` : FILLER },
    ]);
    assert.deepEqual(
      await told(`It says “${WORDS}” [@moe2019levels, p. 3].\n`, 'a.md', {
        'report.pdf': pdfOf(pages),
        'refs.bib': BIB,
      }),
      [],
    );
  });

  it('is silent where another work is cited, and where the words stand on the cited page too', async () => {
    assert.deepEqual(await told(`It says “${WORDS}” [@other2001, p. 12].\n`), []);
    const twice = pdfOf(
      Array.from({ length: 8 }, (_, i) => [
        { x: 60, y: 100, text: i === 2 || i === 5 ? `Before the war ${WORDS}.` : FILLER },
      ]),
      { labels: '0 << /S /D /St 9 >>' },
    );
    assert.deepEqual(
      await told(`It says “${WORDS}” [@moe2019levels, p. 11].\n`, 'a.md', { 'report.pdf': twice, 'refs.bib': BIB }),
      [],
    );
  });

  it('takes the citation behind the words, and one behind a quotation of several sentences', async () => {
    const two = `It says “${WORDS}” [@moe2019levels, p. 12] and “${FILLER.slice(0, -1)}” [@moe2019levels, p. 13].\n`;
    assert.deepEqual(
      (await told(two)).map(([words]) => words),
      ['p. 12'],
    );
    const long = `It says “${WORDS}. ${FILLER}” [@moe2019levels, p. 12].\n`;
    assert.deepEqual(
      (await told(long)).map(([words]) => words),
      ['p. 12'],
    );
    const block = `> Before the war ${WORDS}.\n> ${FILLER}\n> [@moe2019levels, p. #]\n`;
    assert.deepEqual(
      (await told(block.replace('#', '11'))).map(([words]) => words),
      ['p. 11'],
    );
    assert.deepEqual(await told(block.replace('#', '14')), []);
  });

  it('knows a changed page at once', async () => {
    const engine = await engineOver(SOURCES);
    const count = async (page: number): Promise<number> =>
      (await engine.check(draftOf(`It says “${WORDS}” [@moe2019levels, p. ${page}].\n`))).findings.length;
    assert.deepEqual([await count(12), await count(14), await count(13)], [1, 0, 1]);
  });
});

describe('a cited section, chapter, slide or time', () => {
  it('sections by the numbers of the headings', async () => {
    const text = `---\nkey: ek2020\n---\n# Locks\n\n## 1 Past\n\n${FILLER}\n\n## 2 Gauges\n\n### 2.1 By hand\n\nAt first ${WORDS}.\n\n## 3 Floods\n\nIt rained.\n`;
    const sources = { 'ek.md': text };
    assert.deepEqual(
      (await told(`He says “${WORDS}” [@ek2020, § 3].\n`, 'a.md', sources)).map(([, now]) => now),
      [`He says “${WORDS}” [@ek2020, § 2.1].\n`],
    );
    for (const right of ['§ 2', 'sec. 2.1', '§§ 1–2', 'sec. 7', 'ch. 3', 'p. 3'])
      assert.deepEqual(await told(`He says “${WORDS}” [@ek2020, ${right}].\n`, 'a.md', sources), [], right);
  });

  it('chapters of a book', async () => {
    const sources = {
      'book.epub': epubOf([
        `<h1>Chapter 1: Locks</h1><p>${FILLER}</p>`,
        `<h1>Chapter 2: Gauges</h1><p>At first ${WORDS}.</p>`,
      ]),
      'refs.bib': BIB.replace('report.pdf', 'book.epub'),
    };
    assert.deepEqual(
      (await told(`It says “${WORDS}” [@moe2019levels, chap. 1].\n`, 'a.md', sources)).map(([, now]) => now),
      [`It says “${WORDS}” [@moe2019levels, chap. 2].\n`],
    );
    for (const right of ['chap. 2', 'ch. II', 'p. 1'])
      assert.deepEqual(await told(`It says “${WORDS}” [@moe2019levels, ${right}].\n`, 'a.md', sources), [], right);
  });

  it('slides', async () => {
    const sources = {
      'talk.pptx': pptxOf([shape('body', FILLER), shape('body', `At first ${WORDS}.`)]),
      'refs.bib': BIB.replace('report.pdf', 'talk.pptx'),
    };
    assert.deepEqual(
      (await told(`It says “${WORDS}” [@moe2019levels, slide 1].\n`, 'a.md', sources)).map(([, now]) => now),
      [`It says “${WORDS}” [@moe2019levels, slide 2].\n`],
    );
    assert.deepEqual(await told(`It says “${WORDS}” [@moe2019levels, slide 2].\n`, 'a.md', sources), []);
  });

  it('times of a recording', async () => {
    const cue = (from: string, to: string, text: string): string => `${from}.000 --> ${to}.000\n${text}\n\n`;
    const sources = {
      'talk.vtt': `WEBVTT\n\n${cue('00:01:00', '00:01:08', FILLER)}${cue('00:05:00', '00:05:10', `At first ${WORDS}.`)}${cue('00:09:00', '00:09:08', 'Then it rained for a week.')}`,
      'refs.bib': BIB.replace('report.pdf', 'talk.vtt'),
    };
    assert.deepEqual(
      (await told(`It says “${WORDS}” [@moe2019levels, 09:30].\n`, 'a.md', sources)).map(([, now]) => now),
      [`It says “${WORDS}” [@moe2019levels, 00:05:00].\n`],
    );
    for (const right of ['5:00', '00:05:07', '04:55', '12', '3:00:00'])
      assert.deepEqual(await told(`It says “${WORDS}” [@moe2019levels, ${right}].\n`, 'a.md', sources), [], right);
  });
});
