import * as vscode from 'vscode';
import type { SourceSummary } from '../../core/model/api';
import type { Range } from '../../core/model/span';
import { dateLabel } from '../../protocol/source-label';
import { placeUri } from '../../protocol/source-view';
import type { Highlighter } from './highlight';

/** How a source is opened. */
export interface OpenOptions {
  readonly column?: vscode.ViewColumn;
  readonly preserveFocus?: boolean;
  /** The words in it that decide. */
  readonly marks?: readonly Range[];
}

/** Opens a source with the passage in view and highlighted; what is no text is left to VS Code's own viewer. */
export async function openSource(
  highlighter: Highlighter,
  uri: vscode.Uri,
  place: Range,
  { column = besides(), preserveFocus = false, marks = [] }: OpenOptions = {},
): Promise<vscode.TextEditor | undefined> {
  const range = toRange(place);
  const shown = vscode.Uri.parse(placeUri(uri.toString()));
  const document = await Promise.resolve(vscode.workspace.openTextDocument(shown)).catch(() => undefined);
  if (!document) {
    await vscode.commands.executeCommand('vscode.open', uri, { viewColumn: column, preserveFocus });
    return undefined;
  }
  const editor = await vscode.window.showTextDocument(document, { viewColumn: column, preserveFocus, preview: true });
  editor.selection = new vscode.Selection(range.start, range.start);
  editor.revealRange(range, vscode.TextEditorRevealType.InCenter);
  highlighter.mark(editor, range, marks.map(toRange));
  return editor;
}

/** VS Code's range for the engine's. */
export function toRange({ start, end }: Range): vscode.Range {
  return new vscode.Range(start.line, start.character, end.line, end.character);
}

/** Who published a source and when, in the reader's language; empty where neither is known. */
export function publication({ metadata: { publisher, container, date } }: SourceSummary): string {
  const parts = [publisher ?? container, date && dateLabel(date, vscode.env.language)];
  return parts.filter((part) => part !== undefined && part !== '').join(', ');
}

/** The source's title, or its path where it has none. */
export function titleOf({ metadata, path }: SourceSummary): string {
  return metadata.title ?? path;
}

/** Beside the draft; in its place where the window has no editor. */
function besides(): vscode.ViewColumn {
  return vscode.window.activeTextEditor ? vscode.ViewColumn.Beside : vscode.ViewColumn.Active;
}
