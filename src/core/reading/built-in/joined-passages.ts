import { countWords } from '../windows/stretches';

/** Words of passages that are read together, at most: what the model takes beside a claim. */
const MOST_WORDS = 130;

/** The likeliest passages as one text, and how many they are. It is for what only several of them say. */
export function joinedPassages(
  texts: readonly string[],
): { readonly text: string; readonly count: number } | undefined {
  const taken: string[] = [];
  let words = 0;
  for (const text of texts) {
    words += countWords(text);
    if (taken.length > 0 && words > MOST_WORDS) break;
    taken.push(text);
  }
  return taken.length > 1 ? { text: taken.join(' '), count: taken.length } : undefined;
}
