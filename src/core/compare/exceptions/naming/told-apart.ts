import type { Precision, QuantityFact } from '../../../model/judging/fact';
import { areOpposite } from '../../lexicon/lexicon';
import { GENITIVE } from '../../lexicon/words';
import { nth } from '../../../text/nth';
import type { PassageView } from '../../alignment/view';
import type { Analysis } from '../../sentence/analysis';
import { isPastForm } from '../../sentence/relations/passive';
import type { Term } from '../../sentence/terms';
import type { Token } from '../../sentence/token';
import type { Exception } from '../exception';

/** What tells one thing of a kind from another that the sources know, too. */
export const toldApart: Exception = {
  code: 'different-subject',
  silent: {
    passages: ['The boys’ second crew came fourth at Velm, and the girls’ first crew won at Velm.'],
    claim: 'The girls’ third crew came fourth at Velm.',
  },
  wrong: {
    passages: ['The boys’ second crew came fourth at Velm, and the girls’ first crew won at Velm.'],
    claim: 'The boys’ second crew came third at Velm.',
  },
  applies({ slot, term, other, view }, { analysis }, views) {
    if (slot !== 'antonym' && slot !== 'quantity') return false;
    const [mine, theirs] = [phraseAround(analysis, term), phraseAround(view.analysis, other)];
    if (!mine || mine.head.stem !== theirs?.head.stem) return false;
    if (mine.marks.some((a) => theirs.marks.some((b) => tellApart(a, b)))) return true;
    if (hasOtherBound(analysis, term, view)) return true;
    return slot === 'antonym' && isKnown(mine, views);
  },
};

/** "The new ferry carries up to 200 cars": a bound that is none of the passage's speaks of the other one. */
function hasOtherBound({ terms }: Analysis, term: Term, { analysis }: PassageView): boolean {
  return terms.some(({ fact, first }) => {
    if (fact?.kind !== 'quantity' || first === term.first || !BOUNDS.has(fact.precision)) return false;
    const known = analysis.facts.flatMap((other) => (other.kind === 'quantity' ? [other] : []));
    const isNear = ({ value }: QuantityFact): boolean => Math.abs(value - fact.value) <= SAME_BOUND * fact.value;
    return known.some(({ dimension }) => dimension === fact.dimension) && !known.some(isNear);
  });
}

const BOUNDS: ReadonlySet<Precision> = new Set<Precision>(['at-most', 'at-least', 'more-than', 'less-than']);
/** How near, as a share, a bound lies to what it bounds. */
const SAME_BOUND = 0.2;

/** A noun with one of the words that say which one it is. */
interface Phrase {
  readonly head: Token;
  readonly mark: Token;
  /** The other words before the noun. */
  readonly marks: readonly Token[];
}

const INNER: ReadonlySet<Token['pos']> = new Set<Token['pos']>(['ADJ', 'NUM', 'NOUN', 'PROPN']);

function isInner(t: Token | undefined): boolean {
  if (!t || (t.pos === 'NOUN' && isPastForm(t))) return false;
  return INNER.has(t.pos) || GENITIVE.has(t.lower);
}

/** The noun phrase in which a term stands before the noun; undefined where the term is the noun itself. */
function phraseAround({ tokens }: Analysis, { first, last, head }: Term): Phrase | undefined {
  let [from, to] = [first, last];
  while (isInner(tokens[from - 1])) from--;
  while (isInner(tokens[to])) to++;
  const noun = nth(tokens, to - 1);
  // "The women's | eight": a number of rowers names their boat.
  if (to === last || !/^\p{L}/u.test(noun.text) || noun.pos === 'ADJ') return undefined;
  const marks = tokens.slice(from, to - 1).filter((t, i) => INNER.has(t.pos) && (from + i < first || from + i >= last));
  return { head: noun, mark: nth(tokens, head), marks };
}

const RANK = /^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last|\d+(?:st|nd|rd|th))$/;

/** Whether no one thing bears both words: opposites, or two ranks. */
function tellApart(a: Token, b: Token): boolean {
  if (a.stem === b.stem) return false;
  return areOpposite(a.stem, b.stem) || (RANK.test(a.lower) && RANK.test(b.lower));
}

/** Whether some passage speaks of the claim's own thing: the same word before the same noun. */
function isKnown({ head, mark }: Phrase, views: readonly PassageView[]): boolean {
  return views.some(({ analysis: { tokens } }) =>
    tokens.some((t, i) => {
      if (t.stem !== mark.stem) return false;
      let at = i + 1;
      while ((tokens[at] && INNER.has(nth(tokens, at).pos)) || GENITIVE.has(tokens[at]?.lower ?? '')) at++;
      return tokens.slice(i + 1, at).some(({ stem }) => stem === head.stem);
    }),
  );
}
