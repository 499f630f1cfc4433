import { nth } from '../../text/nth';
import { claimPlace, passagePlace } from '../alignment/align';
import { UNTOLD, type Features } from './feature-map';
import { looseRelation } from '../lexicon/lexicon';
import { oppositionOf } from '../differences/polarity/opposites';
import type { JudgeContext } from './judge-context';
import type { Difference } from '../alignment/difference';
import type { Token } from '../sentence/token';
import { headToken } from '../sentence/terms';

/** Stands for the kind of a word that the dictionary does not know. */
const UNKNOWN_KIND = 45;

/** What dictionary and corpus know of the two words and of the claim's others. */
export function lexicalFeatures(
  { term, other, view, slot }: Difference,
  { claim, views, input }: JudgeContext,
): Features {
  const mine = headToken(claim.analysis, term);
  const theirs = headToken(view.analysis, other);
  const unknownWord = input.idf('\u0000');
  const isUnknown = (i: number) => input.idf(nth(claim.analysis.tokens, i).lower) >= unknownWord;
  const words = claim.analysis.content.filter((i) => i >= term.first && i < term.last);
  const unknown = words.filter(isUnknown).length;
  const holders = views.filter((v) => v.analysis.stems.has(mine.stem));
  return {
    'loose relation': looseRelation(mine.meanings, theirs.meanings),
    class: kindOf(mine),
    'same class': !mine.meanings || !theirs.meanings ? UNTOLD : kindOf(mine) === kindOf(theirs) ? 1 : 0,
    'unknown in unit': unknown,
    'share unknown': words.length === 0 ? 0 : unknown / words.length,
    'unit partly known': unknown > 0 && unknown < words.length ? 1 : 0,
    'unknown in claim': claim.analysis.content.filter(isUnknown).length,
    'stem in views': holders.length,
    'best view with stem': Math.max(0, ...holders.map((v) => v.overall)),
    'same polarity elsewhere': slot === 'negation' ? samePolarity(mine, term.head, views) : 0,
    'other in claim': claim.analysis.stems.has(theirs.stem) ? 1 : 0,
    opposition: oppositionOf(mine, theirs),
    ...rivals(term, claim, view),
    'joined name': isJoined(claim.analysis.tokens, term.first, term.last) ? 1 : 0,
  };
}

/**
 * Whom the passage speaks of instead: names that it has and the claim has not, and whether one of them stands first
 * where the claim's first name is missing.
 */
function rivals(term: Difference['term'], claim: JudgeContext['claim'], view: Difference['view']): Features {
  const free = view.analysis.terms.filter((u) => u.kind === 'name' && claimPlace(view.alignment, u.head) < 0);
  const subject = claim.analysis.terms.find((u) => u.kind === 'name');
  const isMissing = subject !== undefined && subject !== term && view.cover[subject.head] === 0;
  const first = view.analysis.terms.find((u) => u.kind === 'name');
  return {
    'free names': free.length,
    'rival subject': isMissing && first !== undefined && free.includes(first) ? 1 : 0,
  };
}

function kindOf({ meanings }: Token): number {
  return meanings?.kind ?? UNKNOWN_KIND;
}

/** How much of the claim the best passage has that denies, or does not deny, the word as the claim does. */
function samePolarity({ negated }: Token, head: number, views: JudgeContext['views']): number {
  const agreeing = views.filter((v) => {
    const at = passagePlace(v.alignment, head);
    return at >= 0 && nth(v.analysis.tokens, at).negated === negated;
  });
  return Math.max(0, ...agreeing.map((v) => v.overall));
}

const JOINERS: ReadonlySet<string> = new Set(['of', 'the', 'and', '&', 'for', 'in', 'on', 'to', ':', '-']);

/** "Galaxy" in "Guardians of the Galaxy": only small words stand between it and another part of a name. */
function isJoined(tokens: readonly Token[], first: number, last: number): boolean {
  const beyond = (i: number, step: 1 | -1) => {
    const start = i;
    while (JOINERS.has(tokens[i]?.lower ?? '')) i += step;
    return i !== start && tokens[i]?.name === true;
  };
  return beyond(first - 1, -1) || beyond(last, 1);
}
