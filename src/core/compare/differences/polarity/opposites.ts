import { nth } from '../../../text/nth';
import { claimPlace, fitAt } from '../../alignment/align';
import type { Token } from '../../sentence/analysis';
import { saysNothing } from '../../sentence/assertion';
import { areFarApart, areOpposite } from '../../lexicon/lexicon';
import { areMeasures } from '../../exceptions/subject/different-event';
import { counterpartAt } from '../counterpart';
import { LEAST_COVER, type Difference } from '../../alignment/difference';
import { headToken, type Term } from '../../sentence/terms';
import type { ClaimView, PassageView } from '../../alignment/view';

/**
 * From here on a word of the claim is the passage's; below, the passage may have a word that is like it and its
 * opposite too ("open" beside "free" and "closed").
 */
const EXACT = 0.9;

/** How surely two words are opposites: 2 listed as such, 1 at the ends of one scale, 0 not at all. */
export function oppositionOf(a: Token, b: Token): 0 | 1 | 2 {
  if (hasNoOpposite(a) || hasNoOpposite(b) || !sameClass(a, b)) return 0;
  const isListed = areOpposite(a.stem, b.stem);
  // Hardly two words are opposites: what these may be instead is asked last.
  if (!isListed && !areScaleEnds(a, b)) return 0;
  if (areMeasures(a.lower, b.lower) || isSufferedDefeat(a, b) || isSufferedDefeat(b, a)) return 0;
  return isListed ? 2 : 1;
}

/** A name, or "ever": "denied ever meeting her" and "never met her" agree, and their verbs tell who denies. */
function hasNoOpposite({ name, lower }: Token): boolean {
  return name || lower === 'ever';
}

function areScaleEnds(a: Token, b: Token): boolean {
  return a.pos === 'ADJ' && b.pos === 'ADJ' && areFarApart(a.lemma, b.lemma);
}

/** Stems of words for being defeated. */
const LOSING: ReadonlySet<string> = new Set(['lose', 'loss']);

/** "His defeat by Gustafsson" is what he lost; who defeats somebody wins. */
function isSufferedDefeat(noun: Token, { stem }: Token): boolean {
  return noun.lemma === 'defeat' && noun.pos === 'NOUN' && LOSING.has(stem);
}

/** The words of a passage that say the opposite of a word of the claim. */
export function oppositesIn(claim: ClaimView, term: Term, view: PassageView): readonly Difference[] {
  if (term.fact || term.kind === 'name' || term.kind === 'link') return [];
  const mine = headToken(claim.analysis, term);
  if (view.overall < LEAST_COVER || fitAt(view.alignment, term.head) >= EXACT) return [];
  const found: Difference[] = [];
  for (const word of view.analysis.words) {
    if (oppositionOf(mine, word) === 0) continue;
    const j = nth(view.analysis.content, word.rank);
    const from = claimPlace(view.alignment, j);
    if (from >= 0 && from !== term.head) continue;
    const other = view.analysis.terms.find((u) => u.head === j && !u.fact);
    if (other) found.push({ slot: 'antonym', term, other, counterpart: counterpartAt(claim, term, view, other), view });
  }
  return found.length > 0 && saysNothing(view.analysis.text) ? [] : found;
}

/** "Left" the verb is no opposite of "right", nor of "remaining". */
export function sameClass(a: Token, b: Token): boolean {
  return a.pos === b.pos || !(isBareVerb(a) || isBareVerb(b));
}

function isBareVerb({ pos, lower, lemma }: Token): boolean {
  return pos === 'VERB' && lower === lemma;
}
