import * as vscode from 'vscode';
import { REQUESTS, type ReviewAnswer } from '../../server/protocol';
import type { Tools } from '../tools';

/** The draft that the views speak of: the active one, or the last one while a source or a view has the focus. */
export interface CurrentDraft extends vscode.Disposable {
  readonly uri: vscode.Uri | undefined;
  /** Fires when another draft becomes current, and when the current one was checked. */
  readonly onChanged: vscode.Event<undefined>;
  /** The draft's claims. */
  claims(): Promise<ReviewAnswer['claims']>;
}

/** Follows the writer from draft to draft. What the server has checked is a draft; sources are not. */
export function followDraft({ desk, uri }: Tools): CurrentDraft {
  const changed = new vscode.EventEmitter<undefined>();
  let current: vscode.Uri | undefined;
  const look = (): void => {
    const active = vscode.window.activeTextEditor?.document.uri;
    if (!active || !desk.lastCheck(active) || active.toString() === current?.toString()) return;
    current = active;
    changed.fire(undefined);
  };
  const checked = desk.onChecked((result) => {
    look();
    if (uri(result.uri).toString() === current?.toString()) changed.fire(undefined);
  });
  const switched = vscode.window.onDidChangeActiveTextEditor(look);
  const closed = vscode.workspace.onDidCloseTextDocument((document) => {
    if (document.uri.toString() !== current?.toString()) return;
    current = undefined;
    changed.fire(undefined);
  });
  return {
    get uri() { return current; },
    onChanged: changed.event,
    async claims() {
      if (!current) return [];
      return (await desk.ask(REQUESTS.review, { uri: desk.client.code2ProtocolConverter.asUri(current) })).claims;
    },
    dispose: () => vscode.Disposable.from(changed, checked, closed, switched).dispose(),
  };
}
