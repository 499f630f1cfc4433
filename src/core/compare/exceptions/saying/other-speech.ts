import { overlaps, type Span } from '../../../model/span';
import { fitAt } from '../../alignment/align';
import type { ClaimView } from '../../alignment/context';
import type { Difference } from '../../alignment/difference';

/** From so much of a quotation's words on a passage may be where the quotation comes from. */
const LEAST_QUOTED = 0.5;

/**
 * Whether a name is of who said words that a passage has not. Whose a quotation is tells only the
 * place that it comes from.
 */
export function isOtherSpeech(
  { slot, term, view }: Difference,
  quotations: readonly (Span & { readonly speaker?: string })[],
  { analysis: { text, tokens } }: ClaimView,
): boolean {
  if (slot !== 'name') return false;
  const said = quotations.filter(({ speaker }) => speaker?.includes(text.slice(term.span.start, term.span.end)));
  return (
    said.length > 0 &&
    said.every((quotation) => {
      const words = tokens.flatMap((token, i) => (token.content && overlaps(token, quotation) ? [i] : []));
      const there = words.filter((i) => fitAt(view.alignment, i) > 0).length;
      return there < words.length * LEAST_QUOTED;
    })
  );
}
