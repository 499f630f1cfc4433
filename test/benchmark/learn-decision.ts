import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { DEFAULT_CONFIG, type Strictness, STRICTNESS } from '../../src/core/model/project/config';
import type { DecisionThresholds } from '../../src/core/reading/decision/decision-thresholds';
import { DECISION } from '../../src/core/reading/decision/decision-data';
import { parseRecords } from '../../src/core/reading/records';
import { alarmsOf, type Newsroom, openNewsroom } from './newsroom-data';
import { replayReader } from './newsroom-replay';
import { ALARMS } from './learn-thresholds';

const USAGE = `Usage: npm run benchmark -- learn-decision DIR… --replay READINGS.jsonl [--flip .15] [--seeds 5] [--dry]
Learns how sure a reader must be of a conflict, and a rule of which the reader finds nothing, from recorded readings of which a
share is changed as by a mediocre reader, once for each seed. Of rules fewer than 50 rows teach nothing: what is in force stays. Writes src/core/reading/decision/decision-data.ts; --dry: prints only.`;

const OPTIONS = {
  replay: { type: 'string', multiple: true },
  flip: { type: 'string', default: '.15' },
  seeds: { type: 'string', default: '5' },
  dry: { type: 'boolean' },
  help: { type: 'boolean' },
} as const;
const FILE = 'src/core/reading/decision/decision-data.ts';
/**
 * The share of the wrong sentences found that a threshold may cost: what a reader is sure of tells little, so no more
 * is paid for it.
 */
const COST: Readonly<Record<Strictness, number>> = { strict: 0.1, balanced: 0.005, eager: 0 };
/** Less sure than three tenths is nobody of what they report. */
const STEPS: readonly number[] = Array.from({ length: 14 }, (_, i) => (i + 6) / 20);

/** Fewer rows teach nothing: the threshold in force stays. */
const LEAST_ROWS = 50;

/**
 * Something that raises an alarm from some threshold down: how sure somebody was, and whether the sentence is wrong.
 */
export interface Raised {
  readonly confidence: number;
  readonly isWrong: boolean;
}

/** What one reading of the newsrooms came to. */
interface Rows {
  /** Conflicts that both looks see. */
  readonly reader: readonly Raised[];
  /** Differences of the rules in sentences of which the reader finds nothing. */
  readonly rules: readonly Raised[];
  /** Sentences that are right. */
  readonly right: number;
}

/** Learns, prints and writes; exit code 2 where the arguments make no sense. */
export async function run(args: readonly string[]): Promise<number> {
  const {
    values: { replay, flip, seeds, dry, help },
    positionals,
  } = parseArgs({ args: [...args], allowPositionals: true, options: OPTIONS });
  if (help || positionals.length === 0 || !replay) {
    console.error(USAGE);
    return help ? 0 : 2;
  }
  const rooms = await Promise.all(positionals.map((folder) => openNewsroom(folder)));
  const rows: Rows[] = [];
  for (let seed = 1; seed <= Number(seeds); seed++)
    for (const room of rooms) rows.push(await read(room, replay, { flip: Number(flip), seed }));
  const right = rows.reduce((sum, row) => sum + row.right, 0);
  const reader = rows.flatMap((row) => row.reader);
  const rules = rows.flatMap((row) => row.rules);
  const text = dataText(
    `with --flip ${flip} --seeds ${seeds}`,
    STRICTNESS.map((name) => {
      const learnt = {
        reader: thresholdOf(reader, right, name),
        ruleAlone: rules.length < LEAST_ROWS ? DECISION[name].ruleAlone : thresholdOf(rules, right, name),
      };
      return { name, learnt, note: noteOf(reader, right, learnt.reader) };
    }),
  );
  console.log(
    `${reader.length} conflicts of the reader, ${rules.length} differences of rules of which it finds nothing, ${right} right sentences\n${text}`,
  );
  if (!dry) writeFileSync(FILE, text);
  return 0;
}

/**
 * The lowest threshold at which no more alarms are raised in `right` sentences than allowed, unless a lower one already
 * costs as many wrong sentences as it may. From .3 to .95; the same rows give the same number.
 */
export function thresholdOf(raised: readonly Raised[], right: number, strictness: Strictness): number {
  const found = raised.filter(({ isWrong }) => isWrong).length;
  const isQuiet = (limit: number): boolean => 1000 * count(raised, limit, false) <= ALARMS[strictness] * right;
  const isCheap = (limit: number): boolean => found - count(raised, limit, true) <= COST[strictness] * found;
  const quiet = STEPS.find(isQuiet) ?? 1;
  return STEPS.filter((limit) => limit <= quiet && isCheap(limit)).at(-1) ?? STEPS[0]!;
}

function count(raised: readonly Raised[], limit: number, isWrong: boolean): number {
  return raised.filter((one) => one.isWrong === isWrong && one.confidence >= limit).length;
}

async function read(
  { engine, draft, claims, ...room }: Newsroom,
  replay: readonly string[],
  options: { readonly flip: number; readonly seed: number },
): Promise<Rows> {
  engine.configure({ ...DEFAULT_CONFIG, strictness: 'eager', maxFindings: 10_000 });
  await engine.reading.use({ kind: 'none' });
  const alarms = alarmsOf({ engine, draft, claims, ...room }, await engine.check(draft));
  await engine.reading.use({ kind: 'reader', reader: replayReader(replay, { ...options, isDecoded: true }) });
  await engine.reading.forget();
  await engine.reading.read(draft, { date: '', signal: new AbortController().signal });
  const readings = new Map(parseRecords(engine.reading.text(), '').records.map((record) => [record.sentence, record]));
  const isWrong = ({ label }: Newsroom['claims'][number]): boolean => label === 'conflict';
  return {
    right: claims.filter((claim) => !isWrong(claim)).length,
    reader: claims.flatMap((claim) => {
      const record = readings.get(claim.text);
      return record?.verdict === 'conflict' && record.second_look === 'no'
        ? [{ confidence: record.confidence, isWrong: isWrong(claim) }]
        : [];
    }),
    rules: alarms
      .filter(({ claim }) => readings.get(claim.text)?.verdict === 'not_found')
      .map(({ claim, confidence }) => ({ confidence, isWrong: isWrong(claim) })),
  };
}

function noteOf(raised: readonly Raised[], right: number, limit: number): string {
  const found = count(raised, 0, true);
  return `of the reader's ${found} true conflicts ${count(raised, limit, true)}, ${((1000 * count(raised, limit, false)) / right).toFixed(1)} alarms in 1,000 right sentences`;
}

function dataText(
  how: string,
  rows: readonly { readonly name: Strictness; readonly learnt: DecisionThresholds; readonly note: string }[],
): string {
  return [
    "import type { Strictness } from '../model/config';",
    "import type { DecisionThresholds } from './decision-thresholds';",
    '',
    '/**',
    ' * How sure somebody must be before a conflict is a warning. Written by `npm run benchmark -- learn-decision`, not by hand,',
    ` * ${how}: what is noted is counted over all seeds.`,
    ' */',
    'export const DECISION: Readonly<Record<Strictness, DecisionThresholds>> = {',
    ...rows.flatMap(({ name, learnt, note }) => [
      `  // ${note}`,
      `  ${name}: { reader: ${learnt.reader}, ruleAlone: ${learnt.ruleAlone} },`,
    ]),
    '};',
    '',
  ].join('\n');
}
