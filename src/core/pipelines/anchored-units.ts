import { matchAnchors } from '../anchors/match';
import type { Quotation } from '../model/claim';
import type { ClaimUnit } from './claims';
import { type DraftAnchors, sourceOf } from './draft-anchors';

/** A quotation of a draft, by the claim that it starts in. */
export interface QuotePlace {
  readonly unit: ClaimUnit;
  readonly quotation: Quotation;
}

/** Everything in a draft that may have been inserted as a quote: words in quotation marks, and the sentences of block quotes. */
export function quotePlaces(units: readonly ClaimUnit[]): readonly QuotePlace[] {
  return units.flatMap((unit) => [
    ...unit.quotations.map((quotation) => ({ unit, quotation })),
    ...(unit.isSetOff ? [{ unit, quotation: wholeClaim(unit) }] : []),
  ]);
}

/** The claims, with an anchor for each of their quotations that has one. */
export function anchorUnits(units: readonly ClaimUnit[], anchors: DraftAnchors): readonly ClaimUnit[] {
  const places = quotePlaces(units).map((place) => ({ place, text: place.quotation.text }));
  const held = matchAnchors(places, anchors.file.anchors, ({ draft }) => draft === anchors.name || anchors.gone.has(draft));
  const byUnit = new Map<ClaimUnit, NonNullable<ClaimUnit['anchored']>[number][]>();
  for (const { place: { unit, quotation }, anchor, isEdited } of held) {
    const own = byUnit.get(unit) ?? [];
    own.push({ quotation, anchor, isEdited, source: sourceOf(anchor, anchors) });
    byUnit.set(unit, own);
  }
  return units.map((unit) => {
    const anchored = byUnit.get(unit);
    return anchored ? { ...unit, anchored } : unit;
  });
}

function wholeClaim({ claim: { text } }: ClaimUnit): Quotation {
  const span = { start: 0, end: text.length };
  return { span, whole: span, text };
}
