import * as vscode from 'vscode';

/**
 * The folder that keeps what is known of a draft (its sign-offs), as the server writes URIs, with a slash at its end.
 */
export function rootOf(draft: vscode.Uri, asUri: (uri: vscode.Uri) => string): string {
  const folder =
    vscode.workspace.getWorkspaceFolder(draft)?.uri ??
    vscode.workspace.workspaceFolders?.[0]?.uri ??
    vscode.Uri.joinPath(draft, '..');
  return asUri(folder).replace(/\/?$/, '/');
}
