import type { Severity } from '../../core/model/judging/finding';
import type { CheckedDraft } from '../../core/model/output';
import type { Draft } from '../../core/model/draft';
import { firstOf } from '../../core/text/nth';
import { annotate, refuseAnnotation } from '../check/annotate';
import { type BaselineOptions, changeBaselines, readBaselines } from '../check/baseline';
import { readDrafts } from '../drafts';
import { EXIT, type ExitCode, UserError } from '../exit';
import { touchedSince } from '../check/git';
import type { Host } from '../host';
import { checkNarrowed } from '../check/narrow';
import { type ReaderOptions, readWith } from '../check/reading';
import { paletteOf, wantsColour } from '../terminal/palette';
import { contextOf, followSession, openSession, type Session, widthOf } from '../session';
import { watch, type WatchedWork } from '../check/watch';
import { watchedBy } from '../watched';
import { outputNamed, writeResult } from '../terminal/write';
import type { JobOptions } from '../check/check-all';

/** What `plumbline check` takes. */
export interface CheckOptions extends JobOptions, BaselineOptions, ReaderOptions {
  readonly format: string;
  readonly failOn: 'error' | 'warning' | 'info' | 'never';
  readonly stdinFilename?: string;
  readonly output?: string;
  readonly color: boolean;
  /** A revision, or true for the last commit. */
  readonly changed?: string | true;
  readonly watch?: boolean;
  readonly why?: boolean;
  /** A Word document to write, with the findings as comments. */
  readonly annotate?: string;
  readonly reader?: ReaderOptions['reader'];
}

/** Severities that make the command fail, by `--fail-on`. */
const FAILING: Readonly<Record<CheckOptions['failOn'], readonly Severity[]>> = {
  error: ['error'],
  warning: ['error', 'warning'],
  info: ['error', 'warning', 'information', 'hint'],
  never: [],
};

/** Checks the drafts, writes what was found, and says whether that is a failure. */
export async function check(args: readonly string[], options: CheckOptions, host: Host): Promise<ExitCode> {
  refuseContradictions(args, options);
  const began = Date.now();
  let drafts = await readDrafts(args, options.stdinFilename, host);
  refuseAnnotation(drafts, options.annotate);
  let session = await openSession(options, host, drafts);
  const code = await checkOnce(drafts, options, session, host);
  if (!options.watch) return code;
  const work: WatchedWork = {
    watched: () => watchedBy(session, args, drafts, host),
    async again(changed) {
      drafts = await readDrafts(args, undefined, host);
      session = await followSession(session, changed, options, host, drafts);
      await checkOnce(drafts, options, session, host);
    },
  };
  await watch(work, began, host);
  return code;
}

async function checkOnce(
  drafts: readonly Draft[],
  options: CheckOptions,
  session: Session,
  host: Host,
): Promise<ExitCode> {
  const baselines = await readBaselines(drafts, options, session, host);
  const touched =
    options.changed === undefined
      ? undefined
      : await touchedSince(options.changed === true ? 'HEAD' : options.changed, drafts);
  const isRead = await readWith(session, drafts, options, host, touched);
  const narrowing = { baselines, ...(touched && { touched }), why: options.why === true };
  const compared = await checkNarrowed(session, drafts, narrowing, options, host);
  const results = compared.map(({ result }) => result);
  await tellOfWaiting(results, options, host);
  const palette = paletteOf(options.output === undefined && wantsColour(host, options.color));
  const text = outputNamed(options.format).render(results, contextOf(session, { palette, width: widthOf(host) }));
  await writeResult(text, options.output, host);
  if (options.annotate !== undefined)
    await annotate(firstOf(drafts), firstOf(results), options.annotate, { host, context: contextOf(session) });
  if (!isRead) return EXIT.trouble;
  if (!options.updateBaseline && !options.pruneBaseline) return exitCode(results, options.failOn);
  await changeBaselines(options, compared, session, host);
  return options.updateBaseline ? EXIT.clean : exitCode(results, options.failOn);
}

/** Says how much nobody has read: where nothing failed, the output alone would not tell. */
async function tellOfWaiting(
  drafts: readonly CheckedDraft[],
  { reader, quiet }: CheckOptions,
  host: Host,
): Promise<void> {
  if (quiet || !(reader === 'recorded' || reader === 'built-in')) return;
  const waiting = drafts.reduce((sum, { report }) => sum + (report.readings?.waiting ?? 0), 0);
  if (waiting === 0) return;
  const why =
    reader === 'recorded'
      ? 'what is recorded is about other words, or other passages. --reader openai or built-in reads them'
      : 'the reader gave no answer to them that can be verified. They were checked by the rules alone';
  await host.err(`plumbline: ${waiting} ${waiting === 1 ? 'sentence waits' : 'sentences wait'} to be read: ${why}.\n`);
}

function refuseContradictions(
  args: readonly string[],
  { updateBaseline, pruneBaseline, baseline, changed, watch: watched }: CheckOptions,
): void {
  const writes = updateBaseline ? '--update-baseline' : pruneBaseline ? '--prune-baseline' : undefined;
  if (writes && !baseline) throw new UserError(`${writes} and --no-baseline exclude each other.`);
  if (pruneBaseline && changed !== undefined)
    throw new UserError('--prune-baseline has to look at whole drafts; leave --changed out.');
  if (watched && args.includes('-')) throw new UserError('--watch cannot watch standard input.');
  if (watched && writes) throw new UserError(`${writes} and --watch exclude each other.`);
}

function exitCode(drafts: readonly CheckedDraft[], failOn: CheckOptions['failOn']): ExitCode {
  const failing = FAILING[failOn];
  return drafts.some(({ report }) => report.findings.some(({ severity }) => failing.includes(severity)))
    ? EXIT.findings
    : EXIT.clean;
}
