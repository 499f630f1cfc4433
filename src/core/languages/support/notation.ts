import type { CitationMention } from '../../model/draft';
import type { Span } from '../../model/span';
import { lastOf } from '../../text/nth';
import type { FoundCitation } from './key-citations';
import { findKeyCitations } from './key-citations';
import type { Piece } from './pieces';
import { assemble, readingText, without } from './pieces';

/** Prose without its inline notation, and its citations in offsets of the draft. */
export interface Cleaned {
  readonly pieces: readonly Piece[];
  readonly citations: readonly CitationMention[];
}

/** Something to leave out of the prose. */
interface Cut extends Span {
  readonly citation?: CitationMention;
}

/** Footnote marks that have no definition: Markdown takes them for text. */
const NOTE_MARK = /\[\^([^\]\s]{1,200})\]/g;
/** A note written in its place: `^[See @a.]`. https://pandoc.org/MANUAL.html#extension-inline_notes */
const INLINE_NOTE = /\^\[(?:[^[\]]|\[[^[\]]{0,300}\]){1,1500}\]/g;
/**
 * Pandoc's rule: no blank inside the signs, no digit after the second, so that "$20 to $30" is money.
 * https://pandoc.org/MANUAL.html#math
 */
const DOLLAR_MATH = /\$(?=[^\s$])([^$\n]{0,400}[^\s$\\])\$(?!\d)/g;
/** Attributes and short codes of pandoc and Quarto: `{#fig-1 .wide}`, `{width=50%}`, `{{< include a.qmd >}}`. */
const ATTRIBUTES = /\{(?:[#.][\w#.]|[A-Za-z][\w-]{0,40}=)[^{}\n]{0,300}\}|\{\{<[^{}\n]{0,300}>\}\}/g;
/** An address in running text, without the punctuation that ends it. */
const ADDRESS = /\b(?:https?|ftp):\/\/[^\s<>"”“]{0,2000}[^\s<>"”“.,;:!?)\]'’]/gi;
/**
 * Cross references of Quarto and bookdown, which look like citation keys.
 * https://quarto.org/docs/authoring/cross-references.html
 */
const CROSS_REFERENCE =
  /^(?:fig|tbl|tab|sec|eq|lst|thm|lem|cor|prp|cnj|def|exm|exr|sol|rem|alg|nte|tip|wrn|imp|cau)[-:]/;
/** A key out of brackets is read as a word ("@nytimes") unless it looks made for citing. */
const LOOKS_LIKE_KEY = /[\d:_]|\p{L}\.\p{L}|\p{Ll}\p{Lu}.*\p{Ll}\p{Lu}/u;

/** Notations that several languages share: pandoc's citation keys and note marks, dollar maths, attributes. */
export type Notation = 'keys' | 'notes' | 'maths' | 'attributes';

/** Those of Markdown. */
export const MARKDOWN_NOTATIONS: readonly Notation[] = ['keys', 'notes', 'maths', 'attributes'];

/** Takes addresses out of prose, and the notations that the draft's language has. Linear in the text. */
export function cleanNotation(pieces: readonly Piece[], draft: string, notations: readonly Notation[]): Cleaned {
  const text = readingText(pieces);
  if (!/[@$[{]|:\/\//.test(text)) return { pieces, citations: [] };
  const { map } = assemble(pieces, draft);
  const back = (span: Span): Span => map.spanToOriginal(span);
  const found: Readonly<Record<Notation, () => readonly Cut[]>> = {
    keys: () => keys(text, back, draft),
    notes: () => [...noteMarks(text, back, draft), ...matches(text, INLINE_NOTE, '^', back, draft)],
    maths: () => matches(text, DOLLAR_MATH, '$', back, draft),
    attributes: () => matches(text, ATTRIBUTES, '{', back, draft),
  };
  const apart = disjoint([...notations.flatMap((notation) => found[notation]()), ...addresses(text, back, draft)]);
  return { pieces: without(pieces, apart), citations: apart.flatMap(({ citation }) => citation ?? []) };
}

function keys(text: string, back: (span: Span) => Span, draft: string): readonly Cut[] {
  if (!text.includes('@')) return [];
  const written = findKeyCitations(text).filter(
    (found) => !CROSS_REFERENCE.test(found.key) && isWritten(found, back, draft),
  );
  return written.map((found) => ({
    ...(isNarrative(text, found) && !LOOKS_LIKE_KEY.test(found.key)
      ? { start: found.whole.end, end: found.whole.end }
      : found.whole),
    citation: {
      kind: 'key',
      key: found.key,
      span: back(found.span),
      whole: back(found.whole),
      ...locatorOf(found, back, draft),
    },
  }));
}

function locatorOf(
  { locator, written }: FoundCitation,
  back: (span: Span) => Span,
  draft: string,
): Pick<CitationMention, 'locator' | 'written'> {
  if (locator === undefined || !written) return {};
  const span = back(written.span);
  return { locator, written: { text: draft.slice(span.start, span.end), span } };
}

/** False where the sign was escaped in the draft. */
function isWritten({ key, span }: FoundCitation, back: (span: Span) => Span, draft: string): boolean {
  const { start, end } = back(span);
  const before = draft[start - 1] === '{' ? start - 2 : start - 1;
  return draft.slice(start, end) === key && draft[before] === '@' && draft[before - 1] !== '\\';
}

function isNarrative(text: string, { whole }: FoundCitation): boolean {
  return text[whole.start] === '@';
}

function noteMarks(text: string, back: (span: Span) => Span, draft: string): readonly Cut[] {
  if (!text.includes('[^')) return [];
  return [...text.matchAll(NOTE_MARK)].flatMap((match) => {
    const cut = { start: match.index, end: match.index + match[0].length };
    const whole = back(cut);
    if (draft[whole.start] !== '[') return [];
    return [
      {
        ...cut,
        citation: {
          kind: 'footnote',
          key: match[1] ?? '',
          span: back({ start: cut.start + 2, end: cut.end - 1 }),
          whole,
        } as const,
      },
    ];
  });
}

function addresses(text: string, back: (span: Span) => Span, draft: string): readonly Cut[] {
  if (!text.includes('://')) return [];
  return [...text.matchAll(ADDRESS)].flatMap((match) => {
    const cut = { start: match.index, end: match.index + match[0].length };
    const span = back(cut);
    if (draft.slice(span.start, span.end) !== match[0]) return [];
    return [{ ...cut, citation: { kind: 'link', key: match[0], span, whole: span } as const }];
  });
}

/** What the pattern finds, unless its first or last sign is escaped in the draft. */
function matches(
  text: string,
  pattern: RegExp,
  needs: string,
  back: (span: Span) => Span,
  draft: string,
): readonly Cut[] {
  if (!text.includes(needs)) return [];
  return [...text.matchAll(pattern)].flatMap((match) => {
    const cut = { start: match.index, end: match.index + match[0].length };
    const { start, end } = back(cut);
    return draft[start] === needs && draft[start + 1] !== '\u200b' && draft[end - 2] !== '\\' ? [cut] : [];
  });
}

/** In order; what starts inside another cut goes with it, unless it is a further citation of the same bracket. */
function disjoint(cuts: readonly Cut[]): readonly Cut[] {
  const kept: Cut[] = [];
  let end = 0;
  for (const cut of [...cuts].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (cut.start >= end) kept.push(cut);
    else if (cut.citation && cut.end <= end) kept.push({ ...cut, start: end, end });
    end = Math.max(end, lastOf(kept).end);
  }
  return kept;
}
