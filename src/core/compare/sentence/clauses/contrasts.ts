import { caches } from '../../../text/caches';
import { nth } from '../../../text/nth';
import type { Analysis } from '../analysis';
import { isIn, type Term } from '../terms';
import { isVerbal, type Token } from '../token';

/** What a sentence denies, with what it sets in its place: "was opened not by the mayor but by a pupil". */
export interface Contrast {
  readonly denied: Term;
  readonly right: Term;
  /** The half-open places of the half that is denied, from its "not" on. */
  readonly from: number;
  readonly to: number;
  /** The preposition that both halves begin with; empty where there is none. */
  readonly lead: string;
  /** The verb that both halves belong to; whether it stands behind them, as that of a subject. */
  readonly verb: number;
  readonly isSubject: boolean;
}

/** The contrasts of a sentence: "not by A but by B", "in B, not in A", "B and not A"; in order. Linear. */
export const contrastsIn = caches.ofObject((analysis: Analysis): readonly Contrast[] => {
  if (!analysis.tokens.some(({ lower }) => lower === 'not')) return [];
  return analysis.tokens.flatMap((_, at) => contrastAt(analysis, at) ?? []);
});

/** How many tokens a denied half may take up to its "but". */
const LONGEST = 30;
/** Words behind "not" by which both halves hold, or neither is denied. */
const ADDING: ReadonlySet<string> = new Set([
  'only',
  'just',
  'merely',
  'simply',
  'solely',
  'necessarily',
  'all',
  'every',
]);
/** What ends a half. */
const BORDERS: ReadonlySet<string> = new Set([';', '.', ':', '?', '(', ')']);

function contrastAt(analysis: Analysis, at: number): Contrast | undefined {
  const { tokens } = analysis;
  const next = tokens[at + 1];
  if (nth(tokens, at).lower !== 'not' || !next) return undefined;
  if (ADDING.has(next.lower) || isVerbal(next)) return undefined;
  const lead = leadAt(tokens, at + 1);
  const but = butAfter(tokens, at, lead);
  return but < 0 ? afterwards(analysis, at, lead) : before(analysis, { at, but, lead });
}

/** The "but" that belongs to a "not", behind which the same preposition stands; -1 where there is none. */
function butAfter(tokens: readonly Token[], at: number, lead: string): number {
  for (let i = at + 1; i < Math.min(tokens.length, at + LONGEST); i++) {
    const { lower } = nth(tokens, i);
    if (lower === 'but' && classOf(leadAt(tokens, behindBut(tokens, i))) === classOf(lead)) return i;
    if (BORDERS.has(lower)) return -1;
  }
  return -1;
}

function behindBut(tokens: readonly Token[], but: number): number {
  return ['rather', 'instead'].includes(tokens[but + 1]?.lower ?? '') ? but + 2 : but + 1;
}

/** "Not by A | but by B". */
function before(
  analysis: Analysis,
  { at, but, lead }: { readonly at: number; readonly but: number; readonly lead: string },
): Contrast | undefined {
  const { tokens } = analysis;
  const start = behindBut(tokens, but);
  const right = termIn(analysis, start, endOfPhrase(tokens, start));
  const denied = termIn(analysis, at + 1, Math.min(but, endOfPhrase(tokens, at + 1)));
  return made(analysis, { denied, right, from: at, to: but, lead });
}

/** "By B, | not by A", "to B and | not to A". */
function afterwards(analysis: Analysis, at: number, lead: string): Contrast | undefined {
  const { tokens } = analysis;
  const joint = tokens[at - 1]?.lower ?? '';
  if (joint !== ',' && joint !== 'and') return undefined;
  const to = endOfPhrase(tokens, at + 1);
  const denied = termIn(analysis, at + 1, to);
  const isClosed = [',', ...BORDERS].includes(tokens[to]?.lower ?? '.');
  const start = isClosed ? startOfPhrase(tokens, at - 1, lead) : -1;
  const right = start < 0 ? undefined : termIn(analysis, start, at);
  return made(analysis, { denied, right, from: at, to, lead });
}

function made(
  { tokens }: Analysis,
  found: Pick<Contrast, 'from' | 'to' | 'lead'> & {
    readonly denied: Term | undefined;
    readonly right: Term | undefined;
  },
): Contrast | undefined {
  const { denied, right, from } = found;
  if (!denied || !right || !areOfOneKind(denied, right)) return undefined;
  const isVerb = (i: number): boolean => nth(tokens, i).pos === 'VERB';
  let verb = Math.min(from, right.first) - 1;
  while (verb >= 0 && !isVerb(verb) && !BORDERS.has(nth(tokens, verb).lower)) verb--;
  if (verb >= 0 && isVerb(verb)) return { ...found, denied, right, verb, isSubject: false };
  const behind = tokens.findIndex((_, i) => i >= Math.max(found.to, right.last) && isVerb(i));
  return behind < 0 ? undefined : { ...found, denied, right, verb: behind, isSubject: true };
}

const NOMINAL: ReadonlySet<Term['kind']> = new Set<Term['kind']>(['name', 'noun']);

function areOfOneKind(a: Term, b: Term): boolean {
  return a.kind === b.kind || (NOMINAL.has(a.kind) && NOMINAL.has(b.kind));
}

function leadAt(tokens: readonly Token[], at: number): string {
  const token = tokens[at];
  return token?.pos === 'ADP' ? token.lower : '';
}

const TIMES: ReadonlySet<string> = new Set(['in', 'on', 'at', 'during']);

/** Prepositions that say the same of times and places are one. */
export function classOf(lead: string): string {
  return TIMES.has(lead) ? 'in' : lead;
}

/** Where a phrase ends: before a verb, a relative word, or a comma that no name follows. */
function endOfPhrase(tokens: readonly Token[], from: number): number {
  const end = tokens.findIndex((token, i) => i >= from && (isVerbal(token) || isEnd(tokens, i, from)));
  return end < 0 ? tokens.length : end;
}

function isEnd(tokens: readonly Token[], at: number, from: number): boolean {
  const { lower } = nth(tokens, at);
  if (lower === ',') return !isAside(tokens, at) || tokens.slice(from, at).some((t) => t.lower === ',');
  return RELATIVE.has(lower) || BORDERS.has(lower);
}

const RELATIVE: ReadonlySet<string> = new Set(['who', 'which', 'that', 'whose', 'as', 'but', 'and']);

/** "The minister, | Ida Holm": a name behind a comma says who is meant. */
function isAside(tokens: readonly Token[], comma: number): boolean {
  return tokens[comma + 1]?.name === true;
}

/** How many tokens before "not" the other half may begin. */
const REACH = 10;

/** Where the half before "not" begins: behind the same preposition, or with its last noun phrase. */
function startOfPhrase(tokens: readonly Token[], end: number, lead: string): number {
  const same = lastLead(tokens, end, lead);
  if (same >= 0) return same;
  for (let i = end - 1; i >= Math.max(0, end - REACH); i--) {
    const { lower, pos } = nth(tokens, i);
    if (isVerbal(nth(tokens, i)) || BORDERS.has(lower)) return lead === '' ? i + 1 : -1;
    if (pos === 'ADP' && lead !== '' && classOf(lower) === classOf(lead)) return i;
    if (pos === 'ADP' && lead === '' && lower !== 'of') return -1;
  }
  return end <= REACH && lead === '' ? 0 : -1;
}

/** Where the very preposition stands, before any other verb: of "at the store in Osby, not at the mill" the first. */
function lastLead(tokens: readonly Token[], end: number, lead: string): number {
  for (let i = end - 1; lead !== '' && i >= Math.max(0, end - REACH); i--) {
    const token = nth(tokens, i);
    if (isVerbal(token) || BORDERS.has(token.lower)) return -1;
    if (token.pos === 'ADP' && token.lower === lead) return i;
  }
  return -1;
}

/**
 * What a phrase stands for: its first value or name, or else its last noun before any "of". What other prepositions add
 * is no part of it: "to arbitration | in Osby".
 */
function termIn({ terms, tokens }: Analysis, from: number, end: number): Term | undefined {
  const isAdding = ({ pos, lower }: Token): boolean => pos === 'ADP' && lower !== 'of';
  const added = tokens.findIndex((token, i) => i > from && isAdding(token));
  const to = added < 0 ? end : Math.min(added, end);
  const inside = terms.filter(({ first, last }) => first >= from && last <= to);
  const told = inside.find((u) => u.fact !== undefined) ?? inside.find(({ kind }) => kind === 'name');
  if (told) return told;
  const of = tokens.findIndex(({ lower }, i) => i > from && i < to && lower === 'of');
  return inside.filter((u) => u.kind === 'noun' && (of < 0 || u.last <= of)).at(-1);
}

/** The contrast in whose denied half a term stands. */
export function contrastAround(analysis: Analysis, { first }: Pick<Term, 'first'>): Contrast | undefined {
  return contrastsIn(analysis).find(({ from, to, right }) => first > from && first < to && !isIn(first, right));
}
