import { areOneName, isFormOfAddress } from '../../names/same-name';
import { nth } from '../../text/nth';
import type { Analysis } from '../sentence/analysis';
import { textOf, type Term } from '../sentence/terms';
import { claimPlace, fitAt, passagePlace } from './align';
import type { PassageView } from './view';
import { ROMAN_NUMERAL } from '../lexicon/words';

/** Where two compound names part, and how many words they have in common. */
export interface ChangedPart {
  readonly place: 'first' | 'middle' | 'last';
  /** Words in common. */
  readonly shared: number;
}

/**
 * "Harbour Night Ferry" beside "Harbour Day Ferry": two names that begin or end alike and of which each has words that
 * the other has not; undefined where one is only shorter than the other, or where the passage has the claim's words in
 * another name.
 */
export function changedPart(
  claim: Analysis,
  term: Term,
  other: Term,
  view: Pick<PassageView, 'analysis' | 'alignment'>,
): ChangedPart | undefined {
  if (term.kind !== 'name' || other.kind !== 'name') return undefined;
  if (areOneName(textOf(claim, term), textOf(view.analysis, other))) return undefined;
  const [mine, theirs] = [wordsOf(claim, term), wordsOf(view.analysis, other)];
  // "The architect Matt Voss" and "Matt Holm": what stands only on one side before the common words is no part of the
  // name.
  for (const skipped of [
    [0, 0],
    [1, 0],
    [0, 1],
  ] as const) {
    const found = partingOf(claim, mine.slice(skipped[0]), theirs.slice(skipped[1]), view);
    if (found && (skipped[0] + skipped[1] === 0 || found.place === 'last')) return found;
  }
  return undefined;
}

function partingOf(
  claim: Analysis,
  mine: readonly number[],
  theirs: readonly number[],
  { analysis, alignment }: Pick<PassageView, 'analysis' | 'alignment'>,
): ChangedPart | undefined {
  const areOne = (i: number, j: number): boolean =>
    alignment.to[i] === j || nth(claim.tokens, i).stem === nth(analysis.tokens, j).stem;
  let start = 0;
  while (start < mine.length && start < theirs.length && areOne(mine[start] ?? 0, theirs[start] ?? 0)) start++;
  let end = 0;
  while (
    end < mine.length - start &&
    end < theirs.length - start &&
    areOne(mine.at(-1 - end) ?? 0, theirs.at(-1 - end) ?? 0)
  )
    end++;
  const [left, right] = [mine.slice(start, mine.length - end), theirs.slice(start, theirs.length - end)];
  if (start + end === 0 || left.length === 0 || right.length === 0) return undefined;
  if (left.some((i) => isNamed(i, analysis, alignment)) || right.some((j) => claimPlace(alignment, j) >= 0))
    return undefined;
  return { place: start === 0 ? 'first' : end === 0 ? 'last' : 'middle', shared: start + end };
}

/**
 * Whether the passage has a word of the claim in some name: that "solutions" stands somewhere bears no "Harbour
 * Solutions" out.
 */
function isNamed(i: number, { tokens }: Analysis, alignment: PassageView['alignment']): boolean {
  return fitAt(alignment, i) > 0 && nth(tokens, passagePlace(alignment, i)).name;
}

/** The content words of a name without forms of address and titles. */
function wordsOf({ tokens }: Analysis, { first, last }: Term): readonly number[] {
  const words: number[] = [];
  for (let i = first; i < last; i++) {
    const { content, lower, text } = nth(tokens, i);
    const isNumber = i > first && ROMAN_NUMERAL.test(text);
    if ((content || isNumber) && !isFormOfAddress(lower.replaceAll('.', ''))) words.push(i);
  }
  return words;
}
