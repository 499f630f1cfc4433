import { hyphenAt } from '../../numbers/lexer';
import type { Token } from '../../numbers/lexer';

/** A unit of measure: base value = value × factor + offset. */
export interface Unit {
  readonly dimension: string;
  readonly factor: number;
  readonly offset?: number;
}

/** A pound in kilograms, by the agreement of 1959. */
export const POUND = 0.45359237;

/**
 * One line a dimension: names parted by `|`, then the factor to the base unit. Multi-word names are matched word by
 * word.
 */
const TABLE: Readonly<Record<string, readonly (readonly [names: string, factor: number])[]>> = {
  // metre; NIST SP 811, appendix B
  length: [
    ['metre|metres|meter|meters|m', 1],
    ['kilometre|kilometres|kilometer|kilometers|km|kms|klick|klicks', 1000],
    ['centimetre|centimetres|centimeter|centimeters|cm', 0.01],
    ['millimetre|millimetres|millimeter|millimeters|mm', 0.001],
    ['micrometre|micrometres|micrometer|micrometers|micron|microns|µm|μm', 1e-6],
    ['nanometre|nanometres|nanometer|nanometers|nm', 1e-9],
    ['mile|miles|mi', 1609.344],
    ['nautical mile|nautical miles', 1852],
    ['yard|yards|yd|yds', 0.9144],
    ['foot|feet|ft', 0.3048],
    ['inch|inches', 0.0254],
    ['furlong|furlongs', 201.168],
    ['light year|light years|light-year|light-years', 9.4607e15],
  ],
  // kilogram
  mass: [
    ['kilogram|kilograms|kilogramme|kilogrammes|kilo|kilos|kg|kgs', 1],
    ['gram|grams|gramme|grammes|g', 0.001],
    ['milligram|milligrams|mg', 1e-6],
    ['microgram|micrograms|mcg|µg|μg', 1e-9],
    ['tonne|tonnes|metric ton|metric tons|metric tonnes|t', 1000],
    ['ton|tons', 1000],
    ['kilotonne|kilotonnes|kilotons|kt', 1e6],
    ['megatonne|megatonnes|megatons|mt', 1e9],
    ['gigatonne|gigatonnes|gigatons|gt', 1e12],
    ['lb|lbs', POUND],
    ['ounce|ounces|oz', 0.028349523],
    ['stone|stones|st', 6.35029318],
    ['carat|carats', 0.0002],
    ['hundredweight|hundredweights|cwt', 112 * POUND],
  ],
  // square metre
  area: [
    ['square metre|square metres|square meter|square meters|sq m|sqm|m²|m2', 1],
    ['square kilometre|square kilometres|square kilometer|square kilometers|sq km|km²|km2', 1e6],
    ['square mile|square miles|sq mi|sq miles|mi²', 2589988.11],
    ['square foot|square feet|sq ft|sqft|ft²', 0.09290304],
    ['square yard|square yards', 0.83612736],
    ['square inch|square inches|sq in|sq inches', 0.00064516],
    ['hectare|hectares|ha', 1e4],
    ['acre|acres', 4046.8564224],
  ],
  // cubic metre
  volume: [
    ['litre|litres|liter|liters|l', 0.001],
    ['millilitre|millilitres|milliliter|milliliters|ml', 1e-6],
    ['cubic metre|cubic metres|cubic meter|cubic meters|m³|m3', 1],
    ['cubic kilometre|cubic kilometres|cubic kilometers', 1e9],
    ['cubic foot|cubic feet|cu ft', 0.0283168466],
    ['gallon|gallons', 0.003785411784],
    ['barrel|barrels|bbl', 0.158987294928],
    ['pint|pints', 0.00056826125],
    ['acre-foot|acre-feet', 1233.48],
  ],
  // degree Celsius
  temperature: [['°c|degrees celsius|degree celsius|degrees centigrade|celsius|℃|degrees c', 1]],
  // metre per second
  speed: [
    ['km/h|kph|kmh|km per hour|kilometres per hour|kilometers per hour|kilometres an hour|kilometers an hour', 1 / 3.6],
    ['mph|miles per hour|miles an hour|mile per hour', 0.44704],
    ['knot|knots|kt', 0.514444],
    ['m/s|metres per second|meters per second|metres a second', 1],
    ['km/s|kilometres per second|kilometers per second', 1000],
  ],
  // joule
  energy: [
    ['joule|joules|j', 1],
    ['kilojoule|kilojoules|kj', 1e3],
    ['megajoule|megajoules|mj', 1e6],
    ['kilowatt hour|kilowatt hours|kilowatt-hour|kilowatt-hours|kwh', 3.6e6],
    ['megawatt hour|megawatt hours|megawatt-hour|megawatt-hours|mwh', 3.6e9],
    ['gigawatt hour|gigawatt hours|gigawatt-hours|gwh', 3.6e12],
    ['terawatt hour|terawatt hours|terawatt-hours|twh', 3.6e15],
    ['kilocalorie|kilocalories|kcal|calorie|calories', 4184],
  ],
  // watt
  power: [
    ['watt|watts|w', 1],
    ['kilowatt|kilowatts|kw', 1e3],
    ['megawatt|megawatts|mw', 1e6],
    ['gigawatt|gigawatts|gw', 1e9],
    ['terawatt|terawatts|tw', 1e12],
    ['horsepower|hp|bhp', 745.7],
  ],
  // byte
  data: [
    ['byte|bytes', 1],
    ['kilobyte|kilobytes|kb', 1e3],
    ['megabyte|megabytes|mb', 1e6],
    ['gigabyte|gigabytes|gb|gbs', 1e9],
    ['terabyte|terabytes|tb', 1e12],
    ['petabyte|petabytes|pb', 1e15],
  ],
  'data-rate': [
    ['kbps', 1e3],
    ['mbps|megabits per second', 1e6],
    ['gbps|gigabits per second', 1e9],
  ],
  frequency: [
    ['hertz|hz', 1],
    ['kilohertz|khz', 1e3],
    ['megahertz|mhz', 1e6],
    ['gigahertz|ghz', 1e9],
  ],
  pressure: [
    ['pascal|pascals|pa', 1],
    ['kilopascal|kilopascals|kpa', 1e3],
    ['millibar|millibars|mbar|hectopascals|hpa', 100],
    ['psi', 6894.757],
  ],
  percent: [['%|percent|per cent|pc|pct|per-cent|٪', 1]],
  'percentage-point': [
    ['percentage point|percentage points|pp|ppt|ppts|percent points|% points', 1],
    ['basis point|basis points|bps|bp', 0.01],
  ],
  angle: [['degree|degrees|°', 1]],
};

/**
 * Units that only count when they touch the number or have a blank of their own after it in lower case; too short
 * otherwise.
 */
const SHORT = new Set([
  'm',
  'g',
  't',
  'l',
  'j',
  'w',
  'mi',
  'ha',
  'kt',
  'mt',
  'gt',
  'pa',
  'pb',
  'tw',
  'pc',
  'pp',
  'bp',
  'hp',
  'nm',
]);
const CELSIUS: Unit = { dimension: 'temperature', factor: 1 };
const FAHRENHEIT: Unit = { dimension: 'temperature', factor: 5 / 9, offset: -160 / 9 };
const LONGEST = 3;

const UNITS = new Map<string, Unit>([
  ...Object.entries(TABLE).flatMap(([dimension, lines]) =>
    lines.flatMap(([names, factor]) =>
      names.split('|').map((name): [string, Unit] => [key(name), { dimension, factor }]),
    ),
  ),
  ...['°f', 'degrees fahrenheit', 'degree fahrenheit', 'fahrenheit', '℉', 'degrees f'].map((name): [string, Unit] => [
    key(name),
    FAHRENHEIT,
  ]),
]);

/** A unit found in a sentence. */
export interface UnitMatch {
  readonly unit: Unit;
  /** First token after it. */
  readonly end: number;
}

/** The unit at token `at` (after a number), the longest that fits; a hyphen may stand before it ("six-mile"). */
export function unitAt(tokens: readonly Token[], at: number): UnitMatch | undefined {
  const hyphen = hyphenAt(tokens, at);
  const start = hyphen ? at + 1 : at;
  const first = tokens[start];
  if (first === undefined || first.kind === 'number') return undefined;
  const degrees = hyphen ? undefined : gluedDegrees(first);
  if (degrees !== undefined) return { unit: degrees, end: start + 1 };
  for (let length = LONGEST; length >= 1; length--) {
    const unit = UNITS.get(joined(tokens, start, length));
    if (unit !== undefined && trustworthy(tokens, start, length)) return { unit, end: start + length };
  }
  return undefined;
}

/** "20C", "68F": a capital letter on the number. */
function gluedDegrees({ glued, capital, lower }: Token): Unit | undefined {
  if (!glued || !capital) return undefined;
  if (lower === 'f') return FAHRENHEIT;
  return lower === 'c' ? CELSIUS : undefined;
}

/** The base value of `value` in `unit`. */
export function toBase(value: number, unit: Unit): number {
  return value * unit.factor + (unit.offset ?? 0);
}

/** "11st 4lb", "she weighs 9 st": neither "21st" nor "6 St John Street", nor the 40 stones of a wall. */
function isStone(tokens: readonly Token[], at: number): boolean {
  const [st, next] = [tokens[at], tokens[at + 1]];
  const figure = next?.lower === 'and' ? at + 2 : at + 1;
  if (/^(?:lbs?|pounds?)$/.test(tokens[figure + 1]?.lower ?? '')) return true;
  if (st?.lower !== 'st' || next?.kind === 'number') return false;
  return !st.glued && !st.capital && next?.capital !== true;
}

/** A short symbol needs its usual case and no apostrophe after it: "5 m" is a length, "5 M" is not. */
function trustworthy(tokens: readonly Token[], start: number, length: number): boolean {
  const token = tokens[start];
  if (token === undefined || length > 1) return true;
  if (/^(?:st|stones)$/.test(token.lower)) return isStone(tokens, start);
  if (
    token.capital &&
    token.lower.length > 3 &&
    !/^(?:celsius|fahrenheit|[kmgt]?(?:bps|watts?|wh|hz))$/.test(token.lower)
  )
    return false;
  if (!SHORT.has(token.lower)) return true;
  return !token.capital || token.lower === 'j' || token.lower === 'w';
}

function joined(tokens: readonly Token[], start: number, length: number): string {
  let text = '';
  for (let i = start; i < start + length; i++) {
    const token = tokens[i];
    if (token === undefined) return '';
    text += text === '' ? token.lower : ` ${token.lower}`;
  }
  return text;
}

/** Names as the lexer would part them: "km/h" is "km / h", "m²" is "m ²". */
function key(name: string): string {
  return name
    .replace(/([/°²³%٪℃℉-])/g, ' $1 ')
    .replace(/m2\b/, 'm 2')
    .replace(/m3\b/, 'm 3')
    .trim()
    .replace(/ +/g, ' ');
}
