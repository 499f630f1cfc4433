import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { quoteAltered } from '../../../src/core/rules/quotes/quote-altered';
import { quoteMisattributed } from '../../../src/core/rules/quotes/quote-misattributed';
import { quoteNotFound } from '../../../src/core/rules/quotes/quote-not-found';
import { draftOf, engineOver } from '../../support/engine';

const SOURCES = [
  'HARBOUR NEWS\n\nThe harbour board met on Tuesday evening. “We will not close the north pier this year,” said Ada Brown, its chair. “It carries 1,200 people a day, and it pays for itself.”\n\nTom Reed, the mayor, was less sure. “A vote in May would be a waste of everybody’s time,” he said. “We will build the new bridge only if the county pays half of it.”\n\nAccording to the Harbour Board, the ferries will run until midnight.',
  'Dana Cole of the ferry union said the crews were tired. "Nobody asked the people who do the work," Cole said. "The board called it \'a plan for everyone\', and we laughed."',
];

/** Findings of the three rules on quotations, as `code/severity: underlined`. */
async function found(draft: string, sources: readonly string[] = SOURCES): Promise<readonly string[]> {
  const engine = await engineOver(Object.fromEntries(sources.map((text, i) => [`${i}.txt`, text])));
  const report = await engine.check(draftOf(draft));
  return report.findings
    .filter((f) => f.rule.startsWith('quote-'))
    .map((f) => `${f.rule.slice(6)}/${f.severity}: ${draft.slice(f.span.start, f.span.end)}`);
}

/** The draft after the first fix of the first finding. */
async function fixed(draft: string): Promise<string> {
  const engine = await engineOver({ 'a.txt': SOURCES[0]! });
  const [finding] = (await engine.check(draftOf(draft))).findings.filter((f) => f.rule.startsWith('quote-'));
  const [edit] = finding!.fixes[0]!.edits;
  return draft.slice(0, edit!.span.start) + edit!.newText + draft.slice(edit!.span.end);
}

describe('rules on quotations', () => {
  const silent: readonly [string, string, (readonly string[])?][] = [
    ['the same words', 'Ada Brown said: “We will not close the north pier this year.”'],
    ['straight marks and another case', 'Brown said that "we will not close the North pier" at all.'],
    ['brackets', '“[The pier] carries 1,200 people a day,” Brown said.'],
    ['an ellipsis', '“It carries 1,200 people … and it pays for itself,” Brown said.'],
    ['a quotation broken by its speaker', '“We will not close”, said Brown, “the north pier this year.”'],
    ['quotes inside quotes', 'Cole said: “The board called it ‘a plan for everyone’, and we laughed.”'],
    ['guillemets', 'Brown: « We will not close the north pier this year ».'],
    ['single marks', "'Nobody asked the people who do the work,' Cole said."],
    ['scare quotes', 'The “new” bridge and its “green friends” are late.'],
    ['a title', 'The film “The Night Ferry to Nowhere” opens on Friday.'],
    [
      'words run on over two sentences',
      '“We will not close the north pier this year. It carries 1,200 people a day, and it pays for itself,” Brown said.',
    ],
    ['words outside marks in the source', 'The board said the ferries “will run until midnight”.'],
    ['an unnamed speaker', '“Nobody asked the people who do the work,” the union said.'],
    ['a word spelt as two and as one', 'Brown said: “It carries 1,200 people aday, and it pays for itself.”'],
    ['a question that is named', 'The answer to the question “What do we close the north pier for this year?” is no.'],
    ['a title in place of a name', '“We will not close the north pier this year,” the Pope said.'],
    ['few telling words', 'Tom Reed said that “it pays for itself” too.'],
    [
      'a clipped ending',
      "“Nobody asked the people who are workin' all night,” Cole said.",
      ['Cole said: “Nobody asked the people who are working all night.”'],
    ],
    ['an em dash for a comma', '“It carries 1,200 people a day — and it pays for itself,” Brown said.'],
    ['letters in brackets', 'Brown said “[i]t carries 1,200 people a day”.'],
    ['tokenised marks', "Cole said , `` Nobody asked the people who do the work , '' and left ."],
    ['apostrophes, inches and decades', "It's the '90s: a 5\" pipe, the crews' boats and the ferries' 12' decks."],
  ];
  for (const [what, draft, sources] of silent) {
    it(`are silent on ${what}`, async () => {
      assert.deepEqual(await found(draft, sources), []);
    });
  }

  it('mark altered, added and missing words only', async () => {
    assert.deepEqual(await found('“We will not close the south pier this year,” said Ada Brown.'), [
      'altered/warning: south',
    ]);
    assert.deepEqual(await found('“We will close the north pier this year,” said Ada Brown.'), [
      'altered/warning: will close',
    ]);
    assert.deepEqual(await found('“We will not ever close the north pier this year,” said Ada Brown.'), [
      'altered/warning: ever',
    ]);
    assert.deepEqual(await found('“It carries 1,300 people a week, and it pays for itself,” Brown said.'), [
      'altered/warning: 1,300',
      'altered/warning: week',
    ]);
  });
  it('say as information that a small word is missing or more', async () => {
    assert.deepEqual(await found('“We will not close north pier this year,” said Ada Brown.'), [
      'altered/information: close north',
    ]);
    assert.deepEqual(await found('“Nobody asked the people who do work,” Cole said.'), [
      'altered/information: do work',
    ]);
    assert.deepEqual(await found('“Nobody asked all the people who do the work,” Cole said.'), [
      'altered/warning: all',
    ]);
  });
  it('say as information that reported words were made direct speech', async () => {
    const source = 'He told the paper that they had “never been happier in this town” since the storm.';
    assert.deepEqual(await found('Others said “I’ve never been happier in this town” on the day.', [source]), [
      'altered/information: I’ve',
    ]);
    assert.deepEqual(await found('Others said “never been sadder in this town” on the day.', [source]), [
      'altered/warning: sadder',
    ]);
  });
  it('keep the name before a colon for what it introduces', async () => {
    const source =
      'Cole said: “He employed many people and built a stadium for the town.” Richards added: “To a lot of fellers he did well.”';
    assert.deepEqual(
      await found('“He employed many people and built a stadium for the town,” Cole said.', [source]),
      [],
    );
    assert.deepEqual(
      await found('“He employed many people and built a stadium for the town,” Richards said.', [source]),
      ['misattributed/warning: Richards'],
    );
  });
  it('find every way to alter a quotation', async () => {
    const drafts: readonly [string, string][] = [
      ['“We will close the north pier next year,” said Ada Brown.', 'next'],
      ['“We might not close the north pier this year,” said Ada Brown.', 'might'],
      ["'We will not open the north pier this year,' said Ada Brown.", 'open'],
      ['"It carries 1,200 people a day, and it never pays for itself," Brown said.', 'never'],
      ['“A vote in June would be a waste of everybody’s time,” Reed said.', 'June'],
      ['«A vote in May would be a waste of nobody’s time», Reed said.', 'nobody’s'],
      ['“Somebody asked the people who do the work,” Cole said.', 'Somebody'],
    ];
    for (const [draft, marks] of drafts)
      assert.ok(
        (await found(draft)).some((line) => line === `altered/warning: ${marks}`),
        `${draft}: ${(await found(draft)).join(' ')}`,
      );
  });
  it('mark three words that a source on the same matter has in quotation marks', async () => {
    const source =
      'Owning the network gives the company “granular interpersonal data” about its users, Dana Cole said.';
    assert.deepEqual(
      await found('Owning the network gives the company “granular personal data” about its users, Dana Cole said.', [
        source,
      ]),
      ['altered/warning: personal'],
    );
    assert.deepEqual(await found('Critics spoke of “large personal data” in town.', [source]), []);
  });
  it('offer the source’s wording', async () => {
    assert.equal(
      await fixed('“We will not close the south pier this year.”'),
      '“We will not close the north pier this year.”',
    );
    assert.equal(
      await fixed('“We will close the north pier this year.”'),
      '“We will not close the north pier this year.”',
    );
    assert.equal(
      await fixed('“We will not ever close the north pier this year.”'),
      '“We will not close the north pier this year.”',
    );
  });
  it('report what no source says, louder when the sources know the speaker', async () => {
    const words = 'I have never seen so many happy faces in one town.';
    assert.deepEqual(await found(`Ada Brown said: “${words}”`), [`not-found/warning: ${words}`]);
    assert.deepEqual(await found(`A tourist said: “${words}”`), [`not-found/information: ${words}`]);
  });
  it('report another speaker', async () => {
    assert.deepEqual(await found('“We will not close the north pier this year,” said Tom Reed.'), [
      'misattributed/warning: Tom Reed',
    ]);
    assert.deepEqual(await found('According to Ada Brown, “Nobody asked the people who do the work.”'), [
      'misattributed/warning: Ada Brown',
    ]);
  });
  it('know whom “she said” means in the source', async () => {
    const source =
      'Ada Brown, who leads the group, said that it had nothing against ferries. “What we are against is signing a blank cheque,” she said. Tom Reed, who leads the others, would vote for it.';
    assert.deepEqual(
      await found('“What we are against is signing a blank cheque,” said Tom Reed for the others.', [source]),
      ['misattributed/warning: Tom Reed'],
    );
    assert.deepEqual(await found('“What we are against is signing a blank cheque,” said Brown.', [source]), []);
  });
  it('report whom the words were said to, as the speaker, and not whom the speaker stands for', async () => {
    const source =
      '“If it was not for my mother, I would be on the streets,” Ada told the host Tom al-Reed of the Harbour Board.';
    assert.deepEqual(
      await found('“If it was not for my mother, I would be on the streets,” said the television host Tom al-Reed.', [
        source,
      ]),
      ['misattributed/warning: Tom al-Reed'],
    );
    assert.deepEqual(
      await found('“If it was not for my mother, I would be on the streets,” said the host’s guest Ada.', [source]),
      [],
    );
    assert.deepEqual(
      await found('“We would be on the streets but for my mother,” said Tom Reed.', [
        '“We would be on the streets but for my mother,” said Ada Brown for Tom Reed.',
      ]),
      [],
    );
  });
  it('ask who said three telling words that the source has in quotation marks', async () => {
    const source =
      'Owning the network gives the company “granular interpersonal data” about its users, Dana Cole said.';
    assert.deepEqual(
      await found(
        'Owning the network gives the company “granular interpersonal data” about its users, Tom Reed said.',
        [source],
      ),
      ['misattributed/warning: Tom Reed'],
    );
    assert.deepEqual(
      await found('Owning the network gives the company “granular interpersonal data” about its users, Cole said.', [
        source,
      ]),
      [],
    );
  });
  it('say as information that a condition was cut off or distant words were joined', async () => {
    assert.deepEqual(await found('“We will build the new bridge,” he said.'), [
      'altered/information: We will build the new bridge',
    ]);
    assert.deepEqual(
      await found('“We will not close the north pier … Nobody asked the people who do the work,” said a witness.'),
      ['misattributed/information: We will not close the north pier … Nobody asked the people who do the work,'],
    );
  });

  for (const rule of [quoteAltered, quoteMisattributed, quoteNotFound]) {
    for (const { draft, sources, marks } of rule.examples) {
      it(`${rule.code}: ${draft}`, async () => {
        const own = (await found(draft, sources))
          .filter((line) => line.startsWith(rule.code.slice(6)))
          .map((line) => line.replace(/^[^:]*: /, ''));
        assert.deepEqual(own, marks === undefined ? [] : [marks]);
      });
    }
  }
});
