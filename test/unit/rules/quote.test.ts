import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { quoteAltered } from '../../../src/core/rules/quote-altered';
import { quoteMisattributed } from '../../../src/core/rules/quote-misattributed';
import { quoteNotFound } from '../../../src/core/rules/quote-not-found';
import { draftOf, engineOver } from '../../support/engine';

const SOURCES = [
  'HARBOUR NEWS\n\nThe harbour board met on Tuesday evening. “We will not close the north pier this year,” said Ada Brown, its chair. “It carries 1,200 people a day, and it pays for itself.”\n\nTom Reed, the mayor, was less sure. “A vote in May would be a waste of everybody’s time,” he said. “We will build the new bridge only if the county pays half of it.”\n\nAccording to the Harbour Board, the ferries will run until midnight.',
  'Dana Cole of the ferry union said the crews were tired. "Nobody asked the people who do the work," Cole said. "The board called it \'a plan for everyone\', and we laughed."',
];

/** Findings of the three rules on quotations, as `code/severity: underlined`. */
async function found(draft: string, sources: readonly string[] = SOURCES): Promise<readonly string[]> {
  const engine = await engineOver(Object.fromEntries(sources.map((text, i) => [`${i}.txt`, text])));
  const report = await engine.check(draftOf(draft));
  return report.findings.filter((f) => f.rule.startsWith('quote-')).map((f) => `${f.rule.slice(6)}/${f.severity}: ${draft.slice(f.span.start, f.span.end)}`);
}

/** The draft after the first fix of the first finding. */
async function fixed(draft: string): Promise<string> {
  const engine = await engineOver({ 'a.txt': SOURCES[0]! });
  const [finding] = (await engine.check(draftOf(draft))).findings.filter((f) => f.rule.startsWith('quote-'));
  const [edit] = finding!.fixes[0]!.edits;
  return draft.slice(0, edit!.span.start) + edit!.newText + draft.slice(edit!.span.end);
}

describe('rules on quotations', () => {
  const silent: readonly [string, string][] = [
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
    ['words run on over two sentences', '“We will not close the north pier this year. It carries 1,200 people a day, and it pays for itself,” Brown said.'],
    ['words outside marks in the source', 'The board said the ferries “will run until midnight”.'],
    ['an unnamed speaker', '“Nobody asked the people who do the work,” the union said.'],
    ['apostrophes, inches and decades', "It's the '90s: a 5\" pipe, the crews' boats and the ferries' 12' decks."],
  ];
  for (const [what, draft] of silent) {
    it(`are silent on ${what}`, async () => { assert.deepEqual(await found(draft), []); });
  }

  it('mark altered, added and missing words only', async () => {
    assert.deepEqual(await found('“We will not close the south pier this year,” said Ada Brown.'), ['altered/warning: south']);
    assert.deepEqual(await found('“We will close the north pier this year,” said Ada Brown.'), ['altered/warning: will close']);
    assert.deepEqual(await found('“We will not ever close the north pier this year,” said Ada Brown.'), ['altered/warning: ever']);
    assert.deepEqual(await found('“It carries 1,300 people a week, and it pays for itself,” Brown said.'), ['altered/warning: 1,300', 'altered/warning: week']);
  });
  it('mark three words that a source on the same matter has in quotation marks', async () => {
    const source = 'Owning the network gives the company “granular interpersonal data” about its users, Dana Cole said.';
    assert.deepEqual(await found('Owning the network gives the company “granular personal data” about its users, Dana Cole said.', [source]), ['altered/warning: personal']);
    assert.deepEqual(await found('Critics spoke of “large personal data” in town.', [source]), []);
  });
  it('offer the source’s wording', async () => {
    assert.equal(await fixed('“We will not close the south pier this year.”'), '“We will not close the north pier this year.”');
    assert.equal(await fixed('“We will close the north pier this year.”'), '“We will not close the north pier this year.”');
    assert.equal(await fixed('“We will not ever close the north pier this year.”'), '“We will not close the north pier this year.”');
  });
  it('report what no source says, louder when the sources know the speaker', async () => {
    const words = 'I have never seen so many happy faces in one town.';
    assert.deepEqual(await found(`Ada Brown said: “${words}”`), [`not-found/warning: ${words}`]);
    assert.deepEqual(await found(`A tourist said: “${words}”`), [`not-found/information: ${words}`]);
  });
  it('report another speaker', async () => {
    assert.deepEqual(await found('“We will not close the north pier this year,” said Tom Reed.'), ['misattributed/warning: Tom Reed']);
    assert.deepEqual(await found('According to Ada Brown, “Nobody asked the people who do the work.”'), ['misattributed/warning: Ada Brown']);
  });
  it('say as information that a condition was cut off or distant words were joined', async () => {
    assert.deepEqual(await found('“We will build the new bridge,” he said.'), ['altered/information: We will build the new bridge']);
    assert.deepEqual(await found('“We will not close the north pier … Nobody asked the people who do the work,” said a witness.'),
      ['misattributed/information: We will not close the north pier … Nobody asked the people who do the work,']);
  });

  for (const rule of [quoteAltered, quoteMisattributed, quoteNotFound]) {
    for (const { draft, sources, marks } of rule.examples) {
      it(`${rule.code}: ${draft}`, async () => {
        const own = (await found(draft, sources)).filter((line) => line.startsWith(rule.code.slice(6))).map((line) => line.replace(/^[^:]*: /, ''));
        assert.deepEqual(own, marks === undefined ? [] : [marks]);
      });
    }
  }
});
