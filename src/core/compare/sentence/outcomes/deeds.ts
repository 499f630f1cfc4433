import { caches } from '../../../text/caches';
import { nth } from '../../../text/nth';
import { linesByWord } from '../../../text/words/word-list';
import { SAME_DEEDS_LIST } from '../../../words/deeds/same-deeds';
import type { Analysis } from '../analysis';
import type { Token } from '../token';

/** Words that name a deed which has other names as well: "laid | some clerks | off". */
export interface Deed {
  /** Places of the words, in order. */
  readonly places: readonly number[];
  /** The deeds that they may name. */
  readonly kinds: readonly number[];
}

/** How many tokens may stand between the words of a phrase. */
const BETWEEN = 3;

interface Phrase {
  readonly words: readonly string[];
  readonly kinds: readonly number[];
}

/** The phrases by their first word; longer ones first. */
const phrases = caches.once((): ReadonlyMap<string, readonly Phrase[]> => {
  const known = new Map<string, Phrase[]>();
  for (const [phrase, kinds] of linesByWord(SAME_DEEDS_LIST)) {
    const words = phrase.split(' ');
    const first = words[0] ?? '';
    known.set(
      first,
      [...(known.get(first) ?? []), { words, kinds }].sort((a, b) => b.words.length - a.words.length),
    );
  }
  return known;
});

/** The deeds that a sentence names, in order; of several phrases at one place the longest. */
export const deedsIn = caches.ofObject(({ tokens }: Pick<Analysis, 'tokens'>): readonly Deed[] =>
  tokens.flatMap((token, at) => {
    for (const { words, kinds } of token.name ? [] : phrasesOf(token)) {
      const places = placesOf(words, tokens, at);
      if (places) return [{ places, kinds }];
    }
    return [];
  }),
);

/** By its base form, or by its stem where its form was taken for a noun's: "prolongs life". */
function phrasesOf({ lemma, stem }: Token): readonly Phrase[] {
  return phrases().get(lemma) ?? phrases().get(stem) ?? [];
}

function placesOf(words: readonly string[], tokens: readonly Token[], at: number): readonly number[] | undefined {
  const places = [at];
  for (const word of words.slice(1)) {
    const from = nth(places, places.length - 1) + 1;
    const next = tokens.findIndex((t, i) => i >= from && i <= from + BETWEEN && isWord(t, word));
    if (next < 0) return undefined;
    places.push(next);
  }
  return places;
}

function isWord({ lemma, lower }: Token, word: string): boolean {
  return lemma === word || lower === word;
}
