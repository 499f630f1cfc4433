import { nth } from '../../../text/nth';
import { fitAt, passagePlace } from '../../alignment/align';
import type { Difference } from '../../alignment/difference';
import type { ClaimView, PassageView } from '../../alignment/view';
import type { Analysis } from '../../sentence/analysis';
import { certainDifference } from '../counterpart';
import { termAt } from '../polarity/minimal-pair';

/** On which side of its deadline something was done, and the token that tells it. */
interface Side {
  readonly isLate: boolean;
  readonly at: number;
}

/**
 * What was done in time and is told as late, or the other way round. Example: "paid only after the deadline"
 * beside "paid on 3 May, two days before the deadline"; one difference or none.
 */
export function findMissedOrMet(claim: ClaimView, views: readonly PassageView[]): readonly Difference[] {
  const mine = sideIn(claim.analysis);
  if (!mine) return [];
  const all = views.flatMap((view) => {
    const theirs = sideIn(view.analysis);
    return theirs && isOneDeed(claim, mine, view, theirs) ? [{ view, theirs }] : [];
  });
  const [against] = all.filter(({ theirs }) => theirs.isLate !== mine.isLate);
  if (!against || all.some(({ theirs }) => theirs.isLate === mine.isLate)) return [];
  const { view, theirs } = against;
  const [term, other] = [termAt(claim.analysis, mine.at), termAt(view.analysis, theirs.at)];
  return [certainDifference(claim, { slot: 'antonym', term, other, view, clash: 'sense' })];
}

const DEADLINE = '(?:the|its|their|his|her) (?:deadline|due date|closing date)';
const LATE = new RegExp(
  `\\b(?:(?:only |shortly |long |soon )?after ${DEADLINE}|missed ${DEADLINE}|too late for ${DEADLINE})\\b`,
  'iu',
);
const IN_TIME = new RegExp(
  `\\b(?:(?:well |just |shortly |long )?before ${DEADLINE}|met ${DEADLINE}|ahead of ${DEADLINE})\\b`,
  'iu',
);
/** Words that leave open whether it was so. */
const OPEN =
  /\b(?:not|never|no|n[’']t|without|nearly|almost|if|unless|would|could|may|might|will|shall|should|must|can|extended|moved|asked|wanted|hoped|until)\b/iu;

/** The one side that a sentence tells as a fact. */
function sideIn({ text, tokens }: Analysis): Side | undefined {
  const [late, early] = [LATE.exec(text), IN_TIME.exec(text)];
  const [found, ...others] = [late, early].filter((match) => match !== null);
  if (!found || others.length > 0 || OPEN.test(text)) return undefined;
  const at = tokens.findIndex(({ start, lower }) => start >= found.index && SIDES.test(lower));
  return at < 0 ? undefined : { isLate: late !== null, at };
}

const SIDES = /^(?:after|before|missed|met|late|ahead)$/;
/** What says nothing of which deed it was. */
const OF_SIDES = /^(?:deadline|due|closing|date|miss|meet|late|run|expire|pass|only|shortly|day|week|hour)$/;

/** Whether a passage has the claim's names and its deed, in some form ("payment", "paid"). */
function isOneDeed(
  { analysis }: ClaimView,
  { at }: Side,
  { alignment, cover, analysis: passage }: PassageView,
  theirs: Side,
): boolean {
  const { tokens } = analysis;
  const telling = analysis.content.filter((i) => i !== at && !OF_SIDES.test(nth(tokens, i).lemma));
  const areNamesKnown = telling.every((i) => !nth(tokens, i).name || (cover[i] ?? 0) > 0);
  const met = telling.filter((i) => fitAt(alignment, i) > 0);
  const verb = passage.tokens
    .slice(0, theirs.at)
    .map(({ pos }) => pos)
    .lastIndexOf('VERB');
  const isDeed = met.some((i) => (verb < 0 ? !nth(tokens, i).name : passagePlace(alignment, i) === verb));
  return areNamesKnown && isDeed && met.length > 1;
}
