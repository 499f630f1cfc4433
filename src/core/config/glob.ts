import picomatch from 'picomatch';

/** Nobody writes a longer one by hand, and it matches nothing. UTF-16 code units. */
const LONGEST = 1000;
/** Alternatives in braces that one pattern may stand for; one of more matches nothing. */
const MOST_ALTERNATIVES = 500;
/** Extended patterns (`!(a|b)`) are read by a library that may try long ones for ever. */
const LONGEST_EXTENDED = 60;
const EXTENDED = /[@+*?!]\(/;

/** A part of a segment's pattern: one character that must be there, any one of some, any one, or any number. */
type Token = `=${string}` | RegExp | 'any' | 'run';
/** A pattern's segments; `undefined` stands for any number of segments (`**`). */
type Segments = readonly (readonly Token[] | undefined)[];

/**
 * Whether a path, with forward slashes, matches a glob: `*`, `**`, `?`, `[a-z]`, `{a,b}`, `{1..9}`, and `!` in front.
 * Takes time that grows with the path's length times the pattern's, whatever these are: patterns come with folders that
 * others have made.
 */
export function globMatcher(pattern: string): (path: string) => boolean {
  if (pattern.length > LONGEST) return () => false;
  if (/^![^(]/.test(pattern)) {
    const matches = globMatcher(pattern.slice(1));
    return (path) => !matches(path);
  }
  if (EXTENDED.test(pattern))
    return pattern.length > LONGEST_EXTENDED ? () => false : picomatch(pattern, { dot: true });
  const all = alternatives(pattern).map(segmentsOf);
  return (path) => {
    const parts = path.split('/').map((part) => Array.from(part));
    return all.some((segments) => matchesPath(segments, parts));
  };
}

/** As for one segment: only the last `**` is ever tried anew, since what came before it may stay as it is. */
function matchesPath(segments: Segments, parts: readonly (readonly string[])[]): boolean {
  return matchesRuns(segments, parts, (segment) => segment === undefined, matchesSegment);
}

function matchesSegment(tokens: readonly Token[] | undefined, letters: readonly string[]): boolean {
  return matchesRuns(tokens ?? [], letters, (token) => token === 'run', isOne);
}

function isOne(token: Token, letter: string): boolean {
  if (token instanceof RegExp) return token.test(letter);
  return token === 'any' || token === `=${letter}`;
}

/** Whether things match a list in which some entries stand for any number of them. */
function matchesRuns<E, T>(
  entries: readonly E[],
  things: readonly T[],
  isRun: (entry: E) => boolean,
  isMatch: (entry: E, thing: T) => boolean,
): boolean {
  let [at, entry, lastRun, taken] = [0, 0, -1, 0];
  while (at < things.length) {
    const [current, thing] = [entries[entry] as E, things[at] as T];
    if (entry < entries.length && isRun(current)) [lastRun, taken, entry] = [entry, at, entry + 1];
    else if (entry < entries.length && isMatch(current, thing)) [at, entry] = [at + 1, entry + 1];
    else if (lastRun === -1) return false;
    else [taken, at, entry] = [taken + 1, taken + 1, lastRun + 1];
  }
  return entries.slice(entry).every(isRun);
}

function segmentsOf(pattern: string): Segments {
  const segments = pattern.replace(/^(?:\.\/)+/, '').split('/');
  // Below a folder is not the folder itself.
  if (segments.at(-1) === '**') segments.push('*');
  return segments
    .filter((segment, i) => segment !== '**' || segments[i - 1] !== '**')
    .map((segment) => (segment === '**' ? undefined : tokensOf(segment)));
}

function tokensOf(segment: string): readonly Token[] {
  const tokens: Token[] = [];
  for (const [part] of segment.matchAll(/\\.|\*+|\[[!^]?\]?[^\]]*\]|./gsu)) {
    if (part.startsWith('*')) tokens.push('run');
    else if (part === '?') tokens.push('any');
    else if (part.startsWith('[') && part.length > 1) tokens.push(classOf(part));
    else tokens.push(`=${part.length > 1 && part.startsWith('\\') ? part.slice(1) : part}`);
  }
  return tokens;
}

/** `[a-c]`, `[!x]`; what is no range of characters matches nothing. */
function classOf(part: string): RegExp {
  const isDenied = /^\[[!^]/.test(part);
  const inside = part.slice(isDenied ? 2 : 1, -1).replace(/[\\\]^[]/g, '\\$&');
  try {
    return new RegExp(`^[${isDenied ? '^' : ''}${inside}]$`, 'u');
  } catch {
    return /^\b$/;
  }
}

/** What a pattern with braces stands for; nothing where it is too much. */
function alternatives(pattern: string): readonly string[] {
  let whole = [''];
  for (const choices of bracesOf(pattern)) {
    if (whole.length * choices.length > MOST_ALTERNATIVES) return [];
    whole = whole.flatMap((before) => choices.map((choice) => before + choice));
  }
  return whole;
}

/** The pieces of a pattern, each with what it may be. */
function bracesOf(pattern: string): readonly (readonly string[])[] {
  const pieces: (readonly string[])[] = [];
  for (let at = 0; at < pattern.length;) {
    const end = pattern[at] === '{' ? closing(pattern, at) : undefined;
    if (end === undefined) {
      const next = pattern.indexOf('{', at + 1);
      pieces.push([pattern.slice(at, next === -1 ? undefined : next)]);
      at = next === -1 ? pattern.length : next;
    } else {
      pieces.push(choicesIn(pattern.slice(at + 1, end)));
      at = end + 1;
    }
  }
  return pieces;
}

/** Where the brace at a place is closed. */
function closing(pattern: string, from: number): number | undefined {
  for (let at = from, depth = 0; at < pattern.length; at++) {
    if (pattern[at] === '{') depth++;
    if (pattern[at] === '}' && --depth === 0) return at;
  }
  return undefined;
}

function choicesIn(inside: string): readonly string[] {
  const [, from, to] = /^(\d{1,4})\.\.(\d{1,4})$/.exec(inside) ?? [];
  if (from !== undefined && to !== undefined) return numbers(Number(from), Number(to));
  const choices: string[] = [];
  let [start, depth] = [0, 0];
  for (let at = 0; at <= inside.length; at++) {
    if (inside[at] === '{') depth++;
    if (inside[at] === '}') depth--;
    if (at < inside.length && (inside[at] !== ',' || depth > 0)) continue;
    choices.push(inside.slice(start, at));
    start = at + 1;
  }
  return choices.length === 1 ? [`{${inside}}`] : choices.flatMap(alternatives);
}

function numbers(from: number, to: number): readonly string[] {
  const [low, high] = [Math.min(from, to), Math.max(from, to)];
  return Array.from({ length: Math.min(high - low, MOST_ALTERNATIVES) + 1 }, (_, i) => String(low + i));
}
