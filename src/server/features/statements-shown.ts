import type { Connection } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Statement } from '../../core/model/judging/statement';
import { isDraft, type ServerContext } from '../context';
import type { Checks } from '../workspace/checks';

/** A draft as it was checked last. */
interface Shown {
  readonly document: TextDocument;
  readonly statements: readonly Statement[];
}

/** The statements of a draft for what stands in its text, where `setting` is on and the check is not behind. */
export async function statementsShown(
  { documents, service, settings }: ServerContext,
  checks: Checks,
  uri: string,
  setting: string,
): Promise<Shown | undefined> {
  const document = documents.get(uri);
  if (!document || !isDraft(document, service) || (await settings.one(setting)) !== true) return undefined;
  const checked = await checks.current(document);
  return checked?.version === document.version ? { document, statements: checked.report.statements } : undefined;
}

/**
 * Has the client ask again: settings or sources have changed, the drafts have not. Clients that cannot are left alone.
 */
export function refreshStatementsShown({
  connection,
  client,
}: Pick<ServerContext, 'client'> & { readonly connection: Pick<Connection, 'sendRequest'> }): void {
  const methods = [
    ...(client.refreshLenses ? ['workspace/codeLens/refresh'] : []),
    ...(client.refreshHints ? ['workspace/inlayHint/refresh'] : []),
  ];
  for (const method of methods) connection.sendRequest(method).catch(() => undefined);
}
