import type { Fact, QuantityFact } from '../../../model/judging/fact';
import { nth } from '../../../text/nth';
import { caches } from '../../../text/caches';
import { analyse, type Analysis } from '../analysis';
import type { Term } from '../terms';
import type { Token } from '../token';

/** A member of a list that says its verb once: "Grants made up 31 percent, fees 42 and sales the rest". */
export interface GappedMember {
  /** The words of its own subject that mean something. */
  readonly subject: readonly Token[];
  readonly value: Term;
  /** The value with the unit of the first, which the others leave out. */
  readonly fact: Fact;
}

/** Longest subject of a member, in tokens. */
const LONGEST_SUBJECT = 6;
const THINGS: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'ADJ']);
/** What a subject alone does not have: a verb, or what hangs on one. */
const LINKING: ReadonlySet<string> = new Set(['VERB', 'AUX', 'ADP']);
/** What parts two members of a row. */
export const PARTING = /^(?:,|;|and|but|while)$/;

/**
 * The members of a list that says its verb once; empty where a sentence is none. What stands in brackets behind a value
 * is passed over. Linear.
 */
export const gappedIn: (analysis: Analysis) => readonly GappedMember[] = caches.ofObject(read);

function read(analysis: Analysis): readonly GappedMember[] {
  const values = valuesIn(analysis);
  const [first] = values;
  const lead = first && leadOf(analysis, first);
  if (!first?.fact || !lead) return [];
  const head = headIn(analysis, lead);
  const members: GappedMember[] = [{ subject: lead, value: first, fact: first.fact }];
  for (const [i, value] of values.slice(1).entries()) {
    const subject = subjectBetween(analysis, nth(values, i).last, withoutLead(analysis, first, value), head);
    const fact = subject && borrowed(value, first);
    if (!subject || !fact) break;
    members.push({ subject, value, fact });
  }
  return members.length > 1 ? members : [];
}

/** The amounts of a sentence that stand in no brackets. */
function valuesIn({ tokens, terms }: Analysis): readonly Term[] {
  let depth = 0;
  const isInside = tokens.map(({ text }) => {
    if (text === '(') depth++;
    if (text === ')') depth--;
    return depth > 0;
  });
  return terms.filter(({ fact, first }) => fact?.kind === 'quantity' && isPlain(fact) && isInside[first] === false);
}

/** An amount, or by how much something changed. */
function isPlain({ role, pair }: QuantityFact): boolean {
  return (role === 'amount' || role === 'change') && pair === undefined;
}

/** The subject of the first member, before its verb and right before its value but for small words. */
function leadOf({ tokens }: Analysis, { first }: Term): readonly Token[] | undefined {
  const verb = tokens.findIndex((t, i) => i < first && (t.pos === 'VERB' || t.pos === 'AUX'));
  if (verb < 1 || verb > LONGEST_SUBJECT) return undefined;
  const isPlain = tokens.slice(verb, first).every((t) => t.pos !== 'NOUN' && !t.name && !t.negated);
  const subject = tokens.slice(0, verb).filter(({ content }) => content);
  return isPlain && subject.some(isThing) ? subject : undefined;
}

/** Where a member's subject ends: before the small word that its value shares with the first ("by 32, … by 22"). */
function withoutLead({ tokens }: Analysis, first: Term, value: Term): number {
  const [lead, own] = [tokens[first.first - 1], tokens[value.first - 1]];
  return own?.pos === 'ADP' && own.lower === lead?.lower ? value.first - 1 : value.first;
}

/** The subject of a member without a verb: all that stands between the value before and its own. */
function subjectBetween(
  { tokens }: Analysis,
  from: number,
  to: number,
  head: readonly Token[],
): readonly Token[] | undefined {
  let start = tokens.findIndex((t, i) => i >= from && i < to && PARTING.test(t.lower));
  if (start < 0 || !isTail(tokens.slice(from, start))) return undefined;
  while (start < to && PARTING.test(nth(tokens, start).lower)) start++;
  // "The fee for a boat is 40 francs, that for a tent 12": the fee for a tent.
  const isThat = head.length > 0 && /^(?:that|those)$/.test(tokens[start]?.lower ?? '');
  const own = tokens.slice(isThat ? start + 2 : start, to);
  const isShort = own.length > 0 && own.length <= LONGEST_SUBJECT;
  const isNominal = own.every(({ pos, lower }) => !LINKING.has(pos) && lower !== 'than');
  const subject = own.filter(({ content }) => content);
  return isShort && isNominal && subject.some(isThing) ? [...(isThat ? head : []), ...subject] : undefined;
}

/** What "that" stands for in later members: "the fee" of "the fee for a boat". */
function headIn({ tokens }: Analysis, subject: readonly Token[]): readonly Token[] {
  const at = tokens.findIndex(({ pos }) => pos === 'ADP');
  const border = tokens[at]?.start ?? 0;
  return subject.filter(({ start }) => start < border);
}

/** Longest "of the income" behind a value, in tokens. */
const LONGEST_TAIL = 4;

/** Behind a value stands nothing but brackets, and what it counts or is a part of. */
function isTail(tokens: readonly Token[]): boolean {
  const at = tokens.findIndex(({ text }) => text === '(');
  const tail = tokens.slice(0, at < 0 ? tokens.length : at);
  const isPart = tail[0]?.lower === 'of' && tail.length <= LONGEST_TAIL;
  const counted = tail.filter(({ pos }, i) => !isPart || (i > 0 && pos !== 'DET'));
  return counted.every(({ pos }) => pos === 'NOUN' || pos === 'SYM');
}

function isThing({ pos, name }: Token): boolean {
  return THINGS.has(pos) || name;
}

/** The value with the unit that it leaves out; undefined where it has another one. */
function borrowed({ fact }: Term, { fact: first }: Term): Fact | undefined {
  if (fact?.kind !== 'quantity' || first?.kind !== 'quantity') return undefined;
  if (fact.unit === first.unit && fact.dimension === first.dimension) return sameChange(fact, first);
  if (fact.unit !== '' || fact.dimension !== 'count') return undefined;
  return sameChange(analyse(first.text.replace(/\d[\d.,]*/, fact.text)).facts[0], first);
}

/** "Rose by 11 percent and oil 26": the second is a change as the first is. */
function sameChange(fact: Fact | undefined, { role, direction }: QuantityFact): Fact | undefined {
  return fact?.kind === 'quantity' ? { ...fact, role, ...(direction && { direction }) } : undefined;
}
