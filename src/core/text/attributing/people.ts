import type { Creator } from '../../model/metadata';
import { nth } from '../nth';

/** Words before a family name that belong to it. */
const PARTICLES = new Set([
  'al',
  'da',
  'de',
  'del',
  'della',
  'den',
  'der',
  'di',
  'dos',
  'du',
  'el',
  'la',
  'le',
  'ten',
  'ter',
  'van',
  'von',
  'zu',
]);
const SUFFIXES = new Set(['jr', 'jr.', 'sr', 'sr.', 'ii', 'iii', 'iv']);
/** Words that show that a name is a body's and not a person's. */
const BODY =
  /\b(?:agency|association|bureau|centre|center|college|commission|committee|company|corp|council|department|desk|editors?|foundation|government|group|inc|institute|limited|ltd|magazine|ministry|news|newsroom|office|organi[sz]ation|press|reporters|reuters|society|staff|team|times|union|university|wire)\b/i;

/**
 * A name as written in its parts. Example: "Shawn Lim", "Lim, Shawn", "Ludwig van Beethoven", "Martin Luther King
 * Jr.", "Reuters Staff".
 */
export function parseCreator(name: string): Creator | undefined {
  const clean = name.replace(/\s+/g, ' ').trim();
  if (clean === '') return undefined;
  const comma = clean.indexOf(',');
  if (comma > 0) return fromInverted(clean.slice(0, comma).trim(), clean.slice(comma + 1).trim());
  const words = clean.split(' ');
  if (words.length === 1 || BODY.test(clean)) return { family: clean };
  let first = words.length - 1;
  if (SUFFIXES.has(nth(words, first).toLowerCase()) && first > 1) first--;
  while (first > 1 && PARTICLES.has(nth(words, first - 1).toLowerCase())) first--;
  return { family: words.slice(first).join(' '), given: words.slice(0, first).join(' ') };
}

function fromInverted(family: string, given: string): Creator {
  return given === '' || BODY.test(family) ? { family } : { family, given };
}
