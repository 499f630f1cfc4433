import type { Term } from '../terms';
import type { Token } from '../token';
import { isPastForm } from './passive';
import { nth } from '../../../text/nth';
import { GENITIVE } from '../../lexicon/words';

/** Words of a noun phrase before its last noun. */
const INNER: ReadonlySet<string> = new Set(['NOUN', 'ADJ', 'PROPN']);
/** Nouns that say when, how much or what part, and do nothing to anybody. */
const NO_PARTY: ReadonlySet<string> = new Set(
  (
    'year month week day night morning afternoon evening spring summer autumn winter season decade century time ' +
    'percent per half third quarter part lot number majority minority rest'
  ).split(' '),
);

/**
 * Those of a sentence who may do something to one another: its names, and noun phrases without their article ("dockers'
 * union", "striker's agent"), in order. A name within a noun phrase is a part of it.
 */
export function partiesOf(tokens: readonly Token[], names: readonly Term[]): readonly Term[] {
  const phrases: Term[] = [];
  for (let first = 0; first < tokens.length;) {
    const last = phraseEnd(tokens, first);
    if (last > first && isParty(nth(tokens, last - 1))) phrases.push(phrase(tokens, first, last));
    first = Math.max(last, first + 1);
  }
  for (const [i, { first, last }] of phrases.entries()) {
    // "The incumbent, Bruno Lund": the name says who that is.
    const name = tokens[last]?.lower === ',' ? names.find((u) => u.first === last + 1) : undefined;
    if (name) phrases[i] = { ...name, span: { start: nth(tokens, first).start, end: name.span.end }, first };
  }
  const alone = names.filter((name) => !phrases.some((p) => name.first < p.last && name.last > p.first));
  return [...alone, ...phrases].sort((a, b) => a.first - b.first);
}

/** One past the last noun of the phrase that begins at a token; its start where none does. */
function phraseEnd(tokens: readonly Token[], first: number): number {
  let last = first;
  for (let i = first; i < tokens.length; i++) {
    const { pos, lower } = nth(tokens, i);
    if (last > first && (isVerbAfterAll(tokens, i) || isAfterNoun(tokens, i))) break;
    if (!INNER.has(pos) && !(i > first && GENITIVE.has(lower))) break;
    if (pos === 'NOUN') last = i + 1;
  }
  return last > first ? last : loneEnd(tokens, first);
}

/** "Fined the bank last year": an adjective behind a noun begins another phrase. */
function isAfterNoun(tokens: readonly Token[], at: number): boolean {
  return nth(tokens, at).pos === 'ADJ' && !GENITIVE.has(nth(tokens, at - 1).lower);
}

/** "A shepherd rescued two hikers", "the dog bit the fox": a past form that the tagger takes for a noun. */
function isVerbAfterAll(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  const isOpening = next?.name === true || OPENING.has(next?.pos ?? '');
  return isOpening && isPastForm(nth(tokens, at));
}

/** What a noun phrase opens with. */
const OPENING: ReadonlySet<string> = new Set(['DET', 'NUM', 'PRON']);

/** "A cooperative bought …": an adjective, as the tagger has it, right behind an article with no noun behind. */
function loneEnd(tokens: readonly Token[], first: number): number {
  const isLone = tokens[first]?.pos === 'ADJ' && tokens[first - 1]?.pos === 'DET';
  return isLone && !INNER.has(tokens[first + 1]?.pos ?? '') ? first + 1 : first;
}

function isParty({ lemma, name }: Token): boolean {
  return !name && !NO_PARTY.has(lemma);
}

function phrase(tokens: readonly Token[], first: number, last: number): Term {
  return {
    kind: 'noun',
    span: { start: nth(tokens, first).start, end: nth(tokens, last - 1).end },
    first,
    last,
    head: last - 1,
  };
}
