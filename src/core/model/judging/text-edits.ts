import { shift, unionSpan } from '../span';
import type { Fix, TextEdit } from './finding';

/** What an edit puts in the place of a stretch of its own text. */
export type Edit = Pick<TextEdit, 'span' | 'newText'>;

/** A text after edits whose spans belong to the text before them. */
export function edited(text: string, edits: readonly Edit[]): string {
  return [...edits]
    .sort((a, b) => b.span.start - a.span.start)
    .reduce((now, { span, newText }) => now.slice(0, span.start) + newText + now.slice(span.end), text);
}

/** The fixes without those that come to the same draft as an earlier one. */
export function distinctFixes<T extends Pick<Fix, 'edits'>>(draft: string, fixes: readonly T[]): readonly T[] {
  return fixes.filter(({ edits }, i) => !fixes.slice(0, i).some((before) => comeToOne(draft, before.edits, edits)));
}

function comeToOne(text: string, a: readonly TextEdit[], b: readonly TextEdit[]): boolean {
  const all = [...a, ...b];
  if (all.length === 0 || growth(a) !== growth(b) || all.some(({ uri }) => uri !== undefined)) return false;
  const { start, end } = unionSpan(all.map(({ span }) => span));
  const after = (edits: readonly TextEdit[]): string =>
    edited(
      text.slice(start, end),
      edits.map(({ span, newText }) => ({ span: shift(span, -start), newText })),
    );
  return after(a) === after(b);
}

function growth(edits: readonly TextEdit[]): number {
  return edits.reduce((sum, { span, newText }) => sum + newText.length - (span.end - span.start), 0);
}
