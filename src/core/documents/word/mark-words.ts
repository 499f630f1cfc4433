import type { Span } from '../../model/span';
import { nth } from '../../text/nth';
import { wordNames } from './comments';
import type { WordDraft } from './draft-text';
import type { RunPiece } from './run-piece';

/** A comment by its number, and the words that it stands beside. */
export interface MarkedWords {
  readonly id: number;
  /** In the draft's text. */
  readonly span: Span;
}

/** Something to write at an offset of the XML, in place of so many characters. */
interface Edit {
  readonly at: number;
  readonly length: number;
  readonly text: string;
  /** Of edits at one offset the lower comes first: what ends before what begins. */
  readonly order: number;
}

/** A stretch with its place in the draft's text. */
interface Placed {
  readonly start: number;
  readonly length: number;
  readonly piece: RunPiece;
}

/** The body's XML with the beginning, the end and the sign of each comment; runs are cut where the words are. */
export function markedXml(draft: WordDraft, marks: readonly MarkedWords[]): string {
  const { prefix: w } = wordNames(draft.xml);
  const placed = placedStretches(draft);
  const tags = new Map<number, Edit>();
  const edits = marks.flatMap(({ id, span }) => {
    const { start, end } = inBody(span, draft);
    const first = stretchAt(placed, start, 'start');
    const last = stretchAt(placed, Math.max(end, start + 1), 'end');
    if (!first || !last) return [];
    const own = attribute(w, id);
    const sign = `<${w}r><${w}commentReference ${own}/></${w}r>`;
    const from = cut(first, start, draft, { w, marker: `<${w}commentRangeStart ${own}/>`, isStart: true });
    const to = cut(last, Math.max(end, start + 1), draft, {
      w,
      marker: `<${w}commentRangeEnd ${own}/>${sign}`,
      isStart: false,
    });
    for (const edit of [from, to]) if (edit.tag) tags.set(edit.tag.at, edit.tag);
    return [from.edit, to.edit];
  });
  return applied(draft.xml, [...edits, ...tags.values()]);
}

function attribute(w: string, id: number): string {
  return `${w}id="${id}"`;
}

/** Words of a note are told at its mark. */
function inBody(span: Span, { notes }: WordDraft): Span {
  const note = notes.find((known) => known.span.start <= span.start && span.start < known.span.end);
  return note ? { start: Math.max(0, note.calledAt - 1), end: note.calledAt } : span;
}

function placedStretches({ paragraphs, starts }: WordDraft): readonly Placed[] {
  return paragraphs.flatMap(({ stretches }, i) => {
    let start = starts[i] ?? 0;
    return stretches.flatMap(({ text: { length }, piece }) => {
      const at = start;
      start += length;
      return piece ? [{ start: at, length, piece }] : [];
    });
  });
}

/** The stretch that a place begins in, or ends in; the nearest one where it stands between two. */
function stretchAt(placed: readonly Placed[], offset: number, side: 'start' | 'end'): Placed | undefined {
  let [low, high] = [0, placed.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    const { start } = nth(placed, middle);
    if (side === 'start' ? start <= offset : start < offset) low = middle;
    else high = middle - 1;
  }
  const found = placed[low];
  const isBehind = found && side === 'start' && found.start + found.length <= offset;
  return isBehind ? (placed[low + 1] ?? found) : found;
}

interface Cut {
  readonly w: string;
  readonly marker: string;
  readonly isStart: boolean;
}

/** What is written where a comment begins or ends: a run is cut in two, else it stands beside run or paragraph. */
function cut(
  { start, length, piece: { run, tag, start: from, end: to } }: Placed,
  offset: number,
  { xml }: WordDraft,
  { w, marker, isStart }: Cut,
): { readonly edit: Edit; readonly tag?: Edit } {
  const order = isStart ? 1 : 0;
  if (!run.canBeCut)
    return { edit: { at: isStart ? run.paragraph.start : run.paragraph.end, length: 0, text: marker, order } };
  const inside = Math.min(Math.max(offset - start, 0), length);
  const isWhole = to - from !== length;
  const at = isWhole ? (isStart ? from : to) : from + inside;
  const opensRun = at === tag.end && tag.start === run.start + run.head.length;
  const closesRun = new RegExp(`^</${w}t>\\s{0,20}</${w}r>`).test(xml.slice(at, at + 100));
  if (opensRun && isStart) return { edit: { at: run.start, length: 0, text: marker, order } };
  if (closesRun && !isStart) return { edit: { at: run.end, length: 0, text: marker, order } };
  const edit = { at, length: 0, text: `</${w}t></${w}r>${marker}${run.head}<${w}t xml:space="preserve">`, order };
  const written = xml.slice(tag.start, tag.end);
  if (/\sxml:space\s*=/.test(written)) return { edit };
  return {
    edit,
    tag: { at: tag.start, length: tag.end - tag.start, text: written.replace(/>$/, ' xml:space="preserve">'), order },
  };
}

function applied(xml: string, edits: readonly Edit[]): string {
  const ordered = [...edits].sort((a, b) => a.at - b.at || a.order - b.order);
  const pieces: string[] = [];
  let at = 0;
  for (const edit of ordered) {
    pieces.push(xml.slice(at, edit.at), edit.text);
    at = Math.max(at, edit.at + edit.length);
  }
  return [...pieces, xml.slice(at)].join('');
}
