import type { ClaimView } from '../../alignment/context';
import { areOneGivenName, isFormOfAddress } from '../../../names/same-name';
import { nth } from '../../../text/nth';
import { claimPlace, fitAt, passagePlace, SAME_WORD } from '../../alignment/align';
import type { Difference } from '../../alignment/difference';
import type { Analysis } from '../../sentence/analysis';
import { affiliationsOf } from '../../sentence/callings/affiliations';
import { headToken, isIn, type Term } from '../../sentence/terms';
import type { PassageView } from '../../alignment/view';
import type { Exception } from '../exception';

/** What is said of a relative, or of whom "who" stands for, is somebody else's. */
export const differentPerson: Exception = {
  code: 'different-person',
  silent: {
    passages: ['Clara Voss was raised by her father, Karl Voss, who died in 1931.'],
    claim: 'Clara Voss died in 1978.',
  },
  wrong: { passages: ['Clara Voss died in 1931.'], claim: 'Clara Voss died in 1978.' },
  applies: ({ term, other, view }, claim) =>
    isOfAnotherPerson(claim, other, view) || areOfTwoBodies(claim, term, other, view),
};

/**
 * True where what stands in a passage is said of somebody else than the claim speaks of: of the father in "Clara Voss
 * and her father, Karl Voss, who died in 1931" beside a claim about Clara, or of one of two people's brother.
 */
function isOfAnotherPerson(claim: ClaimView, other: Term, view: PassageView): boolean {
  return isOfAntecedent(claim, other, view) || isOfSomeRelative(claim, other, view);
}

/** "Labour leader Ada Crane" beside "Green leader Ines Roth": two people, each with an own party. */
function areOfTwoBodies({ analysis }: ClaimView, term: Term, other: Term, view: PassageView): boolean {
  const mine = affiliationsOf(analysis).find(({ person }) => isIn(term.head, person));
  const theirs = affiliationsOf(view.analysis).find(({ person }) => isIn(other.head, person));
  return mine !== undefined && mine.by === theirs?.by && mine.key !== theirs.key;
}

/** How far, in words, a relative clause reaches. */
const RELATIVE_REACH = 12;

/** The one that "who" stands for is not named by the claim, which speaks of somebody else in the passage. */
function isOfAntecedent(
  { analysis }: ClaimView,
  other: Term,
  { analysis: { tokens, terms }, alignment }: PassageView,
): boolean {
  let who = other.first - 1;
  while (who > 0 && other.first - who < RELATIVE_REACH && !['who', 'whose'].includes(nth(tokens, who).lower)) {
    if (['.', ';'].includes(nth(tokens, who).lower)) return false;
    who--;
  }
  if (!['who', 'whose'].includes(tokens[who]?.lower ?? '')) return false;
  const antecedent = terms.filter((u) => u.kind === 'name' && u.last <= who && who - u.last <= 1).at(-1);
  if (!antecedent || claimPlace(alignment, antecedent.first) >= 0) return false;
  return analysis.terms.some(
    (u) =>
      u.kind === 'name' &&
      fitAt(alignment, u.first) >= SAME_WORD &&
      !isIn(passagePlace(alignment, u.first), antecedent),
  );
}

const RELATIVES =
  'brother|sister|father|mother|son|daughter|wife|husband|uncle|aunt|cousin|nephew|niece|grandfather|grandmother|grandson|granddaughter|widow|widower|parents';
const OWN_RELATIVE = new RegExp(`['’]s (?:\\p{Ll}+ )?(${RELATIVES})\\b`, 'u');
const THEIR_RELATIVE = new RegExp(`\\b(?:his|her|their) (?:\\p{Ll}+ )?(${RELATIVES})\\b`, 'iu');

/**
 * "Maria Holm's brother" beside "His brother", after a sentence about two people: whose brother that is no grammar
 * tells.
 */
function isOfSomeRelative(
  { analysis }: ClaimView,
  other: Term,
  { analysis: passage, alignment, candidate }: PassageView,
): boolean {
  const mine = OWN_RELATIVE.exec(analysis.text)?.[1];
  const theirs = mine && THEIR_RELATIVE.exec(passage.text.slice(0, other.span.start))?.[1];
  if (mine === undefined || mine !== theirs?.toLowerCase()) return false;
  if (analysis.terms.some((u) => u.kind === 'name' && fitAt(alignment, u.head) > 0)) return false;
  const people = candidate.before.match(/\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+/gu) ?? [];
  return new Set(people).size > 1;
}

/**
 * Leaves out what a passage says of a namesake: where it names another of the same family name and not the claim's own
 * ("Charles" beside
 * "William Sherman"), only the name itself may be wrong, and that only where the rest of the claim agrees.
 */
export function withoutNamesakes(claim: ClaimView, differences: readonly Difference[]): readonly Difference[] {
  return differences.filter((s) => {
    const namesake = claim.analysis.terms.find((u) => isNamesake(claim, u, s.view));
    if (!namesake) return true;
    return s.term === namesake && !differences.some((other) => other.view === s.view && other.term !== namesake);
  });
}

function isNamesake(
  { analysis }: ClaimView,
  term: Term,
  { analysis: passage, alignment, candidate }: PassageView,
): boolean {
  if (term.kind !== 'name' || term.head === term.first || fitAt(alignment, term.first) > 0) return false;
  const [given, family] = [nth(analysis.tokens, term.first), headToken(analysis, term)];
  const mine = bare(given.lower);
  if (isFormOfAddress(mine) || candidate.before.includes(given.text) || candidate.after.includes(given.text))
    return false;
  return passage.terms.some(
    (u) => claimPlace(alignment, u.first) < 0 && isOtherOfFamily(passage, u, { given: mine, family: family.lower }),
  );
}

/** Whether a name is a whole one of a family with another given name. */
function isOtherOfFamily(
  passage: Analysis,
  name: Term,
  { given, family }: { readonly given: string; readonly family: string },
): boolean {
  if (name.kind !== 'name' || name.head === name.first || headToken(passage, name).lower !== family) return false;
  const theirs = bare(nth(passage.tokens, name.first).lower);
  return !isFormOfAddress(theirs) && !areOneGivenName(given, theirs);
}

function bare(word: string): string {
  return word.replaceAll('.', '');
}
