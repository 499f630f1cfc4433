import type { Difference } from '../../alignment/difference';
import type { ClaimView, PassageView } from '../../alignment/view';
import type { Analysis } from '../../sentence/analysis';
import { familyIn, personIn } from '../../sentence/callings/appositions';
import { textOf } from '../../sentence/terms';
import { type Calling, callingsOf, postStem } from '../../sentence/callings/callings';
import { stem } from '../../../text/words/tokens';
import { certainDifference } from '../counterpart';
import { areOnePerson, type BearerIn, wrongBearer } from './bearer';

/** Told of who is no longer what is said, or not as such. */
const PASSING = /\b(?:former|ex|late|outgoing|first|last)\b/u;
/** The same of who may have the post besides. */
const BESIDE = /\b(?:former|ex|then|acting|interim|deputy|vice|late|new|next|outgoing|incoming|first|last)\b/u;

/** What many posts can be called: a chief executive is a trust's leader, and a member of its board. */
const WIDE = stemsOfWords(
  'leader executive officer official manager representative adviser employee worker figure member resident politician ' +
    'lawyer founder person man woman campaigner activist critic partner colleague veteran expert specialist speaker ' +
    'author witness owner successor predecessor mother father friend',
);
/** Posts that a body has one of: one word tells them. */
const UNIQUE = stemsOfWords(
  'chair mediator adjudicator arbitrator coroner auditor mayor ombudsman moderator rapporteur',
);

function stemsOfWords(words: string): ReadonlySet<string> {
  return new Set(words.split(' ').map((word) => postStem(stem(word))));
}

interface Told {
  readonly view: PassageView;
  readonly told: Calling;
}

/**
 * What the sources call one person and the claim another: "the duty hydrologist, Omar Said" beside "the duty
 * hydrologist, Ada Brook" and "the shift supervisor, Omar Said". Only where the sources know both, each as one thing.
 */
export function findOtherPost(claim: ClaimView, views: readonly PassageView[]): readonly Difference[] {
  const mine = callingsOf(claim.analysis).filter((told) => isOfOne(told, claim.analysis));
  if (mine.length === 0) return [];
  const all = views.flatMap((view) => callingsOf(view.analysis).map((told): Told => ({ view, told })));
  return mine.flatMap((told) => {
    const isOwn = ({ view, told: theirs }: Told): boolean =>
      areOnePerson(personIn(claim.analysis, told), personIn(view.analysis, theirs));
    const own = all.filter(isOwn);
    const others = all.filter((one) => isSamePost(told, one) && !isOwn(one));
    const listed = own.length === 0 ? others.filter((one) => isListedBeside(claim, told, one, views)) : [];
    if (listed.length > 0) return otherLeader(claim, told, listed);
    const mayBeBoth = own.some(
      (one) => mayBeHeldToo(told, one.told, one.view.analysis) && !others.some((other) => areListed(one, other)),
    );
    if (mayBeBoth || views.some((view) => saysSo(claim, told, view))) return [];
    if (told.isDeed) return own.length > 0 || isUnheardOf(claim, told, views) ? otherLeader(claim, told, others) : [];
    const areLasting = !SUCCEEDING.test(claim.analysis.text) && others.every(({ view }) => !isSucceeding(view));
    if (own.length === 0 && areLasting && isUnheardOf(claim, told, views)) return otherLeader(claim, told, others);
    return wrongBearer(claim, told, own.map(bearerIn), others.map(bearerIn));
  });
}

/** Told where posts pass from one to the other. */
const SUCCEEDING =
  /\b(?:succe\p{L}+|replac\p{L}+|t[ao]\p{L}+ over|resign\p{L}*|le[fa]\p{L}+|step\p{L}* down|retir\p{L}+|former\p{L}*|then|until|outgoing|appoint\p{L}*|new)\b/iu;

function isSucceeding({ analysis: { text } }: PassageView): boolean {
  return SUCCEEDING.test(text);
}

/** Whether the sources know a person, but nothing of what the claim says the person leads. */
function isUnheardOf(claim: ClaimView, told: Calling, views: readonly PassageView[]): boolean {
  const family = familyIn(claim.analysis, told);
  const own = views.filter(({ analysis: { text } }) => text.includes(family));
  const isThere = own.some(({ analysis: { stems } }) => told.about.every((word) => stems.has(word)));
  return own.length > 0 && isTelling(told) && !isThere;
}

/** "Ada Brook (chair), Omar Said and Ida Lowe": a list that tells one's post tells that the others have it not. */
function isListedBeside(claim: ClaimView, mine: Calling, { view, told }: Told, views: readonly PassageView[]): boolean {
  const isOfOneThere = UNIQUE.has(mine.head) || (mine.about.length > 0 && isInBrackets(view, told));
  if (!isOfOneThere || mayLead(claim, mine, view, views)) return false;
  const { tokens, terms } = view.analysis;
  const name = personIn(claim.analysis, mine);
  return terms.some((term) => {
    if (term.kind !== 'name' || !areOnePerson(name, textOf(view.analysis, term))) return false;
    const [from, to] = term.first > told.person.first ? [told.person.last, term.first] : [term.last, told.person.first];
    return !tokens.slice(from, to).some(({ pos }) => pos === 'VERB' || pos === 'AUX');
  });
}

/** "Ada Brook (town clerk), Omar Said (works manager)": a list tells the post of each. */
function areListed({ view, told }: Told, other: Told): boolean {
  if (view !== other.view || !isInBrackets(view, told) || !isInBrackets(view, other.told)) return false;
  return !BESIDE.test(postIn(told, view.analysis));
}

function isInBrackets({ analysis }: PassageView, { post }: Calling): boolean {
  return analysis.tokens[post.first - 1]?.lower === '(';
}

const LEADING = /\b(?:chair\p{L}*|le(?:d|ads?|ader|ading)|head(?:s|ed|ing)?|r[au]ns?|under|presid\p{L}*)\b/iu;

/** Whether another passage than the list tells of the person together with a word of those who lead. */
function mayLead(claim: ClaimView, told: Calling, list: PassageView, views: readonly PassageView[]): boolean {
  const family = familyIn(claim.analysis, told);
  return views.some(({ analysis: { text } }, i) => views[i] !== list && text.includes(family) && LEADING.test(text));
}

/** Who else leads what the claim says a person leads: the name is wrong, not the deed. */
function otherLeader(claim: ClaimView, told: Calling, others: readonly Told[]): readonly Difference[] {
  const [first] = others;
  if (!first) return [];
  const { person: term } = told;
  const { person: other } = first.told;
  return [certainDifference(claim, { slot: 'name', term, other, view: first.view, clash: 'post' })];
}

/** "The clinical review", not "the review". */
function isTelling({ about }: Calling): boolean {
  return about.length > 1;
}

/** A passage that has the post beside no name may give it to whom it names, or to whom another one does. */
function saysSo(claim: ClaimView, told: Calling, view: PassageView): boolean {
  const family = familyIn(claim.analysis, told);
  const { text } = view.analysis;
  const isOfThem = text.includes(family) || PRONOUN.test(text);
  if (!isOfThem || callingsOf(view.analysis).some((theirs) => isOnePost(told, theirs))) return false;
  const stems = new Set([...view.analysis.stems].map(postStem));
  return told.key.split(' ').every((stem) => stems.has(stem));
}

const PRONOUN = /\b(?:he|she|I|they)\b/iu;

function isSamePost(mine: Calling, { view, told }: Told): boolean {
  return isOnePost(mine, told) && !isOfOther(mine, told) && isOfOne(told, view.analysis);
}

/** "The mill's chief executive" is not the bank's. */
function isOfOther({ owner: a }: Calling, { owner: b }: Calling): boolean {
  const areTold = a.length > 0 && b.length > 0;
  return areTold && !a.some((word) => b.includes(word));
}

/** One post with the same words about it, or one that a body has one of, with fewer or more of them. */
function isOnePost(a: Calling, b: Calling): boolean {
  if (a.head === b.head && withoutBody(a, b) === withoutBody(b, a)) return true;
  const isPart = isPartOf(a, b) || isPartOf(b, a);
  return a.head === b.head && UNIQUE.has(a.head) && isPart;
}

/** What is said of a post: "the club doctor" is called what "the club's doctor" is. */
function withoutBody({ about }: Calling, { owner }: Calling): string {
  return about.filter((word) => !owner.includes(word)).join(' ');
}

function isPartOf(a: Calling, b: Calling): boolean {
  return a.about.every((word) => b.about.includes(word));
}

/** Whether somebody may be the one and the other: what is wide, passing, or a post of the same kind. */
function mayBeHeldToo(mine: Calling, theirs: Calling, passage: Analysis): boolean {
  if (BESIDE.test(postIn(theirs, passage))) return true;
  if (theirs.head === mine.head) return !areApart(mine, theirs);
  // Who owns a thing may be whatever else.
  if (mine.head === 'owner') return true;
  if (!WIDE.has(theirs.head) || theirs.isDeed) return false;
  return !OF_FIELD.test(postIn(theirs, passage)) && !isOfOtherUnit(mine, theirs, passage);
}

/** "The works minister" is not "the head of the gallery's workshop": each is told, and they have no word in common. */
function isOfOtherUnit({ about }: Calling, theirs: Calling, passage: Analysis): boolean {
  const isTold = about.length > 0 && OF_UNIT.test(postIn(theirs, passage));
  return isTold && !about.some((word) => theirs.owner.includes(word));
}

/** The head of a part of a body. */
const OF_UNIT = /\b(?:head|chief|manager) of (?:the|its|their) [\p{L}-]+['’]s \p{L}+/u;

/** "Head of archives" is one post, "head of the museum" what its director may be called. */
const OF_FIELD = /\b(?:head|chief|manager|officer) (?:of|for) (?!the\b|an?\b)/u;

/** "The medical director" and "the director of information": each is told by another field. */
function areApart(a: Calling, b: Calling): boolean {
  const areTold = [a, b].every(({ about, isDefinite }) => about.length > 0 && isDefinite);
  return areTold && !a.about.some((word) => b.about.includes(word));
}

function bearerIn({ view, told: { person, post } }: Told): BearerIn {
  return { view, person, post };
}

/** Whether the words are telling enough to be one person's: two of them, with "the", or a post of one. */
function isOfOne(told: Calling, analysis: Analysis): boolean {
  const isKnown = told.isDefinite && (told.about.length > 0 || isOfBody(told));
  return (isKnown || UNIQUE.has(told.head)) && !PASSING.test(postIn(told, analysis));
}

/** "The museum's director": whose it is makes it one, but for what many there can be called. */
function isOfBody({ head, owner }: Calling): boolean {
  return owner.length > 0 && !WIDE.has(head);
}

function postIn({ post }: Calling, analysis: Analysis): string {
  return textOf(analysis, post).toLowerCase();
}
