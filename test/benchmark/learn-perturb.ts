import { analyse, type Analysis } from '../../src/core/compare/analysis';
import { oppositesOf } from '../../src/core/compare/lexicon';
import { extractRoles } from '../../src/core/facts/roles';
import type { Unit } from '../../src/core/compare/units';
import { splitSentences } from '../../src/core/text/sentences';
import type { Item } from './quality-data';

/**
 * Makes wrong drafts out of right ones by changing one place, as the authors of FactCC (Kryściński et al., EMNLP 2020) did: a name,
 * number, date or word put in place of another, a negation put in, an opposite. The unchanged drafts go along as right ones.
 * Sentences of the source, shortened at a comma, serve as drafts too: what a careful writer takes over nearly word for word.
 */
export function perturbed(items: readonly Item[], random: () => number): readonly Item[] {
  return items.flatMap((item, n) => {
    if (item.label !== 'supported') return [];
    const own = analyses(item.source);
    if (own.length === 0) return [];
    const strangers = analyses(items[(n * 7 + 13) % items.length]!.source);
    const drafts = [...splitSentences(item.draft).slice(0, 3).map((s) => item.draft.slice(s.start, s.end)), ...pick(own, 2, random).map((a) => shortened(a.text, random))];
    return drafts.flatMap((draft, d) => variants({ ...item, id: `${item.id}~${d}`, draft }, own, strangers, random));
  });
}

function variants(item: Item, own: readonly Analysis[], strangers: readonly Analysis[], random: () => number): readonly Item[] {
  const { id, draft } = item;
  const right: Item = { ...item, spans: [], label: 'supported' };
  const change = changeOf(draft, own, random() < 0.5 ? own : strangers, random);
  if (!change) return [right];
  const { start, end, text } = change;
  const wrong = draft.slice(0, start) + text + draft.slice(end);
  return [right, { ...item, id: `${id}!`, draft: wrong, label: 'conflict', spans: [{ start, end: start + text.length, label: 'conflict' }], meta: item.meta }];
}

interface Change {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const KINDS: readonly Unit['kind'][] = ['name', 'name', 'name', 'quantity', 'quantity', 'date', 'date', 'duration', 'noun', 'adjective', 'verb'];
const AUXILIARIES: ReadonlySet<string> = new Set(['is', 'was', 'are', 'were', 'will', 'has', 'have', 'had', 'can', 'could', 'would', 'did', 'does', 'do']);

function changeOf(draft: string, own: readonly Analysis[], donors: readonly Analysis[], random: () => number): Change | undefined {
  const analysis = analyse(draft);
  const luck = random();
  if (luck < 0.12) return negated(analysis, random);
  if (luck < 0.3) return opposite(analysis, random);
  if (luck < 0.36) return swapped(analysis, random);
  const retitle = luck < 0.5 ? retitled(draft, random) : undefined;
  if (retitle) return retitle;
  for (let tries = 0; tries < 4; tries++) {
    const kind = one(KINDS, random)!;
    const unit = one(analysis.units.filter((u) => u.kind === kind), random);
    const change = unit && substitute(analysis, unit, kind === 'name' || random() < 0.5 ? donors : own, random);
    if (change) return change;
  }
  return undefined;
}

function substitute(analysis: Analysis, unit: Unit, donors: readonly Analysis[], random: () => number): Change | undefined {
  const { start, end } = unit.span;
  const old = analysis.text.slice(start, end);
  const digits = /\d/.test(old) && random() < 0.6 ? changedDigits(old, random) : undefined;
  if (digits !== undefined && digits !== old) return { start, end, text: digits };
  const tag = analysis.tokens[unit.head]?.pos;
  const others = donors.flatMap((a) => a.units.filter((u) => u.kind === unit.kind && a.tokens[u.head]?.pos === tag && sameShape(analysis, unit, a, u)).map((u) => a.text.slice(u.span.start, u.span.end)));
  const text = one(others, random);
  return text === undefined || analysis.text.toLowerCase().includes(text.toLowerCase()) || old.toLowerCase().includes(text.toLowerCase()) ? undefined : { start, end, text };
}

/** Inflected alike, so that the sentence still reads well. */
function sameShape(a: Analysis, unit: Unit, b: Analysis, other: Unit): boolean {
  const [mine, theirs] = [a.tokens[unit.head]!, b.tokens[other.head]!];
  return unit.kind !== 'verb' && unit.kind !== 'noun' ? true : (mine.lower === mine.lemma) === (theirs.lower === theirs.lemma) && mine.lower.slice(-2) === theirs.lower.slice(-2);
}

function changedDigits(old: string, random: () => number): string {
  const places = [...old].flatMap((c, i) => (/\d/.test(c) ? [i] : []));
  const at = places[Math.floor(random() * Math.min(3, places.length))]!;
  return old.slice(0, at) + String((Number(old[at]) + 1 + Math.floor(random() * 8)) % 9 + 1) + old.slice(at + 1);
}

function opposite({ text, tokens }: Analysis, random: () => number): Change | undefined {
  const able = tokens.filter((t) => t.content && !t.name && t.lower === t.text && oppositesOf(t.lower).length > 0);
  const token = one(able, random);
  const word = token && one(oppositesOf(token.lower), random);
  return word && token && !text.includes(word) ? { start: token.start, end: token.end, text: word } : undefined;
}

const TITLES: readonly string[] = ['chief executive', 'chief financial officer', 'chairman', 'president', 'founder', 'finance minister', 'foreign secretary', 'spokeswoman', 'director', 'owner', 'professor', 'mayor', 'vice president', 'editor'];

/** A post put in place of another. */
function retitled(draft: string, random: () => number): Change | undefined {
  const role = one(extractRoles(draft), random);
  const title = role && one(TITLES.filter((t) => !t.includes(role.title) && !role.title.includes(t)), random);
  return role && title ? { ...role.titleSpan, text: title } : undefined;
}

/** The names on both sides of a verb change places. */
function swapped({ text, units }: Analysis, random: () => number): Change | undefined {
  const verb = one(units.filter((u) => u.kind === 'verb'), random);
  const before = units.filter((u) => u.kind === 'name' && verb && u.last <= verb.first).at(-1);
  const after = units.find((u) => u.kind === 'name' && verb && u.first >= verb.last);
  if (!before || !after) return undefined;
  const part = (unit: Unit) => text.slice(unit.span.start, unit.span.end);
  const between = text.slice(before.span.end, after.span.start);
  return between.length > 60 ? undefined : { start: before.span.start, end: after.span.end, text: part(after) + between + part(before) };
}

function negated({ tokens }: Analysis, random: () => number): Change | undefined {
  const denials = tokens.filter((t, i) => (t.lower === 'not' || t.lower === 'never') && AUXILIARIES.has(tokens[i - 1]?.lower ?? ''));
  const auxiliary = one(tokens.filter((t, i) => AUXILIARIES.has(t.lower) && !['not', "n't"].includes(tokens[i + 1]?.lower ?? '') && t.text === t.lower), random);
  if (denials.length > 0 || !auxiliary) return undefined;
  return { start: auxiliary.start, end: auxiliary.end, text: `${auxiliary.text} not` };
}

/** A sentence without what stands before its first or after its last comma, where enough is left. */
function shortened(text: string, random: () => number): string {
  const comma = random() < 0.5 ? text.indexOf(', ') : text.lastIndexOf(', ');
  if (comma < 0) return text;
  const [head, tail] = [`${text.slice(0, comma)}.`, text.slice(comma + 2)];
  const longer = head.length > tail.length ? head : tail;
  return longer.length > 40 ? longer.charAt(0).toUpperCase() + longer.slice(1) : text;
}

function analyses(source: string): readonly Analysis[] {
  return splitSentences(source).slice(0, 40).map(({ start, end }) => source.slice(start, end)).filter((text) => text.length > 30 && text.length < 400).map((text) => analyse(text));
}

function pick<T>(from: readonly T[], count: number, random: () => number): readonly T[] {
  return Array.from({ length: Math.min(count, from.length) }, () => from[Math.floor(random() * from.length)]!);
}

function one<T>(from: readonly T[], random: () => number): T | undefined {
  return from[Math.floor(random() * from.length)];
}
