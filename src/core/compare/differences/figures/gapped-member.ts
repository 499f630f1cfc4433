import type { Analysis } from '../../sentence/analysis';
import { gappedIn, type GappedMember } from '../../sentence/relations/gapped';
import type { Term } from '../../sentence/terms';
import { areOneWord } from '../labelled/labels';

/**
 * The one member whose subject the claim has before a value. A claim that is such a list
 * itself has each value's own subject.
 */
export function memberFor(claim: Analysis, term: Term, members: readonly GappedMember[]): GappedMember | undefined {
  const [own, ...others] = membersFor(claim, term, members);
  return others.length === 0 ? own : undefined;
}

/** Whether a list gives its value to another subject than the claim does. */
export function isOfAnotherMember(claim: Analysis, term: Term, passage: Analysis, other: Term): boolean {
  const members = gappedIn(passage);
  const own = membersFor(claim, term, members);
  // What is told of two together is the sum of their values.
  const isOwn = own.length === 1 && own.some(({ value }) => value === other);
  return own.length > 0 && !isOwn && members.some(({ value }) => value === other);
}

function membersFor(claim: Analysis, term: Term, members: readonly GappedMember[]): readonly GappedMember[] {
  if (members.length === 0) return [];
  const listed = gappedIn(claim).find(({ value }) => value === term);
  const before = listed?.subject ?? claim.tokens.slice(0, term.first);
  return members.filter(({ subject }) => subject.every((word) => before.some((token) => areOneWord(word, token))));
}
