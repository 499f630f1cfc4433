/** The lists of `words/` as their users want them: each is read when it is first asked for, and then kept. */

/** A list's entries, in its order. */
export function entriesOf(list: string): readonly string[] {
  return list.split('\n');
}

/** Each word of lines like "a|b|c" -> the numbers of the lines with it. */
export function linesByWord(list: string): ReadonlyMap<string, readonly number[]> {
  const known = new Map<string, number[]>();
  for (const [i, line] of entriesOf(list).entries())
    for (const word of line.split('|')) known.set(word, [...(known.get(word) ?? []), i]);
  return known;
}

/** A list as alternatives of a pattern, in its order. */
export function alternativesOf(list: string): string {
  return list.replaceAll('\n', '|');
}

/** The entries of one or more lists as a set, read at the first question. */
export function wordSet(...lists: readonly string[]): ReadonlySet<string> {
  return new WordSet(lists);
}

class WordSet implements ReadonlySet<string> {
  private read: ReadonlySet<string> | undefined;

  constructor(private readonly lists: readonly string[]) {}

  private get words(): ReadonlySet<string> {
    return (this.read ??= new Set(this.lists.flatMap(entriesOf)));
  }

  get size(): number {
    return this.words.size;
  }

  has(word: string): boolean {
    return this.words.has(word);
  }

  forEach(tell: (value: string, key: string, set: ReadonlySet<string>) => void): void {
    for (const word of this.words) tell(word, word, this);
  }

  entries(): SetIterator<[string, string]> {
    return this.words.entries();
  }

  keys(): SetIterator<string> {
    return this.words.keys();
  }

  values(): SetIterator<string> {
    return this.words.values();
  }

  [Symbol.iterator](): SetIterator<string> {
    return this.words[Symbol.iterator]();
  }
}
