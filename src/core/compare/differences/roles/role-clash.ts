import { isPassing, type TitledRole } from '../../../names/roles';
import type { Span } from '../../../model/span';
import type { Analysis } from '../../sentence/analysis';
import { comparable } from '../../../names/comparable';
import { areOneName } from '../../../names/same-name';
import { nth } from '../../../text/nth';
import { counterpartAt } from '../counterpart';
import { areOneThing } from '../../lexicon/places';
import type { DifferenceKind, Difference } from '../../alignment/difference';
import type { Term } from '../../sentence/terms';
import { coverage, type ClaimView, type PassageView } from '../../alignment/view';

/**
 * The share of the claim, by weight, that a passage must have before posts are compared: holders change with the years.
 */
const SAME_STATEMENT = 0.5;
/** The same where the passage gives the holder's whole name. */
const SAME_HOLDER = 0.3;
/** Posts that hardly change hands: the body alone tells that it is the same statement. */
const LASTING = /^(?:owner|parent)$/;

/** Posts that a body has one of at a time, by their last words. */
const SINGLE =
  /(?:^|\b)(?:chief executive|chief [a-z]+ officer|chairman|prime minister|president|mayor|governor|chancellor|premier|king|queen|pope|archbishop|head coach|owner|parent)$/;
/** True for a post that one person at a time holds in a body. Example: "prime minister". */
export function isSinglePost(post: string): boolean {
  return SINGLE.test(post);
}

/**
 * What a post is about; of two posts with one last word and two of these a person has one ("chief technology officer",
 * "chief commercial officer").
 */
const FIELDS =
  /\b(?:financial|commercial|operating|technology|technical|information|marketing|legal|security|product|revenue|people|medical|scientific|strategy|creative|content|finance|foreign|defence|defense|health|education|interior|justice|trade|environment|agriculture|labour|labor|transport|energy|culture|communications)\b/;
const SAME_POST: ReadonlyMap<string, string> = new Map([
  ['ceo', 'chief executive'],
  ['chief executive officer', 'chief executive'],
  ['cfo', 'chief financial officer'],
  ['coo', 'chief operating officer'],
  ['cto', 'chief technology officer'],
  ['chair', 'chairman'],
  ['chairwoman', 'chairman'],
  ['chairperson', 'chairman'],
]);
/** Words right before a title by which the post is not held as it stands. */
const NOT_HELD: ReadonlySet<string> = new Set(['then', 'ex', 'next', 'new', 'late', 'former']);

/** A role with the person who has it. */
export interface HeldRole extends TitledRole {
  readonly person: string;
}

function isHeldRole(role: TitledRole): role is HeldRole {
  return role.person !== undefined;
}

/**
 * Posts that a claim and a passage give otherwise in the same statement: another holder, another body, another field.
 */
export function findRoleClashes(claim: ClaimView, views: readonly PassageView[]): readonly Difference[] {
  const mine = heldRoles(claim.analysis).filter((role) => isHeld(claim.analysis, role));
  if (mine.length === 0) return [];
  const known = views.map((view) => ({ view, roles: heldRoles(view.analysis) }));
  return mine.flatMap((role) => {
    const inName = inWordsOf(claim.analysis, role.person);
    const related = known.filter(
      ({ view: v }) =>
        Math.max(
          coverage(claim, (i) => v.cover[i] ?? 0, inName),
          v.overall,
        ) >= leastOf(v, role),
    );
    const clashes = related.flatMap(({ view, roles }) =>
      roles.filter((r) => isHeld(view.analysis, r)).flatMap((other) => clashOf(claim, role, view, other) ?? []),
    );
    const isBorneOut = known.some(
      ({ view, roles }) => roles.some((other) => agrees(role, other)) || saysBoth(view, role),
    );
    return isBorneOut ? [] : clashes.slice(0, 1);
  });
}

/** "| Ada Brown has stepped down as | mayor of Velm": up to the post. */
const HOLDER =
  /(?<![\p{L}-])(\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+){1,3})(?: (?:has|had|will|is|was|has been|had been|who))?(?: (?:resigned|resigning|resign|stepped down|stepping down|quit|retired|served|serves|serve|worked|works|acted|acts|remains|stays|named|appointed|elected|hired|confirmed|installed|sworn in))(?: as)? (?:the |its |their )?$/u;

/** How far before a post, in UTF-16 terms, its holder may begin. */
const HOLDER_REACH = 160;

/** The roles of a sentence that have a holder: one who stands beside the post, or whom a verb joins to it. */
export function heldRoles({ text, roles }: Analysis): readonly HeldRole[] {
  return roles.flatMap((role): readonly HeldRole[] => {
    if (isHeldRole(role)) return [role];
    const from = Math.max(0, role.titleSpan.start - HOLDER_REACH);
    const found = HOLDER.exec(text.slice(from, role.titleSpan.start));
    const [, person = ''] = found ?? [];
    return found ? [{ ...role, person, span: { start: from + found.index, end: role.span.end } }] : [];
  });
}

/** Whether a token stands in a name: who holds the post is what is asked, not what the statement is told by. */
function inWordsOf({ tokens, text }: Analysis, name: string): (i: number) => boolean {
  const start = text.indexOf(name);
  return (i) => nth(tokens, i).start >= start && nth(tokens, i).end <= start + name.length;
}

function leastOf(view: PassageView, role: HeldRole): number {
  return LASTING.test(role.title) ? 0 : isNamedInFull(view, role) ? SAME_HOLDER : SAME_STATEMENT;
}

function isNamedInFull({ analysis: { text } }: PassageView, { person }: HeldRole): boolean {
  return person.includes(' ') && text.includes(person);
}

function clashOf(claim: ClaimView, mine: HeldRole, view: PassageView, theirs: HeldRole): Difference | undefined {
  const [post, other] = [postOf(mine), postOf(theirs)];
  const bodies = bodiesOf(mine, theirs);
  if (familyName(mine.person) !== familyName(theirs.person))
    return bodies === 'same' && post === other && isSinglePost(post)
      ? difference(claim, [mine, mine.person], view, [theirs, theirs.person], 'name')
      : undefined;
  if (areOnePost(post, other))
    return bodies === 'other' && !isNamedIn(claim, theirs.organisation)
      ? difference(claim, [mine, mine.organisation], view, [theirs, theirs.organisation], 'name')
      : undefined;
  return bodies !== 'other' && excludeEachOther(mine, theirs)
    ? difference(claim, [mine, undefined], view, [theirs, undefined], 'noun')
    : undefined;
}

/** "Velm, Norvia mayor Ada Brook" beside "Velm mayor Ada Brook": the claim has the passage's body as well. */
function isNamedIn({ analysis: { text } }: ClaimView, body: string | undefined): boolean {
  return body !== undefined && text.includes(body);
}

/** Whether the bodies of two roles are one; undefined where one of the two names none. */
function bodiesOf({ organisation: a }: HeldRole, { organisation: b }: HeldRole): 'same' | 'other' | undefined {
  if (a === undefined || b === undefined) return undefined;
  return areAlike(a, b) ? 'same' : 'other';
}

/** Two posts that one person does not hold together. */
function excludeEachOther(mine: HeldRole, theirs: HeldRole): boolean {
  const [post, other] = [postOf(mine), postOf(theirs)];
  return isOtherField(post, other) || (sameGivenName(mine, theirs) && isOtherOffice(post, other));
}

/** "Analyst" and "research analyst" are one. */
function areOnePost(a: string, b: string): boolean {
  return a === b || a.endsWith(` ${b}`) || b.endsWith(` ${a}`);
}

/** "chief technology officer" beside "chief commercial officer". */
function isOtherField(a: string, b: string): boolean {
  const [mine, theirs] = [fieldOf(a), fieldOf(b)];
  if (mine === undefined || theirs === undefined) return false;
  return mine !== theirs && lastWord(a) === lastWord(b);
}

/** Public offices of which nobody holds two at once. */
const OFFICE = /^(?:president|prime minister|governor|attorney general|mayor)$/;

function isOtherOffice(a: string, b: string): boolean {
  return a !== b && OFFICE.test(a) && OFFICE.test(b);
}

/** Both give the whole name, and it is the same: families share offices. */
function sameGivenName(mine: HeldRole, theirs: HeldRole): boolean {
  const [a, b] = [comparable(mine.person), comparable(theirs.person)];
  return a.includes(' ') && a === b;
}

const CHIEF = 'chief executive';

/** A chief executive's field is the whole: no other officer's. */
function fieldOf(post: string): string | undefined {
  return post === CHIEF ? 'executive' : FIELDS.exec(post)?.[0];
}

function lastWord(post: string): string {
  return post === CHIEF ? 'officer' : (post.split(' ').at(-1) ?? '');
}

function agrees(mine: HeldRole, theirs: HeldRole): boolean {
  const isOnePerson = familyName(mine.person) === familyName(theirs.person);
  return isOnePerson && postOf(mine) === postOf(theirs) && bodiesOf(mine, theirs) !== 'other';
}

/** The passage has the holder and the body right beside each other's post in words that no role was made of. */
function saysBoth({ analysis: { text } }: PassageView, { person, organisation, title }: HeldRole): boolean {
  const lower = text.toLowerCase();
  return [familyName(person), title, ...(organisation ? [comparable(organisation)] : [])].every((words) =>
    lower.includes(words),
  );
}

/** Whether a post is held as it stands: neither former nor acting, nor the next. */
export function isHeld({ tokens }: Analysis, role: HeldRole): boolean {
  const before = tokens.filter((t) => t.end <= role.titleSpan.start).at(-1);
  return !isPassing(role) && (before === undefined || !NOT_HELD.has(before.lower));
}

/** "Minister for health" is the health minister. */
export function postOf({ title, field }: HeldRole): string {
  return SAME_POST.get(title) ?? (field === undefined ? title : `${field} ${title}`);
}

function familyName(person: string): string {
  return comparable(person).split(' ').at(-1) ?? '';
}

function areAlike(a: string, b: string): boolean {
  const [x, y] = [comparable(a), comparable(b)];
  const isPartOfOther = x.includes(y) || y.includes(x);
  return isPartOfOther || areOneName(a, b) || areOneThing(x, y);
}

type Named = readonly [role: HeldRole, name: string | undefined];

function difference(
  claim: ClaimView,
  mine: Named,
  view: PassageView,
  theirs: Named,
  slot: DifferenceKind,
): Difference | undefined {
  const [term, other] = [unitAt(claim.analysis, mine), unitAt(view.analysis, theirs)];
  if (!term || !other) return undefined;
  return { slot, term, other, view, counterpart: counterpartAt(claim, term, view, other), clash: 'post' };
}

/** The words of a role's name, or of its title where no name is given. */
export function unitAt(analysis: Analysis, [role, name]: Named): Term | undefined {
  if (name === undefined) return unitOver(analysis, 'noun', role.titleSpan);
  const start = analysis.text.indexOf(name, role.span.start);
  return start < 0 ? undefined : unitOver(analysis, 'name', { start, end: start + name.length });
}

/** The term over the tokens of a stretch of a sentence; undefined where it has none. */
export function unitOver({ tokens }: Analysis, kind: Term['kind'], span: Span): Term | undefined {
  const first = tokens.findIndex((t) => t.start >= span.start);
  const after = tokens.findIndex((t) => t.start >= span.end);
  const last = after < 0 ? tokens.length : after;
  return first < 0 || last <= first ? undefined : { kind, span, first, last, head: last - 1 };
}
