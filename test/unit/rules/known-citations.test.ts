import assert from 'node:assert/strict';
import { draftOf, engineOver } from '../../support/engine';

const SOURCES = {
  'mole.md': '---\nkey: brug2020mole\n---\nThe old mole of Sulham was built of granite, the board said.\n',
};
const BIB = '@book{lund:2018=mole, title = {Moles}}\n@book{Ek_Brug.mole, title = {Granite}}\n';

/** The keys that are told to be unknown. */
async function unknown(
  text: string,
  name: string,
  sources: Record<string, string> = SOURCES,
): Promise<readonly string[]> {
  const engine = await engineOver(sources);
  const { findings } = await engine.check(draftOf(text, name, ''));
  return findings.filter(({ rule }) => rule === 'citation-unknown').map(({ span }) => text.slice(span.start, span.end));
}

const CASES: readonly (readonly [string, string, string, readonly string[]])[] = [
  [
    'items of a bibliography in LaTeX',
    'a.tex',
    'Old \\cite{a1}, new \\cite{b2,c3}.\n\\begin{thebibliography}{9}\n\\bibitem{a1} Brug.\n\\bibitem[Lund(2018)]{b2} Lund.\n\\end{thebibliography}\n',
    ['c3'],
  ],
  [
    'a bibliography file written out in LaTeX',
    'a.tex',
    '\\begin{filecontents*}{own.bib}\n@book{a1, title={x}}\n\\end{filecontents*}\n\\begin{document}\nOld \\cite{a1}, new \\cite{c3}.\n\\end{document}\n',
    ['c3'],
  ],
  [
    'an item that is only a comment',
    'a.tex',
    'Old \\cite{a1}, new \\cite{c3}.\n\\begin{thebibliography}{9}\n\\bibitem{a1} Brug, 5\\%.\n% \\bibitem{c3} Lund.\n\\end{thebibliography}\n',
    ['c3'],
  ],
  ['apacite', 'a.tex', 'Old \\cite<see>[p. 3]{brug2020mole}, new \\cite<see>{c3}.\n', ['c3']],
  [
    'references in the head',
    'a.md',
    '---\nreferences:\n- id: a1\n  title: Moles\n- type: book\n  id: 7\n---\n\nOld [@a1; @7], new [@c3].\n',
    ['c3'],
  ],
  ['references in a block at the end', 'a.md', 'Old [@a1], new [@c3].\n\n---\nreferences:\n- id: a1\n...\n', ['c3']],
  [
    'citations of reStructuredText',
    'a.rst',
    'Old [BRUG20]_, older [Lund18]_, new [NOBODY]_.\n\n.. [BRUG20] On moles.\n.. [Lund18] On granite\n   and slate.\n',
    ['NOBODY'],
  ],
  [
    'org-ref at the end of words',
    'a.org',
    'Old cite:brug2020mole: and cite:brug2020mole. New citep:&brug2020mole;&c3.\n',
    ['c3'],
  ],
  [
    'roles of MyST',
    'a.md',
    'Old {cite:p}`brug2020mole`, {cite}`brug2020mole,c3` and {cite:t}`{see}brug2020mole{p. 3}`. See {ref}`c4`.\n',
    ['c3'],
  ],
];

describe('citations that are known', () => {
  for (const [what, name, draft, wanted] of CASES)
    it(what, async () => {
      assert.deepEqual(await unknown(draft, name), wanted);
    });

  it('keys with an equals sign, underlines and full stops', async () => {
    const sources = { ...SOURCES, 'refs.bib': BIB };
    assert.deepEqual(
      await unknown(
        'Old [@lund:2018=mole] and \\cite{x}, as @Ek_Brug.mole says. New [@lund:2018=mola].\n',
        'a.md',
        sources,
      ),
      ['lund:2018=mola'],
    );
    const engine = await engineOver(sources);
    assert.deepEqual(
      (await engine.check(draftOf('The old mole was built of granite, as @Ek_Brug.mole says.\n'))).findings.map(
        ({ rule }) => rule,
      ),
      [],
    );
  });

  it('all of them, where nobody keeps keys here, but for one information at the first', async () => {
    const engine = await engineOver({ 'mole.txt': 'The old mole of Sulham was built of granite, the board said.\n' });
    const { findings } = await engine.check(draftOf('Old [@brug2020; @lund2018], new [@ek2021, p. 4].\n', 'a.md'));
    assert.deepEqual(
      findings.map(({ rule, severity, span }) => [rule, severity, span.start]),
      [['citation-unknown', 'information', 6]],
    );
  });
});

describe('the prose of MyST', () => {
  it('stands in directives, and not in their names, options, code and comments', async () => {
    const engine = await engineOver({ 'a.txt': 'The mole has 14 lamps.\n' });
    const draft = draftOf(
      '# Mole {#a}\n\n```{note} Lamps\n:class: tip\nThe mole has 15 lamps.\n```\n\n````{admonition} More\n```{tip}\nThe mole has 16 lamps.\n```\n````\n\n```{code-block} text\nThe mole has 17 lamps.\n```\n\n% The mole has 18 lamps.\n\nThe mole has 14 lamps {cite}`a`.\n',
    );
    const report = await engine.check(draft);
    assert.deepEqual(
      report.findings
        .filter(({ rule }) => rule === 'quantity-conflict')
        .map(({ span }) => draft.text.slice(span.start, span.end)),
      ['15', '16'],
    );
    assert.deepEqual(
      report.claims.map(({ claim }) => claim.text),
      ['Mole', 'The mole has 15 lamps.', 'The mole has 16 lamps.', 'The mole has 14 lamps.'],
    );
  });
});

describe('references of reStructuredText', () => {
  it('state nothing, as notes do', async () => {
    const engine = await engineOver({ 'a.txt': 'The mole of Sulham has 14 lamps.\n' });
    const draft = draftOf(
      'Old [BRUG20]_.\n\n.. [BRUG20] The mole of Sulham has 15 lamps.\n.. [2] The mole of Sulham has 16 lamps.\n',
      'a.rst',
      '',
    );
    const { findings } = await engine.check(draft);
    assert.deepEqual(
      findings.map(({ span }) => draft.text.slice(span.start, span.end)),
      ['16'],
    );
  });
});
