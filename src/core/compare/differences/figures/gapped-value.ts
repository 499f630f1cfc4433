import { compareFacts } from '../../alignment/fact-support';
import type { Difference, DifferenceKind } from '../../alignment/difference';
import type { ClaimView, PassageView } from '../../alignment/view';
import type { Analysis } from '../../sentence/analysis';
import { gappedIn, type GappedMember } from '../../sentence/relations/gapped';
import type { Term } from '../../sentence/terms';
import { certainDifference } from '../counterpart';
import { memberFor } from './gapped-member';
import { areOneWord, saysNoMore } from '../labelled/labels';

/**
 * A value of the claim beside the one that a list gives its subject: "fees made up 31 percent" beside "grants made up
 * 31 percent, fees 42". The claim says nothing else, and no passage has its value for that subject.
 */
export function findGappedValue(claim: ClaimView, views: readonly PassageView[]): readonly Difference[] {
  const [term, ...others] = claim.analysis.terms.filter(({ fact }) => fact !== undefined);
  if (!term || others.length > 0) return [];
  return views.flatMap((view): readonly Difference[] => {
    const members = gappedIn(view.analysis);
    const own = memberFor(claim.analysis, term, members);
    if (!own || !isOtherValue(term, own) || !saysOnly(claim.analysis, term, own, view.analysis)) return [];
    const isHere = members.some((member) => member !== own && compareFacts(term.fact, member.fact).relation === 'same');
    if (!isHere && views.some((other) => other !== view && other.supported.has(term))) return [];
    const slot = term.kind as DifferenceKind;
    return [certainDifference(claim, { slot, term, other: own.value, view, clash: 'label' })];
  });
}

function isOtherValue({ fact }: Term, member: GappedMember): boolean {
  return compareFacts(fact, member.fact).relation === 'conflict';
}

/** Whether the claim says what the list says: its subject is the member's, its other words are the list's. */
function saysOnly(claim: Analysis, term: Term, { subject }: GappedMember, { tokens }: Analysis): boolean {
  const verb = claim.tokens.findIndex(({ pos }) => pos === 'VERB' || pos === 'AUX');
  const isOwn = claim.tokens
    .slice(0, Math.max(0, verb))
    .every((token) => !token.content || subject.some((word) => areOneWord(word, token)));
  return verb > 0 && isOwn && saysNoMore(claim, term, [...subject, ...tokens.filter(({ content }) => content)]);
}
