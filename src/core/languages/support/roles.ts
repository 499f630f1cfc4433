import type { CitationMention } from '../../model/draft';
import type { Span } from '../../model/span';

/** MyST's roles that cite. https://mystmd.org/guide/citations */
const ROLE = /\{(?:foot|full|footfull)?cite(?::[a-z]{1,12})?\}$/;
/** Those whose argument is a part of the sentence. https://mystmd.org/guide/typography */
const SAID = /\{(?:strong|emphasis|em|b|i|u|underline|smallcaps|sub|subscript|abbr|abbreviation|mark|span)\}$/;
const LONGEST_ROLE = 20;

/** Where the words of a role stand that a draft says with its sentence: those between its backticks. */
export function saidInRole(draft: string, { start, end }: Span): Span | undefined {
  if (!SAID.test(draft.slice(Math.max(0, start - LONGEST_ROLE), start))) return undefined;
  const marks = /^`+/.exec(draft.slice(start, end))?.[0].length ?? 0;
  return { start: start + marks, end: end - marks };
}

/**
 * The citations of a role's argument, which stands in backticks: `{cite:p}` before `` `a,b` ``; none where no such role
 * stands before it.
 */
export function roleCitations(draft: string, code: Span): readonly CitationMention[] {
  const role = ROLE.exec(draft.slice(Math.max(0, code.start - LONGEST_ROLE), code.start));
  if (!role) return [];
  const whole = { start: code.start - role[0].length, end: code.end };
  return keysOfRole(draft.slice(code.start, code.end), code.start, whole);
}

/**
 * The keys of a role's argument that stands at an offset; what stands in braces is said before and after the key:
 * `{see}a{p. 3}`.
 */
export function keysOfRole(argument: string, at: number, whole: Span): readonly CitationMention[] {
  return [...argument.matchAll(/(?:\{[^{}`]{0,100}\})?([^\s,;`{}]{1,200})(?:\{([^{}`]{0,100})\})?/g)].map((found) => {
    const [words, key = '', locator] = found;
    const start = at + found.index + words.indexOf(key, words.startsWith('{') ? words.indexOf('}') : 0);
    const end = at + found.index + words.length - 1;
    const place =
      locator === undefined ? {} : { locator, written: { text: locator, span: { start: end - locator.length, end } } };
    return { kind: 'key', key, span: { start, end: start + key.length }, whole, ...place };
  });
}
