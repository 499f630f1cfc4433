import type { Quotation } from '../../model/judging/claim';
import type { ProseBlock } from '../../model/draft';

/** A question mark at the end, whatever closes after it. */
const QUESTION = /[?？؟][!?？؟]*["”’'»)\]]{0,3}\s*$/u;

/** True for what a draft does not state itself: the text of a footnote, and a question that is the writer's own. */
export function isAside(kind: ProseBlock['kind'], text: string, quotations: readonly Quotation[]): boolean {
  return kind === 'footnote' || isQuestion(text, quotations);
}

/** "Who opened it?" is one; a sentence that ends with somebody's quoted question states that it was asked. */
function isQuestion(text: string, quotations: readonly Quotation[]): boolean {
  if (!QUESTION.test(text)) return false;
  const mark = text.search(QUESTION);
  const quoted = quotations.find(({ whole }) => whole.start <= mark && mark < whole.end);
  return quoted === undefined || !/\p{L}/u.test(text.slice(0, quoted.whole.start));
}
