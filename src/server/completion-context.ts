/** What is being typed at the caret. `start` is its offset in the line. */
export type CompletionContext =
  | { readonly kind: 'key'; readonly start: number; readonly typed: string }
  | { readonly kind: 'quotation'; readonly start: number; readonly typed: string };

/** Enough for any citation or quotation that is still being typed; keeps patterns from running over lines of a megabyte. */
const LOOK_BACK = 400;
/** Fewer words than this fit too many passages. */
const MIN_WORDS = 3;

/** `@key` after a blank or bracket: pandoc's citations, not addresses of e-mail. */
const PANDOC = /(?:^|[\s([;,-])@([\p{L}\p{N}_:.#$%&+?<>~/-]*)$/u;
/** `\cite`, `\parencite`, `\footcite[12]{a,` and their like. */
const LATEX = /\\[A-Za-z]{0,20}cite[A-Za-z]{0,20}\*?(?:\[[^\]]*\]){0,2}\{([^{}]*)$/;
const OPENING = /[“„«]([^“”„«»"]*)$/;

/** The citation key or quotation that the caret stands in, from the text of its line up to the caret; undefined elsewhere. */
export function completionContext(lineUpToCaret: string): CompletionContext | undefined {
  const skipped = Math.max(0, lineUpToCaret.length - LOOK_BACK);
  const text = lineUpToCaret.slice(skipped);
  const key = PANDOC.exec(text)?.[1] ?? LATEX.exec(text)?.[1]?.split(',').at(-1)?.trimStart();
  if (key !== undefined) return { kind: 'key', start: skipped + text.length - key.length, typed: key };
  const words = OPENING.exec(text)?.[1] ?? afterStraightMark(text);
  if (words === undefined || words.trim().split(/\s+/).length < MIN_WORDS) return undefined;
  return { kind: 'quotation', start: skipped + text.length - words.length, typed: words };
}

/** Straight marks look alike at both ends: an odd number of them leaves one open. */
function afterStraightMark(text: string): string | undefined {
  const parts = text.split('"');
  return parts.length % 2 === 0 ? parts.at(-1) : undefined;
}
