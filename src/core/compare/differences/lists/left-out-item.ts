import { nth } from '../../../text/nth';
import { fitAt, passagePlace, SAME_WORD } from '../../alignment/align';
import { isDenying } from '../../alignment/denial-scope';
import { bestOf, type Difference } from '../../alignment/difference';
import type { ClaimView, PassageView } from '../../alignment/view';
import { FORMS_OF_BE } from '../../lexicon/words';
import type { Analysis } from '../../sentence/analysis';
import { isIn, termAcross, type Term } from '../../sentence/terms';
import { isOpen } from '../../sentence/token';
import { certainDifference } from '../counterpart';
import { termAt } from '../polarity/minimal-pair';

/** Words that an item must have for another to be the same. */
const LEAST_WORDS = 2;

/**
 * What a claim lists and a passage says was left out. Example: "the council's rules
 * include a fee and a ban on dogs" beside "the council decided against a ban on dogs". One difference or none.
 */
export function findLeftOutItem(claim: ClaimView, views: readonly PassageView[]): readonly Difference[] {
  const best = bestOf(itemsOf(claim.analysis).flatMap((item) => leftOut(claim, item, views)));
  return best ? [best] : [];
}

function leftOut(claim: ClaimView, term: Term, views: readonly PassageView[]): readonly Difference[] {
  const words = wordsOf(claim.analysis, term);
  const having = views.filter(({ alignment }) => words.every((i) => fitAt(alignment, i) >= SAME_WORD));
  const told = having.map((view) => {
    const isIts = ({ thing }: LeftOut): boolean => words.every((i) => isIn(passagePlace(view.alignment, i), thing));
    return { view, left: leftOutIn(view.analysis).find(isIts) };
  });
  const isOfOne = (view: PassageView): boolean =>
    claim.analysis.content.some((i) => !isIn(i, term) && fitAt(view.alignment, i) >= SAME_WORD);
  // Where another passage has it, it may have come in later, or by another hand.
  if (told.some(({ left }) => left === undefined)) return [];
  return told.flatMap(({ view, left }) => {
    if (!left || !isOfOne(view)) return [];
    const other = termAt(view.analysis, left.at);
    return [certainDifference(claim, { slot: 'negation', term, other, view, clash: 'sense' })];
  });
}

const INCLUDING: ReadonlySet<string> = new Set(['include', 'comprise', 'contain', 'cover', 'feature']);
/** Things that hold what was decided; demands and proposals may hold what was not. */
const IN_FORCE: ReadonlySet<string> = new Set(
  (
    'condition rule measure term settlement agreement deal package law act contract requirement obligation order ' +
    'decision judgment ruling permit licence license policy regulation code budget'
  ).split(' '),
);
const MARKS: ReadonlySet<string> = new Set([',', ';', 'and', '&']);
const STOPS: ReadonlySet<string> = new Set(['.', 'but', 'which', 'because', 'although', 'while', 'whereas']);

/** What a sentence counts up behind "include" or "contain"; none where it denies anything. */
function itemsOf(analysis: Analysis): readonly Term[] {
  const { tokens } = analysis;
  const verb = tokens.findIndex((token) => INCLUDING.has(token.lemma) && !isOpen(token));
  const isSet = tokens.slice(0, verb).some(({ lemma }) => IN_FORCE.has(lemma));
  if (!isSet || tokens.slice(0, verb + 1).some(isDenying) || leftOutIn(analysis).length > 0) return [];
  const stop = tokens.findIndex(({ lower }, i) => i > verb && STOPS.has(lower));
  const end = stop < 0 ? tokens.length : stop;
  const marks = tokens.flatMap(({ lower }, i) => (i > verb && i < end && MARKS.has(lower) ? [i] : []));
  const borders = [verb, ...marks, end];
  const items = borders.slice(1).flatMap((to, k) => {
    const from = nth(borders, k) + 1;
    return from < to ? [termAcross(tokens, 'noun', [from, to])] : [];
  });
  return items.filter((term) => wordsOf({ tokens }, term).length >= LEAST_WORDS);
}

function wordsOf({ tokens }: Pick<Analysis, 'tokens'>, { first, last }: Term): readonly number[] {
  return tokens.flatMap(({ content }, i) => (content && i >= first && i < last ? [i] : []));
}

/** What a sentence says was left out, with the verb that says it. */
interface LeftOut {
  readonly at: number;
  readonly thing: Term;
}

/** Verbs of leaving out, and those that do with the word behind them; base forms. */
const REJECTING: ReadonlySet<string> = new Set(['reject', 'drop', 'omit']);
const WITH_NEXT: ReadonlyMap<string, string> = new Map([
  ['decide', 'against'],
  ['rule', 'out'],
  ['turn', 'down'],
  ['vote', 'down'],
  ['leave', 'out'],
]);

function leftOutIn({ tokens }: Analysis): readonly LeftOut[] {
  return tokens.flatMap((token, at): readonly LeftOut[] => {
    const isTwo = WITH_NEXT.get(token.lemma) === tokens[at + 1]?.lower;
    if (!(isTwo || REJECTING.has(token.lemma)) || isOpen(token)) return [];
    if (FORMS_OF_BE.has(nth(tokens, Math.max(0, at - 1)).lower))
      return at > 0 ? [{ at, thing: termAcross(tokens, 'noun', [0, at]) }] : [];
    const stop = tokens.findIndex(({ lower }, i) => i > at && STOPS.has(lower));
    const end = stop < 0 ? tokens.length : stop;
    return end > at + 1 ? [{ at, thing: termAcross(tokens, 'noun', [at + 1, end]) }] : [];
  });
}
