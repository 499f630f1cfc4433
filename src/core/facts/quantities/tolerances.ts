import { lowerAt } from '../numbers/lexer';
import type { Token } from '../numbers/lexer';
import { numberAt } from '../numbers/number';
import { measureOf } from './measures/measure';
import type { Amount } from './draft-fact';

/** What stands before the width that a value is told with. */
const LEADS: readonly (readonly string[])[] = [
  ['±'],
  ['+', '/', '-'],
  ['+', '-'],
  ['plus', 'or', 'minus'],
  ['give', 'or', 'take'],
];

/**
 * The token after the width that a value is told with; undefined where none starts at `at`. Examples: "± 0.5",
 * "(± 0.5 m)", "+/- 30".
 */
export function toleranceEnd(tokens: readonly Token[], at: number): number | undefined {
  const isBracketed = lowerAt(tokens, at) === '(';
  const start = isBracketed || lowerAt(tokens, at) === ',' ? at + 1 : at;
  const lead = LEADS.find((words) => words.every((word, i) => lowerAt(tokens, start + i) === word));
  const width = lead && numberAt(tokens, start + lead.length);
  if (!width || width.vague) return undefined;
  if (!isBracketed) return width.end;
  const { end } = measureOf(tokens, start + lead.length, width);
  return lowerAt(tokens, end) === ')' ? end + 1 : undefined;
}

/** An amount with its width taken along: "63.5 ± 0.5 metres" is 63.5 metres, as is "63.5 m ± 2 %". */
export function pastTolerance(tokens: readonly Token[], { core, at, measure }: Amount): Amount {
  const end = toleranceEnd(tokens, core.end);
  const whole = { ...core, bare: false };
  if (end !== undefined) return { core: whole, at, measure: measureOf(tokens, at, { ...core, end }) };
  const last = toleranceEnd(tokens, measure.end);
  if (last === undefined) return { core, at, measure };
  // The width has a unit of its own.
  const its = measureOf(tokens, last - 1, { ...core, end: last });
  return { core: whole, at, measure: { ...measure, end: its.end } };
}
