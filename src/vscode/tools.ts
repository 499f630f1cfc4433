import * as vscode from 'vscode';
import type { Desk } from './desk';
import type { Highlighter } from './highlight';
import type { ReaderDesk } from './reader/serve-reader';

/** What a command gets. */
export interface Tools {
  readonly desk: Desk;
  readonly highlighter: Highlighter;
  readonly reader: ReaderDesk;
  /** VS Code's URI for one that the server speaks of. */
  uri(text: string): vscode.Uri;
  /** Fires when a sign-off was written. */
  readonly reviewed: vscode.EventEmitter<undefined>;
}

/** One command: one file in this folder's `commands/`, one line in its index, one entry in package.json. */
export interface Command {
  readonly id: string;
  run(tools: Tools, ...args: readonly unknown[]): unknown;
}

/** The editor that holds a draft; says so where there is none. */
export function activeDraft(): vscode.TextEditor | undefined {
  const editor = vscode.window.activeTextEditor;
  if (!editor) void vscode.window.showInformationMessage(vscode.l10n.t('Open a draft first.'));
  return editor;
}
