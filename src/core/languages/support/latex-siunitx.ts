const ARGUMENTS = /\s{0,20}(?:\[[^\]\n]{0,100}\])?\{([^{}\n]{0,60})\}(?:\s{0,20}(?:\[[^\]\n]{0,60}\])?\{([^{}\n]{0,100})\})?/y;
const PREFIX = /^(?:yocto|nano|micro|milli|centi|deci|deca|hecto|kilo|mega|giga|tera|peta|exa)$/;
const WORDS: Readonly<Record<string, string>> = {
  percent: '%', degreeCelsius: '°C', celsius: '°C', degree: '°', euro: '€', per: 'per ', square: 'square ', cubic: 'cubic ', squared: 'squared ', cubed: 'cubed ', meter: 'metre ', litre: 'litres ', liter: 'litres ',
};

/** Commands of siunitx with a number, and whether a unit follows it. https://ctan.org/pkg/siunitx */
const MEASURES: ReadonlyMap<string, boolean> = new Map([['num', false], ['SI', true], ['qty', true]]);

/** What the arguments of such a command at an offset read as (`{5.2}{\kilo\metre}`: `5.2 kilometre`), and where they end; undefined for other commands. */
export function readMeasure(command: string, text: string, at: number): { readonly reads: string; readonly end: number } | undefined {
  const hasUnit = MEASURES.get(command);
  ARGUMENTS.lastIndex = at;
  const found = hasUnit === undefined ? null : ARGUMENTS.exec(text);
  if (!found) return undefined;
  const [whole, number, unit] = found;
  if (!hasUnit || unit === undefined) return { reads: number!.trim(), end: at + (hasUnit ? whole.length : whole.indexOf('}') + 1) };
  const named = unitWords(unit);
  return { reads: `${number!.trim()}${/^[%°€]$/.test(named) ? '' : ' '}${named}`, end: at + whole.length };
}

function unitWords(unit: string): string {
  const words = [...unit.matchAll(/\\([A-Za-z]+)|([^\\]+)/g)].map(([, name, plain]) => (name === undefined ? plain!.replace(/~/g, ' ') : WORDS[name] ?? (PREFIX.test(name) ? name : `${name} `)));
  return words.join('').replace(/\s{1,100}/g, ' ').trim();
}
