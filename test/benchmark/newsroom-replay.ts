import { createHash } from 'node:crypto';
import type {
  GivenReading,
  GivenSecondLook,
  Reader,
  ReadingPassage,
  ReadingVerdict,
  ReadRequest,
} from '../../src/core/model/reading/reading';
import { decodedEntities } from '../../src/core/text/characters/entities';
import { readLines } from './json-lines';

/** What a strong model said of a sentence, once. */
interface Recorded {
  readonly text: string;
  readonly verdict: ReadingVerdict;
  readonly confidence: number;
  readonly wrong: readonly string[];
  readonly words: string;
}

/** How a replay differs from what was recorded. */
export interface ReplayOptions {
  /** This share of verdicts is changed for another, as a mediocre reader would. */
  readonly flip: number;
  readonly seed: number;
  /**
   * True to take the references and tags of HTML out of recorded words first: they were copied from files, and no
   * passage has them.
   */
  readonly isDecoded?: boolean;
}

const VERDICTS: readonly ReadingVerdict[] = ['supported', 'not_found', 'conflict'];
const LEAST_PART = 8;
const LEAST_SENTENCE = 24;
const FIRST_WORDS = 80;

/**
 * A reader that answers with recorded readings, found by the sentence; `not_found` where the deciding words are not
 * among what it is sent.
 */
export function replayReader(files: readonly string[], options: ReplayOptions): Reader {
  const known = files
    .flatMap((file) => readLines<Recorded>(file))
    .map((one) => ({ ...one, words: options.isDecoded ? decoded(one.words) : one.words, plain: plain(one.text) }));
  const exact = new Map(known.map((one) => [one.plain, one]));
  const recorded = (text: string): Recorded | undefined => {
    const wanted = plain(text);
    const near = wanted.length > LEAST_SENTENCE ? known.filter((one) => one.plain.includes(wanted)) : [];
    return exact.get(wanted) ?? (near.length === 1 ? near[0] : undefined);
  };
  return {
    identity: { reader: 'replay', model: 'recorded', promptVersion: '1' },
    limits: { sentences: 12, tokens: 3000, inFlight: 1 },
    takesSecondLook: true,
    read: (request) => Promise.resolve({ ok: true, ...answer(request, recorded, options) }),
  };
}

function answer(
  { task, sentences, passages }: ReadRequest,
  recorded: (text: string) => Recorded | undefined,
  options: ReplayOptions,
): { readonly readings: readonly GivenReading[]; readonly secondLooks: readonly GivenSecondLook[] } {
  const byId = new Map(passages.map((passage) => [passage.id, passage]));
  const readings = sentences.map(({ id, text, passages: ids }) =>
    readingOf(
      id,
      text,
      ids.map((one) => byId.get(one)!),
      recorded(text),
      options,
    ),
  );
  if (task === 'read') return { readings, secondLooks: [] };
  const bearsOut = { supported: 'yes', conflict: 'no', not_found: 'silent' } as const;
  return {
    readings: [],
    secondLooks: readings.map(({ id, verdict, passage, words }) => ({
      id,
      bearsOut: bearsOut[verdict],
      passage,
      words,
    })),
  };
}

function readingOf(
  id: string,
  text: string,
  passages: readonly ReadingPassage[],
  known: Recorded | undefined,
  options: ReplayOptions,
): GivenReading {
  const found = known && known.words !== '' ? placeOf(known.words, passages) : undefined;
  const honest = !known || (known.verdict !== 'not_found' && !found) ? 'not_found' : known.verdict;
  const verdict = known ? flipped(known, honest, options) : honest;
  const [first] = passages;
  const place =
    found ??
    (verdict !== 'not_found' && first
      ? { passage: first.id, words: cutAtBlank(first.text.slice(0, FIRST_WORDS)) }
      : undefined);
  if (verdict === 'not_found' || !place)
    return {
      id,
      verdict: 'not_found',
      confidence: known?.confidence ?? 0.5,
      wrong: [],
      passage: '',
      words: '',
      reason: '',
    };
  return {
    id,
    verdict,
    confidence: known?.confidence ?? 0.5,
    wrong: verdict === 'conflict' ? wrongWords(text, known) : [],
    ...place,
    reason: 'recorded',
  };
}

/** The recorded wrong words; of a verdict that was changed the sentence's first ones. */
function wrongWords(text: string, known: Recorded | undefined): readonly string[] {
  const wrong = known?.wrong.filter((words) => text.includes(words)) ?? [];
  const start = text.split(/\s+/).slice(0, 3).join(' ');
  return wrong.length > 0 ? wrong : [text.includes(start) ? start : text];
}

function cutAtBlank(text: string): string {
  const at = text.lastIndexOf(' ');
  return at < 0 ? text : text.slice(0, at);
}

function flipped({ text }: Recorded, verdict: ReadingVerdict, { flip, seed }: ReplayOptions): ReadingVerdict {
  const hash = BigInt(`0x${createHash('md5').update(`${seed}:${text}`).digest('hex')}`);
  return Number(hash % 10_000n) / 10_000 < flip ? VERDICTS[Number((hash / 10_000n) % 3n)]! : verdict;
}

function decoded(words: string): string {
  return decodedEntities(words.replace(/<v ([^<>]{1,80})>/g, '$1 ').replace(/<[^<>]{1,80}>/g, ' '));
}

/** Letters and digits alone, so that marks, blanks and markup do not matter. */
function plain(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^0-9a-z]+/g, ' ')
    .trim();
}

/**
 * The passage that holds the words, as they stand there; of words joined by an ellipsis or a bar the first part that is
 * found counts.
 */
function placeOf(
  words: string,
  passages: readonly ReadingPassage[],
): { readonly passage: string; readonly words: string } | undefined {
  for (const part of [words, ...words.split(/\s*(?:…|\.\.\.|\||\[…\])\s*/)]) {
    const wanted = plain(part);
    if (wanted.length < LEAST_PART) continue;
    for (const { id, text } of passages) {
      const found = findPlain(wanted, text);
      if (found !== undefined) return { passage: id, words: found };
    }
  }
  return undefined;
}

function findPlain(wanted: string, text: string): string | undefined {
  let flat = '';
  const places: number[] = [];
  for (let i = 0; i < text.length; i++) {
    for (const unit of text[i]!.normalize('NFKC').toLowerCase()) {
      const letter = /[0-9a-z]/.test(unit) ? unit : ' ';
      if (letter === ' ' && flat.endsWith(' ')) continue;
      flat += letter;
      places.push(i);
    }
  }
  const at = flat.indexOf(wanted);
  return at < 0 ? undefined : text.slice(places[at], places[at + wanted.length - 1]! + 1);
}
