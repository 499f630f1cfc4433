import type { QuantityFact } from '../../../model/judging/fact';
import { nth } from '../../../text/nth';
import { fitAt, passagePlace } from '../../alignment/align';
import type { ClaimView, PassageView } from '../../alignment/view';
import type { Analysis } from '../../sentence/analysis';

const JOINTS: ReadonlySet<string> = new Set(['and', 'or', 'plus']);
const ADDING: ReadonlySet<string> = new Set(['with', 'including', 'counting']);

/**
 * Whether a claim tells of two things together that a passage counts apart. Example: "in seven
 * towns it was good or fair" beside "good in three towns, fair in four".
 */
export function areToldTogether(
  [first, second]: readonly [QuantityFact, QuantityFact],
  { analysis }: ClaimView,
  { alignment, analysis: { tokens } }: PassageView,
): boolean {
  const startOf = (i: number): number | undefined =>
    fitAt(alignment, i) > 0 ? nth(tokens, passagePlace(alignment, i)).start : undefined;
  const isNearFirst = (at: number): boolean => apart(first, at) < apart(second, at);
  // "Seven had sung | in Linz and | three in Graz": a word may stand nearer to the figure behind it.
  const isBeforeSecond = (at: number): boolean => at < second.span.start;
  return joinedIn(analysis).some((pair) => {
    const [a, b] = pair.map(startOf);
    if (a === undefined || b === undefined) return false;
    return isNearFirst(a) !== isNearFirst(b) || isBeforeSecond(a) !== isBeforeSecond(b);
  });
}

/** How many characters a word and a figure are apart. */
function apart({ span }: QuantityFact, at: number): number {
  return at < span.start ? span.start - at : at - span.end;
}

/** Words that stand on either side of an "and" or "or", and those of "with the one, the other". */
function joinedIn({ tokens, content }: Analysis): readonly (readonly [number, number])[] {
  return tokens.flatMap(({ lower }, at): readonly (readonly [number, number])[] => {
    const behind = content.filter((i) => i > at);
    const before = content.filter((i) => i < at).at(-1);
    const [next] = behind;
    if (next === undefined) return [];
    if (JOINTS.has(lower)) return before === undefined ? [] : [[before, next]];
    if (!ADDING.has(lower) || at > 1) return [];
    const comma = tokens.findIndex((t, i) => i > next && t.lower === ',');
    const other = behind.find((i) => i > comma);
    return comma < 0 || other === undefined ? [] : [[next, other]];
  });
}
