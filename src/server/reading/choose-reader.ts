import { CancellationTokenSource } from 'vscode-languageserver';
import { message } from '../../core/model/message';
import { failure, type Problem, type Result, success } from '../../core/model/problem';
import type { Reader, ReaderAnswer } from '../../core/model/reading/reading';
import { type ChatWords, loadChatReader, loadEndpointReader } from '../../core/service';
import { fetchClient, realTimer } from '../../hosts/http';
import { type AskAnswer, type AskParams, READER_QUESTIONS } from '../../protocol/reader-protocol';
import type { ServerContext } from '../context';
import type { ReaderSettings } from './reader-settings';

/** What asks the client; one that knows nothing of readers is not asked. */
type Asking = Pick<ServerContext, 'client'> & {
  readonly connection: Pick<ServerContext['connection'], 'sendRequest'>;
  readonly env: Readonly<Record<string, string | undefined>>;
};

/** The reader of the product's own model; a failure where this installation has none. */
export async function builtInReaderOf({ ownReader }: Pick<ServerContext, 'ownReader'>): Promise<Result<Reader>> {
  const reader = await ownReader();
  return reader ? success(reader) : failure(problem('absent', message('This installation has no built-in reader.')));
}

/** The reader that the settings name, each request within the day's budget. */
export async function readerOf(settings: ReaderSettings, asking: Asking): Promise<Result<Reader>> {
  // An editor without a model named would have any of its models asked: nobody chose that.
  const made =
    settings.kind === 'editor' && settings.model !== ''
      ? success(await editorReader(settings, asking))
      : await endpoint(settings, asking);
  return made.ok ? success(withinBudget(made.value, settings.budget, asking)) : made;
}

async function endpoint(
  { endpoint: address, model }: ReaderSettings,
  { client, connection, env }: Asking,
): Promise<Result<Reader>> {
  if (address === '' || model === '')
    return failure(problem('unset', message('Choose a reader: its address or its model is missing.')));
  const key =
    (client.commands ? await connection.sendRequest<string | null>(READER_QUESTIONS.key.name, null) : null) ??
    env['PLUMBLINE_READER_KEY'] ??
    null;
  return (await loadEndpointReader())(
    { endpoint: address, model, ...(key !== null && { key }) },
    fetchClient,
    realTimer,
  );
}

/** The editor's language model, asked through the client: only it can, and only with the user's consent. */
async function editorReader({ model }: ReaderSettings, { connection }: Asking): Promise<Reader> {
  return (await loadChatReader())({
    reader: 'editor',
    model,
    ask: async ({ system, user }, signal) => {
      if (signal.aborted)
        return { ok: false, isFinal: true, problem: problem('cancelled', message('Reading was stopped.')) };
      const stop = new CancellationTokenSource();
      const onAbort = (): void => stop.cancel();
      signal.addEventListener('abort', onAbort, { once: true });
      const answer = await connection
        .sendRequest<AskAnswer>(READER_QUESTIONS.ask.name, { model, system, user } satisfies AskParams, stop.token)
        .catch(() => undefined);
      signal.removeEventListener('abort', onAbort);
      return wordsOf(answer);
    },
  });
}

function wordsOf(answer: AskAnswer | undefined): ChatWords {
  if (answer?.ok) return answer;
  return {
    ok: false,
    isFinal: answer?.isFinal ?? true,
    problem: problem(
      'editor',
      answer ? message('{0}', answer.reason) : message('The editor’s language model does not answer.'),
    ),
  };
}

function withinBudget(reader: Reader, budget: number, { client, connection }: Asking): Reader {
  let own = 0;
  return {
    identity: reader.identity,
    limits: reader.limits,
    takesSecondLook: reader.takesSecondLook,
    async read(request, signal): Promise<ReaderAnswer> {
      own++;
      const spent = client.commands
        ? await connection.sendRequest<number>(READER_QUESTIONS.spent.name, { add: 1 })
        : own;
      if (spent > budget)
        return {
          ok: false,
          isFinal: true,
          problem: problem(
            'budget',
            message('Today’s {0} requests to the reader are used up (setting plumbline.reader.budget).', budget),
          ),
        };
      return reader.read(request, signal);
    },
  };
}

function problem(code: string, text: ReturnType<typeof message>): Problem {
  return { code: `reader-${code}`, severity: 'warning', message: text };
}
