import path from 'node:path';
import { pathOf, readDrafts } from '../drafts';
import { EXIT, type ExitCode } from '../exit';
import type { Host } from '../host';
import { paletteOf } from '../palette';
import { type CorpusOptions, openSession, outputContext } from '../session';
import { checkAll, outputNamed, writeResult } from '../write';

/** What `plumbline report` takes. */
export interface ReportOptions extends CorpusOptions {
  readonly format?: 'html' | 'markdown';
  readonly output?: string;
}

/** Writes the fact-check sheet of the drafts. Findings are its content, not a failure. */
export async function report(args: readonly string[], options: ReportOptions, host: Host): Promise<ExitCode> {
  const drafts = await readDrafts(args, undefined, host);
  const session = await openSession(options, host, drafts[0] ? path.dirname(pathOf(drafts[0])) : host.cwd);
  const checked = await checkAll(session.engine, drafts);
  const format = options.format ?? (/\.(md|markdown)$/i.test(options.output ?? '') ? 'markdown' : 'html');
  await writeResult(outputNamed(format).render(checked, outputContext(session, paletteOf(false), undefined)), options.output, host);
  return EXIT.clean;
}
