import type { Analysis } from '../../sentence/analysis';
import type { Token } from '../../sentence/token';

const NOW = /\b(?:now|today|nowadays|currently|at present|presently|these days|to this day|still)\b/i;
const FORMER = /\b(?:before|until|till|prior to|formerly|originally|previously|at first|used to)\b/i;
const PRESENT: ReadonlySet<string> = new Set(['is', 'are', 'has', 'have']);
/** How many words before a participle its auxiliary may stand. */
const REACH = 3;
const PAST: ReadonlySet<string> = new Set(['was', 'were', 'had', 'did']);

/** Whether one sentence tells how something is now, and the other how it was before. */
export function areOfOtherTimes(a: Analysis, b: Analysis): boolean {
  return isThenAndNow(a, b) || isThenAndNow(b, a);
}

function isThenAndNow(then: Analysis, now: Analysis): boolean {
  return isOfFormer(then) && isOfNow(now);
}

/** "The bell now weighs nine tonnes." */
function isOfNow({ text, tokens }: Analysis): boolean {
  return NOW.test(text) && !tokens.some(isPast);
}

/** "Before it was recast the bell weighed ten", with no word of today. */
function isOfFormer({ text, tokens }: Analysis): boolean {
  if (!FORMER.test(text) || NOW.test(text)) return false;
  return tokens.some(isPast) && !tokens.some(({ lower }) => PRESENT.has(lower));
}

/** "Was", "weighed"; not the participle of "is weighed". */
function isPast({ lower, lemma, pos }: Token, at: number, tokens: readonly Token[]): boolean {
  if (PAST.has(lower)) return true;
  const before = tokens.slice(Math.max(0, at - REACH), at);
  const isForm = pos === 'VERB' && lower !== lemma && !/(?:s|ing)$/.test(lower);
  return isForm && !before.some(({ pos: other }) => other === 'AUX');
}
