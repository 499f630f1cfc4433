import { LruCache } from '../text/lru';
import { letterBit, type TermDictionary } from './dictionary';

/** A word of the dictionary that may be meant, with its typos. */
export interface SimilarForm {
  readonly form: number;
  readonly distance: number;
}

/**
 * Finds word forms by typo and by beginning. Every form has a signature of one bit per letter; one typo changes at most
 * two bits, so a pass over the signatures leaves few forms to compare (Boytsov, "Indexing methods for approximate
 * dictionary searching", JEA 16, 2011, calls this unigram hashing). A million forms take about a millisecond and no
 * memory besides the signatures. Answers are kept while one goes on typing.
 */
export class SimilarTerms {
  private readonly typos = new LruCache<string, readonly SimilarForm[]>(REMEMBERED);
  private readonly endings = new LruCache<string, readonly SimilarForm[]>(REMEMBERED);
  private size = 0;

  constructor(private readonly dictionary: TermDictionary) {}

  /**
   * Forms within the typos that a word of this length is allowed, nearest and most frequent first; without the word
   * itself.
   */
  withTypos(word: string): readonly SimilarForm[] {
    return this.remember(this.typos, word, () => this.findTypos(word));
  }

  /**
   * Forms that start with `prefix`, most frequent first; with one typo in it where none starts with it as it stands.
   */
  startingWith(prefix: string): readonly SimilarForm[] {
    return this.remember(this.endings, prefix, () => {
      const exact = this.findPrefix(prefix, 0);
      return exact.length > 0 || prefix.length < 4 ? exact : this.findPrefix(prefix, 1);
    });
  }

  private remember(
    cache: LruCache<string, readonly SimilarForm[]>,
    key: string,
    find: () => readonly SimilarForm[],
  ): readonly SimilarForm[] {
    if (this.size !== this.dictionary.size) {
      this.size = this.dictionary.size;
      this.typos.clear();
      this.endings.clear();
    }
    let answer = cache.get(key);
    if (!answer) cache.set(key, (answer = find()));
    return answer;
  }

  private findTypos(word: string): SimilarForm[] {
    const most = allowedTypos(word.length);
    if (most === 0) return [];
    const { pool, starts, signatures } = this.dictionary.forms;
    const target = unitsOf(word);
    const signature = signatureOf(word);
    const found: SimilarForm[] = [];
    for (let form = 0; form < this.size; form++) {
      const differing = (signatures[form] ?? 0) ^ signature;
      // Name pairs have the highest bit, which makes the number negative.
      if (differing < 0 || bits(differing) > 2 * most) continue;
      const start = starts[form] ?? 0;
      const length = (starts[form + 1] ?? 0) - start;
      if (length > target.length + most || length < target.length - most || !this.isUsed(form)) continue;
      const distance = typos(target, pool, start, { length, most, prefix: false });
      if (distance > 0 && distance <= most) found.push({ form, distance });
    }
    return this.best(found, MOST_TYPOS);
  }

  private findPrefix(prefix: string, most: number): SimilarForm[] {
    const { pool, starts, signatures } = this.dictionary.forms;
    const target = unitsOf(prefix);
    const signature = signatureOf(prefix);
    const found: SimilarForm[] = [];
    for (let form = 0; form < this.size; form++) {
      if (bits(signature & ~(signatures[form] ?? 0)) > most) continue;
      const start = starts[form] ?? 0;
      const length = (starts[form + 1] ?? 0) - start;
      if (pool[start] !== target[0] || length < target.length - most || !this.isUsed(form)) continue;
      const distance = typos(target, pool, start, {
        length: Math.min(length, target.length + most),
        most,
        prefix: true,
      });
      if (distance <= most) found.push({ form, distance });
    }
    return this.best(found, MOST_ENDINGS);
  }

  private isUsed(form: number): boolean {
    return this.dictionary.frequency(this.dictionary.stemOf(form)) > 0;
  }

  private best(found: SimilarForm[], limit: number): SimilarForm[] {
    const { dictionary } = this;
    const frequency = ({ form }: SimilarForm): number => dictionary.frequency(dictionary.stemOf(form));
    return found.sort((a, b) => a.distance - b.distance || frequency(b) - frequency(a)).slice(0, limit);
  }
}

const REMEMBERED = 200;
const MOST_TYPOS = 12;
const MOST_ENDINGS = 48;

/**
 * How many typos a word may have: none up to two letters, one up to five, two beyond (as "AUTO" fuzziness in
 * Elasticsearch).
 */
export function allowedTypos(length: number): number {
  return length < 3 ? 0 : length < 6 ? 1 : 2;
}

/** How two words are compared. */
export interface TypoLimits {
  /** How many units of the form to look at. */
  readonly length: number;
  readonly most: number;
  /** True to compare with every beginning of the form and take the nearest. */
  readonly prefix: boolean;
}

/** Whether two units that follow each other in a word stand the other way round in the pool. */
function areSwapped(word: Uint16Array, at: number, pool: Uint16Array, there: number): boolean {
  return word[at] === pool[there + 1] && word[at + 1] === pool[there];
}

/**
 * The typos between a word and the form at `start` in `pool`. They are insertions, deletions, substitutions and swaps
 * of neighbours (optimal string alignment); `most + 1` where there are more.
 */
export function typos(
  word: Uint16Array,
  pool: Uint16Array,
  start: number,
  { length, most, prefix }: TypoLimits,
): number {
  let [older, before, now] = rows;
  for (let j = 0; j <= length; j++) before[j] = j;
  for (let i = 1; i <= word.length; i++) {
    const code = word[i - 1] ?? 0;
    let least = (now[0] = i);
    let corner = before[0] ?? 0;
    let left = i;
    for (let j = 1; j <= length; j++) {
      const other = pool[start + j - 1] ?? 0;
      const above = before[j] ?? 0;
      let cost = corner + (code === other ? 0 : 1);
      if (above < cost) cost = above + 1;
      if (left < cost) cost = left + 1;
      if (i > 1 && j > 1 && areSwapped(word, i - 2, pool, start + j - 2))
        cost = Math.min(cost, (older[j - 2] ?? 0) + 1);
      now[j] = cost;
      corner = above;
      left = cost;
      if (cost < least) least = cost;
    }
    if (least > most) return most + 1;
    [older, before, now] = [before, now, older];
  }
  return Math.min(most + 1, prefix ? leastOf(before, length) : (before[length] ?? 0));
}

/** The least of a row's numbers up to and with `last`. */
function leastOf(row: Uint8Array, last: number): number {
  let least = row[last] ?? 0;
  for (let j = 0; j < last; j++) least = Math.min(least, row[j] ?? 0);
  return least;
}

/** Room for the three rows of the comparison; words are at most 48 units long. */
const rows: readonly [Uint8Array, Uint8Array, Uint8Array] = [
  new Uint8Array(72),
  new Uint8Array(72),
  new Uint8Array(72),
];

function unitsOf(word: string): Uint16Array {
  return Uint16Array.from(word.slice(0, 48), (unit) => unit.charCodeAt(0));
}

function signatureOf(word: string): number {
  let signature = 0;
  for (let i = 0; i < word.length; i++) signature |= letterBit(word.charCodeAt(i));
  return signature >>> 0;
}

/** Set bits (Hacker's Delight, figure 5-2). */
function bits(n: number): number {
  let v = n - ((n >>> 1) & 0x55555555);
  v = (v & 0x33333333) + ((v >>> 2) & 0x33333333);
  return Math.imul((v + (v >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
