/**
 * A command without arguments that the writer defines as plain words: `\newcommand{\board}{the Harbour Board}`,
 * `\def\board{…}`.
 */
const DEFINITION =
  /\\(?:(?:(?:re)?newcommand|providecommand|DeclareRobustCommand)\*?\s{0,9}\{?|def\s{0,9})\\([A-Za-z]{1,40})\}?\s{0,9}\{([^{}\\#$%&]{1,200})(?:\\xspace\s{0,9})?\}/g;

/**
 * What the writer's own commands stand for, by name; commands with arguments or markup in them are left out. The last
 * definition counts.
 */
export function ownMacros(text: string): ReadonlyMap<string, string> {
  return new Map(
    [...text.matchAll(DEFINITION)].map((match) => [match[1] ?? '', (match[2] ?? '').replace(/[~\s]+/g, ' ')]),
  );
}
