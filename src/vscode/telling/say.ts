import * as vscode from 'vscode';
import type { Message } from '../../core/model/message';

/** A message of the engine in the editor's language. */
export function say({ template, args }: Message): string {
  return vscode.l10n.t(template, ...args);
}
