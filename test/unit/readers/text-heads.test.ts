import assert from 'node:assert/strict';
import { passageLines, sourceOf } from './reading';

const BODY = 'The ferry between Orvik and Sulham has run every day since the autumn.\n';
const PEOPLE = [
  { family: 'Brug', given: 'Hanne' },
  { family: 'Lund', given: 'Peer' },
];
const DAY = { year: 2021, month: 5, day: 3 };

describe('the head of a Markdown source', () => {
  const heads: readonly (readonly [string, string])[] = [
    ['YAML', '---\ntitle: The old ferry\nauthor: [Hanne Brug, Peer Lund]\ndate: 2021-05-03\n---\n'],
    [
      'TOML',
      '+++\ntitle = "The old ferry"\nauthors = ["Hanne Brug", "Peer Lund"]\ndate = 2021-05-03T08:00:00Z # day\n+++\n',
    ],
    [
      'TOML over lines',
      "+++\ntitle = 'The old ferry'\nauthors = [\n  'Hanne Brug',\n  'Peer Lund',\n]\ndate = 2021-05-03\n+++\n",
    ],
    ['lines of keys', 'Title: The old ferry\nAuthor: Hanne Brug and Peer Lund\nDate: May 3, 2021\n\n'],
    ['a title block', '% The old ferry\n% Hanne Brug; Peer Lund\n% 3 May 2021\n\n'],
  ];
  for (const [what, head] of heads)
    it(`is read where it is ${what}`, async () => {
      const source = await sourceOf('a.md', head + BODY);
      const { title, authors, date } = source.metadata;
      assert.deepEqual({ title, authors, date }, { title: 'The old ferry', authors: PEOPLE, date: DAY });
      assert.deepEqual(passageLines(source), [`paragraph: ${BODY.trim()}`]);
    });

  it('is text where it is a sentence with a colon', async () => {
    assert.deepEqual(passageLines(await sourceOf('a.md', `Title: unknown.\n\n${BODY}`)), [
      'paragraph: Title: unknown.',
      `paragraph: ${BODY.trim()}`,
    ]);
  });
});

describe('the head of a paper in LaTeX', () => {
  it('gives its title, authors and day', async () => {
    const { title, authors, date } = (
      await sourceOf(
        'a.tex',
        `% Notes on this file\n% by me\n\\title{The old ferry\\thanks{For all.}}\n\\author{Hanne Brug\\thanks{Orvik {Museum}} \\\\ Orvik \\and Peer L\\"{u}nd$^{1}$}\n\\date{3 May 2021}\n\\begin{document}\\maketitle\n${BODY}\\end{document}\n`,
      )
    ).metadata;
    assert.deepEqual(
      { title, authors, date },
      { title: 'The old ferry', authors: [PEOPLE[0], { family: 'Lünd', given: 'Peer' }], date: DAY },
    );
  });

  it('gives no day of printing', async () => {
    const { date } = (
      await sourceOf('a.tex', `\\author{Hanne Brug}\\date{\\today}\\begin{document}${BODY}\\end{document}\n`)
    ).metadata;
    assert.equal(date, undefined);
  });
});
