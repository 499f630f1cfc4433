import type { RoleFact } from '../model/judging/fact';
import { type Span, unionSpan } from '../model/span';
import { nth } from '../text/nth';
import { wordSet } from '../text/words/word-list';
import { TITLE_HEADS_LIST } from '../words/names/title-heads';
import { TITLE_QUALIFIERS_LIST } from '../words/names/title-qualifiers';

/** A role with the place of its title's words. */
export interface TitledRole extends RoleFact {
  readonly titleSpan: Span;
  /** What a post is for, where it is said after the title: "minister for health". */
  readonly field?: string;
}

/** Posts and callings that a person can hold, as their last word. */
export const TITLE_HEADS: ReadonlySet<string> = wordSet(TITLE_HEADS_LIST);

const WORD = /[\p{L}][\p{L}\p{M}.&'’-]*/gu;
/** How many words a title may have before its last one ("chief executive officer"). */
const LONGEST_TITLE = 4;
const QUALIFIERS: ReadonlySet<string> = wordSet(TITLE_QUALIFIERS_LIST);

/** Words of a title that say that the post is held no longer, not yet, or not quite. */
const PASSING = /\b(?:former|acting|interim|vice|deputy|assistant|associate)\b/;

/** True for a post beside which one person may hold another. Example: "former", "acting", "deputy". */
export function isPassing({ title }: RoleFact): boolean {
  return PASSING.test(title);
}

const GENERAL =
  /^(?:(?:senior|top|leading|junior) )?(?:executive|officer|manager|leader|boss|head|representative|adviser|advisor)$/;

/** True for what many a post can be called: a chief commercial officer is "a senior executive" too. */
export function isGeneral({ title }: RoleFact): boolean {
  return GENERAL.test(title);
}

interface Word {
  readonly text: string;
  readonly lower: string;
  readonly start: number;
  readonly end: number;
}

/**
 * The roles of a sentence: each title with the person and the organisation that stand right beside it. Linear in the
 * sentence.
 */
export function extractRoles(sentence: string): readonly TitledRole[] {
  const words = [...sentence.matchAll(WORD)].map((m): Word => ({
    text: m[0],
    lower: m[0].toLowerCase(),
    start: m.index,
    end: m.index + m[0].length,
  }));
  const roles: TitledRole[] = [];
  for (let i = 0; i < words.length; i++) {
    if (!TITLE_HEADS.has(nth(words, i).lower) || TITLE_HEADS.has(words[i + 1]?.lower ?? '')) continue;
    const first = titleStart(words, i);
    const before = nameBefore(sentence, words, first);
    const fieldEnd = fieldAfter(words, i);
    const after = nameAfter(sentence, words, isCompany(words, i) ? i + 1 : fieldEnd);
    const ofName = nameOf(sentence, words, isCompany(words, i) ? i + 1 : i);
    const person = after ?? holderOf(sentence, words, before, ofName);
    const organisation = ofName ?? (before?.isOwner ? before : undefined);
    const parts = [
      nth(words, first),
      nth(words, i),
      ...(person ? [person] : []),
      ...(organisation ? [organisation] : []),
    ];
    const span = unionSpan(parts);
    roles.push({
      kind: 'role',
      span,
      text: sentence.slice(span.start, span.end),
      title: words
        .slice(first, i + 1)
        .map((w) => w.lower)
        .join(' '),
      titleSpan: { start: nth(words, first).start, end: nth(words, fieldEnd).end },
      ...(fieldEnd > i && { field: nth(words, fieldEnd).lower }),
      ...(person && { person: person.text }),
      ...(organisation && { organisation: organisation.text }),
    });
  }
  return roles;
}

function titleStart(words: readonly Word[], head: number): number {
  let first = head;
  while (first > 0 && head - first < LONGEST_TITLE && isOfTitle(nth(words, first - 1))) first--;
  return first;
}

/** "Deputy" and "prime" in "deputy prime minister", "vice president" in "vice president director". */
function isOfTitle({ lower }: Word): boolean {
  return QUALIFIERS.has(lower) || TITLE_HEADS.has(lower);
}

/** "Health", "trade": a word without a capital that is no small one. */
function isField(word: Word): boolean {
  return !isCapital(word) && /^\p{Ll}{4,}$/u.test(word.text);
}

const FIELD_JOINTS: ReadonlySet<string> = new Set(['for', 'of']);

/**
 * The last word of "minister for | health": a field in one lower-case word, before a name or the end of the clause;
 * else the title's own end.
 */
function fieldAfter(words: readonly Word[], head: number): number {
  const [joint, field, next] = [words[head + 1], words[head + 2], words[head + 3]];
  if (!joint || !field || !isField(field)) return head;
  if (!FIELD_JOINTS.has(joint.lower) || joint.start - nth(words, head).end > 1) return head;
  return next === undefined || next.start - field.end > 1 || isCapital(next) ? head + 2 : head;
}

interface NamePart {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly isOwner: boolean;
}

/** "TikTok's | chief executive", "Kevin Mayer, | chief executive". */
function nameBefore(sentence: string, words: readonly Word[], first: number): NamePart | undefined {
  let last = first - 1;
  while (
    last >= 0 &&
    ['the', 'a', 'an', 'its', 'as', 'is', 'was', 'then', 'new', 'former'].includes(nth(words, last).lower)
  )
    last--;
  const from = nameRun(words, last, -1);
  if (from === undefined) return undefined;
  const isOwner =
    /['’]s$/.test(nth(words, last).text) || (nth(words, last).end + 1 === words[last + 1]?.start && last === first - 1);
  return part(sentence, words, from, last, isOwner);
}

/** "Parent company", as against "parent". */
function isCompany(words: readonly Word[], head: number): boolean {
  return nth(words, head).lower === 'parent' && ['company', 'firm', 'group'].includes(words[head + 1]?.lower ?? '');
}

/** Who holds a post where no name follows its title. */
function holderOf(
  sentence: string,
  words: readonly Word[],
  before: NamePart | undefined,
  body: NamePart | undefined,
): NamePart | undefined {
  if (before && !before.isOwner) return before;
  return (before && ownersHolder(sentence, words, before)) ?? (body && holderAfter(sentence, words, body));
}

/** "The chief executive of TikTok is | Kevin Mayer". */
function holderAfter(sentence: string, words: readonly Word[], body: NamePart): NamePart | undefined {
  const at = words.findIndex((w) => w.start >= body.end);
  if (at < 0 || !['is', 'was'].includes(nth(words, at).lower)) return undefined;
  const to = nameRun(words, at + 1, 1);
  return to === undefined ? undefined : part(sentence, words, at + 1, to, false);
}

/** "| Kevin Mayer, TikTok's chief executive": who stands before a comma and the body that has the post. */
function ownersHolder(sentence: string, words: readonly Word[], owner: NamePart): NamePart | undefined {
  const last = words.findIndex((w) => w.start >= owner.start) - 1;
  const from =
    last < 0 || sentence.slice(nth(words, last).end, owner.start).trim() !== ',' ? undefined : nameRun(words, last, -1);
  return from === undefined || NO_PERSON.has(nth(words, from).lower)
    ? undefined
    : part(sentence, words, from, last, false);
}

/** "In Paris, Holm's chief executive …". */
const NO_PERSON: ReadonlySet<string> = new Set([
  'in',
  'at',
  'on',
  'by',
  'from',
  'after',
  'before',
  'since',
  'during',
  'as',
  'when',
  'while',
  'for',
  'to',
  'according',
  'last',
  'next',
  'then',
  'now',
  'today',
  'yesterday',
  'but',
  'and',
]);

/** "chief executive | Kevin Mayer", "chief executive, | Kevin Mayer". */
function nameAfter(sentence: string, words: readonly Word[], head: number): NamePart | undefined {
  const to = nameRun(words, head + 1, 1);
  if (to === undefined || nth(words, head + 1).start - nth(words, head).end > 2) return undefined;
  return part(sentence, words, head + 1, to, false);
}

/** "chief executive of | TikTok", "at", "for". */
function nameOf(sentence: string, words: readonly Word[], head: number): NamePart | undefined {
  if (!['of', 'at', 'for'].includes(words[head + 1]?.lower ?? '')) return undefined;
  const start = words[head + 2]?.lower === 'the' ? head + 3 : head + 2;
  const to = nameRun(words, start, 1);
  return to === undefined ? undefined : part(sentence, words, start, to, true);
}

/** The other end of the run of capitalised words that starts at `from`, or undefined where there is none. */
function nameRun(words: readonly Word[], from: number, step: 1 | -1): number | undefined {
  if (!isCapital(words[from])) return undefined;
  let to = from;
  while (isCapital(words[to + step]) && Math.abs(gap(words, to, step)) <= 1) to += step;
  return to;
}

function gap(words: readonly Word[], at: number, step: 1 | -1): number {
  return step > 0 ? nth(words, at + 1).start - nth(words, at).end : nth(words, at).start - nth(words, at - 1).end;
}

function isCapital(word: Word | undefined): boolean {
  return word !== undefined && /^\p{Lu}/u.test(word.text);
}

function part(sentence: string, words: readonly Word[], first: number, last: number, isOwner: boolean): NamePart {
  const { start } = nth(words, first);
  const { text } = nth(words, last);
  // A full stop is a part of "Inc." and of "J.", not of what ends a sentence.
  const end = nth(words, last).end - (/^\p{L}{5,}\.$/u.test(text) ? 1 : 0);
  return { text: sentence.slice(start, end).replace(/['’]s$/, ''), start, end, isOwner };
}
