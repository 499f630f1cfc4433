import type { Problem } from '../../model/problem';
import type { Reader, ReaderIdentity, Reading } from '../../model/reading/reading';
import type { PassageLookup } from '../../model/retrieval';
import type { Judgement } from '../../model/judging/rule';
import { decide } from '../../reading/decision/decide';
import { decideComputed } from '../../reading/built-in/decide-computed';
import { type KeptReading, parseRecords, readingFrom, readingKey, recordOf, writeRecords } from '../../reading/records';
import { ReadingStore } from '../../reading/reading-store';
import type { ReadItem } from '../../reading/requests';
import { countWords, Stretches } from '../../reading/windows/stretches';
import { windowsFor } from '../../reading/windows/windows';
import { LruCache } from '../../text/lru';
import { foldedWords } from '../../text/words/folded-words';
import type { ClaimUnit } from '../draft/claims';
import type { ClaimReader, ClaimToRead, ReadingAtHand, ReadingContext } from './claim-reader';

/** Shorter sentences say too little to be held against anything; longer ones are lists or data. */
const LEAST_WORDS = 4;
const LONGEST = 1500;
/** More sentences than a writer has open. */
const MOST_LATELY = 4000;

/** Everything that was read in a project. The check of its drafts asks it. */
export class Readings implements ClaimReader {
  readonly store = new ReadingStore();
  /** Who reads; undefined where only what is recorded counts. */
  reader: Reader | undefined;
  /** The home of a draft's readings; one for all, unless the host says otherwise. */
  homeOf: (draftUri: string) => string = () => '';
  /** True while changed sentences are about to be read: until then those around them stand as they stood. */
  isAboutToRead = false;
  /** What counted of a sentence last. */
  private readonly lately = new LruCache<string, KeptReading>(MOST_LATELY);
  private readonly stretches = new Stretches();

  /** Whose readings count; undefined for anybody's. */
  get by(): ReaderIdentity | undefined {
    return this.reader?.identity;
  }

  /** Takes in what the file of a home holds. */
  load(text: string, path: string, home?: string): readonly Problem[] {
    const { records, problems } = parseRecords(text, path);
    for (const record of records) this.store.put(record, home);
    return problems;
  }

  /** The file of a home as it should be now; without one everything that is kept. */
  text(home?: string): string {
    return writeRecords(home === undefined ? this.store : this.store.in(home));
  }

  /** Keeps what was read for a draft. */
  keep(item: ReadItem, reading: Reading, draftUri: string): void {
    this.store.put(recordOf(item, reading), this.homeOf(draftUri));
  }

  /** What was read of a sentence for a draft elsewhere is kept for this one as well. */
  share({ key }: ReadItem, draftUri: string): void {
    this.store.share(key, this.homeOf(draftUri));
  }

  itemOf(
    { unit, cited, heading }: ClaimToRead,
    index: PassageLookup,
    { corpus }: ReadingContext,
  ): ReadItem | undefined {
    const { claim } = unit;
    if (!isReadable(unit)) return undefined;
    const windows = windowsFor(
      { text: claim.text, before: claim.before, cited },
      { index, corpus, stretches: this.stretches },
    );
    const folded = foldedWords(claim.text);
    if (windows.length === 0 || windows.some(({ text }) => foldedWords(text).includes(folded))) return undefined;
    const [before] = claim.before;
    const item = {
      text: claim.text,
      windows,
      ...(before !== undefined ? { before } : heading !== undefined && { context: heading }),
    };
    return { ...item, key: readingKey(item) };
  }

  /** What is kept of a question. */
  atHand(item: ReadItem, context: ReadingContext): ReadingAtHand | undefined {
    const kept = this.store.get(item.key, this.by);
    return kept && verified(kept, item, context);
  }

  counting(item: ReadItem, context: ReadingContext): ReadingAtHand | undefined {
    const kept = this.store.get(item.key, this.by);
    if (kept) this.lately.set(item.text, kept);
    const counts = kept ?? (this.isAboutToRead ? this.lately.get(item.text) : undefined);
    return counts && verified(counts, item, context);
  }

  /** Forgets the readings that `isKept` does not hold for; returns how many went. */
  retain(isKept: (key: string) => boolean): number {
    this.lately.clear();
    return this.store.retain(({ key }) => isKept(key));
  }

  decide(
    judgement: Judgement,
    { claim, quotations }: ClaimUnit,
    { windows }: ReadItem,
    reading: Reading,
    context: ReadingContext,
  ): Judgement {
    const {
      corpus,
      config: { strictness },
    } = context;
    const quoted = quotations.map(({ whole }) => whole);
    const read = { text: claim.text, quoted, reading, windows, strictness, corpus };
    return reading.held ? decideComputed(judgement, read, reading.held) : decide(judgement, read);
  }
}

function verified(kept: KeptReading, item: ReadItem, { corpus }: ReadingContext): ReadingAtHand {
  return {
    mark: markOf(kept),
    get reading() {
      return readingFrom(kept, item, corpus);
    },
  };
}

/** Differs wherever anything differs that a result, or what is shown of it, hangs on. */
function markOf(kept: KeptReading): string {
  return JSON.stringify(kept);
}

/** A sentence that states something: no heading, no question, nothing that is quoted as a whole. */
function isReadable({ claim: { text, kind }, isSetOff }: ClaimUnit): boolean {
  if (kind !== 'sentence' || isSetOff || text.length > LONGEST) return false;
  const isQuestion = /\?\W*$/.test(text.slice(-8));
  return !isQuestion && countWords(text) >= LEAST_WORDS;
}
