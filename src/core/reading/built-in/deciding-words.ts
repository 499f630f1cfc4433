import { splitSentences } from '../../text/sentences';
import { stem, STOP_WORDS, tokenize } from '../../text/tokens';

/** The sentence of a passage that says most of what a claim says, as it stands there; ties go to the first. */
export function decidingWords(passage: string, claim: string): string {
  const wanted = new Set(tellingStems(claim));
  let best = { score: -1, words: passage.trim() };
  for (const { start, end } of splitSentences(passage)) {
    const words = passage.slice(start, end).trim();
    const own = new Set(tellingStems(words));
    let score = 0;
    for (const one of own) if (wanted.has(one)) score++;
    if (words !== '' && score > best.score) best = { score, words };
  }
  return best.words;
}

function tellingStems(text: string): readonly string[] {
  return tokenize(text).filter(({ lower }) => !STOP_WORDS.has(lower)).map(({ lower }) => stem(lower));
}
