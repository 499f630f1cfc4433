import { nth } from '../../../text/nth';
import { isSide } from '../../lexicon/sides';
import type { Analysis } from '../analysis';
import { isVerbal, type Token } from '../token';
import type { Clause } from './clauses';

/** What a clause says of whom, by the places of its words. */
export interface Predication {
  /** The words of its subject that tell whom it is of, and the noun or name among them that names it. */
  readonly subject: readonly number[];
  readonly head: number | undefined;
  /** The words elsewhere in it that tell one time or place of a row from another: "first", "1895", "north". */
  readonly marks: readonly number[];
  /** All its words, with those of a subject or an antecedent that stands before it. */
  readonly words: readonly number[];
}

const TELLING: ReadonlySet<Token['pos']> = new Set<Token['pos']>(['NOUN', 'PROPN', 'ADJ', 'NUM', 'X']);
/** Words of a subject that tell nobody apart by themselves. */
const BARE: ReadonlySet<string> = new Set(['one', 'ones', 'other', 'others', 'only', 'same', 'own', 'such', 'alone']);
const NAMING: ReadonlySet<Token['pos']> = new Set<Token['pos']>(['NOUN', 'PROPN', 'NUM']);

/** What a clause says of whom. */
export function predicationOf({ tokens }: Analysis, clause: Clause): Predication {
  const own = isSubjectTold(tokens, clause) ? places(...ownSubject(tokens, clause.subject)) : [];
  const before = antecedentOf(tokens, clause);
  const all = new Set([...before, ...places(...clause.subject), ...places(clause.from, clause.to)]);
  const words = [...all].sort((a, b) => a - b);
  const subject = own.filter((i) => tellsWhom(nth(tokens, i)));
  return {
    subject,
    head: headOf(tokens, own),
    marks: words.filter((i) => !own.includes(i) && markOf(nth(tokens, i)) !== undefined),
    words,
  };
}

const GOING_ON: ReadonlySet<string> = new Set(['and', 'or', 'but']);

/** Whether a clause has its subject itself or goes on with one: not so ", shut since May, | stays shut". */
function isSubjectTold(tokens: readonly Token[], { from, subject }: Clause): boolean {
  return subject[0] >= from || GOING_ON.has(tokens[from - 1]?.lower ?? '');
}

function places(from: number, to: number): readonly number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, k) => from + k);
}

function tellsWhom(token: Token): boolean {
  const { pos, lower, content, name } = token;
  const isWord = content || name || pos === 'NUM';
  const mayTell = TELLING.has(pos) || isSide(lower);
  return isWord && mayTell && !BARE.has(lower);
}

/** What opens a noun phrase. */
const OPENING: ReadonlySet<Token['pos']> = new Set<Token['pos']>(['DET', 'PRON']);

/** The subject without what stands before it: "in the first year | the harbour". */
function ownSubject(tokens: readonly Token[], [from, to]: Clause['subject']): readonly [number, number] {
  if (tokens[from]?.pos !== 'ADP') return [from, to];
  for (let i = to - 1; i > from; i--) if (opens(tokens, i)) return [i, to];
  return [from, to];
}

/** An article, pronoun or name that hangs on no preposition: "in 2023 | Orle". */
function opens(tokens: readonly Token[], i: number): boolean {
  const [before, token] = [nth(tokens, i - 1), nth(tokens, i)];
  if (before.pos === 'ADP') return false;
  const isName = token.name && (before.pos === 'NUM' || before.lower === ',');
  return OPENING.has(token.pos) || isName;
}

/** The noun or name that a subject is about: the last before a preposition. */
function headOf(tokens: readonly Token[], own: readonly number[]): number | undefined {
  const end = own.findIndex((i, k) => k > 0 && nth(tokens, i).pos === 'ADP');
  const phrase = end < 0 ? own : own.slice(0, end);
  return phrase.filter((i) => NAMING.has(nth(tokens, i).pos)).at(-1);
}

const RELATIVE: ReadonlySet<string> = new Set(['which', 'who', 'where', 'when', 'that']);

/** What a relative word stands for: "for the edition of 1895, in | which". */
function antecedentOf(tokens: readonly Token[], { from }: Clause): readonly number[] {
  if (!RELATIVE.has(tokens[from - 1]?.lower ?? '')) return [];
  let first = from - 1;
  while (first > 0 && !isVerbal(nth(tokens, first - 1)) && nth(tokens, first - 1).lower !== ';') first--;
  return places(first, from - 1);
}

const RANK = /^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last|\d+(?:st|nd|rd|th))$/;

/** Of which row of like things a word tells one from the others; undefined where it tells none. */
export function markOf({ lower, pos }: Token): 'rank' | 'side' | 'number' | undefined {
  if (RANK.test(lower)) return 'rank';
  if (isSide(lower)) return 'side';
  return pos === 'NUM' && !BARE.has(lower) ? 'number' : undefined;
}
