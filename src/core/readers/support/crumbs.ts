import { entriesOf, wordSet } from '../../text/words/word-list';
import { CRUMB_LINES_LIST } from '../../words/readers/crumb-lines';
import { CRUMB_OPENINGS_LIST } from '../../words/readers/crumb-openings';

/** What stands on pages around an article: general to the web, in the words that sites use for it. */

/** Longer lines are prose, whatever they start with. UTF-16 code units. */
const LONGEST_CRUMB = 160;

/** Whole lines, compared without case and final marks. */
const PHRASES: ReadonlySet<string> = wordSet(CRUMB_LINES_LIST);

/** Starts of lines. */
const OPENINGS = entriesOf(CRUMB_OPENINGS_LIST).map((opening) => opening.replace('…', ''));

const COUNTER =
  /^[\s\d.,kKmM|•·/+-]*(?:min(?:ute)?s? read|shares?|comments?|likes?|views?|reads?|repl(?:y|ies)|followers?|claps?|retweets?|reactions?)\b[\s\d.,kKmM|•·/+-]*$/;
const READING_TIME = /(?:^|[|•·,–—-]\s*)\d{1,3}[\s-]?min(?:ute)?s?(?:\s+read)?$/;
const AGO =
  /^(?:(?:posted|published|updated)\s+)?\d{1,3}\s+(?:seconds?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?)\s+ago$/;
const STAMP = /^(?:(?:first |last )?(?:published|posted|updated|modified)(?: on| at)?\b)[:\s]/;
const CREDIT =
  /(?:^|[\s-])(?:stock\.adobe\.com|shutterstock|istock(?:photo)?|getty images|unsplash|pexels|pixabay|alamy|afp|ap photo|via reuters)(?:\.com)?[\s./|)]*$/;
/** What WordPress puts at the end of a text in a feed. */
const FEED_FOOT = /^the post .{1,140}\b(?:appeared first|first appeared|was first published)\b/;
const POSTED_BY = /^(?:written|posted|published|reported|edited|reviewed) by \S/;

/** True for a line of the page around a text. */
export function isCrumb(line: string): boolean {
  const lower = normal(line);
  if (lower === '') return true;
  if (line.length > LONGEST_CRUMB) return false;
  return isPhrase(lower) || isImageCredit(line, lower) || SHAPES.some((isOne) => isOne(lower));
}

/** What a crumb looks like, whatever its words. */
const SHAPES: readonly ((lower: string) => boolean)[] = [
  isStamp,
  isCounterOrCode,
  isTrail,
  ...[READING_TIME, AGO, POSTED_BY, FEED_FOOT].map((shape) => (lower: string) => shape.test(lower)),
];

/** "Updated on 3 May 2021". */
function isStamp(lower: string): boolean {
  return STAMP.test(lower) && hasNumber(lower);
}

function isPhrase(lower: string): boolean {
  return PHRASES.has(withoutFinalMarks(lower)) || OPENINGS.some((opening) => startsWithPhrase(lower, opening));
}

/** Lower case, straight apostrophes, single blanks. */
function normal(line: string): string {
  return line.trim().toLowerCase().replaceAll('’', "'").replace(/\s+/g, ' ');
}

function withoutFinalMarks(lower: string): string {
  let end = lower.length;
  while (end > 0 && ' +:.…!*>»→|-'.includes(lower.charAt(end - 1))) end--;
  return lower.slice(0, end);
}

/**
 * A line that opens with "read more:" is a crumb at any length; one with "leave a comment" must not run on into a
 * sentence.
 */
function startsWithPhrase(lower: string, opening: string): boolean {
  if (!lower.startsWith(opening)) return false;
  const rest = lower.slice(opening.length);
  const isSentence = /[.!?]$/.test(rest) && rest.split(' ').length > 12;
  return !isSentence && (!/^[a-z]/.test(rest) || opening.endsWith(' '));
}

/** Clocks, scores, codes: "-d -h -min -sec", "35y5y5", "1,204 shares", "***". */
function isCounterOrCode(lower: string): boolean {
  if (COUNTER.test(lower)) return true;
  const words = lower.match(/[\p{L}\p{N}]+/gu) ?? [];
  if (words.length === 0) return true;
  if (words.length === 1) return /\d/.test(lower) && /[a-z]\d+[a-z]/.test(lower);
  return lower.startsWith('-') && words.every((word) => word.length <= 4) && words.length <= 8;
}

function hasNumber(lower: string): boolean {
  return /\d/.test(lower) || lower.includes('ago');
}

/**
 * "prima91 - stock.adobe.com": short, and ends in the name of a picture agency; a sentence about one ends in a stop.
 */
function isImageCredit(line: string, lower: string): boolean {
  return line.length < 90 && CREDIT.test(lower) && lower.split(' ').length <= 8;
}

/** "Home > Business > Technology". */
function isTrail(lower: string): boolean {
  const parts = lower.split(/\s[>»›/|]\s/);
  return parts.length > 2 && parts.every((part) => part.split(' ').length <= 4 && !/[.!?]$/.test(part));
}
