import type { Finding, RuleCode, Severity } from '../../model/judging/finding';
import { nonEmpty, overlaps } from '../../model/span';

/** A quotation is judged as a quotation: what its words say is the speaker's claim, not the writer's. */
const QUOTE_RULES: ReadonlySet<RuleCode> = new Set([
  'quote-altered',
  'quote-misattributed',
  'quote-not-found',
  'quote-drifted',
]);

const LOUDNESS: Readonly<Record<Severity, number>> = { error: 3, warning: 2, information: 1, hint: 0 };

/**
 * What is left before findings are shown: of findings on the same words the quote rules win, then the louder, then
 * the surer; in the order of the draft.
 */
export function withoutClashes(findings: readonly Finding[]): readonly Finding[] {
  const kept: Finding[] = [];
  for (const finding of [...findings].sort(byWeight)) {
    if (!kept.some((k) => clash(k, finding))) kept.push(finding);
  }
  return kept.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}

function byWeight(a: Finding, b: Finding): number {
  return (
    Number(QUOTE_RULES.has(b.rule)) - Number(QUOTE_RULES.has(a.rule)) ||
    LOUDNESS[b.severity] - LOUDNESS[a.severity] ||
    b.confidence - a.confidence
  );
}

/** Two findings clash where they underline common words, unless one is only information on a whole sentence. */
function clash(a: Finding, b: Finding): boolean {
  if (!overlaps(nonEmpty(a.span), nonEmpty(b.span))) return false;
  return a.rule === b.rule || LOUDNESS[a.severity] > 1 || LOUDNESS[b.severity] <= 1;
}
