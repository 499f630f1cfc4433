import type { Fact } from '../../../model/judging/fact';
import { contains } from '../../../model/span';
import { nth } from '../../../text/nth';
import type { Difference } from '../../alignment/difference';
import { compareFacts, isValueFact } from '../../alignment/fact-support';
import type { ClaimView, PassageView } from '../../alignment/view';
import { analyse } from '../../sentence/analysis';
import { correctedIn } from '../../sentence/disowned';
import { isIn, type Term } from '../../sentence/terms';
import { certainDifference } from '../counterpart';

/** Words that a claim must have, besides the value, of what was corrected. */
const LEAST_SHARED = 2;
/** The claim itself tells of what was said at first. */
const OF_FORMER =
  /\b(?:versions?|editions?|earlier|at first|originally|initially|previously|mistake|error|wrongly)\b/iu;
/** What begins the sentence that sets it right: "The figure is …", "It was …". */
const SET_RIGHT =
  /^(?:in fact,? |in truth,? )?(?:the (?:(?:correct|right|actual|true|real|proper) )?(?:figure|number|sum|amount|date|day|year|price|total|age|rate|share|fee|answer)|it|that|this|they|there) (?:is|was|are|were|should)\b/iu;

/**
 * The value that a source gives as what it had said by mistake. Example: "the toll is €9" beside "An earlier version of
 * this article put the toll at €9. It is €6"; one difference or none.
 */
export function findCorrected(claim: ClaimView, views: readonly PassageView[]): readonly Difference[] {
  const corrections = views.filter(({ analysis }) => correctedIn(analysis) !== undefined);
  if (corrections.length === 0 || OF_FORMER.test(claim.analysis.text)) return [];
  for (const term of claim.analysis.terms) {
    const [view, ...more] = isValueFact(term.fact) ? corrections.filter((one) => isOfIt(claim, term, one)) : [];
    if (!view || more.length > 0) continue;
    if (views.some((one) => one !== view && one.supported.has(term))) continue;
    const found = rightValue(term, view, views);
    if (found) return [certainDifference(claim, { slot: kindOf(term), term, ...found, clash: 'label' })];
  }
  return [];
}

function kindOf({ kind }: Term): 'quantity' | 'date' | 'duration' {
  return kind === 'date' || kind === 'duration' ? kind : 'quantity';
}

/** Whether a correction takes back the claim's value, and of the same thing. */
function isOfIt({ analysis }: ClaimView, term: Term, { analysis: passage }: PassageView): boolean {
  const back = correctedIn(passage);
  const wrong = passage.terms.find(({ span, fact }) => {
    return back !== undefined && contains(back, span) && compareFacts(term.fact, fact).relation === 'same';
  });
  if (!back || !wrong) return false;
  const theirs = new Set(
    passage.content
      .filter((j) => !isIn(j, wrong) && contains(back, nth(passage.tokens, j)))
      .map((j) => nth(passage.tokens, j).stem),
  );
  const own = analysis.content.filter((i) => !isIn(i, term)).map((i) => nth(analysis.tokens, i).stem);
  return new Set(own.filter((stem) => theirs.has(stem))).size >= LEAST_SHARED;
}

/** What is right instead: in the very sentence, behind the wrong one, or in that which follows it. */
function rightValue(
  term: Term,
  view: PassageView,
  views: readonly PassageView[],
): { readonly view: PassageView; readonly other: Term } | undefined {
  const isOther = (fact: Fact | undefined): boolean => compareFacts(term.fact, fact).relation === 'conflict';
  const own = view.analysis.terms.find(({ fact }) => isOther(fact));
  if (own) return { view, other: own };
  const { after } = view.candidate;
  const right = SET_RIGHT.test(after) ? analyse(after, view.candidate).facts.find(isOther) : undefined;
  for (const one of right ? views : []) {
    const other = one.analysis.terms.find(({ fact }) => compareFacts(right, fact).relation === 'same');
    if (other) return { view: one, other };
  }
  return undefined;
}
