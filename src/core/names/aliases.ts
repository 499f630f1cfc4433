import { firstOf, lastOf } from '../text/nth';
import { opensSentence } from '../text/words/abbreviations';
import { TITLE_HEADS } from './roles';

/** Two names of one bearer that a text itself puts side by side. */
export interface AliasPair {
  readonly name: string;
  readonly alias: string;
}

/** A text that gives more aliases than this (a glossary, or hostile input) is read no further. */
const MOST_ALIASES = 500;
/** How far, in UTF-16 units, either name may reach from the words that join them. */
const REACH = 90;

const WORD = String.raw`\p{Lu}[\p{L}\p{M}\p{N}&’'-]*(?:\.(?=\p{Lu}|\s\p{Lu}))?`;
const NAME = `${WORD}(?:\\s(?:(?:of|the|and|for|de|la|van|von|&)\\s){0,2}${WORD}){0,7}`;
const NAME_BEFORE = new RegExp(`(?<![\\p{L}\\p{N}])(${NAME})[”"’']?$`, 'u');
/** "Stephen Brund (born 1984), better known as …". */
const ASIDE = /\s?\([^()]{0,60}\)$/;
const NAME_AFTER = new RegExp(`^\\s?(?:the\\s)?[“"‘']?(?:the\\s)?(${NAME})`, 'u');

const ADVERB =
  '(?:also|better|best|formerly|previously|originally|commonly|widely|professionally|popularly|then|later|now|today|otherwise|once|collectively)';
/**
 * What stands between two names of one thing. After a bare adverb the second name must end the aside: "formerly Disney
 * executive" names no other thing.
 */
const JOINT = new RegExp(
  `\\s?(?:(?<open>\\()|(?:,|,? (?:who|which))?(?: is| was| are| were| became)?(?: ${ADVERB})? (?:known as|known by (?:his|her|its|their|the) (?:stage |pen |ring |trade |nick)?name|referred to as)\\b|,? (?:aka|a\\.k\\.a\\.|alias)(?= )|, ${ADVERB} (?:called|named|styled)\\b` +
    '|,(?<bare> (?:formerly|previously|originally|now|today|n[ée]e?))(?= )| (?:was renamed|renamed itself|rebranded as|rebranded itself|changed (?:its|his|her|their) name to|is now called)(?: as)?\\b)',
  'giu',
);
const INSIDE = new RegExp(
  `^(?:(?:hereinafter|hereafter|henceforth|together)?,?(?:\\s?(?:referred to as|called))?|(?<joint>(?:${ADVERB}\\s)?(?:known as|called|named|styled)|formerly|previously|originally|now|today|aka|a\\.k\\.a\\.|alias|n[ée]e?))\\s?(?:(?:or|the)\\s){0,2}(?<quote>[“"‘'])?(?:the\\s)?(?<alias>${NAME})[”"’']?(?:,? (?:or|and) [^()]*)?$`,
  'u',
);

/**
 * The names that a text gives for one and the same thing: "Acme Holdings (“Acme”)", "Meta, formerly Facebook,", "X,
 * better known as Y",
 * "the International Seabed Board (ISB)". In the order of the text; looks at a bounded stretch around each joint, so in
 * linear time.
 */
export function extractAliases(text: string): readonly AliasPair[] {
  const found: AliasPair[] = [];
  for (const joint of text.matchAll(JOINT)) {
    const before = text.slice(Math.max(0, joint.index - REACH), joint.index);
    const after = text.slice(joint.index + joint[0].length, joint.index + joint[0].length + REACH);
    const pair = joint.groups?.['open']
      ? inBrackets(before, after)
      : joined(before, after, joint.groups?.['bare'] !== undefined);
    if (pair && pair.name !== pair.alias) found.push(pair);
    if (found.length >= MOST_ALIASES) break;
  }
  return found;
}

function joined(before: string, after: string, isBare: boolean): AliasPair | undefined {
  const name = nameBefore(before);
  const match = NAME_AFTER.exec(after);
  if (!match || name === undefined) return undefined;
  const alias = match[1];
  if (alias === undefined || isPost(alias)) return undefined;
  if (isBare && !/^[”"’']?(?:[,.;)]|$)/.test(after.slice(match[0].length))) return undefined;
  return { name, alias };
}

function inBrackets(before: string, after: string): AliasPair | undefined {
  const close = after.indexOf(')');
  const { joint, quote, alias } = (close < 0 ? undefined : INSIDE.exec(after.slice(0, close).trim()))?.groups ?? {};
  const name = nameBefore(before);
  if (name === undefined || alias === undefined) return undefined;
  if (!/^\p{Lu}/u.test(alias) || isPost(alias)) return undefined;
  if (joint !== undefined || quote !== undefined) return { name, alias };
  const whole = words(name)
    .map((_, i, all) => all.slice(i))
    .find((rest) => isMadeOf(alias, rest));
  return whole && { name: whole.join(' '), alias };
}

function nameBefore(before: string): string | undefined {
  const all = words(NAME_BEFORE.exec(before.replace(ASIDE, '').trimEnd())?.[1] ?? '');
  const first = all.findIndex((word) => !opensSentence(word));
  return first < 0 ? undefined : all.slice(first).join(' ');
}

function isPost(name: string): boolean {
  return TITLE_HEADS.has(lastOf(words(name)).toLowerCase());
}

function words(name: string): readonly string[] {
  return name.split(/\s+/).filter((word) => word !== '');
}

/** "ISB", "Defra": beginnings of two or more of the name's words, in order, from the first one on. */
function isMadeOf(alias: string, name: readonly string[]): boolean {
  const letters = alias.replace(/[^\p{L}]/gu, '').toLowerCase();
  if (letters.length < 2 || letters.length > 10 || alias.includes(' ')) return false;
  // The lengths of the alias that the words so far can make up.
  let reached = new Set<number>();
  for (const [i, word] of name.entries()) {
    const lower = word.toLowerCase();
    const next = new Set(i === 0 ? [] : reached);
    for (const at of i === 0 ? [0] : reached) {
      for (let n = 1; n <= lower.length && lower.startsWith(letters.slice(at, at + n)) && at + n <= letters.length; n++)
        next.add(at + n);
    }
    reached = next;
  }
  return name.length > 1 && reached.has(letters.length) && !firstOf(name).toLowerCase().startsWith(letters);
}
