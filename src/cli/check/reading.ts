import { mkdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ReadingReport } from '../../core/model/api';
import type { Draft } from '../../core/model/draft';
import { render } from '../../core/model/message';
import type { Reader } from '../../core/model/reading/reading';
import type { CacheStore } from '../../core/ports';
import { loadBuiltInReader, loadEndpointReader, READINGS_KEY, READINGS_PATH } from '../../core/service';
import { fetchClient, realTimer } from '../../hosts/http';
import { pathOf } from '../drafts';
import { UserError } from '../exit';
import type { Touched } from './git';
import type { Host } from '../host';
import type { Session } from '../session';
import { progressOf } from '../terminal/progress';
import { writeWhole } from '../../hosts/write-whole';

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

/** Where readings are kept: in the project's file, or in the cache of this machine. */
export type ReadingsPlace = 'project' | 'cache';

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
  await loadReadings(session, options, host);
  const { reading } = session.engine;
  if (kind === 'recorded') {
    await reading.use({ kind: 'recorded' });
    return true;
  }
  await reading.use({ kind: 'reader', reader: await endpointOf(options, host) });
  let failed = 0;
  const before = reading.text();
  try {
    for (const draft of drafts)
      failed += (await readDraft(session, draft, options, host, touched?.get(draft.uri))).failed;
  } finally {
    if (reading.text() !== before) await writeReadings(session, options);
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

/** Takes in the readings that are kept; a file that is damaged in part is told of. */
export async function loadReadings(
  session: Session,
  { quiet, keepReadings }: Pick<ReaderOptions, 'quiet' | 'keepReadings'>,
  host: Host,
): Promise<void> {
  const { engine, projectUri } = session;
  const cache = keepReadings === 'cache' ? cacheOf(session) : undefined;
  const text = cache
    ? new TextDecoder().decode(await cache.get(READINGS_KEY))
    : await readFile(fileOf(projectUri), 'utf8').catch(() => '');
  const problems = await engine.reading.load(text, READINGS_PATH);
  if (!quiet) for (const problem of problems) await host.err(`plumbline: ${render(problem.message)}\n`);
}

/** Writes the readings, whole or not at all. */
export async function writeReadings(
  session: Session,
  { keepReadings }: Pick<ReaderOptions, 'keepReadings'> = {},
): Promise<void> {
  const { engine, projectUri } = session;
  if (keepReadings === 'cache')
    return cacheOf(session).set(READINGS_KEY, new TextEncoder().encode(engine.reading.text()));
  const file = fileOf(projectUri);
  try {
    await mkdir(path.dirname(file), { recursive: true });
    await writeWhole(file, engine.reading.text());
  } catch (error) {
    throw new UserError(
      `"${READINGS_PATH}" cannot be written: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}

function cacheOf({ cache }: Session): CacheStore {
  if (!cache) throw new UserError('--keep-readings cache needs the cache; leave --no-cache out.');
  return cache;
}

function fileOf(projectUri: string): string {
  return fileURLToPath(projectUri + READINGS_PATH);
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
