import type { Span } from '../model/span';
import type { JudgeCandidate } from './input';

/** A line of fewer words may stand in a source by chance. */
const LEAST_WORDS = 4;

/** True where some passage has the text word for word, which no other passage can make wrong. */
export function isVerbatim(text: string, candidates: readonly JudgeCandidate[]): boolean {
  const plain = plainly(text);
  const words = plain.split(' ');
  return candidates.some(({ passage }) => {
    const lower = passage.text.toLowerCase();
    return words.every((word) => lower.includes(word)) && plainly(passage.text).includes(plain);
  });
}

/** The same for the line in which a span stands: what a draft takes for one sentence may be several lines of a source, such as a page's head. */
export function isInVerbatimLine(text: string, { start, end }: Span, candidates: readonly JudgeCandidate[]): boolean {
  if (!text.includes('\n')) return false;
  const next = text.indexOf('\n', end);
  const line = text.slice(text.lastIndexOf('\n', start - 1) + 1, next < 0 ? text.length : next);
  return plainly(line).split(' ').length >= LEAST_WORDS && isVerbatim(line, candidates);
}

function plainly(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}%$€£-]+/gu, ' ').trim();
}
