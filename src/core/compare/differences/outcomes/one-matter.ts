import { nth } from '../../../text/nth';
import { similarity } from '../../alignment/similarity';
import type { Analysis } from '../../sentence/analysis';
import { deedsIn, type Deed } from '../../sentence/outcomes/deeds';
import { startOfSubject } from '../../sentence/clauses/clauses';
import { isVerbal, type Token } from '../../sentence/token';

/** A stretch of tokens, half-open. */
export type Stretch = readonly [from: number, to: number];

/** The words of a statement that a sentence has, ready to be held against another's. */
export interface Matter {
  readonly tokens: readonly Token[];
  /** Places of what it says. */
  readonly words: readonly number[];
  /** Those of whom it is said. */
  readonly subject: readonly number[];
  readonly deeds: readonly Deed[];
}

/** From here on two words name one thing: another form, a derivation, a synonym. */
const ALIKE = 0.75;
/** Verbs that only lead to another: "set | out to deceive". */
const LEADING: ReadonlySet<string> = new Set(['set', 'go', 'try']);
const SUBJECTS: ReadonlySet<Token['pos']> = new Set<Token['pos']>(['NOUN', 'PROPN', 'ADJ', 'NUM', 'X']);

/** The words of a statement in its stretches; of two the first is its subject. */
export function matterOf(analysis: Analysis, stretches: readonly Stretch[]): Matter {
  const { tokens } = analysis;
  const isInside = (i: number): boolean => stretches.some(([from, to]) => i >= from && i < to);
  const deeds = deedsIn(analysis).filter(({ places: [first = -1] }) => isInside(first));
  const isPhrase = (i: number): boolean => deeds.some(({ places }) => places.indexOf(i) > 0);
  const said = analysis.content.filter((i) => isInside(i) && !isPhrase(i) && !isLeading(tokens, i));
  // "Are | back", "make | off": a deed told by a light word counts as well.
  const words = [...new Set([...said, ...deeds.flatMap(({ places }) => places.slice(0, 1))])].sort((a, b) => a - b);
  return { tokens, words, subject: subjectOf(tokens, words, stretches), deeds };
}

function subjectOf(
  tokens: readonly Token[],
  words: readonly number[],
  [[from, to] = [0, 0], ...others]: readonly Stretch[],
): readonly number[] {
  const verb = tokens.findIndex((token, i) => i >= from && i < to && isVerbal(token));
  const end = verb >= 0 ? verb : others.length > 0 ? to : from;
  const start = startOfSubject(tokens, from, end);
  return words.filter((i) => i >= start && i < end && SUBJECTS.has(nth(tokens, i).pos));
}

function isLeading(tokens: readonly Token[], at: number): boolean {
  return LEADING.has(nth(tokens, at).lemma) && tokens.slice(at + 1, at + 3).some(({ lower }) => lower === 'to');
}

/** Whether a statement has a word of another, in any form, of the same ones. */
export function hasWordOf(own: Matter, other: Matter, at: number): boolean {
  const places = placesIn(own, other, at);
  if (!other.subject.includes(at) || own.subject.length === 0) return places.length > 0;
  return places.some((i) => own.subject.includes(i) || nth(own.tokens, i).pos === 'VERB');
}

function placesIn({ tokens, words, deeds }: Matter, other: Matter, at: number): readonly number[] {
  const word = nth(other.tokens, at);
  const kinds = other.deeds.find(({ places }) => places[0] === at)?.kinds ?? [];
  const named = deeds.filter((one) => one.kinds.some((kind) => kinds.includes(kind)));
  const alike = words.filter((i) => similarity(nth(tokens, i), word) >= ALIKE);
  return [...alike, ...named.flatMap(({ places }) => places.slice(0, 1))];
}
