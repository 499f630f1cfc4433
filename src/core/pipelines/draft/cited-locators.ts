import type { CitedLocator, Claim, Quotation } from '../../model/judging/claim';
import type { CitationMention, DraftParts, FootnoteDefinition } from '../../model/draft';
import { overlaps, shift, type Span } from '../../model/span';
import { namesSeveral } from '../../text/attributing/several-works';
import { nth } from '../../text/nth';

/** What may stand between words and the citation that follows them. UTF-16 code units. */
const GAP = 4;
/** A note in its place begins so near behind its sentence. */
const NOTE_GAP = 24;
/** Sentences of one quotation. */
const MOST_SENTENCES = 60;

/** A claim with its quotations. */
interface QuotingUnit {
  readonly claim: Claim;
  readonly quotations: readonly Quotation[];
  readonly isSetOff?: boolean;
}

/** A note that stands where it is called: a block of its own, or a definition with its text. */
interface PlacedNote {
  readonly span: Span;
  readonly text?: string;
}

/**
 * The claims of a draft, with the places that their citations name. Those that quote have what their citations and
 * notes say of the place.
 */
export function withLocators<U extends QuotingUnit>(
  units: readonly U[],
  parts: DraftParts,
): readonly (U & { readonly locators?: readonly CitedLocator[] })[] {
  if (!units.some(quotes)) return units;
  const notes = placedNotes(parts);
  return units.map((unit, i) => {
    if (!quotes(unit)) return unit;
    const mentions = mentionsOf(units, i, parts.citations);
    const start = unit.claim.span.start;
    const own = mentions.flatMap((mention) =>
      mention.kind === 'footnote' ? ofNote(mention.key, parts) : ofField(mention),
    );
    const placed = notesOf(units, i, notes).flatMap((note) => ofPlacedNote(note, parts));
    const locators = [...own, ...placed].map((locator) => ({ ...locator, span: shift(locator.span, -start) }));
    return locators.length > 0 ? { ...unit, locators } : unit;
  });
}

function quotes({ quotations, isSetOff }: QuotingUnit): boolean {
  return quotations.length > 0 || isSetOff === true;
}

/** The claim's own citations, else those behind the quotation that runs on in the sentences after it. */
function mentionsOf(
  units: readonly QuotingUnit[],
  i: number,
  citations: readonly CitationMention[],
): readonly CitationMention[] {
  const { claim, quotations, isSetOff } = nth(units, i);
  if (claim.citations.length > 0) return claim.citations;
  const last = quotations.at(-1);
  if (last && last.whole.end > claim.text.length) {
    // The end of the closing mark, not what may have been taken out behind it.
    const { end } = claim.map.spanToOriginal({ start: last.whole.end - 1, end: last.whole.end });
    return citations.filter(({ whole }) => whole.start >= end - 1 && whole.start <= end + GAP);
  }
  if (!isSetOff) return [];
  for (let n = i + 1; n < units.length && n - i < MOST_SENTENCES; n++) {
    const gap = nth(units, n).claim.span.start - nth(units, n - 1).claim.span.end;
    if (!nth(units, n).isSetOff || gap > GAP) return [];
    if (nth(units, n).claim.citations.length > 0) return nth(units, n).claim.citations;
  }
  return [];
}

function ofField({ kind, key, written }: CitationMention): readonly CitedLocator[] {
  return written && kind === 'key' ? [{ key, ...written, isField: true }] : [];
}

/** What a footnote says: in the citations that stand in it, else in its words. */
function ofNote(label: string, { footnotes, citations }: DraftParts): readonly CitedLocator[] {
  const note = footnotes.find((footnote) => footnote.label === label);
  if (!note) return [];
  const inner = citations.filter(({ kind, whole }) => kind === 'key' && overlaps(whole, note.span));
  if (inner.length > 0) return inner.flatMap(ofField);
  const span = textSpan(note);
  return namesSeveral(note.text) || !span ? [] : [{ key: label, text: note.text, span, isField: false }];
}

/** Where a footnote's text stands: at the end of its definition. */
function textSpan({ span, text }: FootnoteDefinition): Span | undefined {
  return text.length <= span.end - span.start ? { start: span.end - text.length, end: span.end } : undefined;
}

/** Notes that stand in their place; those that a mark leads to from elsewhere are none. */
function placedNotes({ blocks, footnotes, citations }: DraftParts): readonly PlacedNote[] {
  const called = new Set(citations.flatMap(({ kind, key }) => (kind === 'footnote' ? [key] : [])));
  const defined = footnotes.map(({ span, text, label }) => ({
    span,
    label,
    ...(text.length === span.end - span.start && { text }),
  }));
  const others = blocks.flatMap(({ kind, map, text }): PlacedNote[] => {
    const span = map.spanToOriginal({ start: 0, end: text.length });
    const isKnown = kind !== 'footnote' || defined.some((note) => overlaps(note.span, span));
    return isKnown ? [] : [{ span, ...(text.length === span.end - span.start && { text }) }];
  });
  return [...defined.filter(({ label }) => !called.has(label)), ...others];
}

/** Notes inside a claim or right behind it, before the next sentence that is no note's own. */
function notesOf(units: readonly QuotingUnit[], i: number, notes: readonly PlacedNote[]): readonly PlacedNote[] {
  const { span } = nth(units, i).claim;
  const near = notes.filter((note) => note.span.start > span.start && note.span.start <= span.end + NOTE_GAP);
  if (near.length === 0) return near;
  const next = units.slice(i + 1, i + MOST_SENTENCES).find(
    ({
      claim: {
        span: { start },
      },
    }) => !near.some((note) => note.span.start <= start && start < note.span.end),
  );
  return near.filter((note) => note.span.start <= (next?.claim.span.start ?? Infinity));
}

function ofPlacedNote({ span, text }: PlacedNote, { citations }: DraftParts): readonly CitedLocator[] {
  const inner = citations.filter(({ kind, whole }) => kind === 'key' && overlaps(whole, span));
  if (inner.length > 0) return inner.flatMap(ofField);
  return text === undefined || namesSeveral(text) ? [] : [{ text, span, isField: false }];
}
