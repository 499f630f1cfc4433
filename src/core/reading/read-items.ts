import type { Problem } from '../model/problem';
import type { Reader, ReaderAnswer, Reading, ReadingUsage, ReadTask } from '../model/reading/reading';
import type { Source, SourceId } from '../model/source';
import { TOO_LONG } from './problems';
import { type Batch, batchesOf, type ReadItem } from './requests';
import { secondLookOf } from './answers/second-look';
import { readingIn } from './answers/verify-answer';

/** What became of one sentence. */
export type ReadOutcome =
  | { readonly kind: 'read'; readonly item: ReadItem; readonly reading: Reading }
  /** Answered twice, and never so that the answer could be verified. */
  | { readonly kind: 'unverified'; readonly item: ReadItem }
  | { readonly kind: 'failed'; readonly item: ReadItem; readonly problem: Problem };

/** What reading needs besides the sentences. */
export interface ReadingDesk {
  readonly reader: Reader;
  sourceOf(id: SourceId): Source | undefined;
  /** Today, ISO 8601. */
  readonly date: string;
  readonly signal: AbortSignal;
  /** Called as soon as an outcome is known, once for each sentence. */
  onOutcome(outcome: ReadOutcome): void;
  /** Called after every request; tokens are those that the reader counted. */
  onRequest?(usage: ReadingUsage | undefined): void;
}

/** After so many failures in a row the reader is taken to be gone: nobody waits for the rest. */
const PATIENCE = 2;

/**
 * Reads sentences: in batches, verified, what cannot be verified asked once more, and for each conflict a second look
 * that does not know of the first answer. Resolves once every sentence has its outcome, or the signal was aborted.
 */
export async function readItems(items: readonly ReadItem[], desk: ReadingDesk): Promise<void> {
  const conversation = new Conversation(desk);
  await conversation.ask(items, 'read', (left) =>
    conversation.ask(left, 'read', async (lost) => conversation.give(lost, 'unverified')),
  );
  await conversation.lookAgain(true);
}

type Next = (left: readonly ReadItem[]) => Promise<void>;

class Conversation {
  /** The questions of second looks, each with the sentence and the reading that it is about. */
  private readonly conflicts = new Map<ReadItem, { readonly item: ReadItem; readonly reading: Reading }>();
  private waiting: ReadItem[] = [];
  private failures = 0;
  private gone: Problem | undefined;

  constructor(private readonly desk: ReadingDesk) {}

  /** Asks for all items, as many at once as the reader bears; those without an answer that counts go on to `next`. */
  async ask(items: readonly ReadItem[], task: ReadTask, next: Next): Promise<void> {
    const {
      reader: { limits },
      signal,
    } = this.desk;
    const batches = [...batchesOf(items, limits, task)];
    const left: ReadItem[] = [];
    const work = async (): Promise<void> => {
      for (let batch = batches.shift(); batch && !signal.aborted; batch = batches.shift()) {
        left.push(...(await this.askBatch(batch)));
        if (task === 'read') await this.lookAgain(false);
      }
    };
    await Promise.all(Array.from({ length: Math.max(1, limits.inFlight) }, work));
    if (left.length > 0 && !signal.aborted) await next(left);
  }

  /** The second look at the conflicts that wait for one: those that fill a request, or all. */
  async lookAgain(all: boolean): Promise<void> {
    const { limits } = this.desk.reader;
    if (this.waiting.length === 0 || (!all && this.waiting.length < limits.sentences)) return;
    const items = all ? this.waiting.splice(0) : this.firstRequest();
    await this.ask(items, 'second look', (left) =>
      this.ask(left, 'second look', async (lost) => {
        // Without a second look a conflict is no more than information.
        for (const item of lost) {
          const reading = this.conflicts.get(item)?.reading;
          if (reading) this.giveReading(item, reading);
        }
      }),
    );
  }

  /** Takes out what fills one request: the others wait for company. */
  private firstRequest(): readonly ReadItem[] {
    const [batch] = batchesOf(this.waiting, this.desk.reader.limits, 'second look');
    const taken = new Set(batch?.items.values());
    this.waiting = this.waiting.filter((item) => !taken.has(item));
    return [...taken];
  }

  give(items: readonly ReadItem[], kind: 'unverified'): void {
    for (const item of items) this.desk.onOutcome({ kind, item });
  }

  private giveReading(item: ReadItem, reading: Reading): void {
    this.desk.onOutcome({ kind: 'read', item: this.conflicts.get(item)?.item ?? item, reading });
  }

  private fail(batch: Batch, problem: Problem): void {
    for (const item of batch.items.values()) {
      const known = this.conflicts.get(item);
      if (known) this.giveReading(item, known.reading);
      else this.desk.onOutcome({ kind: 'failed', item, problem });
    }
  }

  /**
   * Asks one request; returns the items that have no answer that counts. One that proves too long is asked in halves.
   */
  private async askBatch(batch: Batch): Promise<readonly ReadItem[]> {
    if (this.gone) return (this.fail(batch, this.gone), []);
    const answer = await this.desk.reader.read(batch.request, this.desk.signal);
    if (this.desk.signal.aborted) return [];
    this.desk.onRequest?.(answer.ok ? answer.usage : undefined);
    if (answer.ok) {
      this.failures = 0;
      return this.take(batch, answer);
    }
    const halves = answer.problem.code === TOO_LONG && batch.items.size > 1 ? this.halves(batch) : [];
    if (halves.length > 0) return (await Promise.all(halves.map((half) => this.askBatch(half)))).flat();
    if (answer.isFinal || ++this.failures >= PATIENCE) this.gone = answer.problem;
    this.fail(batch, answer.problem);
    return [];
  }

  private halves({ items, request }: Batch): readonly Batch[] {
    const all = [...items.values()];
    const middle = Math.ceil(all.length / 2);
    const { limits } = this.desk.reader;
    return [all.slice(0, middle), all.slice(middle)].flatMap((half) => batchesOf(half, limits, request.task));
  }

  private take(batch: Batch, answer: Extract<ReaderAnswer, { ok: true }>): readonly ReadItem[] {
    const left: ReadItem[] = [];
    const {
      reader: { identity: by },
      date,
      sourceOf,
    } = this.desk;
    const answering = { by, date, sourceOf, firstOf: (item: ReadItem) => this.conflicts.get(item)?.reading };
    for (const [id, item] of batch.items) {
      const reading = readingIn(answer, batch, id, answering);
      if (typeof reading === 'string') left.push(item);
      else if (this.needsSecondLook(reading, batch.request.task)) this.wait(item, reading);
      else this.giveReading(item, reading);
    }
    return left;
  }

  private needsSecondLook({ verdict }: Reading, task: ReadTask): boolean {
    return task === 'read' && verdict === 'conflict' && this.desk.reader.takesSecondLook;
  }

  private wait(item: ReadItem, reading: Reading): void {
    const second = secondLookOf(item, reading);
    this.conflicts.set(second, { item, reading });
    this.waiting.push(second);
  }
}
