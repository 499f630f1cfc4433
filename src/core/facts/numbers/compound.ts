import { FUNCTION_WORDS } from './function-words';
import { lowerAt } from './lexer';
import type { Token } from './lexer';
import type { Measure } from '../quantities/measures/measure';
import { numberAt } from './number';
import { isWhole, type NumberCore } from './number-core';

const THOUSAND = 1000;

/** A smaller unit that people write after a larger one, and how many of it make the larger one. */
const SMALLER: ReadonlyMap<string, { readonly units: RegExp; readonly parts: number }> = new Map(
  (
    [
      ['ft foot feet', /^(?:in|ins|inch|inches)$/, 12],
      ['lb lbs pounds pound', /^(?:oz|ounce|ounces)$/, 16],
      ['stone stones st', /^(?:lb|lbs|pounds?)$/, 14],
      ['yd yds yard yards', /^(?:ft|foot|feet)$/, 3],
      ['kg kilo kilos kilogram kilograms kilogramme kilogrammes', /^(?:g|grams?|grammes?)$/, THOUSAND],
      ['km kilometre kilometres kilometer kilometers', /^(?:m|metres?|meters?)$/, THOUSAND],
      ['m metre metres meter meters', /^cm$/, 100],
    ] as const
  ).flatMap(([names, units, parts]) => names.split(' ').map((name) => [name, { units, parts }] as const)),
);

interface Part {
  /** What the second part adds, in units of the first. */
  readonly add: number;
  readonly step: number;
  readonly end: number;
}

/**
 * What a second part in a smaller unit adds, and where it ends; undefined where there is none. Examples:
 * "6ft 2in", "5 lb 3 oz", "11 stone 4 lb", "18 dollars and 60 cents", "2 pounds 50".
 */
export function secondMeasure(tokens: readonly Token[], measure: Measure, whole: NumberCore): Part | undefined {
  if (measure.dimension.startsWith('currency:')) return secondMoney(tokens, measure, whole);
  const smaller = SMALLER.get(measure.unit);
  // "Races of 2 km and 300 m" are two.
  if (smaller?.parts === THOUSAND && lowerAt(tokens, measure.end) === 'and') return undefined;
  const core = smaller && smallerNumber(tokens, measure.end);
  if (!smaller || !core || core.value >= smaller.parts) return undefined;
  return smaller.units.test(lowerAt(tokens, core.end))
    ? { add: core.value / smaller.parts, step: core.step / smaller.parts, end: core.end + 1 }
    : undefined;
}

function smallerNumber(tokens: readonly Token[], end: number): NumberCore | undefined {
  const core = numberAt(tokens, lowerAt(tokens, end) === 'and' ? end + 1 : end);
  return core?.vague === undefined ? core : undefined;
}

/** The hundredth parts of coins that are told by name. */
const HUNDREDTHS: ReadonlyMap<string, RegExp> = new Map([
  ['GBP', /^(?:p|pence|penny)$/],
  ['INR', /^pais[ae]$/],
  ['RUB', /^kope[ck]ks?$/],
  ['CHF', /^(?:rappen|centimes?)$/],
  ['PLN', /^gros?zy?$/],
]);
/** The hundredth part of all other money. */
const CENTS = /^(?:cents?|centavos?)$/;
const HUNDRED = 100;

/** "18 dollars | and 60 cents", "£4 | 20p", "2 pounds | 50". */
function secondMoney(tokens: readonly Token[], { dimension, end }: Measure, whole: NumberCore): Part | undefined {
  const core = isWhole(whole) ? smallerNumber(tokens, end) : undefined;
  if (core === undefined || !isWhole(core) || core.value >= HUNDRED) return undefined;
  const coin = HUNDREDTHS.get(dimension.slice('currency:'.length)) ?? CENTS;
  const isNamed = coin.test(lowerAt(tokens, core.end));
  if (!isNamed && !isBareCoin(tokens, end)) return undefined;
  return { add: core.value / HUNDRED, step: 1 / HUNDRED, end: isNamed ? core.end + 1 : core.end };
}

/** "2 pounds | 50": two figures behind a word for money, and nothing behind them that they may count. */
function isBareCoin(tokens: readonly Token[], at: number): boolean {
  const [word, figures, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  const areTwo = figures?.numeral?.digits === 2 && figures.numeral.decimals === 0;
  if (word?.kind !== 'word' || !areTwo || figures.glued) return false;
  if (next === undefined) return true;
  return next.kind === 'word' ? FUNCTION_WORDS.has(next.lower) && next.lower !== 'of' : ENDS.test(next.lower);
}

/** Signs after which nothing is counted. */
const ENDS = /^[.,;:!?)\]]$/;
