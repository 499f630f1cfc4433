import assert from 'node:assert/strict';
import { createPlumbline } from '../../../src/core/service';
import { MemoryFiles, memoryPorts } from '../../support/memory';

const ROOT = 'file:///work/book';
const BIB = '@book{ortega2019, title = {Harbours}}\n';
const MAIN =
  '\\documentclass{book}\n\\addbibresource{refs.bib}\n\\begin{document}\n\\include{chapters/one}\n\\end{document}\n';
const TEX = 'Its walls are old \\cite{ortega2019}. Its cranes are new \\cite{nobody1999}.\n';
const TYP = 'Its walls are old #cite(<ortega2019>). Its cranes are new #cite(<nobody1999>).\n';
const MD = 'Its walls are old [@ortega2019]. Its cranes are new [@nobody1999].\n';
/** What is told where the bibliography is known, and where it is not. */
const [KNOWN, UNKNOWN] = [['nobody1999'], ['ortega2019', 'nobody1999']];

/** Cited keys of a draft that are told to be unknown. */
async function unknown(content: Readonly<Record<string, string>>, draft: string, text: string, roots = [ROOT]) {
  const files = new MemoryFiles({
    [`${ROOT}/corpus/a.md`]: '---\nkey: some2020\n---\nThe harbour has 14 berths.\n',
    ...Object.fromEntries(Object.entries(content).map(([path, t]) => [`${ROOT}/${path}`, t])),
  });
  const engine = createPlumbline({ ports: memoryPorts(files) });
  await engine.openCorpus(roots.map((uri) => ({ uri, name: '' })));
  const keys = async (): Promise<readonly string[]> => {
    const { findings } = await engine.check({ uri: `${ROOT}/${draft}`, languageId: '', text });
    return findings
      .filter(({ rule }) => rule === 'citation-unknown')
      .map(({ span }) => text.slice(span.start, span.end));
  };
  return { engine, files, keys, first: await keys() };
}

describe('a chapter knows the bibliography of its root document', () => {
  for (const [what, content, draft, text] of [
    [
      'that it names in a magic comment',
      { 'main.tex': MAIN, 'refs.bib': BIB },
      'chapters/two.tex',
      `% !TEX root = ../main.tex\n${TEX}`,
    ],
    [
      'that it names without an ending, in quotation marks',
      { 'main.tex': MAIN, 'refs.bib': BIB },
      'chapters/two.tex',
      `%!TeX root="../main"\n${TEX}`,
    ],
    [
      'that it names as a subfile',
      { 'main.tex': MAIN, 'refs.bib': BIB },
      'chapters/two.tex',
      `\\documentclass[../main.tex]{subfiles}\n\\begin{document}\n${TEX}\\end{document}\n`,
    ],
    [
      'that lists its works itself',
      {
        'main.tex': MAIN.replace('\\addbibresource{refs.bib}\n', '').replace(
          '\\end{document}',
          '\\begin{thebibliography}{9}\n\\bibitem{ortega2019} Ortega.\n\\end{thebibliography}\n\\end{document}',
        ),
      },
      'chapters/one.tex',
      TEX,
    ],
    ['that includes it', { 'main.tex': MAIN, 'refs.bib': BIB }, 'chapters/one.tex', TEX],
    [
      'that includes it as a subfile',
      { 'main.tex': MAIN.replace('\\include', '\\subfile'), 'refs.bib': BIB },
      'chapters/one.tex',
      TEX,
    ],
    [
      'that includes it by way of another part',
      { 'main.tex': MAIN, 'refs.bib': BIB, 'chapters/one.tex': '\\input{chapters/deep/er.tex}' },
      'chapters/deep/er.tex',
      TEX,
    ],
    ['that is in its own folder', { 'main.tex': MAIN.replace('chapters/one', 'one'), 'refs.bib': BIB }, 'one.tex', TEX],
    [
      'whose preamble names it',
      {
        'main.tex': MAIN.replace('\\addbibresource{refs.bib}', '\\input{setup/preamble}'),
        'setup/preamble.tex': '\\bibliography{refs}',
        'refs.bib': BIB,
      },
      'chapters/one.tex',
      TEX,
    ],
    [
      'that names it by a glob',
      { 'main.tex': MAIN.replace('refs.bib', 'refs/*.bib'), 'refs/a.bib': BIB },
      'chapters/one.tex',
      TEX,
    ],
    [
      'of Typst that includes it',
      { 'main.typ': '#include "chapters/one.typ"\n#bibliography("refs.bib")\n', 'refs.bib': BIB },
      'chapters/one.typ',
      TYP,
    ],
    [
      'of Typst whose template names it',
      {
        'main.typ': '#import "lib/book.typ": book\n#include "chapters/one.typ"\n',
        'lib/book.typ': '#bibliography("/refs.bib")\n',
        'refs.bib': BIB,
      },
      'chapters/one.typ',
      TYP,
    ],
    [
      'of the Quarto project above',
      { '_quarto.yml': 'project:\n  type: book\nbibliography: refs.bib\n', 'refs.bib': BIB },
      'parts/one/a.qmd',
      MD,
    ],
    ['of the Quarto project beside', { '_quarto.yml': 'bibliography:\n  - refs.bib\n', 'refs.bib': BIB }, 'a.md', MD],
    [
      'of the bookdown project',
      { '_bookdown.yml': 'book_filename: x\nbibliography: [refs.bib]\n', 'refs.bib': BIB },
      'a.Rmd',
      MD,
    ],
    [
      'of the bookdown project’s first document',
      { '_bookdown.yml': 'book_filename: x\n', 'index.Rmd': '---\nbibliography: refs.bib\n---\n', 'refs.bib': BIB },
      'parts/a.Rmd',
      MD,
    ],
  ] as const) {
    it(what, async () => {
      assert.deepEqual((await unknown(content, draft, text)).first, KNOWN);
    });
  }

  for (const [what, content, draft, text] of [
    ['that does not include it', { 'main.tex': MAIN, 'refs.bib': BIB }, 'chapters/two.tex', TEX],
    [
      'where it is a document of its own',
      { 'main.tex': MAIN, 'refs.bib': BIB },
      'chapters/one.tex',
      `\\documentclass{article}\n\\begin{document}\n${TEX}\\end{document}\n`,
    ],
    ['that is gone', { 'refs.bib': BIB }, 'chapters/one.tex', `% !TEX root = ../main.tex\n${TEX}`],
    [
      'that includes itself',
      { 'main.tex': MAIN.replace('chapters/one', 'main'), 'refs.bib': BIB },
      'chapters/one.tex',
      TEX,
    ],
    ['that lies outside of the workspace', { '../main.tex': '', '../x.tex': '', 'refs.bib': BIB }, 'one.tex', TEX],
    ['of a Quarto project that names none', { '_quarto.yml': 'bibliography: 7\n', 'refs.bib': BIB }, 'a.qmd', MD],
    [
      'of a Quarto project, in plain LaTeX',
      { '_quarto.yml': 'bibliography: refs.bib\n', 'refs.bib': BIB },
      'a.tex',
      TEX,
    ],
    ['of a project below', { 'parts/_quarto.yml': 'bibliography: refs.bib\n', 'parts/refs.bib': BIB }, 'a.qmd', MD],
  ] as const) {
    it(`but of none ${what}`, async () => {
      assert.deepEqual((await unknown(content, draft, text)).first, UNKNOWN);
    });
  }

  it('of the nearest project of a kind', async () => {
    const content = {
      '_quarto.yml': 'bibliography: far.bib\n',
      'far.bib': BIB,
      'near/_quarto.yml': 'bibliography: near.bib\n',
      'near/near.bib': '@book{nobody1999, title = {Cranes}}\n',
    };
    assert.deepEqual((await unknown(content, 'near/a.qmd', MD)).first, ['ortega2019']);
  });

  it('and takes up what changes there', async () => {
    const { engine, files, keys } = await unknown({ 'main.tex': MAIN, 'refs.bib': BIB }, 'chapters/one.tex', TEX);
    files.write(`${ROOT}/main.tex`, MAIN.replace('refs', 'other'));
    await engine.refresh([`${ROOT}/main.tex`]);
    assert.deepEqual(await keys(), []); // a bibliography that cannot be read may have any key
    files.write(`${ROOT}/other.bib`, `${BIB}@book{nobody1999, title = {Cranes}}\n`);
    await engine.refresh([`${ROOT}/other.bib`]);
    assert.deepEqual(await keys(), []);
    files.write(`${ROOT}/other.bib`, BIB);
    await engine.refresh([`${ROOT}/other.bib`]);
    assert.deepEqual(await keys(), KNOWN);
  });
});
