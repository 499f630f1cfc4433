import { countWords } from '../stretches';

/** Words of passages that are read together, at most: what the model takes beside a claim. */
const MOST_WORDS = 130;

/** The likeliest passages as one text, for what only two of them together say; undefined where the first leaves no room. */
export function joinedPassages(texts: readonly string[]): string | undefined {
  const taken: string[] = [];
  let words = 0;
  for (const text of texts) {
    words += countWords(text);
    if (taken.length > 0 && words > MOST_WORDS) break;
    taken.push(text);
  }
  return taken.length > 1 ? taken.join(' ') : undefined;
}
