import { nth } from '../../../text/nth';
import { wordSet } from '../../../text/words/word-list';
import { SAID_OTHERWISE_LIST } from '../../../words/compare/said-otherwise';
import type { Analysis } from '../analysis';
import type { Token } from '../token';

/** What a sentence tells of a task: that it was done, or still open. */
export interface ToldState {
  readonly isDone: boolean;
  /** The verb of the deed. */
  readonly verb: number;
  /** "Has been", seen from the day of the text and not from one that it tells of. */
  readonly isPresent: boolean;
}

/**
 * What the sentence tells of the deed of a verb; undefined where it says neither, or more than that.
 * Example: "had not been sanded yet", "were still to be sanded", "had already sanded".
 */
export function toldState({ text, tokens }: Analysis, verb: number): ToldState | undefined {
  // The month of May is no modal.
  if (text.includes('?') || tokens.some(({ lower, pos }) => pos !== 'PROPN' && OTHERWISE.has(lower))) return undefined;
  const before = tokens.slice(0, verb).map(({ lower }) => lower);
  const isPresent = before.some((word) => PRESENT.has(word));
  const lead = before.slice(-MOST_BETWEEN).join(' ');
  if (TO_COME.test(lead)) return { isDone: false, verb, isPresent };
  const auxiliaries = auxiliariesBefore(tokens, verb);
  if (!auxiliaries.some((word) => PERFECT.has(word))) return undefined;
  const denials = [...auxiliaries.filter((word) => NOT.has(word)), ...(isNobody(before) ? [before[0]] : [])];
  return denials.length > 1 ? undefined : { isDone: denials.length === 0, verb, isPresent };
}

/** Words by which a sentence is about another time or part than a box is. */
const OTHER_TIMES =
  'would will shall before after when while then later again next second once first ever although though because';
const PARTS =
  'and or part some any most half every each all both another other less more almost nearly hardly barely partly';
/** "She had not sanded it": somebody else may have. */
const OTHERS = 'i he she they we you him her them us his their our my your who which';
const OTHERWISE: ReadonlySet<string> = new Set([
  ...wordSet(SAID_OTHERWISE_LIST),
  ...[OTHER_TIMES, PARTS, OTHERS].flatMap((words) => words.split(' ')),
]);
const PRESENT: ReadonlySet<string> = new Set(['is', 'are', 'has', 'have', "'s", "'ve"]);
const PERFECT: ReadonlySet<string> = new Set(['had', 'has', 'have', "'d", "'s", "'ve"]);
const NOT: ReadonlySet<string> = new Set(['not', "n't", 'never']);
/** What may stand between "had" and the verb without changing what is told. */
const BETWEEN: ReadonlySet<string> = new Set([...PERFECT, ...NOT, 'been', 'already', 'yet', 'still', 'so', 'far']);
const MOST_BETWEEN = 7;
/** "Was still to be sanded", "had still to be sanded", "had yet to sand". */
const TO_COME =
  /\b(?:(?:was|were|is|are|had|has|have) (?:still|yet)|still (?:had|needed|has|have|needs?|remained|remains?)) to(?: be)?$/;

/** The words right before a verb that tell its time, and whether it is denied. */
function auxiliariesBefore(tokens: readonly Token[], verb: number): readonly string[] {
  let from = verb;
  while (from > 0 && BETWEEN.has(nth(tokens, from - 1).lower)) from--;
  return tokens.slice(from, verb).map(({ lower }) => lower);
}

const NOBODY: ReadonlySet<string> = new Set(['nobody', 'none']);

function isNobody([first = '', second = '']: readonly string[]): boolean {
  return NOBODY.has(first) || `${first} ${second}` === 'no one';
}
