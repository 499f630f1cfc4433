import { oneLine } from '../../text/characters/display';
import { placeIn } from '../answers/locate-words';
import type { AssistMaterial } from './prompt';
import { wordSet } from '../../text/words/word-list';
import { SENTENCE_OPENINGS_LIST } from '../../words/reading/sentence-openings';

/** A sentence of a model's answer, as it came. */
export interface GivenLine {
  readonly text: string;
  readonly passage: string;
  readonly words: string;
}

/** Longer answers are not looked at; longer sentences, and more of them, are none that were asked for. UTF-16 units. */
const LONGEST_ANSWER = 40_000;
const LONGEST_SENTENCE = 1500;
const MOST_SENTENCES = 6;

/** The sentences in a model's answer: a JSON object, alone or within other words. Nothing in them has been checked. */
export function givenLines(answer: string): readonly GivenLine[] {
  const text = answer.slice(0, LONGEST_ANSWER);
  try {
    const parsed = JSON.parse(text.slice(text.indexOf('{'), text.lastIndexOf('}') + 1)) as {
      readonly sentences?: unknown;
    };
    return Array.isArray(parsed.sentences) ? parsed.sentences.slice(0, MOST_SENTENCES).flatMap(lineOf) : [];
  } catch {
    return [];
  }
}

function lineOf(value: unknown): readonly GivenLine[] {
  const { text, passage, words } = (value ?? {}) as Readonly<Record<string, unknown>>;
  if (typeof text !== 'string' || typeof passage !== 'string' || typeof words !== 'string') return [];
  const line = oneLine(text).trim();
  return line === '' || line.length > LONGEST_SENTENCE ? [] : [{ text: line, passage, words }];
}

/**
 * The words that a sentence rests on as they stand in their passage; undefined where they do not, or the sentence
 * brings in a name or a figure of its own.
 */
export function groundsOf(
  { text, passage, words }: GivenLine,
  material: AssistMaterial,
): { readonly words: string; readonly source: string } | undefined {
  const there = material.passages.find(({ id }) => id === passage);
  const place = there && placeIn(words, there.text);
  return place && !bringsIn(text, material)
    ? { words: oneLine(there.text.slice(place.start, place.end)), source: there.source }
    : undefined;
}

/** Words with which a sentence of an explanation may begin; a name there has to be in the material, like any other. */
const OPENINGS = wordSet(SENTENCE_OPENINGS_LIST);

/** True where a sentence has a name or a figure that is neither in the draft's sentence nor in the evidence. */
function bringsIn(text: string, { sentence, before = '', words, source, passages }: AssistMaterial): boolean {
  const known = new Set(
    [sentence, before, words, source, ...passages.flatMap((one) => [one.text, one.source, one.date ?? ''])]
      .flatMap(tokensOf)
      .map(fold),
  );
  return tokensOf(text).some((token, i) => {
    if (!/[\p{Lu}\p{N}]/u.test(token) || known.has(fold(token))) return false;
    return /\p{N}/u.test(token) || !(i === 0 && OPENINGS.has(token.toLowerCase()));
  });
}

/** Words and figures, with the points, commas and dashes within figures. */
function tokensOf(text: string): readonly string[] {
  return text.match(/\p{N}+(?:[.,:]\p{N}+)*|[\p{L}\p{M}]+/gu) ?? [];
}

function fold(token: string): string {
  return token.normalize('NFKC').toLowerCase().replaceAll(',', '');
}
