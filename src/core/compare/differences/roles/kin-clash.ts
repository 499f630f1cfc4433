import type { Span } from '../../../model/span';
import { comparable } from '../../../names/comparable';
import { caches } from '../../../text/caches';
import type { Difference } from '../../alignment/difference';
import type { ClaimView, PassageView } from '../../alignment/view';
import { SAME_KIN } from '../../lexicon/kin';
import type { Analysis } from '../../sentence/analysis';
import { certainDifference } from '../counterpart';
import { unitOver } from './role-clash';

/** "Ada Brown is Tom Reed's niece": what one is to another. */
interface Kinship {
  readonly person: string;
  /** To whom; undefined where that is not said by name. */
  readonly of?: string;
  readonly kin: string;
  readonly span: Span;
}

/** What men and women are called who stand in one relation. */
const PAIRS: readonly (readonly [string, string])[] = [
  ['father', 'mother'],
  ['son', 'daughter'],
  ['brother', 'sister'],
  ['uncle', 'aunt'],
  ['nephew', 'niece'],
  ['husband', 'wife'],
  ['widower', 'widow'],
  ['grandfather', 'grandmother'],
  ['grandson', 'granddaughter'],
];
/** The share of the claim, by weight, that a passage must have where it does not say whose kin somebody is. */
const SAME_STATEMENT = 0.3;

/** Most sentences name no kin at all, and need no wording tried on them. */
const ANY_KIN = new RegExp(PAIRS.flat().join('|'));

const WORD = "\\p{Lu}[\\p{L}-]+(?:['’](?!s(?![\\p{L}]))\\p{L}+)?";
const NAME = `${WORD}(?: ${WORD}){0,3}`;
/** An actor or an age after a name. */
const ASIDE = '(?: \\([^()]{1,40}\\))?';
const KIN = `(?:(?:only|late|older|elder|eldest|oldest|younger|youngest|big|little|twin|first|second|third|proud|beloved) ){0,2}(?<kin>${PAIRS.flat().join('|')})(?![\\p{L}-])`;
const IS = `(?:,|,? (?:who )?(?:is|was|are)(?: also)?)`;
const PERSON = `(?<![\\p{L}-])(?<person>${NAME})${ASIDE}`;
const OWNER = `(?<of>${NAME})${ASIDE}['’]s?${ASIDE}`;
const WORDINGS: readonly RegExp[] = [
  // "Ada Brown, the niece of Tom Reed", "Ada Brown is the niece of Tom Reed".
  new RegExp(`${PERSON}${IS} (?:the |a )?${KIN}(?: of (?:the )?(?<of>${NAME}))?`, 'gu'),
  // "Ada Brown is Tom Reed's niece".
  new RegExp(`${PERSON}${IS} ${OWNER} ${KIN}`, 'gu'),
  // "Tom Reed's niece Ada Brown".
  new RegExp(`(?<![\\p{L}-])${OWNER} ${KIN},? (?<person>${NAME})`, 'gu'),
  // "big sister Ada Brown".
  new RegExp(`(?<![\\p{L}'’-])${KIN} (?<person>${NAME})`, 'gu'),
];

/**
 * Kin that a claim and a passage give otherwise for the same people: another relation, or a brother for a sister.
 * Both are named, so that the form alone makes it sure.
 */
export function findKinClashes(claim: ClaimView, views: readonly PassageView[]): readonly Difference[] {
  const claimed = kinshipsOf(claim.analysis);
  if (claimed.length === 0) return [];
  const known = views.map((view) => ({ view, kinships: kinshipsOf(view.analysis) }));
  return claimed.flatMap((mine) => {
    if (views.some((view) => bearsOut(view.analysis.text, mine))) return [];
    return known
      .flatMap(({ view, kinships }) =>
        kinships
          .filter((theirs) => areAtOdds(mine, theirs, view))
          .flatMap((theirs) => difference(claim, mine, view, theirs) ?? []),
      )
      .slice(0, 1);
  });
}

/**
 * What a sentence says of kin, in every wording that fits. A name is a bounded run of words, so the time is linear in
 * the sentence.
 */
const kinshipsOf = caches.ofObject(({ text }: Analysis): readonly Kinship[] => {
  if (!ANY_KIN.test(text)) return [];
  return WORDINGS.flatMap((wording) =>
    [...text.matchAll(wording)].flatMap((found): Kinship[] => {
      const { person = '', of, kin = '' } = found.groups ?? {};
      const start = found.index + found[0].search(new RegExp(`(?<![\\p{L}-])${kin}(?![\\p{L}-])`, 'u'));
      return [{ person, kin, span: { start, end: start + kin.length }, ...(of !== undefined && { of }) }];
    }),
  );
});

/** A passage that has the claimed word beside the name bears it out, however it is put. */
function bearsOut(text: string, { person, kin }: Kinship): boolean {
  const lower = text.toLowerCase();
  return lower.includes(comparable(person).split(' ')[0] ?? '') && new RegExp(`(?<![\\p{L}-])${kin}`, 'u').test(lower);
}

function areAtOdds(mine: Kinship, theirs: Kinship, view: PassageView): boolean {
  if (!areOnePerson(mine.person, theirs.person)) return false;
  const [a, b] = [SAME_KIN.get(mine.kin) ?? mine.kin, SAME_KIN.get(theirs.kin) ?? theirs.kin];
  if (mine.of !== undefined && theirs.of !== undefined) return areOnePerson(mine.of, theirs.of) && a !== b;
  return view.overall >= SAME_STATEMENT && PAIRS.some((pairOf) => a !== b && pairOf.includes(a) && pairOf.includes(b));
}

/** Relatives share their last names: it is the first that tells them apart. */
function areOnePerson(a: string, b: string): boolean {
  const [x, y] = [comparable(a).split(' '), comparable(b).split(' ')];
  const areWhole = x.length > 1 && y.length > 1;
  return x[0] === y[0] && (!areWhole || x.at(-1) === y.at(-1));
}

function difference(claim: ClaimView, mine: Kinship, view: PassageView, theirs: Kinship): Difference | undefined {
  const [term, other] = [unitOver(claim.analysis, 'noun', mine.span), unitOver(view.analysis, 'noun', theirs.span)];
  return term && other && certainDifference(claim, { slot: 'noun', term, other, view, clash: 'kin' });
}
