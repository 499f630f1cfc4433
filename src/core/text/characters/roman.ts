const STEPS: readonly (readonly [number, string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];
const DIGITS = new Map(STEPS.filter(([, sign]) => sign.length === 1).map(([value, sign]) => [sign, value]));

/** The value of Roman digits, well formed or not. */
export function romanValue(digits: string): number {
  const values = Array.from(digits, (sign) => DIGITS.get(sign) ?? 0);
  return values.reduce((sum, value, i) => sum + (value < (values[i + 1] ?? 0) ? -value : value), 0);
}

/** A number from 1 in Roman digits, in small letters; empty for what is no such number. */
export function romanDigits(number: number): string {
  let [text, left] = ['', number];
  for (const [value, sign] of STEPS) {
    for (; left >= value; left -= value) text += sign;
  }
  return text;
}

/** A year in Roman digits, in small letters: "mdcclxi", of four digits or more. */
export const ROMAN_YEAR = /^m[mdclxvi]{3,}$/;
