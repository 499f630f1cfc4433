import * as vscode from 'vscode';
import { REQUESTS, type ReviewAnswer } from '../../protocol/protocol';
import { type ExtensionServices, isChecked } from '../services';
import { mayBeDraft } from './draft-documents';
import { rootOf } from '../root';

/** The draft that the views speak of: the active one, or the last one while a source or a view has the focus. */
export interface CurrentDraft extends vscode.Disposable {
  readonly uri: vscode.Uri | undefined;
  /** Fires when another draft becomes current, and when the current one was checked. */
  readonly onChanged: vscode.Event<undefined>;
  /** The draft's claims. */
  claims(): Promise<ReviewAnswer['claims']>;
  /** True where a document is a draft and none of the sources. */
  holds(document: vscode.TextDocument): Promise<boolean>;
}

/** Follows the writer from draft to draft. What the server has checked is a draft; sources are not. */
export function followDraft(services: ExtensionServices, reviewed: vscode.Event<undefined>): CurrentDraft {
  const changed = new vscode.EventEmitter<undefined>();
  const { asUri } = services.client.code2ProtocolConverter;
  let current: vscode.Uri | undefined;
  const become = (uri: vscode.Uri | undefined): void => {
    current = uri;
    // Menus of the views go by this: the views have no editor of their own.
    setContext('plumbline.hasDraft', uri !== undefined);
    changed.fire(undefined);
  };
  const holds = async (document: vscode.TextDocument): Promise<boolean> => {
    if (!mayBeDraft(services.context, document)) return false;
    return services.corpus.state === 'loading' || services.ask(REQUESTS.isDraft, asUri(document.uri));
  };
  const look = (): void => {
    const active = vscode.window.activeTextEditor?.document.uri;
    if (active && services.lastCheck(active) && active.toString() !== current?.toString()) become(active);
  };
  const parts = vscode.Disposable.from(
    changed,
    followEditor(services, holds),
    services.onChecked(({ uri }) => {
      look();
      if (services.client.protocol2CodeConverter.asUri(uri).toString() === current?.toString()) changed.fire(undefined);
    }),
    vscode.window.onDidChangeActiveTextEditor(look),
    services.onSwitched(() => changed.fire(undefined)),
    vscode.workspace.onDidCloseTextDocument(({ uri }) => {
      if (uri.toString() === current?.toString()) become(undefined);
    }),
    reviewed(() => changed.fire(undefined)),
  );
  return {
    get uri() {
      return current;
    },
    onChanged: changed.event,
    holds,
    async claims() {
      if (!current) return [];
      return (await services.ask(REQUESTS.review, { uri: asUri(current), rootUri: rootOf(current, asUri) })).claims;
    },
    dispose: () => parts.dispose(),
  };
}

/**
 * Keeps `plumbline.isDraft`, which menus and keys go by: by the language at once, and exactly when the server has
 * answered.
 */
function followEditor(
  services: ExtensionServices,
  holds: (document: vscode.TextDocument) => Promise<boolean>,
): vscode.Disposable {
  let latest = 0;
  const look = (): void => {
    const mine = ++latest;
    const document = vscode.window.activeTextEditor?.document;
    setContext('plumbline.isOff', !isChecked(document?.uri));
    setContext('plumbline.isDraft', document !== undefined && mayBeDraft(services.context, document));
    if (!document) return;
    holds(document).then(
      (is) => {
        if (mine === latest) setContext('plumbline.isDraft', is);
      },
      () => undefined,
    );
  };
  look();
  return vscode.Disposable.from(
    vscode.window.onDidChangeActiveTextEditor(look),
    vscode.workspace.onDidOpenTextDocument(look),
    services.onCorpus(look),
    services.onSwitched(look),
  );
}

function setContext(key: string, value: unknown): void {
  void vscode.commands.executeCommand('setContext', key, value);
}
