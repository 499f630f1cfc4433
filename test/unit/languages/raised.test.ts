import assert from 'node:assert/strict';
import { LANGUAGES } from '../../../src/core/registry';
import type { DraftLanguage } from '../../../src/core/model/draft';
import { assertWayBack, prose } from './expect';

const named = (id: string): DraftLanguage => LANGUAGES.find((language) => language.id === id)!;

/** How each language raises and lowers words. */
const RAISING: Readonly<Record<string, readonly ((before: string, words: string) => string)[]>> = {
  markdown: [
    (before, words) => `${before}^${words}^`,
    (before, words) => `${before}<sup>${words}</sup>`,
    (before, words) => `${before}$^{${words}}$`,
  ],
  asciidoc: [(before, words) => `${before}^${words}^`],
  org: [(before, words) => `${before}^{${words}}`],
  restructuredtext: [(before, words) => `${before}\\ :sup:\`${words}\``],
  typst: [(before, words) => `${before}#super[${words}]`, (before, words) => `${before}#super(size: 8pt)[${words}]`],
  latex: [
    (before, words) => `${before}\\textsuperscript{${words}}`,
    (before, words) => `${before}$^{${words}}$`,
    (before, words) => `${before}$^{\\mathrm{${words}}}$`,
  ],
};

describe('Raised text of a draft', () => {
  for (const [id, ways] of Object.entries(RAISING))
    for (const [i, raise] of ways.entries()) {
      const reads = (draft: string): readonly string[] => {
        assertWayBack(named(id), draft, (char) => /[a-zA-Z]/.test(char));
        return prose(named(id), draft);
      };
      it(`is in ${id} (${i + 1}) a power behind ten and behind a unit`, () =>
        assert.deepEqual(reads(`The pond holds ${raise('10', '6')} litres on 7 ${raise('km', '2')} of moor.`), [
          'paragraph: The pond holds 10⁶ litres on 7 km² of moor.',
        ]));
      it(`is in ${id} (${i + 1}) the mark of a note behind another figure, and no digit of it`, () =>
        assert.deepEqual(reads(`The kiln fired ${raise('1,300', '4')} pots in ${raise('1988', '12')} and later.`), [
          'paragraph: The kiln fired 1,300 pots in 1988 and later.',
        ]));
      it(`is in ${id} (${i + 1}) the end of an ordinal`, () =>
        assert.deepEqual(reads(`The ${raise('19', 'th')} pot broke.`), ['paragraph: The 19th pot broke.']));
    }

  it('is in Org a power without braces too', () =>
    assert.deepEqual(prose(named('org'), 'The moor covers 7 km^2 and a_b stays.'), [
      'paragraph: The moor covers 7 km² and a_b stays.',
    ]));

  it('goes with what is lowered', () => {
    assert.deepEqual(prose(named('org'), 'It gives off CO_{2} here.'), ['paragraph: It gives off CO2 here.']);
    assert.deepEqual(prose(named('markdown'), 'It gives off CO$_2$ here.'), ['paragraph: It gives off CO2 here.']);
    assert.deepEqual(prose(named('latex'), 'It gives off CO$_2$ at 40$^\\circ$C here.'), [
      'paragraph: It gives off CO2 at 40°C here.',
    ]);
  });

  it('reads fractions of LaTeX, and leaves other maths out', () => {
    const cases: readonly (readonly [string, string])[] = [
      ['Some $3/4$ of it.', 'Some 3/4 of it.'],
      ['Some $\\frac{3}{4}$ of it.', 'Some 3/4 of it.'],
      ['Some $2\\tfrac12$ miles.', 'Some 2 1/2 miles.'],
      ['A \\nicefrac{3}{16} inch.', 'A 3/16 inch.'],
      ['Some 2\\sfrac{1}{2} miles.', 'Some 2 1/2 miles.'],
      ['It was $-70$ degrees.', 'It was -70 degrees.'],
      ['It is $\\frac{a}{b}$ or $x/2$ here.', 'It is or here.'],
    ];
    for (const [written, read] of cases) assert.deepEqual(prose(named('latex'), written), [`paragraph: ${read}`]);
  });

  it('is read in formulas that are a number or a power of ten, not in maths', () => {
    assert.deepEqual(prose(named('latex'), 'It holds $3.2 \\times 10^{8}$ litres, or $x^2 + 1$.'), [
      'paragraph: It holds 3.2 × 10⁸ litres, or.',
    ]);
    assert.deepEqual(prose(named('typst'), 'It holds $3.2 times 10^8$ litres, $45$ fish, or $x^2 + 1$.'), [
      'paragraph: It holds 3.2 × 10⁸ litres, 45 fish, or.',
    ]);
    assert.deepEqual(prose(named('latex'), 'It holds \\num{3.2e8} fish and \\qty{2e-3}{\\metre} of mud.'), [
      'paragraph: It holds 3.2 × 10⁸ fish and 2 × 10⁻³ metre of mud.',
    ]);
    assert.deepEqual(
      prose(named('latex'), 'It is \\SIrange{10}{20}{\\metre} deep, \\numrange{3}{4} fish, 5~\\si{\\kg}.'),
      ['paragraph: It is 10–20 metre deep, 3–4 fish, 5 kg.'],
    );
  });

  it('is in siunitx a unit that is squared', () =>
    assert.deepEqual(prose(named('latex'), 'It covers \\SI{450}{\\kilo\\metre\\squared} of moor.'), [
      'paragraph: It covers 450 square kilometre of moor.',
    ]));

  it('is no mark of a note of Markdown, nor what a backslash keeps', () => {
    assert.deepEqual(prose(named('markdown'), 'One[^1] and two[^2] pots.\n\n[^1]: A.\n\n[^2]: B.'), [
      'paragraph: One and two pots.',
      'footnote: A.',
      'footnote: B.',
    ]);
    assert.deepEqual(prose(named('markdown'), 'A sign 1\\^2\\^ stays.'), ['paragraph: A sign 1^2^ stays.']);
  });
});
