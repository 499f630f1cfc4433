import type { Creator } from '../../../model/metadata';
import { parseCreator } from '../../../text/attributing/people';

const MONTH = '(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\\.?';
const DAY = String.raw`(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\s+)?(?:${MONTH}\s+\d{1,2}(?:st|nd|rd|th)?|\d{1,2}(?:st|nd|rd|th)?\s+${MONTH}),?\s+\d{4}`;
/** "By", "Additional reporting by" before a name that is given for an author's. */
const BY = /^(?:(?:(?:additional|further)\s+)?(?:words|story|text|report|reporting|research|written)\s+)?by[:\s]\s*/i;
const BYLINE = /^(?:(?:words|story|text|report|written|reported|posted|published)\s+)?by[:\s]\s*(\S.*)$/i;
/** "Posted on April 9, 2011 by Tom Lien in News": a date before the name. */
const DATED_BYLINE = new RegExp(
  String.raw`^(?:(?:posted|published|updated|written)\s+)?(?:on\s+)?${DAY}(?:,?\s+(?:at\s+)?\d{1,2}[:.]\d{2}(?:\s*[ap]\.?m\.?)?)?[\s,|·•–—-]+by[:\s]\s*(\S.*)$`,
  'i',
);
const AUTHOR_LABEL = /^(?:authors?|writer|reporter|words|reporting)\s*:\s*(\S.*)$/i;
/** A date after a name without any sign between: "By Nora Vale March 4, 2021". A month alone may be a name. */
const DATE =
  /\s+(?:(?:on\s+)?(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|(?:mon|tue|wed|thu|fri|sat|sun)\.?,?\s+\d|(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.?,?\s+\d).*$/i;
/** What stands in the author's place and is nobody's name. */
const NOBODY =
  /^(?:admin(?:istrator)?|webmaster|root|guest|user ?\d*|anonymous|unknown|author|authors|editor|editors|staff|newsroom|news desk|web desk|wordpress|wp|n\/a|none)$/i;
/** Agencies, which send out texts under their own name. */
const AGENCY =
  /^(?:the )?(?:associated press|ap|reuters|thomson reuters|agence france[- ]presse|afp|bloomberg|dpa|pa media|press association|upi|united press international|tass|xinhua|efe|ansa|kyodo(?: news)?|yonhap|aap|pti|ians|ani|interfax)(?: staff| news agency)?$/i;

/** The people of a byline: "By Shawn Lim, Reporter, Asia Pacific", "By Jane Doe and John Smith | May 3, 2021". */
export function authorsIn(line: string): Creator[] {
  const match = [BYLINE, DATED_BYLINE, AUTHOR_LABEL].map((form) => form.exec(line.trim())).find(Boolean);
  return match ? peopleIn(match[1] ?? '') : [];
}

/**
 * The people named in a text that is known to name some: up to the first post, date or place, without agencies beside
 * people.
 */
export function peopleIn(text: string): Creator[] {
  const names =
    text
      .trim()
      .replace(BY, '')
      .replace(DATE, '')
      .split(/\s*[•·—–(\d]|,?\s+(?:on|for|in|at)\s+/)[0] ?? '';
  const parts = names.split(/\s*[,|;]\s*|\s+(?:and|&)\s+/).filter((part) => part !== '');
  const people = parts.filter((part, i) => isName(part) && (i === 0 || !isPost(part)));
  const firstPost = parts.findIndex((part, i) => i > 0 && (isPost(part) || !isName(part)));
  const kept = (firstPost < 0 ? people : people.filter((part) => parts.indexOf(part) < firstPost)).filter(
    (part) => !NOBODY.test(part),
  );
  return settled(kept);
}

/** Names given one by one, without those of nobody; agencies only where nobody else is named. */
export function creatorsOf(names: readonly string[]): Creator[] {
  const bare = names.map((name) => name.replace(BY, '').replace(DATE, '').trim());
  return settled(bare.map(withoutAgency).filter((name) => name !== '' && !NOBODY.test(name)));
}

function settled(names: readonly string[]): Creator[] {
  const people = names.filter((name) => !AGENCY.test(name));
  const shown = people.length > 0 ? people : names;
  return shown
    .map((name) => (AGENCY.test(name) ? { family: name } : parseCreator(inSmall(name))))
    .filter((creator) => creator !== undefined);
}

/** "Elisa Moor, Associated Press" and "Tom Pellow, Staff Writer" are one person each. */
function withoutAgency(name: string): string {
  const comma = name.indexOf(',');
  const rest = name.slice(comma + 1).trim();
  return comma > 0 && (AGENCY.test(rest) || isPost(rest)) ? name.slice(0, comma).trim() : name;
}

/** "STEVEN MUSE" as he writes himself. */
function inSmall(name: string): string {
  if (!/^\p{Lu}{3,}[^\p{Ll}]*\s[^\p{Ll}]*\p{Lu}{3,}$/u.test(name)) return name;
  return name
    .toLowerCase()
    .replace(/(?<![\p{L}’'])\p{Ll}|(?<=(?<!\p{L})[do][’'])\p{Ll}(?=\p{L}{2})/gu, (letter) => letter.toUpperCase());
}

/** Two to five words that start with capitals (particles aside), or one after "By". */
function isName(text: string): boolean {
  const words = text.split(/\s+/);
  return (
    words.length <= 5 &&
    words.every((word) => /^(?:\p{Lu}[\p{L}\p{M}.'’-]*|al|bin|da|de|del|der|di|du|el|la|le|van|von)$/u.test(word)) &&
    /^\p{Lu}/u.test(text)
  );
}

function isPost(text: string): boolean {
  return /\b(?:analyst|bureau|chief|columnist|contributor|correspondent|critic|desk|director|editor|journalist|manager|news|reporter|senior|staff|writer)\b/i.test(
    text,
  );
}
