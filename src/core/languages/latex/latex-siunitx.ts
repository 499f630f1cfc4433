import { timesTen } from '../../text/characters/raised';

const ARGUMENTS =
  /\s{0,20}(?:\[[^\]\n]{0,100}\])?\{([^{}\n]{0,60})\}(?:\s{0,20}(?:\[[^\]\n]{0,60}\])?\{([^{}\n]{0,100})\})?/y;
const PREFIX = /^(?:yocto|nano|micro|milli|centi|deci|deca|hecto|kilo|mega|giga|tera|peta|exa)$/;
const WORDS: Readonly<Record<string, string>> = {
  percent: '%',
  degreeCelsius: '°C',
  celsius: '°C',
  degree: '°',
  euro: '€',
  per: 'per ',
  square: 'square ',
  cubic: 'cubic ',
  squared: 'squared ',
  cubed: 'cubed ',
  meter: 'metre ',
  litre: 'litres ',
  liter: 'litres ',
};

/** Commands of siunitx with a number, and whether a unit follows it. https://ctan.org/pkg/siunitx */
const MEASURES: ReadonlyMap<string, boolean> = new Map([
  ['num', false],
  ['SI', true],
  ['qty', true],
  ['unit', false],
  ['si', false],
]);

/**
 * What the arguments of such a command at an offset read as (`{5.2}{\kilo\metre}`: `5.2 kilometre`), and where they
 * end; undefined for other commands.
 */
export function readMeasure(
  command: string,
  text: string,
  at: number,
): { readonly reads: string; readonly end: number } | undefined {
  const hasUnit = MEASURES.get(command);
  if (RANGES.test(command)) return readRange(text, at, command !== 'numrange');
  ARGUMENTS.lastIndex = at;
  const found = hasUnit === undefined ? null : ARGUMENTS.exec(text);
  if (!found) return undefined;
  const [whole, number = '', unit] = found;
  if (command === 'unit' || command === 'si') return { reads: unitWords(number), end: at + whole.indexOf('}') + 1 };
  if (!hasUnit || unit === undefined)
    return { reads: numberIn(number), end: at + (hasUnit ? whole.length : whole.indexOf('}') + 1) };
  return { reads: withUnit(numberIn(number), unitWords(unit)), end: at + whole.length };
}

const RANGES = /^(?:SI|qty|num)range$/;
const RANGE =
  /\s{0,20}(?:\[[^\]\n]{0,100}\])?\{([^{}\n]{0,60})\}\s{0,20}\{([^{}\n]{0,60})\}(?:\s{0,20}\{([^{}\n]{0,100})\})?/y;

/** `\SIrange{10}{20}{\metre}`: `10–20 metre`. */
function readRange(text: string, at: number, hasUnit: boolean): ReturnType<typeof readMeasure> {
  RANGE.lastIndex = at;
  const found = RANGE.exec(text);
  if (!found) return undefined;
  const [whole, low = '', high = '', unit] = found;
  const numbers = `${numberIn(low)}–${numberIn(high)}`;
  if (hasUnit && unit !== undefined) return { reads: withUnit(numbers, unitWords(unit)), end: at + whole.length };
  return { reads: numbers, end: at + whole.indexOf('}', whole.indexOf('}') + 1) + 1 };
}

function withUnit(number: string, unit: string): string {
  return `${number}${/^[%°€]$/.test(unit) ? '' : ' '}${unit}`;
}

/** A number as siunitx sets it: `3.2e8` is 3.2 × 10⁸. */
function numberIn(written: string): string {
  const parts = /^\s*([-−+]?[\d.,\s]*?)\s*[eEdD]([-−+]?\d{1,3})\s*$/.exec(written);
  return parts ? timesTen(parts[1] ?? '', (parts[2] ?? '').replace('+', '')) : written.trim();
}

function unitWords(unit: string): string {
  const powersFirst = unit.replace(
    /((?:\\[a-z]+)+)\\(squared|cubed)\b/g,
    (_, base: string, power: string) => `${power === 'squared' ? '\\square' : '\\cubic'}${base}`,
  );
  const words = [...powersFirst.matchAll(/\\([A-Za-z]+)|([^\\]+)/g)].map(([, name, plain = '']) =>
    name === undefined ? plain.replace(/~/g, ' ') : (WORDS[name] ?? (PREFIX.test(name) ? name : `${name} `)),
  );
  return words
    .join('')
    .replace(/\s{1,100}/g, ' ')
    .trim();
}

/** Whether a text begins with the one and ends with the other, behind it. */
function standsBetween(text: string, lead: string, trail: string): boolean {
  return text.length >= lead.length + trail.length && text.startsWith(lead) && text.endsWith(trail);
}

/** A number, and what stands behind it. */
const NUMBER = /^([-−–]?)(\d[\d.,]*)(?:\s?([^\d\s][^\d]*))?$/;

/**
 * A command with a number of its own (`\SI{54}{\tonne}`), now with another one; undefined where it reads as another
 * unit then.
 */
export function rewriteMeasure(raw: string, before: string, after: string): string | undefined {
  const found = /\\(num|SI|qty)\s{0,20}(?:\[[^\]\n]{0,100}\])?\{([^{}\n]{0,60})\}/.exec(raw);
  const reads = found && readMeasure(found[1] ?? '', raw, found.index + (found[1] ?? '').length + 1);
  if (!found || !reads) return undefined;
  const at = before.indexOf(reads.reads);
  const [lead, trail] = [before.slice(0, at), before.slice(at + reads.reads.length)];
  if (at < 0 || !standsBetween(after, lead, trail)) return undefined;
  const [was, is] = [NUMBER.exec(reads.reads), NUMBER.exec(after.slice(lead.length, after.length - trail.length))];
  if (!was || !is || !isSameUnit(was[3] ?? '', is[3] ?? '')) return undefined;
  const place = raw.indexOf('{', found.index) + 1;
  const sign = is[1] === '' ? '' : '-';
  return `${raw.slice(0, place)}${sign}${(is[2] ?? '').replace(/,(?=\d{3}(?:\D|$))/g, '')}${raw.slice(place + (found[2] ?? '').length)}`;
}

/** Signs of units beside their names. */
const UNIT_NAMES: Readonly<Record<string, string>> = {
  t: 'tonne',
  kg: 'kilogram',
  g: 'gram',
  mg: 'milligram',
  km: 'kilometre',
  m: 'metre',
  cm: 'centimetre',
  mm: 'millimetre',
  l: 'litre',
  ml: 'millilitre',
  h: 'hour',
  min: 'minute',
  s: 'second',
  ha: 'hectare',
  kw: 'kilowatt',
  mw: 'megawatt',
  gw: 'gigawatt',
  kwh: 'kilowatt-hour',
  '%': 'percent',
  '\\percent': 'percent',
};

/** "tonne", "tonnes" and "t" are one unit. */
function isSameUnit(a: string, b: string): boolean {
  const bare = (unit: string): string => {
    const known = unit
      .trim()
      .toLowerCase()
      .replace(/ter(?=s?$)/, 'tre');
    return UNIT_NAMES[known] ?? known.replace(/s$/, '').replace('per cent', 'percent');
  };
  return bare(a) === bare(b);
}
