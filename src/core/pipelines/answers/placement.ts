import type { CitationStyle } from '../../citations/styles/style';
import type { DraftParts } from '../../model/draft';
import type { TextEdit } from '../../model/judging/finding';
import type { Span } from '../../model/span';
import { caches } from '../../text/caches';

/** An edit, and where the caret belongs in its new text. */
export interface Placement extends TextEdit {
  readonly caret: number;
}

type Rhythm = Pick<CitationStyle, 'gap' | 'stop'>;

/** What a quotation in the running text is made of. */
export interface QuoteParts {
  readonly text: string;
  readonly at: Span;
  /** As the source has them. */
  readonly words: string;
  /** Puts words in marks. */
  readonly quote: (words: string) => string;
  readonly citation: string;
  readonly style: Rhythm;
}

/** A quotation with its citation in the running text. It has a blank on either side where words stand close. */
export function quotePlacement({ text, at, words, quote, citation, style }: QuoteParts): Placement {
  const next = text[at.end] ?? '';
  // A stop inside of marks of the source's own is the sentence's too.
  const [, most = '', stop = '', marks = ''] = /^(.*[^.])(\.)(["”’“»]*)$/s.exec(words.trim()) ?? [];
  const moves = stop !== '' && (style.stop === 'after' || /[.,;:!?]/.test(next));
  const ends = moves && !/[.,;:!?]/.test(next) ? stop : '';
  const body = `${quote(moves ? most + marks : words)}${style.gap}${citation}${ends}`;
  const before = standsClose(text, at.start) ? ' ' : '';
  const after = /[\p{L}\p{N}“‘„«"(]/u.test(next) ? ' ' : '';
  return { span: at, newText: before + body + after, caret: before.length + body.length };
}

/** True behind a word, or behind marks that close what a word ends; not behind a mark that opens. */
function standsClose(text: string, at: number): boolean {
  const marks = /["'“”‘’„«»`]*$/.exec(text.slice(Math.max(0, at - MOST_MARKS), at))?.[0].length ?? 0;
  return at > marks && !/[\s([{—–/-]/.test(text.charAt(at - marks - 1));
}

/** No more marks than these stand in a row. */
const MOST_MARKS = 8;

/**
 * A citation after the sentence: before or after its full stop, as the style has it. A selection stays and is cited.
 */
export function citationPlacement(text: string, at: Span, citation: string, { gap, stop }: Rhythm): Placement {
  const end = at.end;
  const wordBefore = end > 0 && !/\s/.test(text.charAt(end - 1));
  if (stop === 'after' && text[end - 1] === '.' && text[end - 2] !== '.')
    return put({ start: end - 1, end }, `${gap}${citation}.`);
  if (stop === 'before' && wordBefore && /[.,;:!?]/.test(text[end] ?? ''))
    return put({ start: end, end: end + 1 }, `${text.charAt(end)}${citation}`);
  return put(
    { start: end, end },
    `${wordBefore ? gap : ''}${citation}${/[\p{L}\p{N}]/u.test(text[end] ?? '') ? ' ' : ''}`,
  );
}

function put(span: Span, newText: string): Placement {
  return { span, newText, caret: newText.length };
}

/** A block on lines of its own with an empty line on either side. */
export function blockPlacement(text: string, at: Span, block: string): Placement {
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  const before = text.slice(Math.max(0, at.start - 200), at.start);
  const after = text.slice(at.end, at.end + 200);
  const lead =
    before.trim() === '' && at.start <= 200
      ? ''
      : newline.repeat(Math.max(0, 2 - breaks(/\s*$/.exec(before)?.[0] ?? '')));
  const trail =
    after.trim() === '' && at.end + 200 >= text.length
      ? newline.repeat(Math.max(0, 1 - breaks(after)))
      : newline.repeat(Math.max(0, 2 - breaks(/^\s*/.exec(after)?.[0] ?? '')));
  const body = lead + block.replace(/\n/g, newline);
  return { span: at, newText: body + trail, caret: body.length };
}

function breaks(white: string): number {
  return white.split('\n').length - 1;
}

/** What placing a definition needs to know. */
export interface DefinitionParts {
  readonly draft: string;
  readonly parts: DraftParts;
  readonly definition: string;
  /** The edit that cites; it is applied together with the definition's. */
  readonly main: TextEdit;
  /** Whether the definition is one when it is put there. */
  readonly isFound: (edit: TextEdit) => boolean;
}

/**
 * Where a footnote is defined: after the last definition, else at the end of the draft; after the last prose where an
 * open block would swallow it.
 */
export function definitionPlacement({ draft, parts, definition, main, isFound }: DefinitionParts): TextEdit {
  const newline = draft.includes('\r\n') ? '\r\n' : '\n';
  const last = parts.footnotes.at(-1);
  const places = [
    ...(last ? [afterLine(draft, Math.max(last.span.end, last.span.start), newline, definition, true)] : []),
    atEnd(draft, newline, definition, main),
  ];
  const good = safePlace(parts, places, isFound);
  if (good) return good;
  const prose = parts.blocks.at(-1);
  const end = Math.max(main.span.end, prose ? prose.map.toOriginal(prose.text.length) : 0);
  return afterLine(draft, end, newline, definition, false);
}

/**
 * Whether a definition is safe in a place depends on the draft, not on what is defined; finding out means reading the
 * draft again. It is found out once for each version of it: a check asks for every finding.
 */
const safePlaces = caches.byObject<DraftParts, number>();

function safePlace(
  parts: DraftParts,
  places: readonly TextEdit[],
  isFound: (edit: TextEdit) => boolean,
): TextEdit | undefined {
  const known = safePlaces.get(parts) ?? places.findIndex(isFound);
  safePlaces.set(parts, known);
  return places[known];
}

function afterLine(draft: string, offset: number, newline: string, definition: string, isList: boolean): TextEdit {
  const found = draft.indexOf('\n', Math.max(0, offset - (draft[offset - 1] === '\n' ? 1 : 0)));
  const at = found < 0 ? draft.length : draft[found - 1] === '\r' ? found - 1 : found;
  const gap = isList && !spacedDefinitions(draft) ? newline : newline + newline;
  return { span: { start: at, end: at }, newText: gap + definition };
}

/** Whether the draft sets its definitions apart by empty lines. */
function spacedDefinitions(draft: string): boolean {
  return /\n[ \t]*\r?\n\[\^[^\]\n]+\]:[^\n]*\n[ \t]*\r?\n\[\^/.test(draft);
}

function atEnd(draft: string, newline: string, definition: string, main: TextEdit): TextEdit {
  const at = draft.length;
  const tail = main.span.end === at ? main.newText : draft.slice(-4);
  const ended = /(\r?\n)*$/.exec(tail)?.[0] ?? '';
  return {
    span: { start: at, end: at },
    newText: `${newline.repeat(Math.max(0, 2 - breaks(ended)))}${definition}${newline}`,
  };
}
