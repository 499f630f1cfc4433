import type { ReadingReport } from '../../core/model/api';
import type { Draft } from '../../core/model/draft';
import { render } from '../../core/model/message';
import type { Reader } from '../../core/model/reading/reading';
import { loadBuiltInReader, loadEndpointReader } from '../../core/service';
import { fetchClient, realTimer } from '../../hosts/http';
import { pathOf } from '../drafts';
import { UserError } from '../exit';
import type { Touched } from './git';
import type { Host } from '../host';
import type { Session } from '../session';
import { progressOf } from '../terminal/progress';
import { keptReadings, type ReadingsPlace, tellOf } from './kept-readings';

/** Options that choose who reads. */
export interface ReaderOptions {
  readonly reader?: 'built-in' | 'openai' | 'recorded' | 'none';
  readonly endpoint?: string;
  readonly model?: string;
  /** Tokens that a request may hold. */
  readonly requestTokens?: string;
  /** False: what has been read is asked again. */
  readonly cache: boolean;
  readonly quiet?: boolean;
  readonly keepReadings?: ReadingsPlace;
}

/** The environment variable that holds the key of an endpoint. */
const KEY = 'PLUMBLINE_READER_KEY';

/**
 * Reads the drafts with the reader that was named, and keeps the readings; false where some sentences could not be
 * read.
 * Of drafts that a change `touched` only what it touched is read. Without a reader nothing of it is loaded.
 */
export async function readWith(
  session: Session,
  drafts: readonly Draft[],
  options: ReaderOptions,
  host: Host,
  touched?: ReadonlyMap<string, Touched>,
): Promise<boolean> {
  const { reader: kind = 'none' } = options;
  if (kind === 'none') return true;
  if (kind === 'built-in') return readBuiltIn(session, drafts, options, host, touched);
  const kept = await keptReadings(session, options, drafts);
  await tellOf(await kept.load(), options, host);
  const { reading } = session.engine;
  if (kind === 'recorded') {
    await reading.use({ kind: 'recorded' });
    return true;
  }
  await reading.use({ kind: 'reader', reader: await endpointOf(options, host) });
  let failed = 0;
  try {
    for (const draft of drafts)
      failed += (await readDraft(session, draft, options, host, touched?.get(draft.uri))).failed;
  } finally {
    await kept.save();
  }
  return failed === 0;
}

/** Reads the drafts with the product's own model. Where it cannot run, that is said once, and the rules check alone. */
async function readBuiltIn(
  session: Session,
  drafts: readonly Draft[],
  options: ReaderOptions,
  host: Host,
  touched?: ReadonlyMap<string, Touched>,
): Promise<true> {
  const { nodeModel } = await import('../../hosts/reader/node-model');
  const model = nodeModel();
  if (!model) throw new UserError('This installation has no built-in reader.');
  const { reading } = session.engine;
  await reading.use({
    kind: 'reader',
    reader: (await loadBuiltInReader())(model, options.cache ? session.cache : undefined),
  });
  for (const draft of drafts) {
    const { failed } = await readDraft(session, draft, options, host, touched?.get(draft.uri));
    if (failed > 0) break;
  }
  return true;
}

async function endpointOf({ endpoint, model, requestTokens }: ReaderOptions, { env }: Host): Promise<Reader> {
  if (endpoint === undefined || model === undefined)
    throw new UserError('--reader openai needs --endpoint and --model.');
  const tokens = requestTokens === undefined ? undefined : Number(requestTokens);
  if (tokens !== undefined && !(Number.isInteger(tokens) && tokens >= LEAST_TOKENS))
    throw new UserError(`--request-tokens takes a whole number from ${LEAST_TOKENS} on.`);
  const key = env[KEY];
  const make = await loadEndpointReader();
  const reader = make(
    { endpoint, model, ...(key !== undefined && { key }), ...(tokens !== undefined && { limits: { tokens } }) },
    fetchClient,
    realTimer,
  );
  if (!reader.ok) throw new UserError(render(reader.problem.message));
  return reader.value;
}

/** A question with one sentence needs as much. */
const LEAST_TOKENS = 1000;

async function readDraft(
  { engine }: Session,
  draft: Draft,
  { cache, quiet = false }: ReaderOptions,
  host: Host,
  spans?: Touched,
): Promise<ReadingReport> {
  const progress = progressOf(host, { what: 'Reading', things: 'sentences', quiet });
  const report = await engine.reading.read(draft, {
    ...(spans && { spans }),
    isAnew: !cache,
    date: host.today(),
    signal: new AbortController().signal,
    onProgress: ({ done, total }) => {
      progress.show({ done, total, on: pathOf(draft) });
    },
  });
  progress.clear();
  if (!quiet) for (const line of remarks(report)) await host.err(`plumbline: ${line}\n`);
  return report;
}

function remarks({ sentences, unverified, failed, problems }: ReadingReport): readonly string[] {
  return [
    ...problems.map(({ message }) => render(message)),
    ...(failed > 0 ? [`${failed} of ${sentences} sentences were not read.`] : []),
    ...(unverified > 0 ? [`${unverified} of ${sentences} readings could not be verified and do not count.`] : []),
  ];
}
