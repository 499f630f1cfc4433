import { writeFileSync } from 'node:fs';
import { leastConfidence } from '../../src/core/compare/scoring/threshold';
import { parseArgs } from 'node:util';
import type { Strictness } from '../../src/core/model/project/config';
import { type Calibration, calibrated, type Decision, type Limits } from '../../src/core/reading/built-in/calibrate';
import type { VerdictProbabilities } from '../../src/core/model/reading/pair-reading';
import { decisionFeatures } from '../../src/core/reading/built-in/decision-features';
import { learnLogistic } from './logistic';
import { decisionText } from './learn-reader-text';
import { judged, reportOf } from './learn-reader-report';
import { isStanding, partOf, readRows, type ReaderRow, readSentence } from './reader-rows';
import { ALARMS } from './learn-thresholds';

const USAGE = `Usage: npm run benchmark -- learn-reader <dump.jsonl>… [--dry]
Learns how what the own reader computes and what the rules see are weighed together, and writes decision-data.ts beside the
reader; dumps come from \`dump-reader\`. Learns on all documents that neither was taught on; what is reported of each half of them
is what was learnt on the other one. --dry: writes nothing.`;

const FILE = 'src/core/reading/built-in/decision-data.ts';
/** Ticks that may be wrong. */
const WRONG_TICKS = 0.045;
/** Unrelated sentences with an alarm, in 1,000, at most: as many as the issue of quiet rules allows. */
const UNRELATED = 20;
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
  const [one, other] = (['learn', 'report'] as const).map((part) => rows.filter(({ doc }) => partOf(doc) === part));
  if (!values.dry) writeFileSync(FILE, decisionText(learn(rows)));
  console.log(reportOf([...judged(one!, learn(other!)), ...judged(other!, learn(one!))]));
  return Promise.resolve(0);
}

/** Learns the decision from rows that the model was not taught on. The same rows give the same numbers. */
export function learn(rows: readonly ReaderRow[]): Decision {
  const examples = rows.flatMap((row) => {
    const sentence = readSentence(row);
    return sentence ? [{ features: decisionFeatures(sentence), target: CLASSES.indexOf(row.label), weight: 1 }] : [];
  });
  const [supported = [], conflict = []] = learnLogistic(examples, CLASSES.length, PENALTY);
  const verdicts = { supported, conflict };
  const read = rows.flatMap((row) => promiseOf(row, verdicts) ?? []);
  const tick = tickLimit(read);
  const limitsFor = (strictness: Strictness): Limits => ({ conflict: conflictLimit(read, ALARMS[strictness]), tick });
  return {
    verdicts,
    sure: leastConfidence('strict'),
    limits: { strict: limitsFor('strict'), balanced: limitsFor('balanced'), eager: limitsFor('eager') },
  };
}

/** What is promised of a row that was read, and whether something that the rules report of it stands anyway. */
interface Promised {
  readonly label: ReaderRow['label'];
  readonly p: VerdictProbabilities;
  readonly isStanding: boolean;
}

function promiseOf(row: ReaderRow, verdicts: Calibration): Promised | undefined {
  const sentence = readSentence(row);
  if (!sentence) return undefined;
  const p = calibrated(decisionFeatures(sentence), verdicts);
  return { label: row.label, p, isStanding: isStanding(row, p) };
}

/** The lowest probability of conflict from which on no more sentences get a wrong alarm than allowed. */
function conflictLimit(read: readonly Promised[], allowed: number): number {
  const share = (label: ReaderRow['label'], limit: number): number => {
    const own = read.filter((row) => row.label === label);
    const alarmed = own.filter(({ p, isStanding: stays }) => stays || p.conflict >= limit);
    return (1000 * alarmed.length) / Math.max(1, own.length);
  };
  const steps = Array.from({ length: 199 }, (_, i) => (i + 1) / 200);
  const isQuiet = (limit: number): boolean =>
    share('supported', limit) <= allowed && share('not_found', limit) <= Math.max(allowed, UNRELATED);
  return steps.find(isQuiet) ?? 1;
}

/** The lowest probability of support from which on enough ticks are right. */
function tickLimit(read: readonly Promised[]): number {
  const steps = Array.from({ length: 100 }, (_, i) => 0.5 + i / 200);
  return (
    steps.find((limit) => {
      const ticked = read.filter(({ p }) => p.supported >= limit);
      return ticked.filter(({ label }) => label !== 'supported').length <= WRONG_TICKS * ticked.length;
    }) ?? 1
  );
}
