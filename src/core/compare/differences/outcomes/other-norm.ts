import { nth } from '../../../text/nth';
import { passagePlace } from '../../alignment/align';
import type { Difference } from '../../alignment/difference';
import { toldWords } from '../polarity/told-words';
import type { ClaimView, PassageView } from '../../alignment/view';
import { relationOf } from '../../lexicon/lexicon';
import type { Analysis } from '../../sentence/analysis';
import { normsOf, type Force, type Norm } from '../../sentence/outcomes/norms';
import { contrastsIn } from '../../sentence/clauses/contrasts';
import { saying, withInfinitive } from '../../sentence/clauses/denied-clauses';
import { termAcross, type Term } from '../../sentence/terms';
import type { Token } from '../../sentence/token';
import { certainDifference } from '../counterpart';
import { haveOneSubject } from './with-or-without';

/** What cannot hold of one deed at once. */
export const AGAINST: Readonly<Record<Force, readonly Force[]>> = {
  must: ['free', 'not'],
  free: ['must'],
  may: ['not'],
  not: ['may', 'must'],
};

/**
 * What a rule lets somebody do or leave and the claim does not. Example: "must attend the
 * meetings" beside "need not attend the meetings". One difference or none.
 */
export function findOtherNorm(claim: ClaimView, views: readonly PassageView[]): readonly Difference[] {
  const [mine, ...others] = normsOf(claim.analysis);
  if (!mine || others.length > 0) return [];
  const same = views.flatMap((view) =>
    normsOf(view.analysis)
      .filter((theirs) => isOfOneDeed(claim, mine, view, theirs))
      .map((theirs) => ({ view, theirs })),
  );
  const against = same.filter(({ theirs }) => AGAINST[mine.force].includes(theirs.force));
  const [found] = against;
  if (!found || against.length < same.length) return [];
  const [term, other] = [termOf(claim.analysis, mine), termOf(found.view.analysis, found.theirs)];
  return [certainDifference(claim, { slot: 'negation', term, other, view: found.view, clash: 'sense' })];
}

function termOf({ tokens }: Analysis, norm: Norm): Term {
  return termAcross(tokens, 'verb', [norm.first, withInfinitive(tokens, norm.last)], norm.first);
}

/** Whether the side that denies or frees says no more of the deed than the other, and of the same. */
function isOfOneDeed(claim: ClaimView, mine: Norm, view: PassageView, theirs: Norm): boolean {
  // "Shall go to a panel and not to the council": a rule and a ban in one.
  if (contrastsIn(view.analysis).length > 0) return false;
  const isMineOpen = mine.force === 'free' || mine.force === 'not';
  // Of a deed that is done to something the rule need not say who does it.
  const isOneVoice = isPassive(claim.analysis, mine) === isPassive(view.analysis, theirs);
  if (isOneVoice && !haveOneSubject(claim.analysis, mine.clause, view.analysis, theirs.clause)) return false;
  if (isMineOpen) {
    const { here, missing } = toldWords(claim, termOf(claim.analysis, mine), view, theirs.clause);
    return here.some((i) => i >= mine.last) && !missing.some((i) => nth(claim.analysis.tokens, i).content);
  }
  const words = wordsOf(view.analysis, theirs);
  return words.length > 1 && words.every((j) => hasWord(claim.analysis, nth(view.analysis.tokens, j), view, j));
}

function wordsOf({ tokens }: Analysis, { clause, first, last }: Norm): readonly number[] {
  const { from, to, subject } = clause;
  const places = new Set([...saying(tokens, ...subject), ...saying(tokens, from, to)]);
  return [...places].filter((i) => i < first || i >= last);
}

/** Whether the claim has a word of the passage, or of a deed another for it. */
function hasWord({ tokens }: Analysis, word: Token, { alignment }: PassageView, at: number): boolean {
  if (tokens.some(({ stem }, i) => stem === word.stem || passagePlace(alignment, i) === at)) return true;
  return word.pos === 'VERB' && tokens.some((token, i) => isSameDeed(token, tokens[i + 1], word));
}

function isSameDeed(token: Token, next: Token | undefined, { lemma }: Token): boolean {
  if (token.pos !== 'VERB') return false;
  const meant = PHRASES.get(`${token.lemma} ${next?.lower ?? ''}`) ?? token.lemma;
  return meant === lemma || relationOf(meant, lemma) === 'synonym';
}

/** Phrases for a deed, with a verb that means the same. */
const PHRASES: ReadonlyMap<string, string> = new Map([
  ['turn up', 'attend'],
  ['show up', 'attend'],
  ['put up', 'erect'],
  ['take along', 'bring'],
  ['hand over', 'give'],
]);

/** "May not | be sold". */
function isPassive({ tokens }: Analysis, { last }: Norm): boolean {
  return tokens[last]?.lemma === 'be' && tokens[last + 1]?.pos === 'VERB';
}
