import { caches } from '../../../text/caches';
import { nth } from '../../../text/nth';
import { CLEARING_VERBS, DENIALS, NEGATORS, NOT } from '../../lexicon/words';
import type { Analysis } from '../analysis';
import { clauseBorders } from '../clause';
import { clauseAt } from '../clauses/clauses';
import { afterDenial } from '../denied-speech';
import { isVerbal, type Token } from '../token';

/** What a sentence tells of a statement: that somebody holds it to be so, or not so. */
export interface Stance {
  readonly isSo: boolean;
  /** Whether not being so is no more than not being shown. */
  readonly isWeak: boolean;
  /** Half-open places of the words that say so. */
  readonly first: number;
  readonly last: number;
  /** Half-open places of who holds it; empty where nobody is told. */
  readonly holder: readonly [from: number, to: number];
  /** Half-open stretches of the statement itself: of a passive what stands before it is the first. */
  readonly matter: readonly (readonly [from: number, to: number])[];
  /** Whether the statement is told by a noun and no clause: "the effect on sleep". */
  readonly isNominal: boolean;
  /** Whether it is what a search came to, which no one voice has alone: "no sign of a leak", "cleared of stealing". */
  readonly isResult: boolean;
}

/** Verbs by which somebody holds what follows "that" to be so; denied, to be not so. */
const HELD: ReadonlySet<string> = new Set('accept believe conclude find think consider hold'.split(' '));
/** Verbs by which something is made known; denied, they leave open whether it is so. */
const SHOWN: ReadonlySet<string> = new Set(
  'show prove establish demonstrate confirm determine say rule discover'.split(' '),
);
/** Nouns for what speaks for something. */
const SIGNS: ReadonlySet<string> = new Set(
  'evidence indication sign proof suggestion hint trace reason ground grounds basis'.split(' '),
);
/** Verbs between "nothing", "no evidence" and what it would speak for. */
const SPEAKING: ReadonlySet<string> = new Set('suggest indicate show prove support imply think believe'.split(' '));
const LINKS: ReadonlySet<string> = new Set(['that', 'of', 'for']);
const ENDS = clauseBorders();
/** How many tokens may stand between a verb and its "that": "told | the hearing in May | that". */
const REACH = 4;

/** The stances that a sentence tells, in order; none where it asks or only imagines. Linear. */
export const stancesIn = caches.ofObject((analysis: Analysis): readonly Stance[] =>
  OPEN.test(analysis.text) ? [] : withoutDoubles(analysis.tokens.flatMap((_, at) => stanceAt(analysis, at) ?? [])),
);

/** "Found no evidence that …": of two that tell the same the one that says more of it. */
function withoutDoubles(all: readonly Stance[]): readonly Stance[] {
  const startOf = ({ matter }: Stance): number | undefined => matter.at(-1)?.[0];
  return all.filter((one) => !all.some((other) => other !== one && other.isResult && startOf(other) === startOf(one)));
}

const OPEN = /\b(?:if|unless|whether|would have|might|could|should)\b|\?/iu;

function stanceAt(analysis: Analysis, at: number): Stance | undefined {
  return signAt(analysis, at) ?? clearedAt(analysis, at) ?? denialAt(analysis, at) ?? heldAt(analysis, at);
}

/** "No evidence | that it was hidden", "nothing | to suggest that it was hidden". */
function signAt(analysis: Analysis, at: number): Stance | undefined {
  const { tokens } = analysis;
  const isNothing = nth(tokens, at).lower === 'nothing' && tokens[at + 1]?.lower === 'to';
  const isSign = SIGNS.has(nth(tokens, at).lemma) && isNone(tokens, at);
  if (!isNothing && !isSign) return undefined;
  const link = tokens.findIndex(({ lower }, i) => i > at && i <= at + REACH && LINKS.has(lower));
  const isClause = tokens[link]?.lower === 'that';
  const between = tokens.slice(at + 1, Math.max(at + 1, link));
  if (link < 0 || between.some(({ content, lemma }) => content && !SPEAKING.has(lemma) && !HELD.has(lemma)))
    return undefined;
  const first = at - (isNothing ? 0 : 1);
  return made(analysis, { isSo: false, isResult: true, first, last: at + 1, from: link + 1, isNominal: !isClause });
}

/** "No | evidence", "no clear | evidence", "did not find any | evidence". */
function isNone(tokens: readonly Token[], at: number): boolean {
  const before = tokens.slice(Math.max(0, at - 2), at).map(({ lower }) => lower);
  return before.includes('no') || (nth(tokens, at).negated && before.includes('any'));
}

/** "Cleared | the firm of having known": of whom, and of what. */
function clearedAt(analysis: Analysis, at: number): Stance | undefined {
  const { tokens } = analysis;
  const { lemma, pos, negated } = nth(tokens, at);
  if (pos !== 'VERB' || negated || !CLEARING_VERBS.has(lemma)) return undefined;
  const of = tokens.findIndex(({ lower }, i) => i > at && lower === 'of');
  if (of < 0 || tokens.slice(at + 1, of).some(isVerbal)) return undefined;
  const isPassive = of === at + 1;
  const whom: readonly [number, number] = isPassive ? subjectBefore(tokens, at) : [at + 1, of];
  const found = made(analysis, {
    isSo: false,
    isResult: true,
    first: at,
    last: at + 1,
    from: of + 1,
    isNominal: false,
  });
  return found && { ...found, matter: [whom, ...found.matter], holder: isPassive ? [at, at] : found.holder };
}

/** "Denied | that it leaks", "ruled out | redundancies", "does not dispute | the effect". */
function denialAt(analysis: Analysis, at: number): Stance | undefined {
  const { tokens } = analysis;
  const { lemma } = nth(tokens, at);
  const isDenied = isDeniedAt(tokens, at);
  const from = afterDenial(tokens, (token) => token?.lower ?? '', at);
  const isDoubt = lemma === 'doubt' && nth(tokens, at).pos === 'VERB';
  const start = from ?? (isDoubt ? at + 1 : undefined);
  if (start === undefined) return undefined;
  // Who does not deny something need not grant it; who does not dispute it does.
  const isGranted = isDenied && (lemma === 'dispute' || isDoubt);
  if (isDenied !== isGranted) return undefined;
  const isClause = tokens[start]?.lower === 'that';
  const mayDenyThing = DENIALS.has(lemma) || lemma === 'rule' || isDoubt;
  if (!isClause && !mayDenyThing) return undefined;
  const behind = isClause ? start + 1 : start;
  return made(analysis, {
    isSo: isGranted,
    isResult: false,
    first: at,
    last: start,
    from: behind,
    isNominal: !isClause,
  });
}

function isDeniedAt(tokens: readonly Token[], at: number): boolean {
  return nth(tokens, at).negated || tokens.slice(Math.max(0, at - 2), at).some(({ lower }) => NOT.has(lower));
}

/** "Found | that it leaked", "was found | to have leaked", "has not been shown". */
function heldAt(analysis: Analysis, at: number): Stance | undefined {
  const { tokens } = analysis;
  const { lemma, pos, negated, modal } = nth(tokens, at);
  const isShown = SHOWN.has(lemma);
  if (pos !== 'VERB' || !(HELD.has(lemma) || isShown)) return undefined;
  const isSo = !negated;
  // Who did not say so may think so: only "cannot say" tells that it is not known.
  if (lemma === 'say' ? negated !== modal : modal) return undefined;
  const that = tokens.findIndex(({ lower }, i) => i > at && i <= at + REACH && lower === 'that');
  const between = tokens.slice(at + 1, Math.max(at + 1, that));
  const words = { isSo, isWeak: isShown && !isSo, isResult: false, first: at, last: at + 1 };
  if (that > 0 && !between.some(isVerbal)) return made(analysis, { ...words, from: that + 1, isNominal: false });
  return passiveAt(tokens, at, words);
}

function passiveAt(
  tokens: readonly Token[],
  at: number,
  words: Pick<Stance, 'isSo' | 'isWeak' | 'isResult' | 'first' | 'last'>,
): Stance | undefined {
  let first = at;
  while (first > 0 && AUXILIARY.has(nth(tokens, first - 1).pos)) first--;
  const isPassive = tokens.slice(first, at).some(({ lemma }) => lemma === 'be');
  if (!isPassive) return undefined;
  const subject = subjectBefore(tokens, first);
  const holder: Stance['holder'] = [at, at];
  if (tokens[at + 1]?.lower === 'to') {
    const rest = [at + 2, endAfter(tokens, at + 2)] as const;
    return { ...words, holder, matter: [subject, rest], isNominal: false };
  }
  const isEnd = tokens[at + 1] === undefined || ['PUNCT', 'CCONJ'].includes(nth(tokens, at + 1).pos);
  if (!isEnd || !SHOWN.has(nth(tokens, at).lemma)) return undefined;
  const isClause = tokens[subject[0]]?.lower === 'that';
  return { ...words, holder, matter: [subject], isNominal: !isClause };
}

const AUXILIARY: ReadonlySet<Token['pos']> = new Set<Token['pos']>(['AUX', 'PART', 'ADV']);

/** What stands before a verb, up to the border of its clause. */
function subjectBefore(tokens: readonly Token[], at: number): readonly [number, number] {
  let from = at;
  while (from > 0 && !isBorder(nth(tokens, from - 1))) from--;
  return [from, at];
}

function isBorder({ lower }: Token): boolean {
  return ENDS.has(lower) || lower === ',' || lower === 'and';
}

function endAfter(tokens: readonly Token[], from: number): number {
  const end = tokens.findIndex(({ lower }, i) => i >= from && (ENDS.has(lower) || isTeller(tokens, i)));
  return end < 0 ? tokens.length : end;
}

/** "…, | she told the court": a comma behind which somebody is named who tells it. */
function isTeller(tokens: readonly Token[], comma: number): boolean {
  if (nth(tokens, comma).lower !== ',') return false;
  const verb = tokens.findIndex((token, i) => i > comma && isVerbal(token));
  return verb > comma && verb <= comma + LONGEST_ASIDE && TELLING.has(nth(tokens, verb).lemma);
}

/** "Redundancies | to pay for it", "the effect on sleep | and the price". */
function endOfPhrase(tokens: readonly Token[], from: number): number {
  const isBeyond = (token: Token): boolean => isVerbal(token) || isBorder(token) || token.lower === 'to';
  const end = tokens.findIndex((token, i) => i >= from && isBeyond(token));
  return end < 0 ? tokens.length : end;
}

function made(
  analysis: Analysis,
  {
    from,
    ...words
  }: Pick<Stance, 'isSo' | 'isResult' | 'first' | 'last' | 'isNominal'> &
    Partial<Pick<Stance, 'isWeak'>> & { readonly from: number },
): Stance | undefined {
  const { tokens } = analysis;
  const to = words.isNominal ? endOfPhrase(tokens, from) : endAfter(tokens, from);
  // A statement that is denied itself may be put so for many reasons.
  if (to <= from || tokens.slice(from, to).some(({ lower }) => NEGATORS.has(lower))) return undefined;
  return { isWeak: false, ...words, holder: holderOf(analysis, words.first), matter: [[from, to]] };
}

/** Who stands before the words that say so; nobody where these are the subject: "no evidence | was found". */
function holderOf(analysis: Analysis, first: number): Stance['holder'] {
  const { subject } = clauseAt(analysis, first) ?? { subject: [first, first] as const };
  if (first >= subject[0] && first < subject[1]) return [first, first];
  // "Ida Holm: | people say that …": who speaks is another than of whom she speaks.
  const [from, to] = subject;
  const colon = analysis.tokens.slice(from, to).findIndex(({ lower }) => lower === ':');
  return [from + colon + 1, to];
}

/** What a sentence tells in somebody's name, with who that is. */
export interface Told {
  readonly holder: readonly [from: number, to: number];
  readonly matter: readonly (readonly [from: number, to: number])[];
}

/** "According to the auditor, | …", "in the board's view, | …": how such an opening begins. */
const OPENING =
  /^(?:according to|as .{1,40} (?:sees?|puts?|tells?) it|in .{1,60}\b(?:view|opinion|judge?ment|eyes|words))\b/iu;
/** Verbs behind what somebody tells: "…, the board established." */
const TELLING: ReadonlySet<string> = new Set([
  ...HELD,
  ...SHOWN,
  'announce',
  'tell',
  'report',
  'explain',
  'argue',
  'rule',
]);

/** The sentence without the words that say in whose name it is told; undefined where it has none. */
export function toldIn({ text, tokens }: Pick<Analysis, 'text' | 'tokens'>): Told | undefined {
  const commas = tokens.flatMap(({ lower }, i) => (lower === ',' ? [i] : []));
  const [first, second] = commas;
  if (first === undefined) return undefined;
  if (OPENING.test(text)) return { holder: [1, first], matter: [[first + 1, tokens.length]] };
  const last = second ?? tokens.length;
  const isAside = tokens.slice(first, last).some(({ pos, lemma }) => pos === 'VERB' && TELLING.has(lemma));
  const isOne = commas.length === 1 || (commas.length === 2 && last - first <= LONGEST_ASIDE);
  if (!isAside || !isOne) return undefined;
  return {
    holder: [first + 1, last],
    matter: [[0, first], ...(second === undefined ? [] : [[second + 1, tokens.length] as const])],
  };
}

/** How many words may name who tells something, with the verb: "Lene Bruun told the hearing". */
const LONGEST_ASIDE = 10;
