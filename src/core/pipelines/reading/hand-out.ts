import type { CorpusReader } from '../../model/retrieval';
import type { HandedOut, PendingReadings, RefusedReading, SubmittedReadings } from '../../model/reading/hand-out';
import type { ReaderIdentity, Reading, ReadTask } from '../../model/reading/reading';
import { PROMPT_VERSION, systemPrompt } from '../../reading/prompt';
import { type Batch, batchesOf, type ReadItem, requestText } from '../../reading/requests';
import { secondLookOf } from '../../reading/answers/second-look';
import { readingIn, type Said } from '../../reading/answers/verify-answer';
import { fingerprint } from '../../text/hash';
import { LruCache } from '../../text/lru';
import type { OpenDraft } from '../draft/open-draft';
import { readableItems, waitingItems } from './read-draft';
import type { Readings } from './readings';

/** By this kind of reader those who take questions with them and come back are known. */
const READER = 'agent';
/** Requests that may be out at once; whoever comes later with an older one asks anew. */
const MOST_OUT = 64;
/** An agent has room for as much as an editor's model. */
const TOKENS = 6000;
/** Answers to one question that could not be verified; after that it is not asked again. */
const PATIENCE = 2;
/** Questions whose failures are remembered. */
const MOST_FAILED = 10_000;

interface Out {
  readonly batch: Batch;
  readonly draftUri: string;
  /** For each item of a second look the sentence and the reading that it is about. */
  readonly about: ReadonlyMap<ReadItem, Conflict>;
  /** The questions of this request and of those before it in the same row. */
  readonly asked: ReadonlySet<string>;
}

interface Conflict {
  readonly item: ReadItem;
  readonly reading: Reading;
}

/** What is wanted of the questions that wait. */
export interface PendingOptions {
  /** At most this many sentences. */
  readonly sentences: number;
  /** The request that the one before this was: what was handed out up to it is left out. */
  readonly after?: string;
}

/** Who answers, and when. */
export interface Witness {
  /** The model as its provider names it. */
  readonly model: string;
  /** Today, ISO 8601. */
  readonly date: string;
}

/** Questions handed out to somebody who takes them along and comes back with the answers. */
export class HandOut {
  private readonly out = new LruCache<string, Out>(MOST_OUT);
  private readonly failures = new LruCache<string, number>(MOST_FAILED);

  constructor(private readonly readings: Readings) {}

  /** The next request for a draft: second looks first. Undefined where `after` is not known. */
  async pending(open: OpenDraft, { sentences, after }: PendingOptions): Promise<PendingReadings | undefined> {
    const before = after === undefined ? new Set<string>() : this.out.get(after)?.asked;
    if (!before) return undefined;
    const conflicts = await this.conflictsOf(open);
    const items = await waitingItems(open, this.readings, {});
    const dropped = [...conflicts.map(({ item }) => item), ...items].filter(({ key }) => this.isDropped(key)).length;
    const seconds = conflicts.filter(({ item }) => this.isOpen('second look', item, before));
    const firsts = items.filter((item) => this.isOpen('read', item, before));
    const about = new Map(seconds.map((conflict) => [secondLookOf(conflict.item, conflict.reading), conflict]));
    const task: ReadTask = seconds.length > 0 ? 'second look' : 'read';
    const [batch] = batchesOf(
      seconds.length > 0 ? [...about.keys()] : firsts,
      { sentences, tokens: TOKENS, inFlight: 1 },
      task,
    );
    const waiting = { sentences: firsts.length, secondLooks: seconds.length, dropped };
    return batch
      ? { ...waiting, handedOut: this.give(batch, about, { asked: before, draftUri: open.draft.uri }) }
      : waiting;
  }

  /** Takes answers to a request, verifies and keeps them; undefined where the request is not out, or no more. */
  submit(
    request: string,
    said: Said,
    { corpus }: { readonly corpus: Pick<CorpusReader, 'source'> },
    who: Witness,
  ): SubmittedReadings | undefined {
    const out = this.out.get(request);
    if (!out) return undefined;
    const { batch, about } = out;
    const by: ReaderIdentity = { reader: READER, model: who.model, promptVersion: PROMPT_VERSION };
    const answering = {
      by,
      date: who.date,
      sourceOf: (id: string) => corpus.source(id),
      firstOf: (item: ReadItem) => about.get(item)?.reading,
    };
    const refused: RefusedReading[] = [...said.readings, ...said.secondLooks]
      .filter(({ id }) => !batch.items.has(id))
      .map(({ id }) => ({ id, why: 'unknown' }));
    let [kept, conflicts] = [0, 0];
    for (const [id, item] of batch.items) {
      const reading = readingIn(said, batch, id, answering);
      if (typeof reading !== 'string') {
        this.readings.keep(about.get(item)?.item ?? item, reading, out.draftUri);
        kept++;
        if (reading.verdict === 'conflict' && !reading.secondLook) conflicts++;
      } else {
        refused.push({ id, why: reading });
        if (reading !== 'missing') this.fail(batch.request.task, item);
      }
    }
    return { kept, conflicts, refused };
  }

  private give(batch: Batch, about: Out['about'], { asked, draftUri }: Pick<Out, 'asked' | 'draftUri'>): HandedOut {
    const { request } = batch;
    const name = fingerprint(requestText(request));
    this.out.set(name, {
      batch,
      about,
      draftUri,
      asked: new Set([...asked, ...[...batch.items.values()].map(({ key }) => askedKey(request.task, key))]),
    });
    return { name, request, instructions: systemPrompt(request.task) };
  }

  /** The conflicts that an agent has seen once. */
  private async conflictsOf(open: OpenDraft): Promise<readonly Conflict[]> {
    const found: Conflict[] = [];
    for (const item of await readableItems(open)) {
      const reading = this.readings.atHand(item, open.engine)?.reading;
      if (reading?.verdict === 'conflict' && reading.by.reader === READER && !reading.secondLook)
        found.push({ item, reading });
    }
    return found;
  }

  private isOpen(task: ReadTask, { key }: ReadItem, before: ReadonlySet<string>): boolean {
    const asked = askedKey(task, key);
    return !before.has(asked) && (this.failures.get(asked) ?? 0) < PATIENCE;
  }

  private isDropped(key: string): boolean {
    return (['read', 'second look'] as const).some((task) => (this.failures.get(askedKey(task, key)) ?? 0) >= PATIENCE);
  }

  private fail(task: ReadTask, { key }: ReadItem): void {
    const asked = askedKey(task, key);
    this.failures.set(asked, (this.failures.get(asked) ?? 0) + 1);
  }
}

function askedKey(task: ReadTask, key: string): string {
  return `${task} ${key}`;
}
