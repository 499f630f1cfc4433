import type { DocumentDiagnosticReport } from 'vscode-languageserver';
import { isDraft, type ServerContext } from '../context';
import { diagnosticOf } from '../diagnostics';
import type { Checked, Checks } from '../workspace/checks';
import { unlessCancelled } from './unless-cancelled';

/** Answers clients that ask for the diagnostics of a draft; what they have already is not sent again. */
export function servePulledDiagnostics(context: ServerContext, checks: Checks): void {
  const ids = new WeakMap<Checked, string>();
  let count = 0;
  context.connection.languages.diagnostics.on(
    async ({ textDocument: { uri }, previousResultId }, token): Promise<DocumentDiagnosticReport> => {
      const document = context.documents.get(uri);
      const asked = document !== undefined && isDraft(document, context.service);
      const checked = asked ? await unlessCancelled(token, checks.current(document)) : undefined;
      // Until the sources are read nothing can be said; the client is told to ask again then.
      if (!document || !checked) return { kind: 'full', items: [] };
      const resultId = ids.get(checked) ?? String(++count);
      ids.set(checked, resultId);
      if (resultId === previousResultId) return { kind: 'unchanged', resultId };
      return {
        kind: 'full',
        resultId,
        items: checked.report.findings.map((finding) => diagnosticOf(context, document, finding)),
      };
    },
  );
}
