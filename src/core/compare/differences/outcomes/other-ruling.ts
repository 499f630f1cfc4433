import { nth } from '../../../text/nth';
import type { Difference } from '../../alignment/difference';
import type { ClaimView, PassageView } from '../../alignment/view';
import type { Analysis } from '../../sentence/analysis';
import { isAssertion } from '../../sentence/assertion';
import { rulingsIn, type Ruling } from '../../sentence/outcomes/rulings';
import { termAcross } from '../../sentence/terms';
import { certainDifference } from '../counterpart';
import { hasWordOf, type Matter } from './one-matter';
import { AGAINST } from './other-norm';

/** Words that a thing must be told by, at least. */
const LEAST_WORDS = 2;

/**
 * What a rule says of a thing here and of the deed there. Example: "must work two late shifts"
 * beside "two late shifts, which are voluntary"; one difference or none.
 */
export function findOtherRuling(claim: ClaimView, views: readonly PassageView[]): readonly Difference[] {
  const [mine, ...others] = isAssertion(claim.analysis.text) ? rulingsIn(claim.analysis) : [];
  if (!mine || others.length > 0) return [];
  const same = views.flatMap((view) =>
    rulingsIn(view.analysis)
      .filter((theirs) => isOfOneThing(claim.analysis, mine, view.analysis, theirs))
      .map((theirs) => ({ view, theirs })),
  );
  const against = same.filter(({ theirs }) => AGAINST[mine.force].includes(theirs.force));
  const [found] = against;
  if (!found || against.length < same.length) return [];
  const { view, theirs } = found;
  const term = termAcross(claim.analysis.tokens, 'verb', [mine.first, mine.last]);
  const other = termAcross(view.analysis.tokens, 'verb', [theirs.first, theirs.last]);
  return [certainDifference(claim, { slot: 'negation', term, other, view, clash: 'sense' })];
}

/** Whether all words of the thing are among those of the deed. */
function isOfOneThing(a: Analysis, mine: Ruling, b: Analysis, theirs: Ruling): boolean {
  if (mine.isOfThing === theirs.isOfThing) return false;
  const [own, others] = [matterOf(a, mine), matterOf(b, theirs)];
  const [thing, deed] = mine.isOfThing ? [own, others] : [others, own];
  return thing.words.length >= LEAST_WORDS && thing.words.every((i) => isToldIn(deed, thing, i));
}

function matterOf({ tokens }: Analysis, { words }: Ruling): Matter {
  return { tokens, words, subject: [], deeds: [] };
}

/** The word in any form; a number only as it is. */
function isToldIn(deed: Matter, thing: Matter, at: number): boolean {
  const { pos, lower } = nth(thing.tokens, at);
  return pos === 'NUM' ? deed.words.some((i) => nth(deed.tokens, i).lower === lower) : hasWordOf(deed, thing, at);
}
