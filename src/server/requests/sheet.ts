import { outputContext, OUTPUTS, RULES } from '../../core/service';
import type { Checks } from '../workspace/checks';
import type { ServerContext } from '../context';
import type { SheetParams } from '../../protocol/protocol';

/** The fact-check sheet of an open draft, as a document; null for what is no draft or cannot be checked yet. */
export async function sheetFor(
  context: ServerContext,
  checks: Checks,
  { uri, format, rootUri, date }: SheetParams,
): Promise<string | null> {
  const document = context.documents.get(uri);
  const checked = document && (await checks.anew(document));
  const output = OUTPUTS.find((o) => o.id === format);
  if (!document || !checked || !output) return null;
  const host = {
    toolVersion: context.version,
    rootUri,
    date,
    translate: (template: string) => context.text({ template, args: [] }),
  };
  return output.render(
    [{ uri, text: document.getText(), report: checked.report }],
    outputContext(context.service, RULES, host),
  );
}
