import * as vscode from 'vscode';

/**
 * How long one test may take: several waits of a busy machine. Less than the silence after which `run-suite.mjs` ends a
 * run.
 */
export const TEST_MS = 300_000;

/** Loads the suites for the workspace that the window is on: all, or those of a project by itself. */
export async function loadSuites(): Promise<void> {
  await (vscode.workspace.workspaceFile ? import('./all') : import('./recorded.test'));
}
