import * as vscode from 'vscode';
import { localDay } from '../../core/model/metadata';
import type { FileText } from '../../protocol/protocol';
import {
  READER_NOTIFICATIONS,
  READER_QUESTIONS,
  type AskParams,
  type ReaderStatus,
} from '../../protocol/reader-protocol';
import type { ExtensionServices } from '../services';
import { writeText } from '../drafts/write-text';
import { askModel } from './language-model';

/** Where the key of an endpoint is kept: the editor's secret storage, never a file. */
const KEY = 'plumbline.reader.key';
const SPENT = 'plumbline.reader.spent';

interface Spent {
  readonly day: string;
  readonly requests: number;
}

/** What is known of the reader. */
export interface ReaderService {
  readonly status: ReaderStatus;
  readonly onStatus: vscode.Event<ReaderStatus>;
  setKey(key: string): Thenable<void>;
}

/** Serves the server what only the editor can: its language models, secrets, and the file of readings. */
export function serveReader({
  context,
  client,
  log,
}: Pick<ExtensionServices, 'context' | 'client' | 'log'>): ReaderService & vscode.Disposable {
  let status: ReaderStatus = { model: '', requests: 0, tokens: 0, problem: '' };
  const changed = new vscode.EventEmitter<ReaderStatus>();
  const served = vscode.Disposable.from(
    changed,
    client.onRequest(READER_QUESTIONS.ask.name, (params: AskParams, token: vscode.CancellationToken) =>
      askModel(params, token),
    ),
    client.onRequest(READER_QUESTIONS.key.name, async () => (await context.secrets.get(KEY)) ?? null),
    client.onRequest(READER_QUESTIONS.spent.name, ({ add }: { readonly add: number }) =>
      spend(context.globalState, add),
    ),
    client.onNotification(READER_NOTIFICATIONS.status.name, (next: ReaderStatus) => changed.fire((status = next))),
    client.onNotification(READER_NOTIFICATIONS.keep.name, (file: FileText) => {
      writeText(file).catch((error: unknown) => log.warn(`The readings could not be written: ${String(error)}`));
    }),
  );
  return {
    get status() {
      return status;
    },
    onStatus: changed.event,
    setKey: (key) => (key === '' ? context.secrets.delete(KEY) : context.secrets.store(KEY, key)),
    dispose: () => served.dispose(),
  };
}

/** Counts requests of today; returns how many there are. */
async function spend(state: vscode.Memento, add: number): Promise<number> {
  const day = localDay(new Date());
  const known = state.get<Spent>(SPENT);
  const requests = (known?.day === day ? known.requests : 0) + add;
  await state.update(SPENT, { day, requests } satisfies Spent);
  return requests;
}
