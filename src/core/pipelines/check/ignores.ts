import { frontMatter } from '../../languages/support/front-matter';
import type { IgnoreDirective, UnusedIgnore } from '../../model/draft';
import type { Finding, Fix, TextEdit } from '../../model/judging/finding';
import { message } from '../../model/message';
import { nonEmpty, overlaps } from '../../model/span';
import { lineBreak } from './draft-lines';
import { ignoreHere, type IgnoreInput } from './ignore-here';

/** What is left of the findings, and the directives that silenced nothing. */
export interface IgnoreResult {
  readonly kept: readonly Finding[];
  readonly unused: readonly UnusedIgnore[];
}

/** Drops the findings that a directive of the draft covers; a directive without rules covers every rule. */
export function applyIgnores(findings: readonly Finding[], directives: readonly IgnoreDirective[]): IgnoreResult {
  const used = new Map<IgnoreDirective, Set<string>>();
  const kept = findings.filter((finding) => {
    const by = directives.filter((d) => covers(d, finding));
    by.forEach((d) => used.set(d, (used.get(d) ?? new Set()).add(finding.rule)));
    return by.length === 0;
  });
  const unused = directives.flatMap((directive) => {
    const rules = directive.rules.filter((rule) => !used.get(directive)?.has(rule));
    return rules.length > 0 || !used.has(directive) ? [{ directive, rules }] : [];
  });
  return { kept, unused };
}

function covers(directive: IgnoreDirective, { rule, span }: Finding): boolean {
  if (directive.rules.length > 0 && !directive.rules.includes(rule)) return false;
  return directive.scope === 'file' || overlaps(directive.covers, nonEmpty(span));
}

/** "Ignore here" and "ignore in this file", as comments. They are of the draft's language, in offsets of the draft. */
export function ignoreFixes(input: IgnoreInput): readonly Fix[] {
  const { rule } = input.finding;
  return [
    { kind: 'ignore-here', title: message('Ignore {0} here', rule), edits: ignoreHere(input) },
    { kind: 'ignore-file', title: message('Ignore {0} in this file', rule), edits: [ignoreInFile(input)] },
  ];
}

function ignoreInFile({ draft: { text }, language, finding }: IgnoreInput): TextEdit {
  const newline = lineBreak(text);
  const gap = language.commentsStand === 'between-paragraphs' ? newline : '';
  const at = frontMatter(text)?.end ?? (text.startsWith('\ufeff') ? 1 : 0);
  return {
    span: { start: at, end: at },
    newText: `${language.ignoreComment(finding.rule, '', 'file')}${newline}${gap}`,
  };
}
