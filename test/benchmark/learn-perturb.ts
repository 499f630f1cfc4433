import { analyse, type Analysis } from '../../src/core/compare/sentence/analysis';
import { oppositesOf } from '../../src/core/compare/lexicon/lexicon';
import { extractRoles } from '../../src/core/names/roles';
import type { Term } from '../../src/core/compare/sentence/terms';
import type { Span } from '../../src/core/model/span';
import { splitSentences } from '../../src/core/text/words/sentences';
import type { Donors } from './learn-donors';
import type { Item } from './quality-data';

/** How a right sentence is made wrong, and how often each way is tried. */
type Change = { readonly start: number; readonly end: number; readonly text: string };
type Way = (analysis: Analysis, donors: Donors, random: () => number) => Change | undefined;

const WAYS: readonly (readonly [number, Way])[] = [
  [5, otherUnit('name')],
  [2, otherNamePart],
  [3, otherUnit('quantity')],
  [3, otherDigits],
  [3, otherUnit('date')],
  [1.5, otherUnit('duration')],
  [4, otherWord('noun')],
  [3, otherWord('verb')],
  [2.5, otherWord('adjective')],
  [2.5, opposite],
  [2, negated],
  [1, swapped],
  [1.5, retitled],
  [1, otherPronoun],
];

/**
 * Makes wrong drafts out of right ones by changing one place, as the authors of FactCC (Kryściński et al., EMNLP 2020)
 * did: a name, number, date or word put in place of another, a negation put in, an opposite. Sentences of the source
 * serve as drafts too: what a careful writer takes over nearly word for word. Each wrong draft keeps the rest of the
 * right one.
 */
export function perturbed(
  items: readonly Item[],
  donorsOf: (item: Item) => Donors,
  count: number,
  random: () => number,
): readonly Item[] {
  return items.flatMap((item) => {
    if (item.label !== 'supported') return [];
    const donors = donorsOf(item);
    const own = splitSentences(item.draft);
    const made = Array.from({ length: count }, (_, n) => {
      const sentence = own[Math.floor(random() * own.length)];
      return sentence && wrongDraft(item, sentence, donors, `${item.id}!${n}`, random);
    });
    const taken = donors.own.length === 0 ? [] : [takenOver(item, donors, random)];
    return [...made.filter((x) => x !== undefined), ...taken.flat()];
  });
}

/** A sentence of the source as a draft, right and wrong. */
function takenOver(item: Item, donors: Donors, random: () => number): readonly Item[] {
  const draft = shortened(one(donors.own, random)!.text, random);
  const right: Item = { ...item, id: `${item.id}~`, draft, spans: [], label: 'supported' };
  const wrong = wrongDraft(right, { start: 0, end: draft.length }, donors, `${item.id}~!`, random);
  return wrong ? [right, wrong] : [right];
}

const TRIES = 6;

function wrongDraft(
  item: Item,
  { start: offset, end: stop }: Span,
  donors: Donors,
  id: string,
  random: () => number,
): Item | undefined {
  const analysis = analyse(item.draft.slice(offset, stop));
  for (let tries = 0; tries < TRIES; tries++) {
    const change = pickWay(random)(analysis, donors, random);
    if (
      !change ||
      change.text.trim() === '' ||
      analysis.text.slice(change.start, change.end).toLowerCase() === change.text.toLowerCase()
    )
      continue;
    const [start, end] = [offset + change.start, offset + change.end];
    const draft = item.draft.slice(0, start) + change.text + item.draft.slice(end);
    return {
      ...item,
      id,
      draft,
      label: 'conflict',
      spans: [{ start, end: start + change.text.length, label: 'conflict' }],
    };
  }
  return undefined;
}

function pickWay(random: () => number): Way {
  let left = random() * WAYS.reduce((sum, [weight]) => sum + weight, 0);
  for (const [weight, way] of WAYS) {
    left -= weight;
    if (left <= 0) return way;
  }
  return WAYS[0]![1];
}

/** Another value of the same kind from the source itself or, as often, from a stranger's. */
function otherUnit(kind: Term['kind']): Way {
  return (analysis, donors, random) => {
    const term = one(
      analysis.terms.filter((u) => u.kind === kind),
      random,
    );
    if (!term) return undefined;
    const from = random() < (kind === 'name' ? 0.35 : 0.5) ? donors.own : donors.strangers;
    const old = textOf(analysis, term);
    const text = one(
      from.flatMap((a) =>
        a.terms.filter((u) => u.kind === kind && alikeInForm(analysis, term, a, u)).map((u) => textOf(a, u)),
      ),
      random,
    );
    return text === undefined || holds(analysis.text, text) || holds(old, text) || holds(text, old)
      ? undefined
      : { ...term.span, text };
  };
}

/** Another first or last name. */
function otherNamePart(analysis: Analysis, donors: Donors, random: () => number): Change | undefined {
  const term = one(
    analysis.terms.filter((u) => u.kind === 'name' && u.last - u.first > 1),
    random,
  );
  if (!term) return undefined;
  const token = analysis.tokens[random() < 0.5 ? term.first : term.last - 1]!;
  const text = one(
    donors.strangers.flatMap((a) => a.terms.filter((u) => u.kind === 'name').map((u) => a.tokens[u.head]!.text)),
    random,
  );
  return text && token.name && !holds(analysis.text, text) ? { start: token.start, end: token.end, text } : undefined;
}

/** One digit changed. */
function otherDigits(analysis: Analysis, _donors: Donors, random: () => number): Change | undefined {
  const term = one(
    analysis.terms.filter((u) => u.fact && /\d/.test(textOf(analysis, u))),
    random,
  );
  if (!term) return undefined;
  const old = textOf(analysis, term);
  const places = [...old].flatMap((c, i) => (/\d/.test(c) ? [i] : []));
  const at = places[Math.floor(random() * Math.min(3, places.length))]!;
  return {
    ...term.span,
    text: old.slice(0, at) + String(((Number(old[at]) + 1 + Math.floor(random() * 8)) % 9) + 1) + old.slice(at + 1),
  };
}

/** Another word of the same form: one of the same class where there is one, else any. */
function otherWord(kind: 'noun' | 'verb' | 'adjective'): Way {
  return (analysis, donors, random) => {
    const term = one(
      analysis.terms.filter((u) => u.kind === kind),
      random,
    );
    if (!term) return undefined;
    const token = analysis.tokens[term.head]!;
    if (token.lower !== token.text || token.lower.length < 3) return undefined;
    const text = donors.another(token, random);
    return text === undefined || holds(analysis.text, text) ? undefined : { ...term.span, text };
  };
}

function opposite({ text, tokens }: Analysis, _donors: Donors, random: () => number): Change | undefined {
  const token = one(
    tokens.filter((t) => t.content && !t.name && t.lower === t.text && oppositesOf(t.lower).length > 0),
    random,
  );
  const word = token && one(oppositesOf(token.lower), random);
  return word && token && !text.includes(word) ? { start: token.start, end: token.end, text: word } : undefined;
}

const AUXILIARIES: ReadonlySet<string> = new Set([
  'is',
  'was',
  'are',
  'were',
  'will',
  'has',
  'have',
  'had',
  'can',
  'could',
  'would',
  'did',
  'does',
  'do',
]);

/** A denial put in or taken out. */
function negated({ tokens }: Analysis, _donors: Donors, random: () => number): Change | undefined {
  const denial = tokens.findIndex((t, i) => t.lower === 'not' && AUXILIARIES.has(tokens[i - 1]?.lower ?? ''));
  if (denial >= 0)
    return { start: tokens[denial - 1]!.start, end: tokens[denial]!.end, text: tokens[denial - 1]!.text };
  const auxiliary = one(
    tokens.filter(
      (t, i) => AUXILIARIES.has(t.lower) && !['not', "n't"].includes(tokens[i + 1]?.lower ?? '') && t.text === t.lower,
    ),
    random,
  );
  return auxiliary && { start: auxiliary.start, end: auxiliary.end, text: `${auxiliary.text} not` };
}

/** The names on both sides of a verb change places. */
function swapped({ text, terms }: Analysis, _donors: Donors, random: () => number): Change | undefined {
  const verb = one(
    terms.filter((u) => u.kind === 'verb'),
    random,
  );
  const before = terms.filter((u) => u.kind === 'name' && verb && u.last <= verb.first).at(-1);
  const after = terms.find((u) => u.kind === 'name' && verb && u.first >= verb.last);
  if (!before || !after) return undefined;
  const part = (term: Term) => text.slice(term.span.start, term.span.end);
  const between = text.slice(before.span.end, after.span.start);
  return between.length > 60
    ? undefined
    : { start: before.span.start, end: after.span.end, text: part(after) + between + part(before) };
}

const TITLES: readonly string[] = [
  'chief executive',
  'chief financial officer',
  'chairman',
  'president',
  'founder',
  'finance minister',
  'foreign secretary',
  'spokeswoman',
  'director',
  'owner',
  'professor',
  'mayor',
  'vice president',
  'editor',
];

/** A post put in place of another. */
function retitled({ text }: Analysis, _donors: Donors, random: () => number): Change | undefined {
  const role = one(extractRoles(text), random);
  const title =
    role &&
    one(
      TITLES.filter((t) => !t.includes(role.title) && !role.title.includes(t)),
      random,
    );
  return role && title ? { ...role.titleSpan, text: title } : undefined;
}

const PRONOUNS: Readonly<Record<string, string>> = { he: 'she', she: 'he', his: 'her', her: 'his', him: 'her' };

function otherPronoun({ tokens }: Analysis, _donors: Donors, random: () => number): Change | undefined {
  const token = one(
    tokens.filter((t) => PRONOUNS[t.lower] !== undefined),
    random,
  );
  return token && { start: token.start, end: token.end, text: PRONOUNS[token.lower]! };
}

/** A sentence without what stands before its first or after its last comma, where enough is left. */
function shortened(text: string, random: () => number): string {
  const comma = random() < 0.5 ? text.indexOf(', ') : text.lastIndexOf(', ');
  if (comma < 0) return text;
  const [head, tail] = [`${text.slice(0, comma)}.`, text.slice(comma + 2)];
  const longer = head.length > tail.length ? head : tail;
  return longer.length > 40 ? longer.charAt(0).toUpperCase() + longer.slice(1) : text;
}

function alikeInForm(a: Analysis, term: Term, b: Analysis, other: Term): boolean {
  return a.tokens[term.head]?.pos === b.tokens[other.head]?.pos;
}

function textOf({ text }: Analysis, { span }: Term): string {
  return text.slice(span.start, span.end);
}

function holds(text: string, part: string): boolean {
  return text.toLowerCase().includes(part.toLowerCase());
}

function one<T>(from: readonly T[], random: () => number): T | undefined {
  return from[Math.floor(random() * from.length)];
}
