import { message } from '../model/message';
import type { Problem } from '../model/problem';
import {
  type ReaderIdentity,
  type Reading,
  READING_VERDICTS,
  type ReadingPlace,
  type ReadingVerdict,
  SECOND_LOOKS,
  type SecondLook,
} from '../model/reading/reading';
import type { Held } from '../model/reading/pair-reading';
import type { CorpusReader } from '../model/retrieval';
import { fingerprint } from '../text/hash';
import type { ReadItem } from './requests';
import { placeInSentence, placeInWindow } from './answers/verify';
import { byTexts } from '../text/compare-text';

/** A reading as it is kept: one line of the file, readable in a review. */
export interface KeptReading {
  readonly key: string;
  readonly sentence: string;
  readonly verdict: ReadingVerdict;
  readonly confidence: number;
  readonly wrong?: readonly string[];
  /** The source as its window was labelled. */
  readonly source?: string;
  readonly words?: string;
  readonly reason?: string;
  readonly second_look?: SecondLook;
  readonly second_source?: string;
  readonly second_words?: string;
  readonly reader: string;
  readonly model: string;
  readonly prompt: string;
  readonly date: string;
  /**
   * Of readers that compute their answer; in memory alone: such readings are computed again, and never written into a
   * file.
   */
  readonly held?: Held;
}

/** What a reading is kept by: everything that its reader was shown. */
export function readingKey({ text, before = '', context = '', windows }: Omit<ReadItem, 'key'>): string {
  return fingerprint(
    [text, before, context, ...windows.flatMap(({ label, date = '', text: shown }) => [label, date, shown])].join(
      '\u0000',
    ),
  );
}

/** The reading of a sentence as a line of the file. */
export function recordOf(
  item: ReadItem,
  { verdict, confidence, wrong, place, reason, secondLook, by, date, held }: Reading,
): KeptReading {
  const labelOf = ({ passage }: ReadingPlace): string =>
    item.windows.find(({ source }) => source === passage.source)?.label ?? '';
  return {
    key: item.key,
    sentence: item.text,
    verdict,
    confidence,
    ...(wrong.length > 0 && { wrong }),
    ...(place && { source: labelOf(place), words: place.words }),
    ...(reason !== '' && { reason }),
    ...(secondLook && { second_look: secondLook.bearsOut }),
    ...(secondLook?.place && { second_source: labelOf(secondLook.place), second_words: secondLook.place.words }),
    reader: by.reader,
    model: by.model,
    prompt: by.promptVersion,
    date,
    ...(held && { held }),
  };
}

/** A kept reading, verified anew: undefined where its words do not stand in the sentence or in its windows. */
export function readingFrom(
  kept: KeptReading,
  item: ReadItem,
  corpus: Pick<CorpusReader, 'source'>,
): Reading | undefined {
  const { verdict, confidence, wrong = [], reason = '', second_look: bearsOut } = kept;
  const place = placeOf(kept.source, kept.words, item, corpus);
  if (verdict !== 'not_found' && !place) return undefined;
  if (verdict === 'conflict' && (wrong.length === 0 || !wrong.every((words) => placeInSentence(words, item.text))))
    return undefined;
  const second = placeOf(kept.second_source, kept.second_words, item, corpus);
  if (bearsOut !== undefined && bearsOut !== 'silent' && !second) return undefined;
  return {
    verdict,
    confidence,
    wrong,
    reason,
    by: identityOf(kept),
    date: kept.date,
    ...(kept.held && { held: kept.held }),
    ...(place && verdict !== 'not_found' && { place }),
    ...(bearsOut !== undefined && { secondLook: { bearsOut, ...(second && { place: second }) } }),
  };
}

/** Who read. */
export function identityOf({ reader, model, prompt }: KeptReading): ReaderIdentity {
  return { reader, model, promptVersion: prompt };
}

function placeOf(
  label: string | undefined,
  words: string | undefined,
  { windows }: ReadItem,
  corpus: Pick<CorpusReader, 'source'>,
): ReadingPlace | undefined {
  if (words === undefined) return undefined;
  for (const window of windows) {
    const source = window.label === label ? corpus.source(window.source) : undefined;
    const place = source && placeInWindow(words, { window, source });
    if (place) return place;
  }
  return undefined;
}

/** Larger files are not read. UTF-16 units. */
const LARGEST_FILE = 64 * 1024 * 1024;
const LONGEST_LINE = 20_000;

/** The readings of a file, line by line; lines that are none are left out and told of. */
export function parseRecords(
  text: string,
  path: string,
): { readonly records: readonly KeptReading[]; readonly problems: readonly Problem[] } {
  if (text.length > LARGEST_FILE)
    return {
      records: [],
      problems: [problem(message('“{0}” is too large to be read. Run “plumbline readings --prune”.', path))],
    };
  const records: KeptReading[] = [];
  let bad = 0;
  for (const line of text.split('\n')) {
    if (line.trim() === '') continue;
    const record = line.length <= LONGEST_LINE ? parseLine(line) : undefined;
    if (record) records.push(record);
    else bad++;
  }
  return {
    records,
    problems: bad === 0 ? [] : [problem(message('{0} lines of “{1}” are no readings and were left out.', bad, path))],
  };
}

function problem(text: Problem['message']): Problem {
  return { code: 'readings-file', message: text, severity: 'warning' };
}

function parseLine(line: string): KeptReading | undefined {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return undefined;
  }
  return isRecord(value) ? value : undefined;
}

const TEXTS = ['key', 'sentence', 'reader', 'model', 'prompt', 'date'] as const;
const OPTIONAL_TEXTS = ['source', 'words', 'reason', 'second_source', 'second_words'] as const;

function isRecord(value: unknown): value is KeptReading {
  if (typeof value !== 'object' || value === null) return false;
  const record = value as Readonly<Record<string, unknown>>;
  if (record['held'] !== undefined || !hasTexts(record)) return false;
  const { confidence, wrong = [], second_look: look } = record;
  const hasVerdicts =
    READING_VERDICTS.some((verdict) => verdict === record['verdict']) &&
    (look === undefined || SECOND_LOOKS.some((one) => one === look));
  const hasWrong = Array.isArray(wrong) && wrong.every((words) => typeof words === 'string');
  return hasVerdicts && hasWrong && isShare(confidence);
}

function hasTexts(record: Readonly<Record<string, unknown>>): boolean {
  if (!TEXTS.every((name) => typeof record[name] === 'string')) return false;
  return OPTIONAL_TEXTS.every((name) => record[name] === undefined || typeof record[name] === 'string');
}

function isShare(value: unknown): boolean {
  return typeof value === 'number' && value >= 0 && value <= 1;
}

/** The file's text: one reading a line, by sentence and then by key and reader, whatever order they came in. */
export function writeRecords(records: Iterable<KeptReading>): string {
  const lines = [...records]
    .filter(({ held }) => held === undefined)
    .sort(byTexts('sentence', 'key', 'reader', 'model', 'prompt'));
  return lines.map((record) => `${JSON.stringify(record)}\n`).join('');
}
