import { matchAnchors } from '../../anchors/match';
import type { QuoteAnchor } from '../../model/project/anchor';
import type { Quotation } from '../../model/judging/claim';
import { foldedWords } from '../../text/words/folded-words';
import type { ClaimUnit } from '../draft/claims';
import { type DraftAnchors, sourceOf, type StrayAnchor } from './draft-anchors';

/** A quotation of a draft, by the claim that it starts in. */
export interface QuotePlace {
  readonly unit: ClaimUnit;
  readonly quotation: Quotation;
}

/**
 * Everything in a draft that may have been inserted as a quote: words in quotation marks, and the sentences of block
 * quotes.
 */
export function quotePlaces(units: readonly ClaimUnit[]): readonly QuotePlace[] {
  return units.flatMap((unit) => [
    ...unit.quotations.map((quotation) => ({ unit, quotation })),
    ...(unit.isSetOff ? [{ unit, quotation: wholeClaim(unit) }] : []),
  ]);
}

/** The claims, with an anchor for each of their quotations that has one. */
export function anchorUnits(units: readonly ClaimUnit[], anchors: DraftAnchors): readonly ClaimUnit[] {
  const places = quotePlaces(units).map((place) => ({ place, text: place.quotation.text }));
  const strays = straysOf(
    places.map(({ text }) => text),
    anchors,
  );
  // The draft's own folder comes last, since of two anchors on the same words the last one counts.
  const held = matchAnchors(
    places,
    [...strays, ...anchors.file.anchors],
    (anchor) => anchor.draft === anchors.name || anchors.gone.has(anchor.draft) || strays.has(anchor),
  );
  const byUnit = new Map<ClaimUnit, NonNullable<ClaimUnit['anchored']>[number][]>();
  for (const {
    place: { unit, quotation },
    anchor,
    isEdited,
  } of held) {
    const own = byUnit.get(unit) ?? [];
    own.push({ quotation, anchor, isEdited, source: sourceOf(anchor, anchors) });
    byUnit.set(unit, own);
  }
  return units.map((unit) => {
    const anchored = byUnit.get(unit);
    return anchored ? { ...unit, anchored } : unit;
  });
}

/**
 * The anchors of a draft that is gone from another folder, where it is this one as far as can be told: it has the name,
 * or one of the very quotes.
 */
function straysOf(quotes: readonly string[], { name, strays }: DraftAnchors): ReadonlySet<QuoteAnchor> {
  if (strays.length === 0) return new Set();
  const here = new Set(quotes.map(foldedWords));
  const idOf = ({ origin, written }: StrayAnchor): string => `${written.draft}\n${origin.uri}`;
  const moved = new Set(
    strays.filter(({ written: { draft, quote } }) => draft === name || here.has(foldedWords(quote))).map(idOf),
  );
  return new Set(strays.filter((stray) => moved.has(idOf(stray))).map(({ anchor }) => anchor));
}

function wholeClaim({ claim: { text } }: ClaimUnit): Quotation {
  const span = { start: 0, end: text.length };
  return { span, whole: span, text };
}
