import type * as vscode from 'vscode';
import type { CurrentDraft } from './drafts/current-draft';
import type { ExtensionServices } from './services';
import type { Highlighter } from './sources/highlight';
import type { ReaderService } from './reader/serve-reader';

/** What a command gets. */
export interface CommandContext {
  readonly services: ExtensionServices;
  readonly highlighter: Highlighter;
  readonly reader: ReaderService;
  readonly draft: CurrentDraft;
  /** VS Code's URI for one that the server speaks of. */
  uri(text: string): vscode.Uri;
  /** Fires when a sign-off was written. */
  readonly reviewed: vscode.EventEmitter<undefined>;
}

/** One command: one file in this folder's `commands/`, one line in its index, one entry in package.json. */
export interface Command {
  readonly id: string;
  run(context: CommandContext, ...args: readonly unknown[]): unknown;
}
