import assert from 'node:assert/strict';
import fc from 'fast-check';
import { judgeClaim } from '../../../src/core/compare/judge';
import { leastConfidence } from '../../../src/core/compare/scoring/threshold';
import { EVENTS } from '../../fixtures/pairs/events';
import { LISTS_AND_ROLES } from '../../fixtures/pairs/lists-and-roles';
import { cost } from '../../support/time';
import { inputOf } from './input';

const BRIDGE = 'The bridge is 1,280 metres long and carries 40,000 vehicles a day.';
/** Statements of many kinds, of which some contradict their source beyond doubt and some less plainly. */
const DOUBTFUL = [...EVENTS, ...LISTS_AND_ROLES];

describe('the judgement of a claim', () => {
  it('names both values and says why', () => {
    const { verdict, conflicts } = judgeClaim(inputOf('The bridge carries 60,000 vehicles a day.', BRIDGE));
    assert.equal(verdict, 'contradicted');
    assert.equal(conflicts.length, 1);
    const [conflict] = conflicts;
    assert.equal(conflict!.rule, 'quantity-conflict');
    assert.equal(conflict!.draftValue, '60,000');
    assert.match(conflict!.sourceValue, /^40,000/);
    assert.ok(conflict!.explanation.features.length > 0);
    assert.ok(conflict!.confidence > 0 && conflict!.confidence < 1);
  });
  it('is silent where a source bears the claim out', () =>
    assert.deepEqual(judgeClaim(inputOf('The bridge carries 40,000 vehicles a day.', BRIDGE)).conflicts, []));
  it('is silent without candidates', () =>
    assert.deepEqual(judgeClaim(inputOf('The bridge carries 60,000 vehicles a day.')), {
      verdict: 'not-found',
      evidence: [],
      conflicts: [],
      disagreements: [],
      unsure: [],
      exclusions: [],
    }));
  it('judges the values of headings, and no other words of them', () => {
    const heading = (draft: string, source: string): readonly string[] =>
      judgeClaim({ ...inputOf(draft, source), kind: 'heading' }).conflicts.map(({ draftValue }) => draftValue);
    assert.deepEqual(heading('The bridge carries 60,000 vehicles a day', BRIDGE), ['60,000']);
    assert.deepEqual(heading('The bridge carries 40,000 vehicles a day', BRIDGE), []);
    assert.deepEqual(heading('Exports of grain rose after the strike', 'Exports of grain fell after the strike.'), []);
  });
  it('judges no questions or quotations', () => {
    const draft = 'The bridge carries 60,000 vehicles a day.';
    assert.deepEqual(judgeClaim(inputOf('Does the bridge carry 60,000 vehicles a day?', BRIDGE)).conflicts, []);
    assert.deepEqual(
      judgeClaim({ ...inputOf(draft, BRIDGE), quotations: [{ start: 0, end: draft.length }] }).conflicts,
      [],
    );
  });
  it('speaks more readily when eager than when strict', () => {
    const told = (strictness: 'strict' | 'eager'): readonly string[] =>
      DOUBTFUL.flatMap(({ source, wrong }) =>
        wrong.flatMap((marked) =>
          judgeClaim({ ...inputOf(marked.replaceAll('*', ''), source), strictness }).conflicts.map(
            ({ rule }) => `${rule} in ${marked}`,
          ),
        ),
      );
    const [strict, eager] = [told('strict'), told('eager')];
    assert.deepEqual(
      strict.filter((conflict) => !eager.includes(conflict)),
      [],
    );
    // How many more depends on the model; that it asks for less does not.
    assert.ok(leastConfidence('eager') < leastConfidence('balanced'));
    assert.ok(leastConfidence('balanced') < leastConfidence('strict'));
  });
  it('calls a value disputed where sources differ', () => {
    const text = 'The ferry Aurora carried 310 passengers when it ran aground off Skagen.';
    const { verdict, conflicts, disagreements } = judgeClaim(inputOf(text, text, text.replace('310', '330')));
    assert.deepEqual([verdict, conflicts.length, disagreements.length], ['disputed', 0, 1]);
  });
  it('is silent where a byline or dateline stands beside that of another page', () => {
    assert.deepEqual(
      judgeClaim(inputOf('Photo by Ida Holm, 3 March 2018', 'Photo by Ole Berg, 9 May 2014')).conflicts,
      [],
    );
    assert.equal(
      judgeClaim(
        inputOf('The photo was taken by Ida Holm on 3 March 2018.', 'The photo was taken by Ida Holm on 9 March 2014.'),
      ).conflicts.length,
      1,
    );
  });
  it('never throws, keeps its spans inside the claim, and gives the same twice', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300 }), fc.string({ maxLength: 300 }), (text, source) => {
        const judgement = judgeClaim(inputOf(text, source));
        assert.ok(
          judgement.conflicts.every(({ span }) => span.start >= 0 && span.end <= text.length && span.start < span.end),
        );
        assert.deepEqual(judgeClaim(inputOf(text, source)), judgement);
      }),
      { numRuns: 200 },
    );
  });
  it('takes bounded time on hostile input', () => {
    const long = 'not 5 km 3/4/2020 A.B. '.repeat(400);
    assert.ok(cost(() => judgeClaim(inputOf(long, long))) < 2_000);
  });
});
