import { stem } from '../../text/words/tokens';
import { BROADER, DERIVED, KINDS, MEANINGS, OPPOSITES, SCALES } from './lexicon-data';
import { entriesOf, wordSet } from '../../text/words/word-list';
import { ANTONYMS_LIST } from '../../words/compare/antonyms';
import { POLES_LIST } from '../../words/compare/poles';
import { NOT_TURNED_BY_PREFIX_LIST } from '../../words/compare/not-turned-by-prefix';
import { caches } from '../../text/caches';

/** How two words stand to each other; `none` also where a word is unknown. */
export type Relation = 'synonym' | 'derived' | 'broader' | 'sister' | 'none';

const KIND_BASE = 'A'.charCodeAt(0);

/**
 * The dictionary as it is written: a word's entry is read when first asked for, since few of its words occur in one
 * corpus.
 */
class Dictionary {
  private readonly entries = new Map<string, string | Meanings>();
  private readonly broader = BROADER.split(',');

  constructor() {
    for (const entry of MEANINGS.split(',')) {
      const end = entry.indexOf(' ');
      if (end > 0) this.entries.set(entry.slice(0, end), entry);
      else this.entries.set(entry, '');
    }
  }

  has(word: string): boolean {
    return this.entries.has(word);
  }

  get(word: string): Meanings | undefined {
    const entry = this.entries.get(word);
    if (typeof entry !== 'string') return entry;
    const [frequent = '', rare = ''] = entry.slice(entry.indexOf(' ') + 1).split(' - ');
    const own = numbers(frequent);
    const all = [...own, ...numbers(rare)];
    const above = (list: readonly number[]) => ascending(list.flatMap((m) => numbers(this.broader[m] ?? '')));
    const read = {
      own: ascending(own),
      above: above(own),
      all: ascending(all),
      allAbove: above(all),
      kind: KINDS.charCodeAt(own[0] ?? 0) - KIND_BASE,
    };
    this.entries.set(word, read);
    return read;
  }
}

// Each is read when it is first asked for, so that no host's start waits for it.
const meanings = caches.once(() => new Dictionary());
const opposites = caches.once(() => readPairs(`${ANTONYMS_LIST} ${crossed(POLES_LIST)} ${OPPOSITES}`, stem));
const oppositeForms = caches.once(() => readPairs(ANTONYMS_LIST, (word) => word));
const derived = caches.once(() => readPairs(DERIVED, (word) => word));
const scales = caches.once(readScales);

/** True where one word means the opposite of the other; expects stems. */
export function areOpposite(a: string, b: string): boolean {
  if (opposites().get(a)?.has(b) === true) return true;
  // What turns a word stands before it: the last letter tells most pairs at once.
  return a.charCodeAt(a.length - 1) === b.charCodeAt(b.length - 1) && isTurnedByBeginning(a, b);
}

function isTurnedByBeginning(a: string, b: string): boolean {
  return isPrefixed(a, b) || isPrefixed(b, a) || areTurned(a, b);
}

/** The opposites of a base form that the project lists itself. */
export function oppositesOf(word: string): readonly string[] {
  return [...(oppositeForms().get(word) ?? [])];
}

/** True where a word is among the dictionary's frequent ones; expects base forms. */
export function isKnownWord(lemma: string): boolean {
  return meanings().has(lemma);
}

const TURNING = /^(?:un|in|im|ir|il|dis)(?=\p{L}{4})/u;

/** True for a word that denies another by how it begins: "unaware", "impossible"; expects a base form. */
export function deniesByBeginning(lemma: string): boolean {
  const rest = lemma.replace(TURNING, '');
  return rest !== lemma && isKnownWord(rest) && areOpposite(stem(rest), stem(lemma));
}

/** The closest relation of two base forms over their frequent meanings. */
export function relationOf(a: string, b: string): Relation {
  const mine = meanings().get(a);
  const theirs = mine && meanings().get(b);
  return mine && theirs ? relate(mine, theirs, a, b) : 'none';
}

/** The frequent meanings of a base form, to be looked up once; undefined where the dictionary does not know it. */
export function meaningsOf(lemma: string): Meanings | undefined {
  return meanings().get(lemma);
}

/** As `relationOf`, for meanings that were looked up already. */
export function relate(mine: Meanings, theirs: Meanings, a: string, b: string): Relation {
  if (share(mine.own, theirs.own)) return 'synonym';
  if (derived().get(a)?.has(b)) return 'derived';
  if (share(mine.above, theirs.own) || share(mine.own, theirs.above)) return 'broader';
  return share(mine.above, theirs.above) ? 'sister' : 'none';
}

/** True where two short ascending lists have a number in common. */
function share(a: readonly number[], b: readonly number[]): boolean {
  let [i, j] = [0, 0];
  while (i < a.length && j < b.length) {
    if (a[i] === b[j]) return true;
    if ((a[i] ?? 0) < (b[j] ?? 0)) i++;
    else j++;
  }
  return false;
}

const PREFIXES = ['un', 'in', 'im', 'ir', 'il', 'dis', 'non', 'non-', 'mis', 'de', 'under', 'sub'];

/** Stems that a prefix does not turn into their opposites. */
const NOT_TURNED: ReadonlySet<string> = wordSet(NOT_TURNED_BY_PREFIX_LIST);

function isPrefixed(long: string, short: string): boolean {
  if (short.length < 4 || long.length - short.length > 5 || !long.endsWith(short)) return false;
  return !NOT_TURNED.has(short) && PREFIXES.includes(long.slice(0, -short.length));
}

/** Beginnings that turn each other round: "pre-war" and "post-war". */
const TURNED: readonly (readonly [string, string])[] = [
  ['pre', 'post'],
  ['over', 'under'],
  ['multi', 'single'],
  ['pro', 'anti'],
  ['up', 'down'],
  ['inter', 'intra'],
  ['hyper', 'hypo'],
  ['macro', 'micro'],
];
const LEAST_REST = 4;

function areTurned(a: string, b: string): boolean {
  return TURNED.some(([x, y]) => isTurned(a, b, x, y) || isTurned(a, b, y, x));
}

function isTurned(a: string, b: string, x: string, y: string): boolean {
  const rest = a.length - x.length;
  if (rest < LEAST_REST || rest !== b.length - y.length) return false;
  return a.startsWith(x) && b.startsWith(y) && a.slice(x.length) === b.slice(y.length);
}

/** A word's frequent meanings and the broader ones above them, as numbers in ascending order. */
export interface Meanings {
  readonly own: readonly number[];
  readonly above: readonly number[];
  /** All meanings, rare ones too, and what is above them. */
  readonly all: readonly number[];
  readonly allAbove: readonly number[];
  /** The kind of its most frequent meaning. */
  readonly kind: number;
}

/**
 * How closely two words are related in any of their meanings, rare ones too: 3 the same meaning, 2 a broader one, 1
 * sisters, 0 not at all.
 */
export function looseRelation(a: Meanings | undefined, b: Meanings | undefined): number {
  if (!a || !b) return 0;
  if (share(a.all, b.all)) return 3;
  if (share(a.allAbove, b.all) || share(a.all, b.allAbove)) return 2;
  return share(a.allAbove, b.allAbove) ? 1 : 0;
}

function numbers(list: string): readonly number[] {
  return list === '' ? [] : list.split(' ').map((n) => parseInt(n, 36));
}

/** Every word of one side of a line with every word of the other. */
function crossed(poles: string): string {
  return entriesOf(poles)
    .flatMap((line) => {
      const [a = [], b = []] = line.split(' / ').map((side) => side.split('|'));
      return a.flatMap((x) => b.map((y) => `${x}/${y}`));
    })
    .join(' ');
}

function readPairs(text: string, key: (word: string) => string): ReadonlyMap<string, ReadonlySet<string>> {
  const pairs = new Map<string, Set<string>>();
  // One word stands in many pairs.
  const keys = new Map<string, string>();
  const keyOf = (word: string): string => {
    const known = keys.get(word) ?? key(word);
    keys.set(word, known);
    return known;
  };
  for (const pair of text.trim().split(/\s+/)) {
    const [a = '', b = ''] = pair.split('/').map(keyOf);
    pairs.set(a, (pairs.get(a) ?? new Set()).add(b));
    pairs.set(b, (pairs.get(b) ?? new Set()).add(a));
  }
  return pairs;
}

function ascending(numbers: readonly number[]): readonly number[] {
  return [...new Set(numbers)].sort((a, b) => a - b);
}

function readScales(): ReadonlyMap<string, readonly string[]> {
  return new Map(
    SCALES.split(',').map((entry): [string, readonly string[]] => {
      const [word = '', ...places] = entry.split(' ');
      return [word, places];
    }),
  );
}

/**
 * True where two adjectives stand at two ends of one scale. Nowhere at the same end; expects base forms. Example:
 * "nearby" and "distant".
 */
export function areFarApart(a: string, b: string): boolean {
  const [mine, theirs] = [scales().get(a), scales().get(b)];
  if (!mine || !theirs) return false;
  return mine.some((place) => theirs.includes(turned(place))) && !mine.some((place) => theirs.includes(place));
}

function turned(place: string): string {
  return place.startsWith('-') ? place.slice(1) : `-${place}`;
}
