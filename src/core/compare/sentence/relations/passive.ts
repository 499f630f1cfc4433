import type { Token } from '../token';

/** Words that turn a verb passive or make what follows a condition of place rather than of doer. */
const PASSIVE: ReadonlySet<string> = new Set(['was', 'were', 'been', 'is', 'are', 'be', 'being']);
/** True for "was bought by", "was freed from the bog by": the doer stands behind the verb. */
export function isPassive(tokens: readonly Token[], verb: number): boolean {
  if (doerMark(tokens, verb) < 0) return false;
  return tokens.slice(Math.max(0, verb - 3), verb).some((t) => PASSIVE.has(t.lower)) || isJoinedPassive(tokens, verb);
}

/** How far before a second verb the first may stand: "was read on 3 June 2021 and | signed by". */
const REACH_BACK = 10;

/** "Was received in June and | rejected by the board": a second verb with the same "was". */
function isJoinedPassive(tokens: readonly Token[], verb: number): boolean {
  if (tokens[verb - 1]?.lower !== 'and' || tokens[verb + 1]?.lower !== 'by') return false;
  const before = tokens.slice(Math.max(0, verb - REACH_BACK), verb - 1);
  const be = before.map((t) => PASSIVE.has(t.lower)).lastIndexOf(true);
  return be >= 0 && before.slice(be + 2).every(({ pos }) => pos !== 'VERB');
}

/** How many tokens may stand between a verb and the "by" of its doer. */
const REACH = 5;

/** The place of the "by" behind a verb, before any comma; -1 where there is none. */
export function doerMark(tokens: readonly Token[], verb: number): number {
  for (let i = verb + 1; i <= verb + REACH && i < tokens.length; i++) {
    const lower = tokens[i]?.lower;
    if (lower === 'by') return i;
    if (lower === ',' || lower === ';' || lower === 'and') return -1;
  }
  return -1;
}

/** Whether what is tagged as a noun or an adjective may be a past form. */
export function isPastForm({ pos, lower }: Token): boolean {
  const isNominal = pos === 'NOUN' || pos === 'ADJ';
  return isNominal && (PAST.test(lower) || IRREGULAR.has(lower));
}

const PAST = /^\p{Ll}{3,}ed$/u;
/** Past forms that are nouns or adjectives too, as the tagger has them. */
const IRREGULAR: ReadonlySet<string> = new Set(
  (
    'won shot struck fought bit hit found led fed left sold cut bound held sent taught beat bought lent caught fined cost put ' +
    'overtook outran outbid outsold outdid overran'
  ).split(' '),
);
