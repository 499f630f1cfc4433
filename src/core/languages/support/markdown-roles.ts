import type { CitationMention } from '../../model/draft';
import type { Span } from '../../model/span';

/** MyST's roles that cite. https://mystmd.org/guide/citations */
const ROLE = /\{cite(?::[a-z]{1,12})?\}$/;
const LONGEST_ROLE = 20;

/** The citations of a role's argument, which stands in backticks: `{cite:p}` before `` `a,b` ``; none where no such role stands before it. */
export function roleCitations(draft: string, code: Span): readonly CitationMention[] {
  const role = ROLE.exec(draft.slice(Math.max(0, code.start - LONGEST_ROLE), code.start));
  if (!role) return [];
  const whole = { start: code.start - role[0].length, end: code.end };
  // What stands in braces is said before and after the key: `{see}a{p. 3}`.
  return [...draft.slice(code.start, code.end).matchAll(/(?:\{[^{}`]{0,100}\})?([^\s,;`{}]{1,200})(?:\{([^{}`]{0,100})\})?/g)].map((found) => {
    const start = code.start + found.index + found[0].indexOf(found[1]!, found[0].startsWith('{') ? found[0].indexOf('}') : 0);
    return { kind: 'key', key: found[1]!, span: { start, end: start + found[1]!.length }, whole, ...(found[2] !== undefined && { locator: found[2] }) };
  });
}
