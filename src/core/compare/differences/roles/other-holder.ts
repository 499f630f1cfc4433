import { comparable } from '../../../names/comparable';
import { isGeneral } from '../../../names/roles';
import type { Difference } from '../../alignment/difference';
import type { ClaimView, PassageView } from '../../alignment/view';
import type { Analysis } from '../../sentence/analysis';
import { areOnePerson, type Bearer, type BearerIn, wrongBearer } from './bearer';
import { type HeldRole, heldRoles, isHeld, isSinglePost, postOf, unitAt } from './role-clash';

/** Posts that several people of one body have, or that one has beside another. */
const SHARED =
  /(?:^|\b)(?:councillor|senator|minister|secretary|spokes\w+|professor|doctor|judge|lawyer|analyst|author|editor|reporter|officer|manager|director|founder|co-?founder|member|adviser|advisor|researcher|representative|investor|singer|actor|actress|producer|engineer|scientist|economist|parent|subsidiary|maker|owner|developer|publisher|coach|captain)$/;

interface Held {
  readonly view: PassageView;
  readonly role: HeldRole;
}

/**
 * Posts that the sources give to one person and the claim to another. That other one must have another post there:
 * "the mayor, Omar Said" beside "the mayor, Ada Brook" and "the coroner, Omar Said".
 */
export function findOtherHolder(claim: ClaimView, views: readonly PassageView[]): readonly Difference[] {
  const mine = heldRoles(claim.analysis).filter((role) => isHeld(claim.analysis, role) && isOfOne(role));
  if (mine.length === 0) return [];
  const known = views.flatMap((view) => heldRoles(view.analysis).map((role): Held => ({ view, role })));
  return mine.flatMap((role) => {
    const own = known.filter((held) => isOf(role, held.role));
    const sameField = known.filter((held) => !isOf(role, held.role) && isSamePost(role, held.role));
    const isPossible = own.some((held) => isGeneral(held.role) || isSamePost(role, held.role));
    const others = sameField.filter((held) => !isOtherBody(role, held.role));
    const bearer = bearerOf(claim.analysis, role);
    return isPossible || !bearer ? [] : wrongBearer(claim, bearer, own.flatMap(bearerIn), others.flatMap(bearerIn));
  });
}

function bearerOf(analysis: Analysis, role: HeldRole): Bearer | undefined {
  const [person, post] = [unitAt(analysis, [role, role.person]), unitAt(analysis, [role, undefined])];
  return person && post && { person, post };
}

function bearerIn({ view, role }: Held): readonly BearerIn[] {
  const bearer = bearerOf(view.analysis, role);
  return bearer ? [{ ...bearer, view }] : [];
}

/** Whether one person at a time holds it. */
function isOfOne(role: HeldRole): boolean {
  const post = postOf(role);
  const isShared = SHARED.test(post) && !isSinglePost(post);
  return role.person.includes(' ') && !isGeneral(role) && !isShared;
}

function isOf(mine: HeldRole, theirs: HeldRole): boolean {
  return areOnePerson(mine.person, theirs.person);
}

function isSamePost(mine: HeldRole, theirs: HeldRole): boolean {
  const [a, b] = [postOf(mine), postOf(theirs)];
  return a === b || a.endsWith(` ${b}`) || b.endsWith(` ${a}`);
}

function isOtherBody({ organisation: a }: HeldRole, { organisation: b }: HeldRole): boolean {
  return a !== undefined && b !== undefined && comparable(a) !== comparable(b);
}
