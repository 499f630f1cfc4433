import { isWithin } from '../../../text/words/sets';
import type { Difference } from '../../alignment/difference';
import type { ClaimView, PassageView } from '../../alignment/view';
import { analyse, type Analysis } from '../../sentence/analysis';
import { type BareStatement, bareStatementsOf, isDeniedWith } from '../../sentence/polarity';
import { isVerbal } from '../../sentence/token';
import { certainDifference } from '../counterpart';
import { termAt } from './minimal-pair';

/**
 * What a passage denies in fewer words. Of nobody, or of whom the sentence before names. Example: "six of the crew were
 * made redundant in spring" beside "nobody was made redundant"; one difference or none.
 */
export function findDeniedOutright(claim: ClaimView, views: readonly PassageView[]): readonly Difference[] {
  const [mine, ...others] = bareStatementsOf(claim.analysis);
  if (!mine || others.length > 0 || OPEN.test(claim.analysis.text)) return [];
  const all = views.flatMap((view) => bareStatementsOf(view.analysis).map((theirs) => ({ view, theirs })));
  const found = all.find(({ view, theirs }) => isDenied(claim, mine, view, theirs));
  if (!found) return [];
  const { view, theirs } = found;
  // Another passage that tells it as done: of another day, or of another thing.
  const isTold = all.some((one) => one.theirs.share === 'plain' && isWithin(theirs.rest, one.theirs.rest));
  if (isTold) return [];
  const [term, other] = [
    termAt(claim.analysis, deniedIn(claim.analysis, mine, theirs)),
    termAt(view.analysis, theirs.head),
  ];
  return [certainDifference(claim, { slot: 'negation', term, other, view, clash: 'sense' })];
}

/** Where the claim has what is denied. */
function deniedIn({ tokens }: Analysis, mine: BareStatement, { rest, subject }: BareStatement): number {
  const at = tokens.findIndex(({ pos, stem }) => VERBAL.has(pos) && rest.has(stem) && !subject.has(stem));
  return at < 0 ? mine.head : at;
}

const VERBAL: ReadonlySet<string> = new Set(['VERB', 'ADJ']);

/** Words by which a claim says it of another time, or not as a fact of its own. */
const OPEN =
  /\b(?:almost|nearly|partly|later|eventually|finally|since|now|again|until|after|once|first|originally|used to|accus\p{L}*|alleg\p{L}*|claim\p{L}*|according|rumou?r\p{L}*|feared|hoped|said|says|told)\b/iu;

function isDenied(claim: ClaimView, mine: BareStatement, view: PassageView, theirs: BareStatement): boolean {
  // "There was no fair": the claim may tell it by what became of it, "the fair was called off".
  if (!isDeniedWith(mine, theirs) || /\bthere\b/iu.test(view.analysis.text)) return false;
  if (!areDatesKnown(claim, view)) return false;
  // What is denied of something named is `denied-whole.ts`'s.
  if (theirs.subject.size > 0) return false;
  return theirs.share === 'none' ? isNearTheMatter(mine, theirs, view) : isOfWhoIsNamedBefore(claim.analysis, view);
}

/** What happened on a day that the passage does not have may not have happened on its own. */
function areDatesKnown({ analysis: { terms } }: ClaimView, { supported }: PassageView): boolean {
  return terms.every((term) => term.fact?.kind !== 'date' || supported.has(term));
}

/** "Nobody was made redundant." tells by the sentences around it where; the fewer words, the more it takes. */
function isNearTheMatter({ rest: mine }: BareStatement, { rest }: BareStatement, { candidate }: PassageView): boolean {
  const around = [candidate.before, candidate.after].map((text) => analyse(text).stems);
  const shared = [...mine].filter((stem) => !rest.has(stem) && around.some((stems) => stems.has(stem)));
  return shared.length + rest.size > LEAST_WORDS;
}

const LEAST_WORDS = 2;

/** "It did not act in bad faith." is said of what the sentence before names, and the claim right before its verb. */
function isOfWhoIsNamedBefore({ tokens }: Analysis, { candidate }: PassageView): boolean {
  const subject = tokens[tokens.findIndex(isVerbal) - 1];
  return subject?.content === true && analyse(candidate.before).stems.has(subject.stem);
}
