import * as vscode from 'vscode';

/**
 * What the views say of a source that is being edited: its text counts once it is saved. Empty where nothing is
 * unsaved.
 */
export function unsavedWords(source: vscode.Uri): string {
  const isUnsaved = vscode.workspace.textDocuments.some(
    ({ uri, isDirty }) => isDirty && uri.toString() === source.toString(),
  );
  return isUnsaved ? vscode.l10n.t('unsaved changes do not count yet') : '';
}

/** Calls back when a document begins to have unsaved changes, or has none any more. */
export function onUnsaved(callback: () => void): vscode.Disposable {
  const dirty = new Set<string>();
  const look = ({ uri, isDirty }: vscode.TextDocument): void => {
    const key = uri.toString();
    if (isDirty === dirty.has(key)) return;
    if (isDirty) dirty.add(key);
    else dirty.delete(key);
    callback();
  };
  return vscode.Disposable.from(
    vscode.workspace.onDidChangeTextDocument(({ document }) => look(document)),
    vscode.workspace.onDidSaveTextDocument(look),
    vscode.workspace.onDidCloseTextDocument(({ uri }) => {
      if (dirty.delete(uri.toString())) callback();
    }),
  );
}
