import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { HALVES, readClaims } from './claims-data';
import { readerNamed } from './own-reader';
import type { Item } from './quality-data';
import { createChecker } from './quality-engine';
import { alarmRate, categoriesOf, draftRates, type Prediction } from './quality-measures';
import { explain } from './quality-report';

const USAGE = `Usage: npm run benchmark -- claims <file.jsonl[.gz]>… [--half learn|report|all] [--every n] [--explain] [--reader built-in|none]
Prints precision, recall and alarms on right sentences by kind, each sentence against its own passage with the rules as
they ship. A line: {"id","doc","premise","claim","label","kind","spans"}. --half: documents by hash, \`learn\` is what the
decision was learnt on (default: report, the others). --every n: each n-th sentence alone. --explain: each error.`;

/**
 * Prints how quiet and how right the rules are on freely worded sentences; exit code 2 where the arguments make no
 * sense.
 */
export async function run(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      half: { type: 'string', default: 'report' },
      every: { type: 'string', default: '1' },
      explain: { type: 'boolean' },
      reader: { type: 'string' },
      help: { type: 'boolean' },
    },
  });
  const half = HALVES.find((name) => name === values.half);
  const every = Number(values.every);
  if (values.help || positionals.length === 0 || half === undefined || !(every >= 1)) {
    console.error(USAGE);
    return values.help ? 0 : 2;
  }
  for (const path of positionals)
    await measure(
      readClaims(path, half).filter((_, i) => i % every === 0),
      `${basename(path)}, ${half}`,
      values,
    );
  return 0;
}

async function measure(
  items: readonly Item[],
  name: string,
  chosen: { explain?: boolean; reader?: string },
): Promise<void> {
  const check = createChecker(items, false, readerNamed(chosen.reader));
  const predictions: Prediction[] = [];
  for (const item of items) predictions.push(await check(item));
  if (chosen.explain) console.log(explain(predictions));
  console.log(claimsReport(name, predictions));
}

/** The figures of one file, as lines of text. */
export function claimsReport(name: string, predictions: readonly Prediction[]): string {
  const { precision, recall } = draftRates(predictions);
  const share = (label: 'supported' | 'not_found'): string => `${(100 * alarmRate(predictions, label)).toFixed(2)} %`;
  const kinds = categoriesOf(predictions).map(([kind, alarms, all]) => `  ${kind.padEnd(24)} ${alarms}/${all}`);
  return [
    `${name}: ${predictions.length} sentences`,
    `  P ${precision.toFixed(3)}  R ${recall.toFixed(3)}  alarms on supported ${share('supported')}, on not found ${share('not_found')}`,
    '  with a warning, by label and kind:',
    ...kinds,
  ].join('\n');
}
