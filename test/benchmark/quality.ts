import { writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { readItems, type Item } from './quality-data';
import { readerNamed } from './own-reader';
import { createChecker } from './quality-engine';
import { explain, report } from './quality-report';
import type { Prediction } from './quality-measures';

const USAGE = `Usage: npm run benchmark -- quality <file.jsonl>… [--pooled] [--limit n] [--predictions out.jsonl] [--explain] [--reader built-in|none]
Prints for each file how well conflicts are found, each draft against its own source; see CONTRIBUTING.md for the lines of a file.
--pooled: all sources of a file make one corpus. --limit n: the first n drafts. --explain: counts of misses and false alarms by class, and each of them.
--reader built-in: the product's own model reads first.
--predictions: one line a draft, {"id","findings":[{"rule","severity","start","end","confidence"}]}, UTF-16 offsets into the draft.`;

/** Prints how well conflicts are found in each file; exit code 2 where the arguments make no sense. */
export async function run(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      pooled: { type: 'boolean' },
      limit: { type: 'string' },
      predictions: { type: 'string' },
      explain: { type: 'boolean' },
      reader: { type: 'string' },
      help: { type: 'boolean' },
    },
  });
  const limit = values.limit === undefined ? Infinity : Number(values.limit);
  if (values.help || positionals.length === 0 || !(limit > 0)) {
    console.error(USAGE);
    return values.help ? 0 : 2;
  }
  const all: Prediction[] = [];
  for (const path of positionals) {
    const items = readItems(path, limit);
    const check = createChecker(items, values.pooled === true, readerNamed(values.reader));
    const predictions = await measure(`${basename(path)}${values.pooled ? ' (pooled)' : ''}`, items, check);
    if (values.explain) console.log(explain(predictions));
    all.push(...predictions);
  }
  if (values.predictions !== undefined) writeFileSync(values.predictions, all.map(predictionLine).join(''));
  return 0;
}

async function measure(
  name: string,
  items: readonly Item[],
  check: (item: Item) => Promise<Prediction>,
): Promise<readonly Prediction[]> {
  const started = performance.now();
  const predictions: Prediction[] = [];
  for (const item of items) predictions.push(await check(item));
  const seconds = (performance.now() - started) / 1000;
  console.log(report(name, predictions, seconds));
  return predictions;
}

function predictionLine({ item, findings }: Prediction): string {
  const rows = findings.map(({ rule, severity, start, end, confidence }) => ({
    rule,
    severity,
    start,
    end,
    confidence,
  }));
  return `${JSON.stringify({ id: item.id, findings: rows })}\n`;
}
