import * as vscode from 'vscode';
import type { PassageRef } from '../../core/model/source';
import type { InsertRequest } from '../../core/model/api';
import { REQUESTS, type FileEdits, type InsertionAnswer } from '../../protocol/protocol';
import type { ExtensionServices } from '../services';
import { recentSources } from '../quote-picker/recent';
import { toRange } from '../sources/sources';
import { writeText } from './write-text';

/** How a passage is brought in. */
export type Form = InsertRequest['form'];

/** Where an edit begins and ends a step of undoing; an edit of several files is always a step of its own. */
export type UndoStops = Parameters<vscode.TextEditor['edit']>[1];

const OWN_STEP: UndoStops = { undoStopBefore: true, undoStopAfter: true };

/** What is brought in, and how. */
export interface InsertOptions {
  readonly passage: PassageRef;
  readonly form: Form;
  readonly stops?: UndoStops;
}

/**
 * Brings a passage into a draft at `range`, in one undo step of its own unless `stops` says otherwise; says why where
 * it cannot. Resolves with the caret's place.
 */
export async function insertPassage(
  services: ExtensionServices,
  editor: vscode.TextEditor,
  range: vscode.Range,
  { passage, form, stops = OWN_STEP }: InsertOptions,
): Promise<vscode.Position | undefined> {
  const uri = editor.document.uri;
  const answer = await services.ask(REQUESTS.insertion, {
    uri: services.client.code2ProtocolConverter.asUri(uri),
    at: services.client.code2ProtocolConverter.asRange(range),
    passage,
    form,
  });
  if (!answer.ok) {
    void vscode.window.showErrorMessage(answer.reason);
    return undefined;
  }
  if (!(await apply(services, editor, answer, stops))) {
    void vscode.window.showWarningMessage(
      vscode.l10n.t('The draft changed meanwhile; nothing was inserted. Please try again.'),
    );
    return undefined;
  }
  if (answer.anchors)
    await writeText(answer.anchors).catch((error: unknown) =>
      services.log.warn(`The origin of the quote could not be kept: ${String(error)}`),
    );
  services.milestones.reached('insert');
  await recentSources(services.context.workspaceState).use(passage.source);
  const caret = new vscode.Position(answer.caret.line, answer.caret.character);
  editor.selection = new vscode.Selection(caret, caret);
  editor.revealRange(new vscode.Range(caret, caret));
  return caret;
}

async function apply(
  services: ExtensionServices,
  editor: vscode.TextEditor,
  { version, files }: InsertionAnswer & { readonly ok: true },
  stops: UndoStops,
): Promise<boolean> {
  if (editor.document.version !== version) return false;
  const own = services.client.code2ProtocolConverter.asUri(editor.document.uri);
  const [first] = files;
  if (files.length === 1 && first?.uri === own) {
    return editor.edit(
      (builder) => first.edits.forEach(({ range, newText }) => builder.replace(toRange(range), newText)),
      stops,
    );
  }
  return vscode.workspace.applyEdit(workspaceEdit(files));
}

/** VS Code's edit for the server's, in one undo step. */
export function workspaceEdit(files: readonly FileEdits[]): vscode.WorkspaceEdit {
  const edit = new vscode.WorkspaceEdit();
  for (const { uri, edits } of files) {
    edit.set(
      vscode.Uri.parse(uri),
      edits.map(({ range, newText }) => vscode.TextEdit.replace(toRange(range), newText)),
    );
  }
  return edit;
}
