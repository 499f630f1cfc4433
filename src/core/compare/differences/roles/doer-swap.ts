import { nth } from '../../../text/nth';
import { passagePlace, standsWithin } from '../../alignment/align';
import type { Analysis } from '../../sentence/analysis';
import { MUTUAL } from '../../sentence/relations/relation-classes';
import { isPassive } from '../../sentence/relations/passive';
import type { Term } from '../../sentence/terms';
import type { Token } from '../../sentence/token';
import type { ClaimView, PassageView } from '../../alignment/view';

/** Two names (or nouns) of the claim that change places in a passage around the same verb. */
export interface Swap {
  /** The claim's doer. */
  readonly term: Term;
  /** Who does it in the passage. */
  readonly other: Term;
}

/** How far, in content words, a name may stand from its verb. */
const NEAR = 4;

/**
 * Finds "A acquired B" beside "B acquired A": the same verb, one name on each side of it in both, sides changed, both
 * active or both passive.
 */
export function findSwap(claim: ClaimView, view: PassageView): Swap | undefined {
  const { tokens, terms } = claim.analysis;
  for (const verb of terms.filter((u) => u.kind === 'verb' && !MUTUAL.has(nth(tokens, u.head).lemma))) {
    const at = passagePlace(view.alignment, verb.head);
    if (at < 0 || isPassive(tokens, verb.head) !== isPassive(view.analysis.tokens, at)) continue;
    if (isOpen(nth(tokens, verb.head)) !== isOpen(nth(view.analysis.tokens, at)) || isOfOtherValues(claim, view))
      continue;
    for (const beside of [nameBeside, nounBeside]) {
      const [a, b] = [beside(claim.analysis, verb.head, -1), beside(claim.analysis, verb.head, 1)];
      const [c, d] = [beside(view.analysis, at, -1), beside(view.analysis, at, 1)];
      if (a && b && c && d && meets(a, d, view) && meets(b, c, view) && !meets(a, c, view) && !meets(b, d, view))
        return { term: a, other: c };
    }
  }
  return undefined;
}

/** Less than a fact, or still ahead. */
function isOpen({ modal, future }: Token): boolean {
  return modal || future;
}

/** "A beat B 3–1 on Friday" beside "B beat A 2–0 on Sunday": another score or day is another encounter. */
function isOfOtherValues({ analysis }: ClaimView, view: PassageView): boolean {
  return analysis.terms.some(
    (term) =>
      term.fact !== undefined &&
      !view.supported.has(term) &&
      view.analysis.terms.some(({ kind }) => kind === term.kind),
  );
}

/** The nearest name on one side of a verb with no other verb between. */
function nameBeside({ tokens, terms }: Analysis, verb: number, side: 1 | -1): Term | undefined {
  const names = terms.filter((u) => u.kind === 'name' && (side < 0 ? u.last <= verb : u.first > verb));
  const nearest = side < 0 ? names.at(-1) : names[0];
  if (!nearest || Math.abs(nth(tokens, nearest.head).rank - nth(tokens, verb).rank) > NEAR) return undefined;
  const between = side < 0 ? tokens.slice(nearest.last, verb) : tokens.slice(verb + 1, nearest.first);
  return between.some((t) => t.pos === 'VERB' || t.lower === ',') ? undefined : nearest;
}

/** The noun right beside a verb, with nothing but an article between. */
function nounBeside({ tokens, terms }: Analysis, verb: number, side: 1 | -1): Term | undefined {
  const step = tokens[verb + side]?.pos === 'DET' ? 2 * side : side;
  return terms.find((u) => u.kind === 'noun' && u.head === verb + step);
}

function meets(mine: Term, theirs: Term, { alignment }: PassageView): boolean {
  return standsWithin(alignment, mine.head, theirs.first, theirs.last);
}
