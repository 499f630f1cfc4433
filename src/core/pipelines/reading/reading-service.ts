import type { ReadingEstimate, ReadingReport } from '../../model/api';
import type { Draft } from '../../model/draft';
import type { PendingReadings, SubmittedReadings } from '../../model/reading/hand-out';
import type { Problem } from '../../model/problem';
import type { Reader, ReadingVerdict } from '../../model/reading/reading';
import type { Engine } from '../check/engine';
import type { OpenDraft } from '../draft/open-draft';
import type { HandOut, PendingOptions, Witness } from './hand-out';
import type { ReadOptions } from './read-draft';
import type { Readings } from './readings';
import { compareText } from '../../text/compare-text';

/** Whose readings count: nobody's, those that are recorded, or those of a reader. */
export type ReaderChoice =
  { readonly kind: 'none' } | { readonly kind: 'recorded' } | { readonly kind: 'reader'; readonly reader: Reader };

/** What is kept, in figures. */
export interface ReadingStats {
  readonly readings: number;
  readonly verdicts: Readonly<Record<ReadingVerdict, number>>;
  /** By who read, most first. */
  readonly readers: readonly {
    readonly reader: string;
    readonly model: string;
    readonly prompt: string;
    readonly readings: number;
  }[];
}

/** Reading drafts with a reader that the user chose; until then nothing of it is loaded. */
export interface ReadingService {
  /** Whose readings count from the next check on. */
  use(choice: ReaderChoice): Promise<void>;
  /** For hosts that keep readings in several places: the home of a draft's readings, by name. */
  keepBy(homeOf: (draftUri: string) => string): Promise<void>;
  /** Takes in a file of readings, of a home where there are several; what is wrong with it. */
  load(text: string, path: string, home?: string): Promise<readonly Problem[]>;
  /** The file as it should be now, of one home or with everything; empty where nothing is kept. */
  text(home?: string): string;
  /** Says that changed sentences are about to be read, or no more: until then those around them stand as they stood. */
  expect(isAboutToRead: boolean): void;
  /** What reading a draft would ask for; nothing where there is no reader to ask. */
  estimate(draft: Draft, options: Pick<ReadOptions, 'spans' | 'isAnew' | 'except'>): Promise<ReadingEstimate>;
  /**
   * Reads what of a draft has no reading. Never rejects for what a reader does; a check afterwards has the findings.
   */
  read(draft: Draft, options: ReadOptions): Promise<ReadingReport>;
  /**
   * The next question about a draft for somebody who takes it along, second looks first. Undefined where not all that
   * is recorded counts, or `after` is not known.
   */
  pending(draft: Draft, options: PendingOptions): Promise<PendingReadings | undefined>;
  /** Takes such an answer, verifies and keeps it; undefined where the question is not out, or no more. */
  submit(question: string, answer: string, who: Witness): Promise<SubmittedReadings | undefined>;
  /** Forgets the readings that none of these drafts has a use for; returns how many. */
  prune(drafts: readonly Draft[]): Promise<number>;
  /** Forgets all readings, or those that were read of one draft. */
  forget(draft?: Draft): Promise<number>;
  /** How many readings there are, by verdict and by reader. */
  stats(): ReadingStats;
}

/** What the readings that count are set in, and where sources are looked up. */
export interface ReadingHome extends Pick<Engine, 'reading'> {
  readonly corpus: Parameters<HandOut['submit']>[2]['corpus'];
}

/** Builds the service over the engines' common home of readings; `open` takes a draft apart. */
export function createReadingService(engine: ReadingHome, open: (draft: Draft) => Promise<OpenDraft>): ReadingService {
  let readings: Readings | undefined;
  let handOut: HandOut | undefined;
  const loaded = async (): Promise<Readings> => {
    const { Readings: Made } = await import('./readings');
    return (readings ??= new Made());
  };
  const keysOf = async (drafts: readonly Draft[]): Promise<ReadonlySet<string>> => {
    const made = await loaded();
    const { waitingItems } = await import('./read-draft');
    engine.reading ??= made;
    const items = await Promise.all(
      drafts.map(async (draft) => waitingItems(await open(draft), made, { isAnew: true })),
    );
    return new Set(items.flat().map(({ key }) => key));
  };
  return {
    async use(choice) {
      if (choice.kind === 'none') return void (engine.reading = undefined);
      const made = await loaded();
      made.reader = choice.kind === 'reader' ? choice.reader : undefined;
      engine.reading = made;
    },
    keepBy: async (homeOf) => void ((await loaded()).homeOf = homeOf),
    load: async (text, path, home) => (await loaded()).load(text, path, home),
    text: (home) => readings?.text(home) ?? '',
    expect(isAboutToRead) {
      if (readings) readings.isAboutToRead = isAboutToRead;
    },
    async estimate(draft, options) {
      if (!readings?.reader || engine.reading !== readings) return { sentences: 0, requests: 0, tokens: 0 };
      const { waitingItems, estimate } = await import('./read-draft');
      return estimate(await waitingItems(await open(draft), readings, options), readings.reader.limits);
    },
    async read(draft, options) {
      if (!readings?.reader || engine.reading !== readings) return NOTHING_READ;
      const { readDraft } = await import('./read-draft');
      return readDraft(await open(draft), readings, readings.reader, options);
    },
    async pending(draft, options) {
      if (!readings || readings.reader || engine.reading !== readings) return undefined;
      const { HandOut: Made } = await import('./hand-out');
      return (handOut ??= new Made(readings)).pending(await open(draft), options);
    },
    async submit(question, answer, who) {
      const { parseAnswer } = await import('../../reading/answers/parse-answer');
      return handOut?.submit(question, parseAnswer(answer), engine, who);
    },
    async prune(drafts) {
      const keys = await keysOf(drafts);
      return (await loaded()).retain((key) => keys.has(key));
    },
    async forget(draft) {
      const keys = draft && (await keysOf([draft]));
      return (await loaded()).retain((key) => keys !== undefined && !keys.has(key));
    },
    stats: () => statsOf(readings),
  };
}

/** The report of a run that read nothing. */
export const NOTHING_READ: ReadingReport = {
  sentences: 0,
  read: 0,
  unverified: 0,
  failed: 0,
  requests: 0,
  tokens: 0,
  problems: [],
  cancelled: false,
};

function statsOf(readings: Readings | undefined): ReadingStats {
  const verdicts = { supported: 0, conflict: 0, not_found: 0 };
  const readers = new Map<string, ReadingStats['readers'][number]>();
  for (const { verdict, reader, model, prompt } of readings?.store ?? []) {
    verdicts[verdict]++;
    const key = [reader, model, prompt].join('\u0000');
    readers.set(key, { reader, model, prompt, readings: (readers.get(key)?.readings ?? 0) + 1 });
  }
  const byMost = [...readers]
    .sort(([a, one], [b, other]) => other.readings - one.readings || compareText(a, b))
    .map(([, value]) => value);
  return { readings: readings?.store.size ?? 0, verdicts, readers: byMost };
}
