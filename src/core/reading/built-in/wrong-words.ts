import type { WordDoubt } from '../../model/reading/pair-reading';

/** From this doubt on a word is taken to be wrong. */
const DOUBTED = 0.5;
/** More stretches of words are never marked. */
const MOST_MARKED = 3;

/**
 * The words of a claim that are wrong, as they stand in it: neighbours together; the most doubtful one where none is
 * doubted, or all of it.
 */
export function wrongWords(claim: string, doubts: readonly WordDoubt[]): readonly string[] {
  const highest = Math.max(0, ...doubts.map(({ doubt }) => doubt));
  const marked: { start: number; end: number; doubt: number }[] = [];
  for (const { start, end, doubt } of doubts) {
    if (doubt < Math.min(DOUBTED, highest)) continue;
    const last = marked.at(-1);
    if (last && claim.slice(last.end, start).trim() === '')
      Object.assign(last, { end, doubt: Math.max(doubt, last.doubt) });
    else marked.push({ start, end, doubt });
  }
  const chosen = marked.filter(({ start, end }) => /[\p{L}\p{N}]/u.test(claim.slice(start, end)));
  if (chosen.length === 0) return claim.trim() === '' ? [] : [claim.trim()];
  return [...chosen]
    .sort((a, b) => b.doubt - a.doubt || a.start - b.start)
    .slice(0, MOST_MARKED)
    .map(({ start, end }) => claim.slice(start, end));
}
