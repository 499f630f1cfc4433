import * as vscode from 'vscode';

/** Loads the suites for the workspace that the window is on: all, or those of a project by itself. */
export async function loadSuites(): Promise<void> {
  await (vscode.workspace.workspaceFile ? import('./all') : import('./recorded.test'));
}
