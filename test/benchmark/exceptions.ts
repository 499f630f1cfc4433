import { parseArgs } from 'node:util';
import { heldBackIn } from '../../src/core/compare/judge';
import { leastConfidence } from '../../src/core/compare/scoring/threshold';
import { HALVES, readClaims } from './claims-data';
import { corpusOf, sentencesOf } from './quality-corpus';
import { readItems, type Item, type Label } from './quality-data';

const USAGE = `Usage: npm run benchmark -- exceptions <claims.jsonl.gz | drafts.jsonl>… [--half learn|report|all] [--every n]
Prints for each exception of the comparison how many right, unrelated and wrong sentences it keeps from an alarm that the
decision would otherwise raise. One that keeps less than one right sentence in a thousand silent is not worth its lines.`;

type Counts = Record<Label, number>;

/** Prints what each exception is worth; exit code 2 where the arguments make no sense. */
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
  const counts = new Map<string, Counts>();
  for (const item of items) {
    for (const reason of reasonsFor(item)) {
      const count = counts.get(reason) ?? { supported: 0, not_found: 0, conflict: 0 };
      count[item.label]++;
      counts.set(reason, count);
    }
  }
  const of = (label: Label): number => items.filter((item) => item.label === label).length;
  console.log(
    `${path}: ${items.length} sentences (right ${of('supported')}, unrelated ${of('not_found')}, wrong ${of('conflict')})`,
  );
  for (const [reason, count] of [...counts].sort((a, b) => b[1].supported - a[1].supported)) {
    console.log(
      `  ${reason.padEnd(20)} right ${count.supported}, unrelated ${count.not_found}, wrong ${count.conflict}`,
    );
  }
}

/** The exceptions that keep a draft from an alarm. */
function reasonsFor(item: Item): ReadonlySet<string> {
  const corpus = corpusOf(new Map([[item.source, item.source]]));
  const held = sentencesOf(item.draft, corpus).flatMap(({ input }) => heldBackIn(input));
  return new Set(
    held.filter(({ confidence }) => confidence >= leastConfidence('balanced')).map(({ reason }) => reason),
  );
}
