import type { Interval } from '../../model/judging/fact';
import { nth } from '../../text/nth';
import type { QuantityDraft } from './draft-fact';
import { lowerAt } from '../numbers/lexer';
import type { Token } from '../numbers/lexer';
import { numberAt } from '../numbers/number';

/** Numbers in a row that a writer gives one unit: no list of figures is longer. */
const LONGEST = 12;

/**
 * "40, 35 and 28 tonnes": what only the last number of a row carries (unit, scale, what is counted) holds for those
 * before it. So does the unit of a whole for its part.
 */
export function shareUnits(tokens: readonly Token[], drafts: readonly QuantityDraft[]): readonly QuantityDraft[] {
  const shared = [...drafts];
  for (let last = drafts.length - 1; last > 0; last--) {
    const unit = unitOf(tokens, nth(shared, last));
    if (!unit) continue;
    if (isPartOf(tokens, nth(shared, last - 1), nth(shared, last)))
      shared[last - 1] = given(nth(shared, last - 1), nth(shared, last), unit.factor);
    for (let i = last - 1; i >= 0 && last - i <= LONGEST && isRow(tokens, nth(shared, i), nth(shared, i + 1)); i--) {
      const bare = nth(shared, i);
      const isScaled = unit.scale > 1 && scaleOf(tokens, bare) === unit.scale;
      if (!isBare(isScaled ? { ...bare, value: bare.value / unit.scale } : bare)) break;
      shared[i] = given(bare, nth(shared, last), isScaled ? unit.factor / unit.scale : unit.factor);
    }
  }
  return shared.map((draft, i) => atOtherEnd(tokens, shared[i - 1], draft));
}

/** "From 310 tons | to 248": the second end of a change is told in the unit of the first. */
function atOtherEnd(tokens: readonly Token[], first: QuantityDraft | undefined, draft: QuantityDraft): QuantityDraft {
  const isNext = first !== undefined && first.dimension !== 'count' && draft.start === first.stop + 1;
  if (!isNext || !isBare(draft) || YEAR.test(lowerAt(tokens, draft.start))) return draft;
  const unit = unitOf(tokens, first);
  const ends = `${lowerAt(tokens, first.start - 1)} ${lowerAt(tokens, first.stop)}`;
  return unit?.scale === 1 && /^(?:from to|to from)$/.test(ends) ? given(draft, first, unit.factor) : draft;
}

const YEAR = /^[12]\d{3}$/;

/** What one of the number's units is worth, where the number carries more than itself. */
function unitOf(
  tokens: readonly Token[],
  draft: QuantityDraft,
): { readonly factor: number; readonly scale: number } | undefined {
  const { role, dimension, precision, value } = draft;
  if (role !== 'amount' || dimension === 'temperature') return undefined;
  if (precision === 'range' || value === 0) return undefined;
  for (let at = draft.start; at < draft.stop; at++) {
    const core = numberAt(tokens, at);
    if (core !== undefined && core.value !== 0 && tokens[at]?.kind !== 'symbol')
      return draft.dimension === 'count' && draft.counted.length === 0 && core.scale === 1
        ? undefined
        : { factor: draft.value / (core.value / core.scale), scale: core.scale };
  }
  return undefined;
}

/** "9 million and 14 million litres": what the number itself is counted in. */
function scaleOf(tokens: readonly Token[], { start }: QuantityDraft): number {
  return numberAt(tokens, start)?.scale ?? 1;
}

function isBare({ role, dimension, counted, precision, end, value }: QuantityDraft): boolean {
  if (role !== 'amount' || dimension !== 'count' || counted.length > 0) return false;
  const isAsWritten = precision === 'exact' || precision === 'rounded';
  return isAsWritten && end === undefined && value < MOST_BARE;
}

/** A number from here on carries its own scale. */
const MOST_BARE = 1e6;

/** Nothing but a comma, "and" or both between two numbers. */
function isRow(tokens: readonly Token[], a: QuantityDraft, b: QuantityDraft): boolean {
  const between = Array.from({ length: b.start - a.stop }, (_, i) => lowerAt(tokens, a.stop + i)).join(' ');
  return /^(?:,|and|, and|or)$/.test(between);
}

/** "340 | of the park's | 1,840 hectares": a part of what is measured is measured alike. */
function isPartOf(tokens: readonly Token[], part: QuantityDraft, whole: QuantityDraft): boolean {
  const isMeasured = whole.dimension !== 'count' && whole.dimension !== 'percent';
  if (!isMeasured || !isBare({ ...part, counted: [] }) || whole.role !== 'amount') return false;
  const between = Array.from({ length: whole.start - part.stop }, (_, i) => lowerAt(tokens, part.stop + i)).join(' ');
  return OF_A_WHOLE.test(between);
}

const OF_A_WHOLE = /^of (?:the|its|their|his|her|our|(?:the |a )?(?:\S+ ){0,2}\S+ ?['’] ?s?)$/;

function given(bare: QuantityDraft, { dimension, unit, counted, per }: QuantityDraft, factor: number): QuantityDraft {
  const inBase = ({ min, max }: Interval): Interval => ({ min: min * factor, max: max * factor });
  return {
    ...bare,
    value: bare.value * factor,
    interval: inBase(bare.interval),
    plausible: inBase(bare.plausible),
    dimension,
    unit,
    counted,
    ...(per !== undefined && { per }),
  };
}
