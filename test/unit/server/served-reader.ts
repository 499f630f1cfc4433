import type { ReadRequest } from '../../../src/core/model/reading/reading';
import type { FileText } from '../../../src/protocol/protocol';
import {
  type AskAnswer,
  type AskParams,
  READER_NOTIFICATIONS,
  READER_QUESTIONS,
  READER_REQUESTS,
  type ReadAnswer,
  type ReaderStatus,
} from '../../../src/protocol/reader-protocol';
import { modelOf } from '../../support/fake-model';
import type { MemoryCache } from '../../support/memory';
import { MemoryFiles } from '../../support/memory';
import { type Client, startWire } from './wire';

const ROOT = 'file:///work';
export const DRAFT = `${ROOT}/draft.md`;
export const SOURCE =
  'The lock at Harnsdorf was shut for good in 1998. Its keeper, Lena Ruhl, moved to the coast that winter and never came back.\n\nBoats take the northern arm, which costs them half a day.\n';
export const TEXT = 'Ruhl stayed on beside the lock until she died.\n\nBoats lose half a day by going north.\n';
export const MODEL = modelOf([
  {
    of: 'Ruhl stayed',
    verdict: 'conflict',
    wrong: 'stayed on beside the lock',
    words: 'moved to the coast that winter and never came back',
  },
  { of: 'half a day', verdict: 'supported', words: 'costs them half a day' },
]);

/** The client's end of a server with a reader: who was asked, what was kept. */
export interface ServedReader {
  readonly client: Client;
  readonly asked: ReadRequest[];
  readonly kept: string[];
  status: ReaderStatus | undefined;
}

/** A server whose client has a language model, and keeps what it is told. */
export async function served(
  reader: object,
  use: (desk: ServedReader) => Promise<void>,
  ask: (request: ReadRequest) => AskAnswer | Promise<AskAnswer> = (request) => ({
    ok: true,
    text: JSON.stringify(MODEL(request)),
  }),
  kept = '',
  cache?: MemoryCache,
): Promise<void> {
  const desk: { client: Client; asked: ReadRequest[]; kept: string[]; status: ReaderStatus | undefined } = {
    client: undefined as unknown as Client,
    asked: [],
    kept: [],
    status: undefined,
  };
  const files = new MemoryFiles({
    [`${ROOT}/corpus/lock.txt`]: SOURCE,
    ...(kept !== '' && { [`${ROOT}/.plumbline/readings.jsonl`]: kept }),
  });
  const client = await startWire({
    files,
    folders: [{ uri: ROOT, name: 'work' }],
    settings: { reader },
    ...(cache && { cache }),
    prepare: (connection) => {
      let spent = 0;
      connection.onRequest(READER_QUESTIONS.ask.name, ({ user }: AskParams) => {
        const request = JSON.parse(user) as ReadRequest;
        desk.asked.push(request);
        return ask(request);
      });
      connection.onRequest(READER_QUESTIONS.key.name, () => null);
      connection.onRequest(READER_QUESTIONS.spent.name, ({ add }: { readonly add: number }) => (spent += add));
      connection.onNotification(READER_NOTIFICATIONS.status.name, (status: ReaderStatus) => {
        desk.status = status;
      });
      connection.onNotification(READER_NOTIFICATIONS.keep.name, ({ text }: FileText) => {
        desk.kept.push(text);
      });
    },
  });
  desk.client = client;
  try {
    await use(desk);
  } finally {
    await client.stop();
  }
}

/** What is shown in the draft. */
export const told = ({ client }: ServedReader): string =>
  client
    .diagnostics(DRAFT)
    .map(({ code, severity }) => `${code} ${severity}`)
    .join();
/** Has the draft read, as the command does. */
export const read = ({ client }: ServedReader): Promise<ReadAnswer> =>
  client.connection.sendRequest<ReadAnswer>(READER_REQUESTS.read.name, { uri: DRAFT });
