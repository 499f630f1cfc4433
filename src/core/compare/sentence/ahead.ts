import { nth } from '../../text/nth';
import { ATTRIBUTIONS, FORMS_OF_BE, GUESSES, WILL } from '../lexicon/words';
import { ALSO_PARTICIPLES } from './assertion';
import { clauseBorders } from './clause';
import type { Token } from './token';
import { wordSet } from '../../text/words/word-list';
import { PLANNING_LIST } from '../../words/compare/planning';

/** Words after which an infinitive names what is planned, promised, wanted or expected, by base form or as written. */
const PLANNING: ReadonlySet<string> = wordSet(PLANNING_LIST);
/** Words before a noun by which the thing named has not come yet: "the planned opening". */
const PROSPECTIVE: ReadonlySet<string> = new Set([
  'planned',
  'proposed',
  'expected',
  'scheduled',
  'upcoming',
  'intended',
  'projected',
  'anticipated',
  'future',
  'possible',
  'potential',
]);
/** What may stand between a verb and the word that puts it ahead: "will not have been". */
const BETWEEN_TAGS: ReadonlySet<Token['pos']> = new Set<Token['pos']>(['AUX', 'PART', 'ADV']);
const AUXILIARIES: ReadonlySet<string> = new Set(['be', 'have']);
/** Words whose infinitive names what is possible or wanted, and no plan: "able to open", "in order to open". */
const NO_PLAN: ReadonlySet<string> = new Set(['able', 'order']);
/** "Would later become", "would go on to": what came, told from before. */
const LOOKING_BACK: ReadonlySet<string> = new Set([
  'later',
  'eventually',
  'go',
  'often',
  'sometimes',
  'always',
  'never',
]);
const BORDERS = clauseBorders();
/** How far back the words are that put a verb ahead, and those that govern an infinitive. */
const REACH = 6;
const GOVERNED = 8;

/**
 * True where a verb, or a noun for what happens, names what lies ahead. So does what is wanted or only possible.
 * Example: "is due to open".
 */
export function isAhead(tokens: readonly Token[], at: number): boolean {
  for (let i = at - 1; i >= 0 && i >= at - REACH; i--) {
    const { lower, lemma, pos, name } = nth(tokens, i);
    if (name) return false;
    if (WILL.has(lower) || GUESSES.has(lower) || lower === 'should') return true;
    if (lower === 'would' || lower === "'d") return isToldAhead(tokens, i);
    if (lower === 'to') return followsPlan(tokens, i);
    if (pos === 'CCONJ') return continues(tokens, i, at);
    if (!BETWEEN_TAGS.has(pos) && !AUXILIARIES.has(lemma)) return PROSPECTIVE.has(lower);
  }
  return false;
}

/** True where a verb tells what was done or came to be: in the past or perfect, and not put ahead. */
export function hasHappened(tokens: readonly Token[], at: number): boolean {
  if (isAhead(tokens, at)) return false;
  const { lower, lemma } = nth(tokens, at);
  if (lower.endsWith('ing')) return false;
  const before = tokens.slice(Math.max(0, at - 3), at).map((t) => t.lower);
  if (before.includes('did')) return true;
  if (lower === lemma) return ALSO_PARTICIPLES.has(lower) && !before.includes('to') && !before.includes('do');
  return !lower.endsWith('s') || lower === 'was' || lower === 'has';
}

/** "Announced that it would reopen", as against "would later become mayor". */
function isToldAhead(tokens: readonly Token[], would: number): boolean {
  if (tokens.slice(would + 1, would + 3).some((t) => LOOKING_BACK.has(t.lower))) return false;
  return tokens.slice(0, would).some((t) => ATTRIBUTIONS.has(t.lemma) || PLANNING.has(t.lemma) || t.lower === 'if');
}

/** "Was | to have opened": it did not; by the place of "to". */
export function isUnreal(tokens: readonly Token[], to: number): boolean {
  const isPast = /^(?:was|were)$/.test(tokens[to - 1]?.lower ?? '');
  return isPast && tokens[to]?.lower === 'to' && tokens[to + 1]?.lower === 'have';
}

/** Whether a word tells that something is planned, promised, wanted or expected. */
export function isPlanning({ lemma, lower }: Token): boolean {
  return PLANNING.has(lemma) || PLANNING.has(lower);
}

/**
 * "Plans to open", "is to open", "ordered the firm to pay", and a headline's infinitive: "Dredging to begin in May".
 */
function followsPlan(tokens: readonly Token[], to: number): boolean {
  if (FORMS_OF_BE.has(tokens[to - 1]?.lower ?? '')) return true;
  for (let i = to - 1; i >= 0 && i >= to - GOVERNED && !BORDERS.has(nth(tokens, i).lower); i--) {
    const { lower, pos } = nth(tokens, i);
    if (isPlanning(nth(tokens, i))) return true;
    const isFinite = pos === 'AUX' || (pos === 'VERB' && !lower.endsWith('ing'));
    if (isFinite || NO_PLAN.has(lower)) return false;
  }
  return true;
}

/** "Will begin in May and end in June": a base form goes on with the verb before the conjunction. */
function continues(tokens: readonly Token[], and: number, at: number): boolean {
  if (nth(tokens, at).lower !== nth(tokens, at).lemma) return false;
  for (let i = and - 1; i >= 0 && !BORDERS.has(nth(tokens, i).lower); i--)
    if (nth(tokens, i).pos === 'VERB') return isAhead(tokens, i);
  return false;
}

/** What somebody has in mind or tries, with the infinitive behind it; base forms. */
export const MEANT: ReadonlySet<string> = new Set(
  (
    'try attempt struggle seek mean plan intend hope want wish aim expect due set threaten agree promise pledge vow ' +
    'offer decide'
  ).split(' '),
);
/** How many tokens may stand between that and "to". */
const OBJECT = 2;

/** Words by which what was tried or meant is told to have come to nothing. */
const IN_VAIN = new RegExp(
  '\\bbut (?:failed|gave (?:it |this |that |the \\p{Ll}+ )?up|(?:\\p{Ll}+ )?could not|were? (?:turned|driven|beaten) back|' +
    'had to (?:turn|give|go back))|\\bin vain\\b|\\bwithout success\\b|' +
    '\\b(?:but|and|then|before) (?:\\p{Ll}+ )?(?:called|calling) (?:it|them|everything|the (?:plans?|idea|whole thing)) off\\b|' +
    '\\b(?:but|and|then) (?:\\p{Ll}+ )?(?:(?:backed|pulled) out|thought better of it|changed \\p{Ll}+ minds?)\\b|' +
    "\\bbut (?:never did|(?:did not|did n't)(?= [.,;]))",
  'u',
);

/** Whether a verb's infinitive was tried or meant and came to nothing. Example: "tried to reach the hut but failed". */
export function isGivenUp(tokens: readonly Token[], at: number): boolean {
  if (tokens[at - 1]?.lower !== 'to') return false;
  const before = tokens.slice(Math.max(0, at - 2 - OBJECT), at - 1);
  const rest = tokens
    .slice(at)
    .map(({ lower }) => lower)
    .join(' ');
  return before.some(({ lemma, lower }) => MEANT.has(lemma) || MEANT.has(lower)) && IN_VAIN.test(rest);
}
