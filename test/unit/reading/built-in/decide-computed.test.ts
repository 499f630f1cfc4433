import assert from 'node:assert/strict';
import type { PairModel, PairReading } from '../../../../src/core/model/reading/pair-model';
import { failure, success } from '../../../../src/core/model/problem';
import { message, render } from '../../../../src/core/model/message';
import { createBuiltInReader } from '../../../../src/core/reading/built-in/built-in';
import { DECISION } from '../../../../src/core/reading/built-in/decision-data';
import { weighRule } from '../../../../src/core/reading/built-in/weigh';
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

describe('a difference of the rules', () => {
  it('is the surer the more the reader sees a conflict, and the less it sees support', () => {
    const weigh = (supported: number, conflict: number): number =>
      weighRule(
        'quantity-conflict',
        0.7,
        { supported, conflict, notFound: Math.max(0, 1 - supported - conflict) },
        DECISION,
      );
    assert.ok(weigh(0.05, 0.9) > weigh(0.05, 0.5));
    assert.ok(weigh(0.9, 0.05) < weigh(0.3, 0.5));
  });
});
