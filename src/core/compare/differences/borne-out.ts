import { nth } from '../../text/nth';
import { claimPlace, fitAt, passagePlace, SAME_WORD } from '../alignment/align';
import { areOpposite } from '../lexicon/lexicon';
import { changedPart } from '../alignment/name-part-difference';
import type { ClaimView, PassageView } from '../alignment/view';
import { headToken, type Term } from '../sentence/terms';
import { sameClass } from './polarity/opposites';

/** From here on a word counts as borne out by a passage. */
const BORNE_OUT = 0.6;

/** Whether the passage says what the claim's term says, wherever it says so. */
export function isSupported(claim: ClaimView, term: Term, view: PassageView): boolean {
  if (view.supported.has(term)) return true;
  if (term.fact !== undefined || !isBorneOut(claim, term, view)) return false;
  return !isLooseOpposite(claim, term, view) && !isChangedName(claim, term, view);
}

/** Whether a passage has the claim's very words, whatever it says with them. */
export function isWrittenIn({ analysis }: ClaimView, { span }: Term, view: PassageView): boolean {
  return view.analysis.text.toLowerCase().includes(analysis.text.slice(span.start, span.end).toLowerCase());
}

/** A claim that has a passage's figure too knows of both: "the paper corrected its 263 metres to 236". */
export function knowsFigure(
  { analysis }: ClaimView,
  { first, last }: Term,
  { analysis: theirs }: PassageView,
): boolean {
  const figures = theirs.tokens.slice(first, last).filter((t) => /\d/.test(t.text));
  return analysis.tokens.some((t) => figures.some((figure) => figure.text === t.text));
}

/** A passage with so much of a claim has all of it, but for words of little weight. */
const WHOLE = 0.98;

/**
 * Whether a passage has all of the claim, and no more terms of the kind. None of them can be that of something else
 * then.
 */
export function saysJustThis(claim: ClaimView, term: Term, view: PassageView): boolean {
  const ofKind = ({ terms }: ClaimView['analysis']): number => terms.filter(({ kind }) => kind === term.kind).length;
  const isWhole = view.overall >= WHOLE && isSupported(claim, term, view);
  return isWhole && ofKind(view.analysis) <= ofKind(claim.analysis);
}

/** "Rose Byrne" beside "Liam Byrne": the passage has a part of the name, with another beside it. */
function isChangedName({ analysis }: ClaimView, term: Term, view: PassageView): boolean {
  return term.kind === 'name' && view.analysis.terms.some((u) => changedPart(analysis, term, u, view));
}

/**
 * A word that is only loosely alike to one of the passage, where the passage has its opposite too ("open" beside "free"
 * and "closed").
 */
function isLooseOpposite({ analysis }: ClaimView, term: Term, view: PassageView): boolean {
  const mine = headToken(analysis, term);
  if (term.kind === 'link' || term.kind === 'name' || fitAt(view.alignment, term.head) >= SAME_WORD) return false;
  return view.analysis.words.some(
    (word) =>
      sameClass(mine, word) &&
      areOpposite(mine.stem, word.stem) &&
      claimPlace(view.alignment, nth(view.analysis.content, word.rank)) < 0,
  );
}

/** A name is borne out where its weightiest word is; other terms where their word is. */
function isBorneOut(claim: ClaimView, term: Term, view: PassageView): boolean {
  let have = 0;
  let all = 0;
  for (let i = term.first; i < term.last; i++) {
    all += claim.weights[i] ?? 0;
    have += (claim.weights[i] ?? 0) * (fitAt(view.alignment, i) >= BORNE_OUT ? 1 : 0);
  }
  if (term.kind === 'link') return isLinkBorneOut(claim, term, view);
  return all === 0 || have / all >= BORNE_OUT;
}

/** A function word is borne out where the passage has it before the same word, or does not have that word. */
function isLinkBorneOut({ analysis }: ClaimView, term: Term, view: PassageView): boolean {
  const next = analysis.content[headToken(analysis, term).rank + 1];
  const at = next === undefined ? -1 : passagePlace(view.alignment, next);
  return (
    at < 0 ||
    view.analysis.tokens.slice(Math.max(0, at - 3), at).some((t) => t.lower === headToken(analysis, term).lower)
  );
}
