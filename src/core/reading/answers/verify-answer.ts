import type { GivenReading, ReaderAnswer, ReaderIdentity, Reading, ReadingWindow } from '../../model/reading/reading';
import type { Source, SourceId } from '../../model/source';
import type { Batch, ReadItem } from '../requests';
import { type Unverified, verifyReading, verifySecondLook, type WindowText } from './verify';

/** Who answers, when, and where its words are looked up. */
export interface Answering {
  readonly by: ReaderIdentity;
  /** Today, ISO 8601. */
  readonly date: string;
  sourceOf(id: SourceId): Source | undefined;
  /** The reading that a second look is about. */
  firstOf(item: ReadItem): Reading | undefined;
}

/** What a reader said of the sentences of one request. */
export type Said = Pick<Extract<ReaderAnswer, { ok: true }>, 'readings' | 'secondLooks'>;

const LONGEST_REASON = 300;

/** Why a sentence of a request has no reading that counts. */
export type NoReading = Unverified | 'missing' | 'twice';

/** The reading of one sentence of a request, or why there is none that counts: two answers to one question are none. */
export function readingIn(said: Said, batch: Batch, id: string, answering: Answering): Reading | NoReading {
  const item = batch.items.get(id);
  const isSecond = batch.request.task === 'second look';
  const [given, more] = (isSecond ? said.secondLooks : said.readings).filter((one) => one.id === id);
  if (!given || !item) return 'missing';
  if (more) return 'twice';
  const passages = passagesOf(batch, item, answering);
  if ('verdict' in given) return firstReading(given, item, { passages, answering });
  const first = answering.firstOf(item);
  if (!first) return 'missing';
  const verified = verifySecondLook(given, passages);
  if (typeof verified === 'string') return verified;
  return { ...first, secondLook: { bearsOut: given.bearsOut, ...(verified.place && { place: verified.place }) } };
}

interface Shown {
  readonly passages: ReadonlyMap<string, WindowText>;
  readonly answering: Answering;
}

function firstReading(given: GivenReading, item: ReadItem, { passages, answering }: Shown): Reading | Unverified {
  const verified = verifyReading(given, item.text, passages);
  if (typeof verified === 'string') return verified;
  const { verdict, confidence, reason } = given;
  return {
    verdict,
    confidence,
    reason: reason.replace(/\s+/g, ' ').trim().slice(0, LONGEST_REASON),
    wrong: verified.wrong.map(({ start, end }) => item.text.slice(start, end)),
    ...(verified.place && { place: verified.place }),
    // What is computed is the same on every day.
    ...(given.held ? { held: given.held, date: '' } : { date: answering.date }),
    by: answering.by,
  };
}

/** A sentence's own passages of a request, by id. */
function passagesOf(
  { windows }: Batch,
  { windows: own }: ReadItem,
  { sourceOf }: Answering,
): ReadonlyMap<string, WindowText> {
  const found = new Map<string, WindowText>();
  for (const [id, window] of windows) {
    const source = own.some((w) => isSame(w, window)) ? sourceOf(window.source) : undefined;
    if (source) found.set(id, { window, source });
  }
  return found;
}

function isSame(a: ReadingWindow, b: ReadingWindow): boolean {
  return a.source === b.source && a.from === b.from && a.to === b.to;
}
