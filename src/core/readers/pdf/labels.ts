import type { PrintedNumber } from './furniture';
import { romanDigits } from '../../text/characters/roman';

/** Pages on which a printed number must fit before it counts as theirs, and the share of those that have one. */
const LEAST_PAGES = 3;
const LEAST_SHARE = 0.6;

/**
 * What to cite for each page: the label that the document gives it, else the number printed on its edge where that
 * grows by one a page, else its place in the file, said to be one.
 */
export function pageLocators(
  count: number,
  given: readonly string[] | null,
  printed: ReadonlyMap<number, readonly PrintedNumber[]>,
): readonly string[] {
  const isTrivial =
    !given || given.length !== count || given.every((label, i) => label === '' || label === String(i + 1));
  if (!isTrivial) return given.map((label, i) => (label === '' ? placeOf(i) : `p. ${label}`));
  const inferred = inferredLabels(count, printed);
  return Array.from({ length: count }, (_, i) => {
    const label = inferred(i) ?? (given && given.length === count ? String(i + 1) : undefined);
    return label === undefined ? placeOf(i) : `p. ${label}`;
  });
}

function placeOf(index: number): string {
  return `PDF p. ${index + 1}`;
}

/** The labels that most printed numbers agree on. */
function inferredLabels(
  count: number,
  printed: ReadonlyMap<number, readonly PrintedNumber[]>,
): (index: number) => string | undefined {
  const votes = new Map<number, number>();
  for (const [index, numbers] of printed) {
    for (const offset of new Set(numbers.filter(({ isRoman }) => !isRoman).map(({ value }) => value - index)))
      votes.set(offset, (votes.get(offset) ?? 0) + 1);
  }
  const [offset, agreed] = [...votes].sort((a, b) => b[1] - a[1])[0] ?? [0, 0];
  if (agreed < Math.min(LEAST_PAGES, count) || agreed < printed.size * LEAST_SHARE) return () => undefined;
  return (index) => (index + offset > 0 ? String(index + offset) : romanOf(printed.get(index)));
}

/** Pages before the first have their own count. */
function romanOf(numbers: readonly PrintedNumber[] | undefined): string | undefined {
  const number = numbers?.find(({ isRoman }) => isRoman)?.value;
  return number === undefined ? undefined : romanDigits(number);
}
