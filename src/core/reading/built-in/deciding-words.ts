import { splitSentences } from '../../text/words/sentences';
import { stem, STOP_WORDS, tokenize } from '../../text/words/tokens';

/** A text with the name it goes by. */
interface Named {
  readonly id: string;
  readonly text: string;
}

/** The sentence of the passages that says most of a claim: ties go to the first. */
export function decidingWords(
  passages: readonly Named[],
  claim: string,
): { readonly passage: string; readonly words: string } {
  const wanted = new Set(tellingStems(claim));
  let best = { score: -1, passage: passages[0]?.id ?? '', words: passages[0]?.text.trim() ?? '' };
  for (const { id, text } of passages) {
    for (const { start, end } of splitSentences(text)) {
      const words = text.slice(start, end).trim();
      const own = new Set(tellingStems(words));
      let score = 0;
      for (const one of own) if (wanted.has(one)) score++;
      if (words !== '' && score > best.score) best = { score, passage: id, words };
    }
  }
  return { passage: best.passage, words: best.words };
}

function tellingStems(text: string): readonly string[] {
  return tokenize(text)
    .filter(({ lower }) => !STOP_WORDS.has(lower))
    .map(({ lower }) => stem(lower));
}
