import type { JudgeCandidate } from '../../alignment/input';

/** True where some passage has the text word for word, which no other passage can make wrong. */
export function isVerbatim(text: string, candidates: readonly JudgeCandidate[]): boolean {
  const plain = plainly(text);
  const words = plain.split(' ');
  return candidates.some(({ passage }) => {
    const lower = passage.text.toLowerCase();
    return words.every((word) => lower.includes(word)) && plainly(passage.text).includes(plain);
  });
}

function plainly(text: string): string {
  return text
    .toLowerCase()
    .replace(/(?<![\p{L}\p{N}])[−–‒](?=\d)/gu, '-')
    .replace(/[^\p{L}\p{N}%$€£-]+/gu, ' ')
    .trim();
}
