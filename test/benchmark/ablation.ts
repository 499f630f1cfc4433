import { parseArgs } from 'node:util';
import { FINDERS, WIDE_FINDERS, type Finder } from '../../src/core/compare/differences/find-differences';
import type { Exception } from '../../src/core/compare/exceptions/exception';
import { EXCEPTIONS } from '../../src/core/compare/exceptions/table';
import { differencesWithout, type JudgeInput, type Measured } from '../../src/core/compare/judge';
import { FEATURES } from '../../src/core/compare/scoring/model-data';
import { confidenceOf } from '../../src/core/compare/scoring/score';
import { confidenceIn, leastConfidence } from '../../src/core/compare/scoring/threshold';
import { HALVES, readClaims } from './claims-data';
import { corpusOf, sentencesOf } from './quality-corpus';
import { readItems, type Item, type Label } from './quality-data';

const USAGE = `Usage: npm run benchmark -- ablation <claims.jsonl.gz | drafts.jsonl>… [--half learn|report|all] [--every n]
Switches off one entry of the tables of the comparison at a time (a finder, an exception, a feature of the decision) and prints
in how many right, unrelated and wrong sentences a warning comes (+) or goes (-) by it. One that changes less than one sentence
in a thousand is not worth its lines, unless a case or a kind of language that is documented needs it.`;

/** How many sentences gain and lose their warning, by label. */
type Changes = Record<Label, { gained: number; lost: number }>;

/** Prints what each entry is worth; exit code 2 where the arguments make no sense. */
export async function run(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      half: { type: 'string', default: 'report' },
      every: { type: 'string', default: '1' },
      help: { type: 'boolean' },
    },
  });
  const half = HALVES.find((name) => name === values.half);
  if (values.help || positionals.length === 0 || half === undefined) {
    console.error(USAGE);
    return values.help ? 0 : 2;
  }
  for (const path of positionals) {
    const all = path.endsWith('.gz') ? readClaims(path, half) : readItems(path);
    report(
      path,
      all.filter((_, i) => i % Number(values.every) === 0),
    );
  }
  return 0;
}

function report(path: string, items: readonly Item[]): void {
  const table = new Map<string, Changes>(entryNames().map((name) => [name, noChanges()]));
  for (const item of items) {
    for (const [name, isGained] of changesFor(item)) {
      table.get(name)![item.label][isGained ? 'gained' : 'lost']++;
    }
  }
  console.log(`${path}: ${items.length} sentences`);
  const total = (c: Changes): number => Object.values(c).reduce((sum, { gained, lost }) => sum + gained + lost, 0);
  for (const [name, changes] of [...table].sort((a, b) => total(b[1]) - total(a[1]))) {
    const words = Object.entries(changes).map(([label, { gained, lost }]) => `${label} +${gained} -${lost}`);
    const isIdle = total(changes) * 1000 < items.length;
    console.log(`  ${isIdle ? 'idle ' : '     '}${name.padEnd(42)} ${words.join('  ')}`);
  }
}

function noChanges(): Changes {
  const none = (): { gained: number; lost: number } => ({ gained: 0, lost: 0 });
  return { supported: none(), not_found: none(), conflict: none() };
}

/** Exceptions that share a code are told apart by their first example. */
function nameOf(entry: Exception | Finder): string {
  return typeof entry === 'function'
    ? `finder ${entry.name}`
    : `exception ${entry.code}: ${entry.silent.claim}`.slice(0, 60);
}

function entryNames(): readonly string[] {
  return [...FINDERS, ...WIDE_FINDERS, ...EXCEPTIONS].map(nameOf).concat(FEATURES.map((name) => `feature ${name}`));
}

/** What changes for a draft, by the entry switched off: whether it gains its warning, or loses it. */
function changesFor(item: Item): ReadonlyMap<string, boolean> {
  const inputs = sentencesOf(item.draft, corpusOf(new Map([[item.source, item.source]]))).map(({ input }) => input);
  const whole = inputs.map((input) => differencesWithout(input));
  const warned = whole.some(({ measured }) => isReported(measured));
  const changes = new Map<string, boolean>();
  const note = (name: string, now: boolean): void => void (now !== warned && changes.set(name, now));
  const reasons = new Set(whole.flatMap((w) => [...w.reasons]));
  const exceptions = EXCEPTIONS.filter(({ code }) => reasons.has(code));
  for (const entry of [...FINDERS, ...WIDE_FINDERS, ...exceptions]) note(nameOf(entry), isWarnedWithout(inputs, entry));
  for (const name of FEATURES) {
    const now = whole.some(({ measured }) => isReported(measured.map((m) => withoutFeature(m, name))));
    note(`feature ${name}`, now);
  }
  return changes;
}

function isWarnedWithout(inputs: readonly JudgeInput[], off: Exception | Finder): boolean {
  return inputs.some((input) => isReported(differencesWithout(input, off).measured));
}

function withoutFeature({ difference, features }: Measured, name: string): Measured {
  return { difference, features: { ...features, [name]: 0 } };
}

function isReported(measured: readonly Measured[]): boolean {
  return measured.some(
    ({ difference, features }) => confidenceIn(difference, confidenceOf(features)) >= leastConfidence('balanced'),
  );
}
