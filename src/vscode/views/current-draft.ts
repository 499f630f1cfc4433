import * as vscode from 'vscode';
import { REQUESTS, type ReviewAnswer } from '../../protocol/protocol';
import { rootOf } from '../root';
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
export function followDraft({ desk, uri, reviewed }: Tools): CurrentDraft {
  const changed = new vscode.EventEmitter<undefined>();
  let current: vscode.Uri | undefined;
  /** Menus of the views go by this: the views have no editor of their own. */
  const tell = (): void => {
    void vscode.commands.executeCommand('setContext', 'plumbline.hasDraft', current !== undefined);
    changed.fire(undefined);
  };
  const look = (): void => {
    const active = vscode.window.activeTextEditor?.document.uri;
    if (!active || !desk.lastCheck(active) || active.toString() === current?.toString()) return;
    current = active;
    tell();
  };
  const checked = desk.onChecked((result) => {
    look();
    if (uri(result.uri).toString() === current?.toString()) changed.fire(undefined);
  });
  const switched = vscode.window.onDidChangeActiveTextEditor(look);
  const closed = vscode.workspace.onDidCloseTextDocument((document) => {
    if (document.uri.toString() !== current?.toString()) return;
    current = undefined;
    tell();
  });
  const signed = reviewed.event(() => changed.fire(undefined));
  return {
    get uri() { return current; },
    onChanged: changed.event,
    async claims() {
      if (!current) return [];
      const { asUri } = desk.client.code2ProtocolConverter;
      return (await desk.ask(REQUESTS.review, { uri: asUri(current), rootUri: rootOf(current, asUri) })).claims;
    },
    dispose: () => vscode.Disposable.from(changed, signed, checked, closed, switched).dispose(),
  };
}
