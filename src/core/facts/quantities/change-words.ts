import type { QuantityFact } from '../../model/judging/fact';
import { countedAt } from './counted';
import { hyphenAt, lowerAt } from '../numbers/lexer';
import type { Token } from '../numbers/lexer';
import { entriesOf } from '../../text/words/word-list';
import { RISES_LIST } from '../../words/facts/rises';
import { FALLS_LIST } from '../../words/facts/falls';

const UP = entriesOf(RISES_LIST);
const DOWN = entriesOf(FALLS_LIST);
/**
 * Verbs that take what is gained or lost as an object; without "by" they speak of amounts ("cut 500 jobs", "gained 3
 * seats").
 */
const TRANSITIVE = new Set([
  'gain',
  'gains',
  'gained',
  'gaining',
  'added',
  'lost',
  'shed',
  'cut',
  'cuts',
  'raised',
  'contract',
  'boost',
  'boosted',
  'contracted',
  'lowered',
  'reduce',
  'reduces',
  'reduced',
  'hike',
  'hiked',
  'drop',
  'drops',
  'dropped',
]);
const NOUNS = new Set([
  'rise',
  'growth',
  'increase',
  'increases',
  'jump',
  'surge',
  'gain',
  'gains',
  'fall',
  'drop',
  'decline',
  'decrease',
  'reduction',
  'cut',
  'cuts',
  'slump',
  'contraction',
  'dip',
  'plunge',
  'uptick',
  'boost',
  'hike',
  'slide',
  'discount',
  'raise',
  'expansion',
  'uplift',
  'downturn',
]);
const DIRECTIONS: ReadonlyMap<string, 'up' | 'down'> = new Map([
  ...UP.map((word) => [word, 'up'] as const),
  ...DOWN.map((word) => [word, 'down'] as const),
  ['raise', 'up'],
  ['expansion', 'up'],
]);

/** Which way a verb or noun of change goes, or undefined. */
export function directionOf(word: string): 'up' | 'down' | undefined {
  return DIRECTIONS.get(word);
}

/**
 * Role of the amount at tokens `start` to `stop`: a change where a verb of change stands right before it ("rose 5 %",
 * "fell sharply by 12"), a noun of change before it with "of" ("an increase of 5 %") or after it ("a 5 % cut"); else an
 * amount.
 */
export function changeOf(
  tokens: readonly Token[],
  start: number,
  stop: number,
): Pick<QuantityFact, 'role' | 'direction'> {
  const before = verbBefore(tokens, start, stop);
  if (before !== undefined) return { role: 'change', direction: before };
  const found = nounAfter(tokens, stop) ?? comparativeAfter(tokens, stop) ?? comparativeBehind(tokens, stop);
  return found === undefined ? { role: 'amount' } : { role: 'change', direction: found };
}

/** Words before "than" that make the amount before them the difference between two others. */
const COMPARATIVES: ReadonlyMap<string, 'up' | 'down'> = new Map([
  ...'more greater higher larger bigger taller longer wider deeper heavier dearer above'
    .split(' ')
    .map((word) => [word, 'up'] as const),
  ...'less fewer lower smaller shorter narrower shallower lighter cheaper'
    .split(' ')
    .map((word) => [word, 'down'] as const),
]);
/** How many tokens "than" may stand behind its comparative: "20 dollars more in May than". */
const THAN_WITHIN = 6;

/** "60,000 dollars more in 2020 than in 2019", "20 fewer pupils than": by how much one thing passes another. */
function comparativeAfter(tokens: readonly Token[], stop: number): 'up' | 'down' | undefined {
  const direction = COMPARATIVES.get(lowerAt(tokens, stop));
  if (direction === undefined) return undefined;
  const next = tokens.slice(stop + 1, stop + 1 + THAN_WITHIN);
  const than = next.findIndex(({ lower }) => lower === 'than');
  return than >= 0 && next.slice(0, than).every(({ kind, lower }) => kind !== 'symbol' && lower !== 'and')
    ? direction
    : undefined;
}

/** "40 settlers | fewer than the first", "435 votes | more than her rival": the same after what is counted. */
function comparativeBehind(tokens: readonly Token[], stop: number): 'up' | 'down' | undefined {
  const counted = countedAt(tokens, stop, true);
  const at = counted.findIndex((word) => COMPARATIVES.has(word));
  const end = stop + (at < 0 ? counted.length : at);
  return end > stop && lowerAt(tokens, end + 1) === 'than' ? COMPARATIVES.get(lowerAt(tokens, end)) : undefined;
}

/** Verbs whose "up" tells no direction: "pasture makes up 920 hectares". */
const PHRASAL =
  /^(?:ma[kd]e?s?|making|takes?|took|taking|us(?:es?|ed|ing)|sets?|setting|signs?|signed|picks?|picked|add(?:s|ed))$/;

/** "Fell by | a further | 12", "rose | another | 5 %": the tokens of the words that end at one. */
function furtherLength(tokens: readonly Token[], at: number): number {
  if (lowerAt(tokens, at) === 'another') return 1;
  return /^(?:further|additional|extra)$/.test(lowerAt(tokens, at)) && /^an?$/.test(lowerAt(tokens, at - 1)) ? 2 : 0;
}

/** Verbs whose "down" tells none either: "buyers put down 20 per cent", "the board turned down 12 plans". */
const PHRASAL_DOWN =
  /^(?:puts?|putting|la(?:ys?|id)|laying|pa(?:ys?|id)|paying|turn(?:s|ed|ing)?|shoots?|shot|shut|tore|took)$/;

function isPhrasal(particle: string, verb: string): boolean {
  if (particle === 'up') return PHRASAL.test(verb);
  return particle === 'down' && PHRASAL_DOWN.test(verb);
}

function verbBefore(tokens: readonly Token[], start: number, stop: number): 'up' | 'down' | undefined {
  let at = start - 1 - furtherLength(tokens, start - 1);
  const by = lowerAt(tokens, at) === 'by';
  if (lowerAt(tokens, at) === 'of' && NOUNS.has(lowerAt(tokens, at - 1))) return directionOf(lowerAt(tokens, at - 1));
  if (by) at--;
  if (lowerAt(tokens, at) === 'a' || lowerAt(tokens, at) === 'an') at--;
  if (tokens[at]?.lower.endsWith('ly') === true) at--;
  if (by && lowerAt(tokens, at) === 'further') at--;
  const word = lowerAt(tokens, at);
  if (by) return directionOf(word) ?? farVerb(tokens, at);
  if (isPhrasal(word, lowerAt(tokens, at - 1))) return undefined;
  return TRANSITIVE.has(word) && !isChangeOfLevel(tokens, start, stop) ? undefined : directionOf(word);
}

/** "Cut 5 %", "added $80 billion to its value": by how much a level changed, and not what was cut or added. */
function isChangeOfLevel(tokens: readonly Token[], start: number, stop: number): boolean {
  return isPercent(tokens, stop0(tokens, start)) || isOfValue(tokens, stop);
}

const WORTH: ReadonlySet<string> = new Set([
  'value',
  'valuation',
  'worth',
  'capitalization',
  'capitalisation',
  'wealth',
  'fortune',
]);

/** "Added $80 billion | to its market value", "lost $3 billion | in value": what a level changed by. */
function isOfValue(tokens: readonly Token[], stop: number): boolean {
  return (
    ['to', 'in', 'of', 'from', 'off'].includes(lowerAt(tokens, stop)) &&
    [1, 2, 3].some((n) => WORTH.has(lowerAt(tokens, stop + n)))
  );
}

/** "raised prices by 5 %": the verb stands a few words before "by". */
function farVerb(tokens: readonly Token[], at: number): 'up' | 'down' | undefined {
  for (let i = at; i > at - 5 && i >= 0; i--) {
    if (tokens[i]?.kind === 'symbol') return undefined;
    const direction = directionOf(lowerAt(tokens, i));
    if (direction !== undefined) return direction;
  }
  return undefined;
}

function stop0(tokens: readonly Token[], start: number): number {
  let at = start;
  while (at < start + 5 && tokens[at]?.kind !== 'number') at++;
  return at + 1;
}

function isPercent(tokens: readonly Token[], at: number): boolean {
  return /^(?:%|per|percent|pc|percentage)$/.test(lowerAt(tokens, at));
}

function nounAfter(tokens: readonly Token[], stop: number): 'up' | 'down' | undefined {
  const skip = hyphenAt(tokens, stop) ? 1 : 0;
  for (const at of [stop + skip, stop + skip + 1]) {
    const word = lowerAt(tokens, at);
    if (NOUNS.has(word) && lowerAt(tokens, at + 1) !== '-') return directionOf(word);
    if (tokens[at]?.kind !== 'word') return undefined;
  }
  return undefined;
}
