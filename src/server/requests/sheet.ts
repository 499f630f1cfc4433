import type { ReviewFile } from '../../core/model/review';
import type { FileSystem } from '../../core/ports';
import { NO_REVIEWS, outputContext, OUTPUTS, RULES } from '../../core/service';
import type { Checks } from '../workspace/checks';
import type { ServerContext } from '../context';
import type { SheetParams } from '../../protocol/protocol';
import { readReviews } from './review';

/** The fact-check sheet of an open draft, as a document; null for what is no draft or cannot be checked yet. */
export async function sheetFor(context: ServerContext, checks: Checks, files: FileSystem, { uri, format, rootUri, date }: SheetParams): Promise<string | null> {
  const document = context.documents.get(uri);
  const checked = document && (await checks.current(document));
  const output = OUTPUTS.find((o) => o.id === format);
  if (!document || !checked || !output) return null;
  const host = {
    toolVersion: context.version, rootUri, date,
    translate: (template: string) => context.text({ template, args: [] }),
    reviews: await knownReviews(context, files, rootUri),
  };
  return output.render([{ uri, text: document.getText(), report: checked.report }], outputContext(context.service, RULES, host));
}

/** The project's sign-offs; a damaged file is told of and left out. */
async function knownReviews({ connection, text }: ServerContext, files: FileSystem, rootUri: string): Promise<ReviewFile> {
  const reviews = await readReviews(files, rootUri);
  if (reviews.ok) return reviews.value;
  connection.window.showWarningMessage(text(reviews.problem.message));
  return NO_REVIEWS;
}
