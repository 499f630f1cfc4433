import { isKnownWord } from '../../compare/lexicon/lexicon';
import type { Claim } from '../../model/judging/claim';
import type { Draft, DraftLanguage } from '../../model/draft';
import type { Fix, TextEdit } from '../../model/judging/finding';
import type { Span } from '../../model/span';
import { cleanLine } from '../../text/characters/clean-line';
import { escapeInside } from '../../text/characters/escape-inside';

/** Draft and language that edits are written for. */
export interface Page {
  readonly draft: Pick<Draft, 'text'>;
  readonly language: DraftLanguage;
}

/**
 * A fix whose edits replace words of the claim's text, written in the draft's language; undefined where that cannot be
 * done, or changes nothing.
 */
export function writtenFix(page: Page, claim: Claim, fix: Fix): Fix | undefined {
  const edits = fix.edits.map((edit) => (edit.uri === undefined ? writtenEdit(page, claim, edit) : edit));
  if (edits.some((edit) => edit === undefined)) return undefined;
  const args = fix.title.args.map((arg) => (typeof arg === 'string' ? clean(arg) : arg));
  return { ...fix, title: { ...fix.title, args }, edits: edits.filter((edit) => edit !== undefined) };
}

/** A source's words as one clean line. */
export function clean(words: string): string {
  return cleanLine(words, isWord);
}

/** What an edit replaces, in the draft and as it reads, and what it should read as afterwards. */
interface Change {
  readonly at: Span;
  readonly raw: string;
  readonly before: string;
  readonly after: string;
  /** The claim's text afterwards. */
  readonly claim: string;
}

function writtenEdit({ draft: { text }, language }: Page, claim: Claim, edit: TextEdit): TextEdit | undefined {
  const change = changeOf(text, claim, edit);
  if (!change || change.before === change.after) return undefined;
  const kept = language.rewrite?.(change.raw, change.before, change.after);
  if (kept === change.raw) return undefined;
  const written =
    kept ??
    plainWays(change, text, language).find(
      (way) => way !== undefined && way !== change.raw && readsRight(change, way, text, claim, language),
    );
  return written === undefined ? undefined : { span: change.at, newText: written };
}

/** The change with all of the markup that cannot be split; undefined where that reaches out of the claim. */
function changeOf(text: string, claim: Claim, { span, newText }: TextEdit): Change | undefined {
  const at = claim.map.spanToOriginal(span);
  const held = at.start === at.end ? span : claim.map.spanToReading(at);
  const [start, end] = [Math.min(held.start, span.start), Math.max(held.end, span.end)];
  if (start < 0 || end > claim.text.length) return undefined;
  const words = clean(newText);
  return {
    at,
    raw: text.slice(at.start, at.end),
    before: claim.text.slice(start, end),
    after: claim.text.slice(start, span.start) + words + claim.text.slice(span.end, end),
    claim: claim.text.slice(0, span.start) + words + claim.text.slice(span.end),
  };
}

/** Ways to write the change, the one that leaves most of the markup first. */
function plainWays(
  { at, raw, before, after }: Change,
  text: string,
  language: DraftLanguage,
): readonly (string | undefined)[] {
  const escape = (words: string): string => escapeInside(words, (inner) => language.escape(inner));
  const opensLine = /(?:^|\n)[ \t]*$/.test(text.slice(Math.max(0, at.start - 80), at.start));
  const opening = opensLine
    ? (words: string): string => language.escape(words) + (/\s$/.test(words) ? ' ' : '')
    : escape;
  return [keptMarkup(raw, before, after, { opening, escape }), opening(after)];
}

/** How words are escaped: where the change begins, at a line's start it may be, and within it. */
type Ways = Readonly<Record<'opening' | 'escape', (words: string) => string>>;

/** What is marked up with its changed words alone replaced, where these stand in it once. */
function keptMarkup(raw: string, before: string, after: string, { opening, escape }: Ways): string | undefined {
  let start = 0;
  while (start < before.length && before[start] === after[start]) start++;
  let end = 0;
  while (
    end < Math.min(before.length, after.length) - start &&
    before[before.length - 1 - end] === after[after.length - 1 - end]
  )
    end++;
  const old = before.slice(start, before.length - end);
  if (raw !== before && !standsOnce(raw, old)) return undefined;
  const place = raw === before ? start : raw.indexOf(old);
  const write = place === 0 ? opening : escape;
  return raw.slice(0, place) + write(after.slice(start, after.length - end)) + raw.slice(place + old.length);
}

function standsOnce(text: string, words: string): boolean {
  const place = text.indexOf(words);
  return words !== '' && place >= 0 && text.indexOf(words, place + 1) < 0;
}

/** Words that no markup language takes for anything else; with a full stop behind the first word a list may begin. */
const PLAIN = /^[\p{L}\p{N}](?![\p{L}\p{N}]{0,8}\.(?: |$))[\p{L}\p{N} ,.’]*$/u;
/** Longer drafts are not read again for one fix. UTF-16 code units. */
const LONGEST = 200_000;

/**
 * Whether the draft reads as it did but for the change; told without reading it again where only plain words change
 * places.
 */
function readsRight(change: Change, way: string, text: string, claim: Claim, language: DraftLanguage): boolean {
  if (change.raw === change.before && way === change.after && PLAIN.test(way)) return true;
  const parts = [around(text, claim.span), { start: 0, end: text.length }].filter(
    ({ start, end }) => end - start <= LONGEST,
  );
  return parts.some(({ start, end }) => {
    const after = text.slice(start, change.at.start) + way + text.slice(change.at.end, end);
    return isReplaced(proseOf(language, text.slice(start, end)), proseOf(language, after), claim.text, change.claim);
  });
}

/** True where one text is the other with a claim in place of another. */
function isReplaced(before: string, after: string, old: string, wanted: string): boolean {
  for (let place = before.indexOf(typed(old)); place >= 0; place = before.indexOf(typed(old), place + 1)) {
    if (before.slice(0, place) + typed(wanted) + before.slice(place + typed(old).length) === after) return true;
  }
  return false;
}

function proseOf(language: DraftLanguage, text: string): string {
  return typed(
    language
      .parse(text)
      .blocks.map((block) => block.text)
      .join('\n'),
  );
}

/** A text without differences that are only typography: kinds of quotation marks and blanks, separators in numbers. */
function typed(text: string): string {
  return text
    .replace(/[‘’\u00b4]/g, "'")
    .replace(/[“”„]|''/g, '"')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/(?<=\d),(?=\d{3})/g, '');
}

/** From the empty line before the claim to the one after it. */
function around(text: string, { start, end }: Span): Span {
  const before = [...text.slice(Math.max(0, start - REACH), start).matchAll(/\n[ \t]*\r?\n/g)].at(-1);
  const after = /\n[ \t]*\r?\n/.exec(text.slice(end, end + REACH));
  return {
    start: before ? Math.max(0, start - REACH) + before.index + before[0].length : Math.max(0, start - REACH),
    end: after ? end + after.index : Math.min(text.length, end + REACH),
  };
}

/** Longer paragraphs are cut. UTF-16 code units. */
const REACH = 6000;

function isWord(word: string): boolean {
  return isKnownWord(word) || isKnownWord(word.replace(/(?:e?s|e?d|ing)$/, ''));
}
