import type { CitationMention } from '../../model/draft';

/**
 * Commands of natbib, biblatex, apacite, harvard and BibTeX that cite: `\cite`, `\citep*`, `\autocites`, `\Textcite`,
 * `\shortciteA`, … but not `\nocite`.
 */
const NAME =
  /^(?:[a-zA-Z]{0,12}[cC]ites?(?:t|p|alt|alp|author|year|yearpar|title|date|url|num|text|fullauthor|talias|palias|alias|noun|asnoun|affixed|field|name|list)?(?:A|NP)?|bibentry)$/;
/** Those that say something after the key in braces of its own. */
const SAYS_MORE = /^(?:defcitealias|citeaffixed|citefield|citename|citelist)$/;
const MORE = /[ \t]*(?:\[[^\]\n]{0,100}\])?\{[^{}\n]{0,300}\}/y;
/** Those with a volume before the rest: `\volcite[see]{2}[25]{key}`. */
const VOLUMES = /volcite$/i;
const VOLUME = /[ \t\n\r]*(?:\[(?:[^\][{}]|\{[^{}]{0,200}\}){0,300}\])?[ \t\n\r]*\{[^{}]{0,60}\}(?=[ \t\n\r]*[[{])/y;
const OPTION = /[ \t\n\r]*\[((?:[^\][{}]|\{[^{}]{0,200}\}){0,300})\]/y;
/** What apacite puts before a citation, and overlays of slides: `\cite<see>[p. 3]{key}`. */
const ANGLES = /[ \t\n\r]*<[^<>{}]{0,300}>(?=[ \t\n\r]*[[{])/y;
const PARENTHESES = /[ \t\n\r]*\(([^()]{0,300})\)/y;
const KEYS = /[ \t\n\r]*\{([^{}]{0,5000})\}/y;
/** An option that may hold citations with arguments and options of their own. */
const SOURCE = /[ \t]*\[(?:[^\][{}]|\[[^\][{}]{0,200}\]|\{(?:[^{}]|\{[^{}]{0,100}\}){0,300}\}){0,400}\]/y;
const KEY = /%[^\n]*|[^,\s%]+/g;

/** True for a command that cites the keys in its braces. */
export function isCiteCommand(name: string): boolean {
  return NAME.test(name) && name !== 'nocite' && name !== 'citetext';
}

/** The citations of a command, with the offset behind its last argument. Its name, and star, end at `from`. */
export function takeCitations(
  text: string,
  start: number,
  from: number,
  name: string,
): { readonly citations: readonly CitationMention[]; readonly end: number } | undefined {
  const many = /[cC]ites/.test(name);
  const groups: Group[] = [];
  const noted = skip(text, from, VOLUME, VOLUMES.test(name));
  let at = skip(text, skip(text, noted, PARENTHESES, many), PARENTHESES, many);
  for (;;) {
    const group = takeGroup(text, at);
    if (!group) break;
    groups.push(group);
    at = group.end;
    if (!many) break;
  }
  if (groups.length === 0) return undefined;
  at = skip(text, at, MORE, SAYS_MORE.test(name));
  const whole = { start, end: at };
  return {
    end: at,
    citations: groups.flatMap((group) =>
      keysOf(group).map(({ key, at: offset }) => ({
        kind: 'key' as const,
        key,
        whole,
        span: { start: offset, end: offset + key.length },
        ...group.locator,
      })),
    ),
  };
}

/**
 * Adds the citations in the options at an offset (`\textquote[\cite[3]{key}]{words}`); returns where the options end.
 */
export function citationsInOptions(text: string, from: number, into: CitationMention[]): number {
  let at = from;
  for (let option = match(text, at, SOURCE); option; option = match(text, at, SOURCE)) {
    for (const { 0: whole, 1: command = '', index } of option[0].matchAll(/\\([A-Za-z]{1,30})\*?/g)) {
      const taken = isCiteCommand(command)
        ? takeCitations(text, at + index, at + index + whole.length, command)
        : undefined;
      if (taken) into.push(...taken.citations);
    }
    at += option[0].length;
  }
  return at;
}

interface Group {
  readonly keys: string;
  readonly keysAt: number;
  readonly locator: Pick<CitationMention, 'locator' | 'written'>;
  readonly end: number;
}

function takeGroup(text: string, from: number): Group | undefined {
  const options: { readonly text: string; readonly end: number }[] = [];
  let at = skip(text, from, ANGLES, true);
  for (let option = match(text, at, OPTION); option && options.length < 2; option = match(text, at, OPTION)) {
    at += option[0].length;
    options.push({ text: option[1] ?? '', end: at - 1 });
  }
  const keys = match(text, at, KEYS);
  if (!keys) return undefined;
  const end = at + keys[0].length;
  return { keys: keys[1] ?? '', keysAt: end - 1 - (keys[1] ?? '').length, end, locator: locatorOf(options.at(-1)) };
}

function keysOf({ keys, keysAt }: Group): readonly { readonly key: string; readonly at: number }[] {
  return [...keys.matchAll(KEY)]
    .filter(([word]) => !word.startsWith('%') && word !== '*')
    .map((found) => ({ key: found[0], at: keysAt + found.index }));
}

function locatorOf(option: { readonly text: string; readonly end: number } | undefined): Group['locator'] {
  const locator = option && plain(option.text);
  if (!option || locator === undefined) return {};
  return { locator, written: { text: option.text, span: { start: option.end - option.text.length, end: option.end } } };
}

function plain(option: string): string | undefined {
  return (
    option
      .replace(/~/g, ' ')
      .replace(/--/g, '–')
      .replace(/[{}]/g, '')
      .replace(/\s{1,50}/g, ' ')
      .trim() || undefined
  );
}

function match(text: string, at: number, pattern: RegExp): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

function skip(text: string, at: number, pattern: RegExp, wanted: boolean): number {
  return wanted ? at + (match(text, at, pattern)?.[0].length ?? 0) : at;
}
