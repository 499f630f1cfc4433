import { existsSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { readCase, runCase, type CaseOutcome } from './cases-run';

const USAGE = `Usage: npm run benchmark -- cases <folder>… [--only a,b] [--verbose]
Each folder holds cases, one a folder: sources, one draft.*, and expected.json with the lines that must carry a finding
("expect": [{"line", "rule"}], rules joined by "|", or "any"). Every other line must carry no warning and no error.
--only: these cases; --verbose: each line that is wrong. Last line: right N of M lines, false alarms F, misses S, in K cases.`;

/** Prints how many lines of the cases are right; exit code 2 where the arguments make no sense. */
export async function run(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { only: { type: 'string' }, verbose: { type: 'boolean' }, help: { type: 'boolean' } },
  });
  if (values.help || positionals.length === 0) {
    console.error(USAGE);
    return values.help ? 0 : 2;
  }
  const outcomes: CaseOutcome[] = [];
  for (const folder of foldersOf(positionals, values.only?.split(','))) {
    const found = readCase(folder);
    if (!found) continue;
    const outcome = await runCase(found);
    outcomes.push(outcome);
    if (values.verbose) for (const line of outcome.wrong) console.log(`${line.kind} ${basename(folder)} ${line.said}`);
  }
  report(outcomes);
  return 0;
}

function foldersOf(roots: readonly string[], only: readonly string[] | undefined): readonly string[] {
  const names = roots.flatMap((root) =>
    readdirSync(root)
      .sort()
      .map((name) => join(root, name)),
  );
  return names.filter((path) => existsSync(join(path, 'expected.json')) && (only?.includes(basename(path)) ?? true));
}

function report(outcomes: readonly CaseOutcome[]): void {
  const count = (of: CaseOutcome, kind: 'ALARM' | 'MISS'): number =>
    of.wrong.filter((line) => line.kind === kind).length;
  const bad = outcomes
    .filter((o) => o.wrong.length > 0)
    .map((o) => `${o.name} ${count(o, 'ALARM')}/${count(o, 'MISS')}`);
  const sum = (of: (outcome: CaseOutcome) => number): number => outcomes.reduce((all, outcome) => all + of(outcome), 0);
  const [alarms, misses, lines] = [sum((o) => count(o, 'ALARM')), sum((o) => count(o, 'MISS')), sum((o) => o.lines)];
  console.log(`cases with alarms/misses: ${bad.join('; ')}`);
  const right = lines - alarms - misses;
  console.log(
    `right ${right} of ${lines} lines, false alarms ${alarms}, misses ${misses}, in ${outcomes.length} cases`,
  );
}
