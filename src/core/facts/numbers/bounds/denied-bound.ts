import { lowerAt, type Token } from '../lexer';

/** What denies a verb: "may not be", "cannot be"; contracted forms end in "n't". */
const DENIES = /^(?:not|never|cannot|\p{L}+n['’]t)$/u;
/** What denies whatever it stands before: "no plot may be". */
const NONE: ReadonlySet<string> = new Set(['no', 'none', 'nobody', 'neither']);
/** Words behind "no" that make another sense of it: "no doubt it is higher". */
const TURNS: ReadonlySet<string> = new Set(['doubt', 'wonder', 'matter', 'sooner', 'question']);
const MODALS: ReadonlySet<string> = new Set(['may', 'must', 'shall', 'should', 'can', 'could', 'will']);
/** Verbs that have a measure behind them: where these are denied, it is the measure that is denied. */
const MEASURING: ReadonlySet<string> = new Set(
  (
    'be been is are was were have has had cost costs weigh weighs measure measures hold holds last lasts ' +
    'take takes reach reaches carry carries contain contains exceed stand stands'
  ).split(' '),
);
/** Words at which another statement begins. */
const BORDERS: ReadonlySet<string> = new Set(
  'and but or nor that which who whom whose because while when if unless until although since as'.split(' '),
);

/** How many words "no" may stand before the verb: "no plot let after 2011 may be". */
const LONGEST_SUBJECT = 5;

/**
 * True where the verb before a bound is denied: it holds the other way. Example: what "may not be larger than" 400 is
 * 400 at most. "Was not open for more than a year" bounds nothing the other way: it was shut for longer.
 */
export function isDenied(tokens: readonly Token[], start: number): boolean {
  if (DENIES.test(lowerAt(tokens, start - 1))) return true;
  const verb = verbBefore(tokens, start);
  if (verb === undefined) return false;
  const lead = lowerAt(tokens, verb - 1);
  const isMeasured = MEASURING.has(lowerAt(tokens, verb));
  if (DENIES.test(lead)) return isMeasured || isOrder(tokens, verb - 1);
  const modal = MODALS.has(lead) ? verb - 1 : verb;
  return isMeasured && isOfNone(tokens, modal);
}

/** The place of the verb that a bound hangs on: right before it, or before "for" and "longer". */
function verbBefore(tokens: readonly Token[], start: number): number | undefined {
  const isLonger = lowerAt(tokens, start) === 'longer' && lowerAt(tokens, start - 1) === 'for';
  const at = isLonger ? start - 2 : start - 1;
  const isHave = lowerAt(tokens, at) === 'been' && MEASURING.has(lowerAt(tokens, at - 1));
  const verb = isHave ? at - 1 : at;
  return tokens[verb]?.kind === 'word' ? verb : undefined;
}

/** "Must not stand", "cannot stand": what is forbidden, or cannot be, has the bound of all that may. */
function isOrder(tokens: readonly Token[], denial: number): boolean {
  const word = lowerAt(tokens, denial);
  return /^(?:cannot|(?:ca|must|sha|should|may|could)n['’]t)$/.test(word) || MODALS.has(lowerAt(tokens, denial - 1));
}

function isOfNone(tokens: readonly Token[], verb: number): boolean {
  for (let i = verb - 1; i >= Math.max(0, verb - 1 - LONGEST_SUBJECT); i--) {
    const word = lowerAt(tokens, i);
    if (NONE.has(word)) return !TURNS.has(lowerAt(tokens, i + 1));
    if (BORDERS.has(word) || !['word', 'number'].includes(tokens[i]?.kind ?? '')) return false;
  }
  return false;
}
