import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { run as runCommandLine } from '../../src/cli/run';
import type { CheckDocument } from '../../src/core/outputs/parts/document';

/** One case: a draft beside its sources, and the lines of it that must carry a finding. */
export interface Case {
  readonly folder: string;
  readonly draft: string;
  readonly args: readonly string[];
  /** Rules by line, counted from 1; one of them must be found there. */
  readonly wanted: ReadonlyMap<number, readonly string[]>;
}

/** A line that carries what it should not, or lacks what it should carry. */
interface WrongLine {
  readonly kind: 'ALARM' | 'MISS';
  readonly said: string;
}

/** What came of one case. */
export interface CaseOutcome {
  readonly name: string;
  readonly lines: number;
  readonly wrong: readonly WrongLine[];
}

type FoundLine = CheckDocument['drafts'][number]['findings'][number];

const SHOWN = 140;

/** The case in a folder; undefined where the folder does not hold exactly one draft. */
export function readCase(folder: string): Case | undefined {
  const drafts = readdirSync(folder).filter((name) => name.startsWith('draft.'));
  if (drafts.length !== 1) return undefined;
  const expected = JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8')) as Expected;
  const wanted = new Map(expected.expect.map(({ line, rule }) => [line, rule.split('|')]));
  return { folder, draft: drafts[0]!, args: expected.args ?? ['--corpus', 'sources'], wanted };
}

interface Expected {
  readonly expect: readonly { readonly line: number; readonly rule: string }[];
  readonly args?: readonly string[];
}

/** Checks a case's draft as the command line would, in this process, and compares every line of it. */
export async function runCase({ folder, draft, args, wanted }: Case): Promise<CaseOutcome> {
  const found = await findingsOf(folder, ['check', draft, ...args, '--format', 'json', '--no-cache']);
  const text = readFileSync(join(folder, draft), 'utf8').split(/\r\n|[\n\r\u2028\u2029]/);
  const lines = new Set([...text.flatMap((line, i) => (line.trim() === '' ? [] : [i + 1])), ...wanted.keys()]);
  const wrong: WrongLine[] = [];
  for (const line of [...lines].sort((a, b) => a - b)) {
    const here = found.filter((f) => f.place.line === line && f.severity !== 'hint');
    const rules = wanted.get(line);
    const isRight = rules
      ? here.some((f) => rules.includes('any') || rules.includes(f.rule))
      : here.every((f) => f.severity === 'information');
    const said = `${line} ${(text[line - 1] ?? '').slice(0, SHOWN)} ${JSON.stringify(here.map((f) => `${f.rule} ${f.message}`.slice(0, SHOWN)))}`;
    if (!isRight) wrong.push({ kind: rules ? 'MISS' : 'ALARM', said });
  }
  return { name: basename(folder), lines: lines.size, wrong };
}

async function findingsOf(cwd: string, args: readonly string[]): Promise<readonly FoundLine[]> {
  let out = '';
  await runCommandLine(args, {
    cwd,
    env: {},
    isTerminal: false,
    columns: undefined,
    today: () => '2026-01-01',
    stdin: () => Promise.resolve(new Uint8Array()),
    out: (text) => {
      out += text;
      return Promise.resolve();
    },
    err: () => Promise.resolve(),
  });
  return out === '' ? [] : (JSON.parse(out) as CheckDocument).drafts.flatMap((d) => d.findings);
}
