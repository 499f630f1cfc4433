import { render } from '../../core/model/message';
import { readDrafts } from '../drafts';
import { EXIT, type ExitCode } from '../exit';
import { checkAll, type JobOptions } from '../check/check-all';
import type { Host } from '../host';
import { type ReaderOptions, readWith } from '../check/reading';
import { contextOf, openSession } from '../session';
import { outputNamed, writeResult } from '../terminal/write';

/** What `plumbline report` takes. */
export interface ReportOptions extends JobOptions, ReaderOptions {
  readonly reader?: ReaderOptions['reader'];
  readonly format?: 'html' | 'markdown';
  readonly output?: string;
}

/** Writes the fact-check sheet of the drafts. Findings are its content, not a failure. */
export async function report(args: readonly string[], options: ReportOptions, host: Host): Promise<ExitCode> {
  const drafts = await readDrafts(args, undefined, host);
  const session = await openSession(options, host, drafts);
  const isRead = await readWith(session, drafts, options, host);
  const checked = await checkAll(session, drafts, options, host);
  const problems = checked.flatMap(({ report: { problems } }) => problems.map(({ message }) => render(message)));
  for (const problem of new Set(problems)) await host.err(`plumbline: ${problem}\n`);
  const format = options.format ?? (/\.(md|markdown)$/i.test(options.output ?? '') ? 'markdown' : 'html');
  const context = contextOf(session, { date: host.today() });
  await writeResult(outputNamed(format).render(checked, context), options.output, host);
  return isRead ? EXIT.clean : EXIT.trouble;
}
