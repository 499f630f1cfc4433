import type { Severity } from '../../core/model/finding';
import type { CheckedDraft } from '../../core/model/output';
import { readDrafts } from '../drafts';
import { EXIT, type ExitCode } from '../exit';
import type { Host } from '../host';
import { paletteOf, wantsColour } from '../palette';
import { type CorpusOptions, contextOf, openSession, widthOf } from '../session';
import { checkAll, outputNamed, writeResult } from '../write';

/** What `plumbline check` takes. */
export interface CheckOptions extends CorpusOptions {
  readonly format: string;
  readonly failOn: 'error' | 'warning' | 'info' | 'never';
  readonly stdinFilename?: string;
  readonly output?: string;
  readonly color: boolean;
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
  const drafts = await readDrafts(args, options.stdinFilename, host);
  const session = await openSession(options, host, drafts);
  const checked = await checkAll(session.engine, drafts);
  const palette = paletteOf(options.output === undefined && wantsColour(host, options.color));
  const text = outputNamed(options.format).render(checked, contextOf(session, { palette, width: widthOf(host) }));
  await writeResult(text, options.output, host);
  return exitCode(checked, options.failOn);
}

function exitCode(drafts: readonly CheckedDraft[], failOn: CheckOptions['failOn']): ExitCode {
  const failing = FAILING[failOn];
  return drafts.some(({ report }) => report.findings.some(({ severity }) => failing.includes(severity))) ? EXIT.findings : EXIT.clean;
}
