import { nth } from '../../../text/nth';
import type { ClaimView } from '../../alignment/context';
import type { PassageView } from '../../alignment/view';
import type { Analysis } from '../../sentence/analysis';
import { clauseAround, clauseBorders } from '../../sentence/clause';
import { isVerbal } from '../../sentence/token';
import type { Exception } from '../exception';

/** What is so no longer was so once. */
export const noLonger: Exception = {
  code: 'denied-otherwise',
  silent: { passages: ['The mill at Orle no longer grinds corn.'], claim: 'The mill at Orle used to grind corn.' },
  wrong: { passages: ['The mill at Orle no longer grinds corn.'], claim: 'The mill at Orle grinds corn.' },
  applies({ slot, term, other, view }, claim) {
    if (slot !== 'negation' || isOfOneTime(claim, view)) return false;
    const [mine, theirs] = [claim.analysis, view.analysis];
    if (isOver(theirs, other.head)) return isPast(mine, term.head);
    return isOver(mine, term.head) && isPast(theirs, other.head);
  },
};

const BORDERS = clauseBorders(',');
/** Auxiliaries that put the verb behind them into the past. */
const PAST: ReadonlySet<string> = new Set(['was', 'were', 'had', 'did']);
/** How many words before a verb its auxiliary may stand: "were then still stored". */
const AUXILIARY_REACH = 4;
/** Verbs by which what was done came to an end. */
const ENDING: ReadonlySet<string> = new Set(['stop', 'cease', 'quit', 'discontinue']);

/** Whether both tell of the same day, month or year. */
function isOfOneTime({ analysis }: ClaimView, { supported }: PassageView): boolean {
  return analysis.terms.some((term) => term.fact?.kind === 'date' && supported.has(term));
}

/** Whether a word is told of the past alone: "ground", "were stored", "used to". */
function isPast(analysis: Analysis, at: number): boolean {
  const { tokens } = analysis;
  const verb = verbFor(analysis, at);
  if (verb === undefined) return false;
  const { pos, lower, lemma } = nth(tokens, verb);
  if (pos === 'AUX') return PAST.has(lower);
  const before = tokens.slice(Math.max(0, verb - AUXILIARY_REACH), verb);
  if (before.at(-1)?.lower === 'to') return before.at(-2)?.lower === 'used';
  const auxiliary = before.filter((t) => t.pos === 'AUX').at(-1);
  return auxiliary ? PAST.has(auxiliary.lower) : lower !== lemma && !/(?:s|ing)$/.test(lower);
}

/** The verb that a word is, or hangs on: the nearest before it in its clause. */
function verbFor({ tokens }: Analysis, at: number): number | undefined {
  const [from] = clauseAround(tokens, { first: at, last: at + 1 }, BORDERS);
  for (let i = at; i >= from; i--) if (isVerbal(nth(tokens, i))) return i;
  return undefined;
}

/** Whether a word's clause says that what was so is so no more: "no longer", "not … any more", "stopped". */
function isOver({ tokens }: Analysis, at: number): boolean {
  const [from, to] = clauseAround(tokens, { first: at, last: at + 1 }, BORDERS);
  return tokens.slice(from, to).some(({ lower, lemma }, i) => {
    const before = tokens[from + i - 1]?.lower;
    if (lower === 'longer') return before === 'no' || before === 'any';
    if (lower === 'more') return before === 'any' || before === 'no';
    return lower === 'anymore' || (ENDING.has(lemma) && from + i < at);
  });
}
