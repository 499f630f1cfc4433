import type { Draft, DraftLanguage, IgnoreDirective } from '../model/draft';
import type { Finding, Fix } from '../model/finding';
import { message } from '../model/message';
import { overlaps, type Span } from '../model/span';

/** What is left of the findings, and the directives that silenced nothing. */
export interface IgnoreResult {
  readonly kept: readonly Finding[];
  readonly unused: readonly IgnoreDirective[];
}

/** Drops the findings that a directive of the draft covers; a directive without rules covers every rule. */
export function applyIgnores(findings: readonly Finding[], directives: readonly IgnoreDirective[]): IgnoreResult {
  const used = new Set<IgnoreDirective>();
  const kept = findings.filter((finding) => {
    const by = directives.filter((d) => covers(d, finding));
    by.forEach((d) => used.add(d));
    return by.length === 0;
  });
  return { kept, unused: directives.filter((d) => !used.has(d)) };
}

function covers(directive: IgnoreDirective, { rule, span }: Finding): boolean {
  if (directive.rules.length > 0 && !directive.rules.includes(rule)) return false;
  return directive.scope === 'file' || overlaps(directive.covers, { start: span.start, end: Math.max(span.end, span.start + 1) });
}

/** "Ignore here": a comment on a line of its own above the paragraph's line that the finding stands on. */
export function ignoreHereFix(draft: Draft, language: DraftLanguage, finding: Finding): Fix {
  const at = blockStart(draft.text, finding.span);
  const indent = /^[ \t]*/.exec(draft.text.slice(at, at + 80))?.[0] ?? '';
  const comment = language.ignoreComment(finding.rule, '');
  return {
    kind: 'ignore-here',
    title: message('Ignore {0} here', finding.rule),
    edits: [{ span: { start: at, end: at }, newText: `${indent}${comment}${lineBreak(draft.text)}` }],
  };
}

/**
 * Start of the first line of the paragraph that a span stands in. A comment in the middle of a paragraph would split it
 * in some languages.
 */
function blockStart(text: string, { start }: Span): number {
  let at = lineStart(text, start);
  while (at > 0) {
    const previous = lineStart(text, at - 1);
    if (text.slice(previous, at).trim() === '') break;
    at = previous;
  }
  return at;
}

function lineStart(text: string, offset: number): number {
  return offset === 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
}

function lineBreak(text: string): string {
  return text.includes('\r\n') ? '\r\n' : '\n';
}
