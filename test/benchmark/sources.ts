import { readFileSync, readdirSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Plumbline } from '../../src/core/service';
import { splitSentences } from '../../src/core/text/words/sentences';
import { readItems } from './quality-data';
import { engineOver } from './quality-engine';

const USAGE = `Usage: npm run benchmark -- sources <file.jsonl | folder of .txt files>… [--limit n] [--show]
Checks each source as a draft against the pool of all sources of its file: the share of its sentences that raise a warning or an error.
--limit n: the first n sources as drafts (the pool keeps them all); --show: each alarm. Exit code 1 where a file has more than 1 %.`;
/** Share of sentences that may raise an alarm. */
const MOST = 0.01;

/**
 * Prints the share of alarms among sentences that stand in the sources; exit code 2 where the arguments make no sense.
 */
export async function run(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { limit: { type: 'string' }, show: { type: 'boolean' }, help: { type: 'boolean' } },
  });
  const limit = values.limit === undefined ? Infinity : Number(values.limit);
  if (values.help || positionals.length === 0 || !(limit > 0)) {
    console.error(USAGE);
    return values.help ? 0 : 2;
  }
  let worst = 0;
  for (const path of positionals) worst = Math.max(worst, await measure(path, limit, values.show === true));
  return worst > MOST ? 1 : 0;
}

/** The distinct sources of a benchmark file, or the texts of a folder. */
function sourcesOf(path: string): readonly string[] {
  if (!statSync(path).isDirectory()) return [...new Set(readItems(path).map((item) => item.source))];
  return readdirSync(path)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => readFileSync(join(path, name), 'utf8'));
}

async function measure(path: string, limit: number, isShown: boolean): Promise<number> {
  const sources = sourcesOf(path);
  const pool = await engineOver(sources);
  const started = performance.now();
  const drafts = sources.slice(0, limit);
  let [sentences, loud] = [0, 0];
  const rules = new Map<string, number>();
  for (const text of drafts) {
    const found = await alarmsIn(pool, text);
    sentences += splitSentences(text).length;
    loud += found.sentences;
    for (const alarm of found.alarms) rules.set(alarm.rule, (rules.get(alarm.rule) ?? 0) + 1);
    if (isShown)
      for (const alarm of found.alarms) console.log(`  ${alarm.rule}: ${alarm.text}\n    against: ${alarm.against}`);
  }
  const share = sentences === 0 ? 0 : loud / sentences;
  const seconds = (performance.now() - started) / 1000;
  console.log(
    `${basename(path)}: ${drafts.length} of ${sources.length} sources as drafts, ${loud} of ${sentences} sentences raise an alarm (${(100 * share).toFixed(2)} %), ${(sentences / seconds).toFixed(0)} sentences/s`,
  );
  for (const [rule, count] of [...rules].sort((a, b) => b[1] - a[1])) console.log(`  ${rule.padEnd(22)} ${count}`);
  return share;
}

interface Alarm {
  readonly rule: string;
  readonly text: string;
  readonly against: string;
}

async function alarmsIn(
  engine: Plumbline,
  text: string,
): Promise<{ readonly sentences: number; readonly alarms: readonly Alarm[] }> {
  const { findings } = await engine.check({
    uri: 'memory:/benchmark/draft.txt',
    languageId: 'plaintext',
    text,
    version: 1,
  });
  const loud = findings.filter((f) => f.severity === 'warning' || f.severity === 'error');
  const hit = splitSentences(text).filter((s) => loud.some((f) => f.span.start < s.end && s.start < f.span.end));
  const sentenceOf = (at: number): string => {
    const s = splitSentences(text).find((span) => span.start <= at && at < span.end);
    return s ? text.slice(s.start, s.end) : '';
  };
  return {
    sentences: hit.length,
    alarms: loud.map((f) => ({
      rule: f.rule,
      text: `“${f.draftValue}” for “${f.sourceValue}” in: ${sentenceOf(f.span.start)}`,
      against: f.evidence[0]?.passage.text ?? '',
    })),
  };
}
