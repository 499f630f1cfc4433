import assert from 'node:assert/strict';
import type { CheckedClaim } from '../../../src/core/model/judging/claim';
import type { Verdict } from '../../../src/core/model/judging/evidence';
import type { Finding, RuleCode } from '../../../src/core/model/judging/finding';
import { message } from '../../../src/core/model/message';
import type { ReviewFile, SignOff } from '../../../src/core/model/project/review';
import { NO_REVIEWS, reviewKey } from '../../../src/core/review/review';
import { countStatements, listStatements, withAnswered } from '../../../src/core/review/statements';

function finding(rule: RuleCode, start = 3): Finding {
  return {
    rule,
    severity: 'warning',
    span: { start, end: start + 2 },
    message: message('x'),
    draftValue: '',
    sourceValue: '',
    evidence: [],
    fixes: [],
    confidence: 0.9,
    fingerprint: rule,
  };
}

function claim(
  verdict: Verdict,
  findings: readonly Finding[] = [],
  kind: 'sentence' | 'heading' = 'sentence',
  isAside = false,
): CheckedClaim {
  return {
    claim: {
      text: 'It has 9 oars.',
      span: { start: 0, end: 14 },
      map: undefined as never,
      kind,
      ...(isAside && { isAside }),
      before: [],
      citations: [],
    },
    verdict,
    evidence: [],
    findings,
  };
}

/** How a claim stands, of whose findings those of `answered` rules are silenced. */
function standing(checked: CheckedClaim, answered: readonly RuleCode[] = [], reviews: ReviewFile = NO_REVIEWS): string {
  const isAnswered = ({ rule }: Finding): boolean => answered.includes(rule);
  return listStatements([checked], { isAnswered, isReported: (f) => !isAnswered(f), reviews })
    .map((s) => [s.standing, s.because].filter(Boolean).join(': '))
    .join();
}

function signed(checked: CheckedClaim, decision: SignOff['decision'] = 'accepted'): ReviewFile {
  return {
    version: 1,
    signOffs: [
      { key: reviewKey(checked), sentence: checked.claim.text, decision, by: 'AB', date: '2021-03-04', note: '' },
    ],
  };
}

describe('How a statement stands', () => {
  it('follows what is reported of it, whatever the severity', () => {
    assert.equal(standing(claim('contradicted', [finding('date-conflict')])), 'contradicted');
    assert.equal(
      standing(claim('contradicted', [{ ...finding('date-conflict'), severity: 'information' }])),
      'contradicted',
    );
    assert.equal(standing(claim('supported', [finding('quote-altered')])), 'contradicted');
    assert.equal(standing(claim('disputed', [finding('sources-disagree')])), 'disputed');
    assert.equal(standing(claim('supported', [finding('quote-not-found')])), 'not-found');
  });

  it('is not touched by what is said of its citations and comments', () => {
    for (const rule of ['citation-unknown', 'citation-mismatch', 'quote-drifted', 'ignore-unused'] as const) {
      assert.equal(standing(claim('supported', [finding(rule)])), 'supported');
      assert.equal(standing(claim('not-found', [finding(rule)])), 'not-found');
    }
  });

  it('is set aside, neither clean nor without a source, where the writer has answered', () => {
    assert.equal(standing(claim('contradicted', [finding('date-conflict')]), ['date-conflict']), 'set-aside: ignored');
    assert.equal(standing(claim('supported', [finding('quote-altered')]), ['quote-altered']), 'set-aside: ignored');
    assert.equal(standing(claim('contradicted')), 'set-aside: rule-off');
    assert.equal(standing(claim('disputed')), 'set-aside: rule-off');
  });

  it('is what is left where only one of two findings was answered', () => {
    const two = claim('contradicted', [finding('date-conflict'), finding('name-conflict', 8)]);
    assert.equal(standing(two, ['date-conflict']), 'contradicted');
  });

  it('is quiet once signed off, but for what is borne out', () => {
    for (const own of [
      claim('contradicted', [finding('date-conflict')]),
      claim('not-found'),
      claim('supported', [finding('quote-altered')]),
    ]) {
      assert.equal(standing(own, [], signed(own)), 'set-aside: signed-off');
      assert.notEqual(standing(own, [], signed(own, 'to-do')), 'set-aside: signed-off');
    }
    assert.equal(standing(claim('supported'), [], signed(claim('supported'))), 'supported');
  });

  it('is of no heading, question or footnote, unless something is reported of it', () => {
    assert.equal(standing(claim('supported', [], 'heading')), '');
    assert.equal(standing(claim('supported', [], 'sentence', true)), '');
    assert.equal(standing(claim('contradicted', [finding('date-conflict')], 'heading')), 'contradicted');
    assert.equal(standing(claim('contradicted', [finding('date-conflict')], 'heading'), ['date-conflict']), '');
  });
});

describe('A list of statements', () => {
  const all = [
    claim('contradicted', [finding('date-conflict')]),
    claim('supported'),
    claim('contradicted', [finding('name-conflict')], 'heading'),
  ];
  const statements = listStatements(all, { isAnswered: () => false, isReported: () => true, reviews: NO_REVIEWS });

  it('is counted', () => {
    assert.deepEqual(countStatements(statements), {
      contradicted: 2,
      disputed: 0,
      'not-found': 0,
      supported: 1,
      'set-aside': 0,
    });
  });

  it('changes where a baseline accepts findings', () => {
    const after = withAnswered(statements, [finding('date-conflict'), finding('name-conflict')]);
    assert.deepEqual(countStatements(after), {
      contradicted: 0,
      disputed: 0,
      'not-found': 0,
      supported: 1,
      'set-aside': 1,
    });
    assert.deepEqual(after[0]?.findings, []);
    assert.deepEqual(withAnswered(statements, []), statements);
  });
});
