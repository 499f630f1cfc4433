import type * as vscode from 'vscode';
import { mayHoldDrafts } from '../../protocol/draft-documents';

const STARTS = 'onLanguage:';

/** Languages whose documents are drafts: those that start the extension, as package.json has them from the registry. */
export function draftLanguages({ extension }: Pick<vscode.ExtensionContext, 'extension'>): readonly string[] {
  const { activationEvents } = extension.packageJSON as { readonly activationEvents: readonly string[] };
  return activationEvents.filter((event) => event.startsWith(STARTS)).map((event) => event.slice(STARTS.length));
}

/** True for a document that is a draft by its language and its place; only the server knows whether it is a source. */
export function mayBeDraft(
  context: Pick<vscode.ExtensionContext, 'extension'>,
  { languageId, uri }: vscode.TextDocument,
): boolean {
  return mayHoldDrafts(uri.scheme) && draftLanguages(context).includes(languageId);
}
