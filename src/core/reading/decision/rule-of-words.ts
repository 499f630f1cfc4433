import { extractNumericFacts } from '../../facts/numeric';
import type { RuleCode } from '../../model/judging/finding';
import { overlaps, type Span } from '../../model/span';
import { extractRoles } from '../../names/roles';
import { type Token, tokenize } from '../../text/words/tokens';

/** From this share of the marked words on, a value or names make the conflict one of them. */
const MOSTLY = 0.5;

/** The rule of a conflict that only a reader sees. It goes by the words of the sentence that it marks. */
export function ruleOfWords(sentence: string, marked: Span, quoted: readonly Span[]): RuleCode {
  if (quoted.some((span) => overlaps(span, marked))) return 'statement-conflict';
  const facts = extractNumericFacts(sentence).filter(
    ({ span }) => common(span, marked) >= MOSTLY * (marked.end - marked.start),
  );
  const fact =
    facts.find((f) => f.kind === 'date') ??
    facts.find((f) => f.kind === 'duration' || (f.kind === 'quantity' && f.role !== 'label'));
  const own = tokenize(sentence).filter((token) => overlaps(token, marked));
  if (fact) return fact.kind === 'date' ? 'date-conflict' : 'quantity-conflict';
  if (extractRoles(sentence).some(({ titleSpan }) => overlaps(titleSpan, marked))) return 'role-conflict';
  return own.length > 0 && own.filter((token) => isName(token, sentence)).length >= MOSTLY * own.length
    ? 'name-conflict'
    : 'statement-conflict';
}

function common(a: Span, b: Span): number {
  return Math.min(a.end, b.end) - Math.max(a.start, b.start);
}

/** A capital inside the sentence; at its start it says nothing unless the next word has one too. */
function isName({ start, end, text }: Token, sentence: string): boolean {
  if (!/^\p{Lu}/u.test(text)) return false;
  return /[\p{L}\p{N}]/u.test(sentence.slice(0, start)) || /^\s+\p{Lu}/u.test(sentence.slice(end));
}
