import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Strictness } from '../../src/core/model/project/config';
import { calibrated, type Calibration } from '../../src/core/reading/built-in/calibrate';
import { ruleFeatures } from '../../src/core/reading/built-in/rule-features';
import { sentenceFeatures } from '../../src/core/reading/built-in/sentence-features';
import { type Decision, type Limits, weighRule } from '../../src/core/reading/built-in/weigh';
import { learnLogistic } from './logistic';
import { calibrationText, decisionText } from './learn-reader-text';
import { reportOf } from './learn-reader-report';
import { partOf, readRows, type ReaderRow } from './reader-rows';
import { ALARMS } from './learn-thresholds';

const USAGE = `Usage: npm run benchmark -- learn-reader <dump.jsonl>… [--dry]
Learns how the probabilities of the own reader are calibrated and weighed with the rules, and writes calibration-data.ts and
decision-data.ts beside the reader; dumps come from \`dump-reader\`. Learns on one half of the documents that the model was
not taught on, reports on the other. --dry: writes nothing.`;

const FOLDER = 'src/core/reading/built-in';
/** Ticks that may be wrong. */
const WRONG_TICKS = 0.045;
/** A conflict that only the reader sees must be so much nearer to certain than one that a rule sees too. */
const ALONE = 0.25;
const PENALTY = 0.002;
const CLASSES = ['not_found', 'supported', 'conflict'] as const;

/** Learns, writes and reports; exit code 2 where the arguments make no sense. */
export function run(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { dry: { type: 'boolean' }, help: { type: 'boolean' } },
  });
  if (values.help || positionals.length === 0) {
    console.error(USAGE);
    return Promise.resolve(values.help ? 0 : 2);
  }
  const rows = readRows(positionals);
  const learnt = learn(rows.filter(({ doc }) => partOf(doc) === 'learn'));
  if (!values.dry) {
    writeFileSync(`${FOLDER}/calibration-data.ts`, calibrationText(learnt.calibration));
    writeFileSync(`${FOLDER}/decision-data.ts`, decisionText(learnt.decision));
  }
  console.log(
    reportOf(
      rows.filter(({ doc }) => partOf(doc) === 'report'),
      learnt,
    ),
  );
  return Promise.resolve(0);
}

/** What is written into the two files. */
export interface Learnt {
  readonly calibration: Calibration;
  readonly decision: Decision;
}

/** Learns both from rows that the model was not taught on. The same rows give the same numbers. */
export function learn(rows: readonly ReaderRow[]): Learnt {
  const read = rows.filter((row) => row.held !== null);
  const examples = read.map((row) => ({
    features: sentenceFeatures(row.held!),
    target: CLASSES.indexOf(row.label),
    weight: 1,
  }));
  const [supported = [], conflict = []] = learnLogistic(examples, CLASSES.length, PENALTY);
  const calibration = { supported, conflict };
  const seen = read.flatMap((row) =>
    row.rules.map(({ rule, confidence }) => ({
      features: ruleFeatures(rule, confidence, calibrated(sentenceFeatures(row.held!), calibration)),
      target: row.label === 'conflict' ? 1 : 0,
      weight: 1 / row.rules.length,
    })),
  );
  const [rule = []] = learnLogistic(seen, 2, PENALTY * 5);
  const limitsFor = (strictness: Strictness): Limits => limitsOf(read, { calibration, rule }, ALARMS[strictness]);
  return {
    calibration,
    decision: {
      rule,
      limits: { strict: limitsFor('strict'), balanced: limitsFor('balanced'), eager: limitsFor('eager') },
    },
  };
}

/** The lowest limits at which no more right sentences get an alarm than allowed. */
function limitsOf(
  rows: readonly ReaderRow[],
  { calibration, rule }: { readonly calibration: Calibration; readonly rule: readonly number[] },
  allowed: number,
): Limits {
  const right = rows.filter(({ label }) => label === 'supported');
  const raised = right.map((row) => {
    const read = calibrated(sentenceFeatures(row.held!), calibration);
    const both = Math.max(
      0,
      ...row.rules.map((r) => weighRule(r.rule, r.confidence, read, { rule, limits: NO_LIMITS })),
    );
    return Math.max(both, (read.conflict - ALONE) / (1 - ALONE));
  });
  const steps = Array.from({ length: 199 }, (_, i) => (i + 1) / 200);
  const most = (allowed / 1000) * right.length;
  const both = steps.find((limit) => raised.filter((r) => r >= limit).length <= most) ?? 1;
  return { both, alone: Number((ALONE + both * (1 - ALONE)).toFixed(4)), tick: tickLimit(rows, calibration) };
}

const NO_LIMITS: Decision['limits'] = {
  strict: { both: 1, alone: 1, tick: 1 },
  balanced: { both: 1, alone: 1, tick: 1 },
  eager: { both: 1, alone: 1, tick: 1 },
};

/** The lowest probability of support from which on enough ticks are right. */
function tickLimit(rows: readonly ReaderRow[], calibration: Calibration): number {
  const ticks = rows.map((row) => ({
    p: calibrated(sentenceFeatures(row.held!), calibration).supported,
    isRight: row.label === 'supported',
  }));
  const steps = Array.from({ length: 100 }, (_, i) => 0.5 + i / 200);
  return (
    steps.find((limit) => {
      const ticked = ticks.filter(({ p }) => p >= limit);
      return ticked.filter(({ isRight }) => !isRight).length <= WRONG_TICKS * ticked.length;
    }) ?? 1
  );
}
