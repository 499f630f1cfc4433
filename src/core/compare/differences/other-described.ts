import { bestOf, type Difference } from '../alignment/difference';
import { coverage, type ClaimView, type PassageView } from '../alignment/view';
import type { Analysis } from '../sentence/analysis';
import { familyIn, personIn } from '../sentence/callings/appositions';
import { type Calling, callingsOf } from '../sentence/callings/callings';
import { isIn } from '../sentence/terms';
import { certainDifference } from './counterpart';
import { areOnePerson } from './roles/bearer';

/** The share of the claim, the person and what the person is apart, that a passage must have. */
const SAME_STATEMENT = 0.3;
/** The same where the words are so many that they tell one person. */
const SAME_PERSON = 0.1;
const TELLING = 4;
/** So many words are hardly true of two people of one story; an age is worth two. */
const LEAST_WORDS = 3;

/**
 * Somebody who is told just as a passage tells another: "Ada Brook, a lung specialist in Velm, leads the study" beside
 * "the study is led by Omar Said, a lung specialist in Velm". Only whom the sources know otherwise; one or none.
 */
export function findOtherDescribed(claim: ClaimView, views: readonly PassageView[]): readonly Difference[] {
  const found = callingsOf(claim.analysis).flatMap((mine) => {
    const family = familyIn(claim.analysis, mine);
    const isKnown = views.some(({ analysis: { text } }) => text.includes(family));
    return isKnown ? views.flatMap((view) => others(claim, mine, view, views)) : [];
  });
  const best = bestOf(found);
  return best ? [best] : [];
}

function others(
  claim: ClaimView,
  mine: Calling,
  view: PassageView,
  views: readonly PassageView[],
): readonly Difference[] {
  const family = familyIn(claim.analysis, mine);
  const isNear = [view.analysis.text, view.candidate.before, view.candidate.after].some((text) =>
    text.includes(family),
  );
  if (isNear || views.some((one) => mayBeToldOf(family, mine, one)) || !isSameStatement(claim, mine, view)) return [];
  return callingsOf(view.analysis)
    .filter((theirs) => isTold(claim, mine, view, theirs))
    .map(({ person: other }) =>
      certainDifference(claim, { slot: 'name', term: mine.person, other, view, clash: 'apart' }),
    );
}

/** Whether another with a whole name is told in the same words, and in enough of them. */
function isTold(claim: ClaimView, mine: Calling, view: PassageView, theirs: Calling): boolean {
  const [name, other] = [personIn(claim.analysis, mine), personIn(view.analysis, theirs)];
  const areWhole = [name, other].every((one) => one.includes(' '));
  if (!areWhole || mine.key !== theirs.key || areOnePerson(name, other)) return false;
  const isAlikeOld = agesBeside(claim.analysis, mine).some((age) => agesBeside(view.analysis, theirs).includes(age));
  return mine.key.split(' ').length + (isAlikeOld ? 2 : 0) >= LEAST_WORDS;
}

/** Figures right beside what a person is: "58, a weaver", "a weaver of 58". */
function agesBeside({ tokens }: Analysis, { person, post }: Calling): readonly string[] {
  const near = tokens.slice(Math.min(person.last, post.first), Math.max(person.first, post.last + 2));
  return near.flatMap(({ lower }) => (/^[1-9]\d$/.test(lower) ? [lower] : []));
}

/** Whether a passage names the person with any word of what the claim says the person is. */
function mayBeToldOf(family: string, { key }: Calling, { analysis: { text, stems } }: PassageView): boolean {
  return text.includes(family) && key.split(' ').some((stem) => stems.has(stem));
}

function isSameStatement(claim: ClaimView, { person, post, key }: Calling, view: PassageView): boolean {
  const told = coverage(
    claim,
    (i) => view.cover[i] ?? 0,
    (i) => isIn(i, person) || isIn(i, post),
  );
  return told >= (key.split(' ').length >= TELLING ? SAME_PERSON : SAME_STATEMENT);
}
