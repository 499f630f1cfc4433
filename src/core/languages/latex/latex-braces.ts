import { OPAQUE } from './latex-macros';

/** Environments, addresses (which may hold a percent sign), escapes, comments, braces. */
const NEXT =
  /\\begin[ \t]*\{([A-Za-z]{1,30}\*?)\}|\\(?:url|href|nolinkurl)[ \t]*\{[^{}\n]{0,2000}\}|\\[^]|%[^\n]*|[{}]/g;

/** For every brace of a LaTeX text where its partner is. */
export interface Braces {
  /** Offset of the `}` that closes the `{` at `open`; -1 where nothing does. */
  closing(open: number): number;
  /**
   * Offset after the `\end{…}` of an environment that starts its body at `from`; the text's end where it is never
   * closed.
   */
  endOf(environment: string, from: number): number;
}

/** Pairs the braces of a text, comments, escapes and verbatim environments passed over. One linear pass. */
export function pairBraces(text: string): Braces {
  const partner = new Map<number, number>();
  const endOf = endFinder(text);
  const open: number[] = [];
  const pattern = new RegExp(NEXT);
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    if (match[0] === '{') open.push(match.index);
    else if (match[0] === '}') {
      const start = open.pop();
      if (start !== undefined) partner.set(start, match.index);
    } else if (match[1] !== undefined && OPAQUE.has(match[1])) pattern.lastIndex = endOf(match[1], pattern.lastIndex);
  }
  return { closing: (at) => partner.get(at) ?? -1, endOf };
}

/** Environments that are never closed are looked for once. */
function endFinder(text: string): Braces['endOf'] {
  const unclosed = new Set<string>();
  return (environment, from) => {
    if (unclosed.has(environment)) return text.length;
    const end = `\\end{${environment}}`;
    const at = text.indexOf(end, from);
    if (at < 0) unclosed.add(environment);
    return at < 0 ? text.length : at + end.length;
  };
}
