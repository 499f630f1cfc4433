import { ANTONYMS_BY_HAND } from './antonyms-by-hand';
import { stem } from '../text/tokens';

const opposites = new Map<string, Set<string>>();
for (const pair of ANTONYMS_BY_HAND.trim().split(/\s+/)) {
  const [a = '', b = ''] = pair.split('/');
  link(stem(a), stem(b));
  link(stem(b), stem(a));
}

/** True where one word means the opposite of the other; expects stems. */
export function areOpposite(a: string, b: string): boolean {
  return opposites.get(a)?.has(b) === true || isPrefixed(a, b) || isPrefixed(b, a);
}

const PREFIXES = ['un', 'in', 'im', 'ir', 'il', 'dis', 'non', 'non-', 'mis', 'de', 'under', 'sub'];

function isPrefixed(long: string, short: string): boolean {
  if (short.length < 4 || long.length - short.length > 5 || !long.endsWith(short)) return false;
  return PREFIXES.includes(long.slice(0, -short.length));
}

function link(from: string, to: string): void {
  let set = opposites.get(from);
  if (!set) opposites.set(from, (set = new Set()));
  set.add(to);
}
