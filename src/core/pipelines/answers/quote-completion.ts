import { completionAt } from '../../citations/completion';
import { closedBy, nested, quoteMarks } from '../../citations/marks';
import { spokenWords } from '../../citations/spoken';
import { escapeInside } from '../../text/characters/escape-inside';
import { clean } from '../check/written-edit';
import type { OpenDraft } from '../draft/open-draft';

/** Opening marks with what closes them, the longest first. */
const PAIRS: readonly (readonly [string, string])[] = [
  ['\\enquote{', '}'],
  ['``', "''"],
  ['“', '”'],
  ['„', '“'],
  ['«', '»'],
  ['"', '"'],
];

/**
 * Writes a source's sentence on from words typed at `offset`. They stand behind an opening mark: in the draft's
 * language, and closed.
 */
export function quoteCompleter(
  { draft: { text }, parts, language }: OpenDraft,
  offset: number,
): ((words: string) => string) | undefined {
  const at = completionAt(text, offset);
  if (at?.kind !== 'quotation') return undefined;
  const before = text.slice(Math.max(0, at.span.start - 20), at.span.start);
  const [open, close] = PAIRS.find(([mark]) => before.endsWith(mark)) ?? ['', ''];
  const closes = close !== '' && text.startsWith(close, offset);
  const marks = quoteMarks(parts.blocks.map((block) => block.text).join('\n'), text, language.id);
  // Inside marks of another kind than the draft's own the words take the inner kind that goes with them.
  const own =
    open === '' || marks.open === open
      ? marks
      : quoteMarks(`${open} ${open}`, '', open.length > 1 ? 'latex' : language.id);
  const escape = (words: string): string => escapeInside(words, (inner) => language.escape(inner));
  return (words) => {
    const closed = closedBy(nested(spokenWords(clean(words), at.typed), own, escape), close);
    return closes ? closed.slice(0, -close.length) : closed;
  };
}
