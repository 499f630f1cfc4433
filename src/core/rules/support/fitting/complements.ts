import { NUMBER_WORDS, type Place } from './place';

/** Prepositions and particles that a verb or an adjective asks for, rather than a time or a place. */
const BOUND = /^(?:to|from|with|against|of|into|over|about|upon|out|off|up|down|away|back|at|in)$/;
/** What can follow any verb: "closed in May", "closed at noon"; it says nothing of the verb. */
const LOOSE = /^(?:at|in)$/;
const MOVED = /^(?:to|from)$/;
/** How far behind its verb "to" or "from" is looked for. */
const REACH = 6;

/**
 * True where what follows the draft's word can follow the source's: "bought it from" is no place for "sold", nor
 * "objected to" for "supported". Behind a rise or fall, "to 4 million" and "by 3 %" follow either.
 */
export function complementFits({ after, sourceAfter }: Place): boolean {
  const [ours, theirs] = [wordsOf(after), wordsOf(sourceAfter)];
  const [own, their] = [boundTo(ours, 0), boundTo(theirs, 0)];
  if (own !== their && !(isLoose(own, theirs) && isLoose(their, ours))) return false;
  const moved = ours.findIndex((word, i) => MOVED.test(word) && boundTo(ours, i) !== '');
  return moved < 1 || theirs.find((word) => MOVED.test(word)) === ours[moved];
}

/** The preposition at a place, unless an amount follows it; empty where there is none. */
function boundTo(words: readonly string[], at: number): string {
  const [word = '', next = ''] = [words[at], words[at + 1]];
  return BOUND.test(word) && !/^[\d$€£¥]/.test(next) && !NUMBER_WORDS.has(next) ? word : '';
}

/** True for no preposition, or one of time and place beside a verb that has no object either. */
function isLoose(word: string, others: readonly string[]): boolean {
  if (word === '') return true;
  return (
    LOOSE.test(word) && (others.length === 0 || /^(?:in|on|at|by|during|after|before|since|for)$/.test(others[0] ?? ''))
  );
}

/** The next words up to the first stop, lower case. */
function wordsOf(text: string): readonly string[] {
  const stretch = /^[^.,;:!?()]*/.exec(text.slice(0, 120))?.[0] ?? '';
  return stretch.toLowerCase().split(/\s+/).filter(Boolean).slice(0, REACH);
}
