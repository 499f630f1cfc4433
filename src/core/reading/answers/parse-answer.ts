import {
  type GivenReading,
  type GivenSecondLook,
  READING_VERDICTS,
  type ReadingVerdict,
  SECOND_LOOKS,
  type SecondLook,
} from '../../model/reading/reading';

/** What could be made of a language model's text. */
export interface ParsedAnswer {
  readonly readings: readonly GivenReading[];
  readonly secondLooks: readonly GivenSecondLook[];
}

/** Longer answers are not looked at: no honest one comes near. UTF-16 units. */
export const LONGEST_ANSWER = 400_000;
/** A field of an answer is cut here. */
const LONGEST_FIELD = 4000;
const MOST_READINGS = 200;
const MOST_WRONG = 8;

/**
 * The readings in a language model's answer: JSON alone, in a fence, between other words, or cut off after some of
 * them.
 * Anything that is no reading is left out; nothing in the result has been verified. Linear in the text.
 */
export function parseAnswer(text: string): ParsedAnswer {
  const readings: GivenReading[] = [];
  const secondLooks: GivenSecondLook[] = [];
  for (const value of entriesOf(text.slice(0, LONGEST_ANSWER))) {
    const id = fieldOf(value, 'id');
    if (id === '' || readings.length + secondLooks.length >= MOST_READINGS) continue;
    const verdict = choiceOf(value, 'verdict', READING_VERDICTS);
    const bearsOut = choiceOf(value, 'bears_out', SECOND_LOOKS);
    if (verdict !== undefined) readings.push(readingOf(value, id, verdict));
    else if (bearsOut !== undefined)
      secondLooks.push({ id, bearsOut, passage: fieldOf(value, 'passage'), words: fieldOf(value, 'words') });
  }
  return { readings, secondLooks };
}

type Entry = Readonly<Record<string, unknown>>;

function readingOf(value: Entry, id: string, verdict: ReadingVerdict): GivenReading {
  const wrong = Array.isArray(value['wrong']) ? value['wrong'] : [value['wrong']];
  return {
    id,
    verdict,
    confidence: numberOf(value['confidence']),
    wrong: wrong
      .filter((words): words is string => typeof words === 'string' && words.trim() !== '')
      .slice(0, MOST_WRONG)
      .map((words) => words.slice(0, LONGEST_FIELD)),
    passage: fieldOf(value, 'passage'),
    words: fieldOf(value, 'words'),
    reason: fieldOf(value, 'reason'),
  };
}

/** The confidence of an answer that gives none. */
const HALF_SURE = 0.5;

/**
 * A number between 0 and 1; NaN, which no check lets through, for anything else. Models that leave it out are half
 * sure.
 */
function numberOf(value: unknown): number {
  if (value === undefined || value === null) return HALF_SURE;
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  return typeof number === 'number' && number >= 0 && number <= 1 ? number : NaN;
}

function fieldOf(value: Entry, name: string): string {
  const field = value[name];
  return typeof field === 'string' ? field.slice(0, LONGEST_FIELD) : '';
}

function choiceOf<T extends ReadingVerdict | SecondLook>(
  value: Entry,
  name: string,
  choices: readonly T[],
): T | undefined {
  const word = fieldOf(value, name)
    .trim()
    .toLowerCase()
    .replaceAll(/[\s-]+/g, '_');
  return choices.find((choice) => choice === word);
}

/** The objects of an answer that may be readings, in order. */
function entriesOf(text: string): readonly Entry[] {
  const whole = parsed(text.trim());
  const listed = whole === undefined ? undefined : listIn(whole);
  if (listed) return listed.filter(isEntry);
  return objectsIn(text);
}

function listIn(value: unknown): readonly unknown[] | undefined {
  if (Array.isArray(value)) return value;
  return isEntry(value) && Array.isArray(value['readings']) ? value['readings'] : undefined;
}

function isEntry(value: unknown): value is Entry {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** The innermost objects of a text, each on its own: so that one broken or missing bracket costs that reading alone. */
function objectsIn(text: string): readonly Entry[] {
  const found: Entry[] = [];
  let start = -1;
  let isString = false;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charAt(at);
    if (isString) {
      if (unit === '\\') at++;
      else if (unit === '"' || unit === '\n') isString = false;
    } else if (unit === '"') isString = start >= 0;
    else if (unit === '{') start = at;
    else if (unit === '}' && start >= 0) {
      const value = parsed(text.slice(start, at + 1));
      if (isEntry(value)) found.push(value);
      start = -1;
    }
  }
  return found;
}
