import type { Difference } from '../../alignment/difference';
import type { ClaimView, PassageView } from '../../alignment/view';
import type { Analysis } from '../../sentence/analysis';
import { type Apposition, appositionsOf, personIn } from '../../sentence/relations/appositions';
import { areOnePerson, type BearerIn, wrongBearer } from './bearer';

/** Told of who is no longer, not yet or only for a time what is said. */
const PASSING = /\b(?:former|ex|then|acting|interim|deputy|late|new|next|outgoing|incoming|first|last)\b/u;

interface Told {
  readonly view: PassageView;
  readonly told: Apposition;
}

/**
 * What the sources call one person and the claim another: "the duty hydrologist, Omar Said" beside "the duty
 * hydrologist, Ada Brook" and "the shift supervisor, Omar Said". Only where the sources know both, each as one thing.
 */
export function findOtherPost(claim: ClaimView, views: readonly PassageView[]): readonly Difference[] {
  const mine = appositionsOf(claim.analysis).filter((told) => isOfOne(told, claim.analysis));
  if (mine.length === 0) return [];
  const all = views.flatMap((view) => appositionsOf(view.analysis).map((told): Told => ({ view, told })));
  return mine.flatMap((told) => {
    const isOwn = ({ view, told: theirs }: Told): boolean =>
      areOnePerson(personIn(claim.analysis, told), personIn(view.analysis, theirs));
    const own = all.filter(isOwn);
    const others = all.filter((one) => isSamePost(told, one) && !isOwn(one));
    const mayBeBoth = own.some(({ view, told: theirs }) => mayBeHeldToo(told, theirs, view.analysis));
    if (mayBeBoth || views.some((view) => saysSo(claim, told, view))) return [];
    return wrongBearer(claim, told, own.map(bearerIn), others.map(bearerIn));
  });
}

/** A passage that has both name and post, and the post beside no other's name, may give the one to the other. */
function saysSo(claim: ClaimView, told: Apposition, view: PassageView): boolean {
  const family = personIn(claim.analysis, told).split(' ').at(-1) ?? '';
  const { text, stems } = view.analysis;
  const hasBoth = text.includes(family) && told.key.split(' ').every((stem) => stems.has(stem));
  return hasBoth && !appositionsOf(view.analysis).some(({ key }) => key === told.key);
}

function isSamePost(mine: Apposition, { view, told }: Told): boolean {
  return told.key === mine.key && isOfOne(told, view.analysis);
}

function mayBeHeldToo({ head }: Apposition, theirs: Apposition, passage: Analysis): boolean {
  return theirs.head === head || PASSING.test(postIn(theirs, passage));
}

function bearerIn({ view, told: { person, post } }: Told): BearerIn {
  return { view, person, post };
}

/** Whether the words are telling enough to be one person's: two of them, with "the". */
function isOfOne(told: Apposition, analysis: Analysis): boolean {
  return told.isDefinite && told.key.includes(' ') && !PASSING.test(postIn(told, analysis));
}

function postIn({ post: { span } }: Apposition, { text }: Analysis): string {
  return text.slice(span.start, span.end).toLowerCase();
}
