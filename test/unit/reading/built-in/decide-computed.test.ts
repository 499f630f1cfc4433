import assert from 'node:assert/strict';
import type { PairModel } from '../../../../src/core/model/reading/pair-model';
import type { PairReading } from '../../../../src/core/model/reading/pair-reading';
import { failure, success } from '../../../../src/core/model/problem';
import { message, render } from '../../../../src/core/model/message';
import { createBuiltInReader } from '../../../../src/core/reading/built-in/built-in';
import { DECISION } from '../../../../src/core/reading/built-in/decision-data';
import { calibrated } from '../../../../src/core/reading/built-in/calibrate';
import { decisionFeatures } from '../../../../src/core/reading/built-in/decision-features';
import type { CheckReport } from '../../../../src/core/model/api';
import { draftOf, engineOver, told } from '../../../support/engine';

const SOURCE =
  'The council of Harrow End met on Tuesday. It voted to close the east pier, and the mayor spoke against it. Repairs will take 14 months.';

/** The report on a draft that a model read which says the same of every passage. */
async function checkedBy(
  text: string,
  says: PairReading | undefined,
): Promise<{ readonly report: CheckReport; readonly told: readonly string[]; readonly problems: readonly string[] }> {
  const engine = await engineOver({ 'minutes.md': SOURCE });
  const problem = { code: 'reader-failed', severity: 'warning' as const, message: message('no memory') };
  const model: PairModel = {
    hash: 'e'.repeat(64),
    read: () => Promise.resolve(says ? success(says) : failure(problem)),
  };
  const draft = draftOf(text);
  await engine.reading.use({ kind: 'reader', reader: createBuiltInReader(model) });
  const { problems } = await engine.reading.read(draft, { date: '2026-11-29', signal: new AbortController().signal });
  const report = await engine.check(draft);
  return { report, told: told(report, draft), problems: problems.map((one) => render(one.message)) };
}

const says = (supported: number, conflict: number, doubts: PairReading['doubts'] = []): PairReading => ({
  supported,
  conflict,
  notFound: Math.max(0, Number((1 - supported - conflict).toFixed(4))),
  doubts,
});

describe('a sentence that the built-in reader read', () => {
  const OWN = 'The mayor was in favour of shutting the east pier.';

  it('is reported where the reader is sure of a conflict, with its words and its hash, and without a day', async () => {
    const { report, told: lines } = await checkedBy(OWN, says(0.001, 0.998, [{ start: 14, end: 23, doubt: 0.97 }]));
    assert.equal(lines.length, 1);
    assert.match(lines[0]!, /in favour/);
    const [finding] = report.findings;
    assert.equal(finding?.readBy?.model, 'e'.repeat(64));
    assert.equal(report.claims[0]?.reading?.date, '');
    assert.equal(report.claims[0]?.verdict, 'contradicted');
  });

  it('is not reported where it is unsure, or sees support', async () => {
    for (const [supported, conflict] of [
      [0.3, 0.5],
      [0.9, 0.05],
      [0.02, 0.03],
    ] as const) {
      assert.deepEqual(
        (await checkedBy(OWN, says(supported, conflict, [{ start: 14, end: 23, doubt: 0.9 }]))).told,
        [],
      );
    }
  });

  it('is reported as the rules do where the model cannot run, which is said once', async () => {
    const wrong = 'Repairs will take 24 months.';
    const { told: lines, problems } = await checkedBy(`${wrong} ${OWN}`, undefined);
    assert.deepEqual(problems, ['no memory']);
    const engine = await engineOver({ 'minutes.md': SOURCE });
    const draft = draftOf(`${wrong} ${OWN}`);
    assert.deepEqual(lines, told(await engine.check(draft), draft));
  });
});

describe('the decision over the rules and the reader', () => {
  const TEXT = 'Repairs will take 24 months.';
  const conflictOf = (held: PairReading, confidence?: number, text = TEXT): number =>
    calibrated(
      decisionFeatures({
        text,
        passages: [SOURCE],
        held: { first: held },
        differences: confidence === undefined ? [] : [{ span: { start: 18, end: 27 }, confidence }],
      }),
      DECISION.verdicts,
    ).conflict;
  const doubts = [{ start: 18, end: 20, doubt: 0.8 }];

  it('is the surer of a conflict the more the reader sees one, and the less it sees support', () => {
    assert.ok(conflictOf(says(0.05, 0.9)) > conflictOf(says(0.05, 0.5)));
    assert.ok(conflictOf(says(0.9, 0.05)) < conflictOf(says(0.3, 0.5)));
  });

  it('is the surer the surer the rules are of a difference, most of all where the reader doubts', () => {
    assert.ok(conflictOf(says(0.2, 0.7, doubts), 0.5) > conflictOf(says(0.2, 0.7, doubts), 0.1));
    assert.ok(conflictOf(says(0.2, 0.7, doubts), 0.5) > conflictOf(says(0.2, 0.7, doubts)));
    const elsewhere = [{ start: 0, end: 7, doubt: 0.8 }];
    assert.ok(conflictOf(says(0.2, 0.7, doubts), 0.5) > conflictOf(says(0.2, 0.7, elsewhere), 0.5));
  });

  it('is less sure of a sentence in words that its passages have not', () => {
    const same = says(0.2, 0.7);
    assert.ok(conflictOf(same, undefined, 'Mending shall last years.') < conflictOf(same, undefined, TEXT));
  });
});

describe('a sentence on which the rules are not sure enough alone', () => {
  const wrong = 'It voted to close the west pier, and the mayor spoke against it.';

  it('is reported where they nearly report it, with their words, once the reader sees a conflict', async () => {
    const { told: lines, report } = await checkedBy(wrong, says(0.01, 0.97, [{ start: 22, end: 26, doubt: 0.95 }]));
    assert.equal(lines.length, 1, lines.join());
    assert.ok(report.findings[0]!.confidence >= DECISION.limits.balanced.conflict);
    assert.match(lines[0]!, /west/);
  });

  it('stays silent where the reader finds it borne out', async () => {
    assert.deepEqual((await checkedBy(wrong, says(0.97, 0.01))).told, []);
  });
});

describe('what the rules are very sure of', () => {
  const wrong = 'Repairs will take 24 months.';

  it('stands where the reader leaves it open', async () => {
    for (const conflict of [0.001, 0.2]) assert.equal((await checkedBy(wrong, says(0.2, conflict))).told.length, 1);
  });

  it('falls where the reader bears it out', async () => {
    assert.deepEqual((await checkedBy(wrong, says(0.98, 0.01))).told, []);
  });
});
