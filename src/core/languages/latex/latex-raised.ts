import { raisedText, timesTen } from '../../text/characters/raised';

const RAISING = /^(?:textsuperscript|up|textsu)$/;
const ARGUMENT = /[ \t]*\{([^{}\n]{1,60})\}/y;

/**
 * What a command that raises its argument reads as (`1,200\textsuperscript{4}`: nothing, `10\textsuperscript{6}`: ⁶),
 * and where the argument ends; undefined for other commands.
 */
export function readRaised(
  command: string,
  text: string,
  at: number,
  before: string,
): { readonly reads: string; readonly end: number } | undefined {
  if (!RAISING.test(command)) return undefined;
  ARGUMENT.lastIndex = at;
  const found = ARGUMENT.exec(text);
  return found ? { reads: raisedText((found[1] ?? '').trim(), before), end: at + found[0].length } : undefined;
}

/** The two numbers of a fraction behind its command: `{3}{16}`. */
const PARTS = /[ \t]*\{\s?(\d{1,4})\s?\}[ \t]*\{\s?(\d{1,4})\s?\}/y;
const FRACTION = /^(\d{0,4})\s*\\(?:[dt]?frac|nicefrac|sfrac)\s*(?:\{(\d{1,4})\}\s*\{(\d{1,4})\}|(\d)(\d))$/;
const SLASHED = /^()(\d{1,4})\s*\/\s*(\d{1,4})$/;

/** What `\nicefrac{3}{16}` reads as in running text, and where it ends; undefined for other commands. */
export function readFraction(
  command: string,
  text: string,
  at: number,
  before: string,
): { readonly reads: string; readonly end: number } | undefined {
  if (!/^(?:nicefrac|sfrac|[dt]?frac)$/.test(command)) return undefined;
  PARTS.lastIndex = at;
  const found = PARTS.exec(text);
  return found ? { reads: fraction(found[1], found[2], before), end: at + found[0].length } : undefined;
}

/** Behind a figure a fraction stands apart: "2 1/2". */
function fraction(top = '', bottom = '', before = ''): string {
  return `${/\d$/.test(before) ? ' ' : ''}${top}/${bottom}`;
}

const NUMBER = /^(?:[-−](?=\d))?[\d.,\s]*(?:\{,\}\d+)*[\d.,\s]*(?:\\%)?$/;
const POWER = /^([\d.,]*)\s*(?:\\(?:times|cdot)\s*)?10\s*\^(?:\{\s*([-+−]?\d{1,3})\s*\}|(\d))$/;
const SCRIPT = /^(?:\{\}\s*)?([_^])(?:\{([^{}]{1,20})\}|\{\\[a-z]+\{([^{}]{1,20})\}\}|(\\circ|[^\\{}\s]))$/;

/**
 * What a short formula reads as: a number, a fraction, a power of ten, what is raised or lowered behind a word
 * (`km$^2$`, `CO$_2$`, `20$^\circ$C`); undefined where it is maths.
 */
export function readScript(formula: string, before: string): string | undefined {
  const inside = formula.trim();
  if (inside !== '' && NUMBER.test(inside)) return formula.replace(/[{}\\]/g, '');
  const [isFraction, whole = '', ...parts] = FRACTION.exec(inside) ?? SLASHED.exec(inside) ?? [];
  const [top, bottom] = parts.filter((part) => part !== undefined);
  if (isFraction !== undefined) return whole + fraction(top, bottom, whole || before);
  const power = POWER.exec(inside);
  if (power) return timesTen(power[1] ?? '', power[2] ?? power[3] ?? '');
  const script = SCRIPT.exec(inside);
  if (!script) return undefined;
  const words = (script[2] ?? script[3] ?? script[4] ?? '').replace('\\circ', '∘').trim();
  return script[1] === '^' ? raisedText(words, before) : words;
}
