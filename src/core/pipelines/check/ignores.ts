import { frontMatter } from '../../languages/support/front-matter';
import type { Draft, DraftLanguage, DraftParts, IgnoreDirective, UnusedIgnore } from '../../model/draft';
import type { Finding, Fix, TextEdit } from '../../model/finding';
import { message } from '../../model/message';
import { overlaps, type Span } from '../../model/span';

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
  return directive.scope === 'file' || overlaps(directive.covers, { start: span.start, end: Math.max(span.end, span.start + 1) });
}

/** What silencing a finding needs to know. */
export interface IgnoreInput {
  readonly draft: Draft;
  readonly parts: DraftParts;
  readonly language: DraftLanguage;
  readonly finding: Pick<Finding, 'rule' | 'span'>;
  /** The sentence that the finding is about, in the draft. */
  readonly sentence: Span;
}

/** "Ignore here" and "ignore in this file", as comments of the draft's language, in offsets of the draft. */
export function ignoreFixes(input: IgnoreInput): readonly Fix[] {
  const { rule } = input.finding;
  return [
    { kind: 'ignore-here', title: message('Ignore {0} here', rule), edits: [ignoreHere(input)] },
    { kind: 'ignore-file', title: message('Ignore {0} in this file', rule), edits: [ignoreInFile(input)] },
  ];
}

function ignoreHere({ draft: { text }, parts, language, finding, sentence }: IgnoreInput): TextEdit {
  const block = parts.blocks.find(({ text: prose, map }) => map.toOriginal(0) <= sentence.start && sentence.start < map.toOriginal(prose.length));
  const start = block ? block.map.toOriginal(0) : sentence.start;
  const newline = lineBreak(text);
  if (language.commentsStand === 'between-paragraphs') {
    const line = paragraphStart(text, start);
    return insert(line, `${indentAt(text, line)}${language.ignoreComment(finding.rule, '', 'paragraph')}${newline}${newline}`);
  }
  const comment = language.ignoreComment(finding.rule, '');
  const opensLine = lineStart(text, sentence.start) === sentence.start;
  const opensParagraph = sentence.start === start && (block?.kind === 'paragraph' || block?.kind === 'heading');
  if (opensLine && (opensParagraph || language.commentsStand === 'own-line')) return insert(sentence.start, `${comment}${newline}`);
  if (language.commentsStand === 'inline') return insert(sentence.end, comment);
  return insert(sentence.start, `${text.slice(lineStart(text, sentence.start), sentence.start).trim() === '' ? '' : newline}${comment}${newline}`);
}

function ignoreInFile({ draft: { text }, language, finding }: IgnoreInput): TextEdit {
  const newline = lineBreak(text);
  const gap = language.commentsStand === 'between-paragraphs' ? newline : '';
  return insert(frontMatter(text)?.end ?? (text.startsWith('\ufeff') ? 1 : 0), `${language.ignoreComment(finding.rule, '', 'file')}${newline}${gap}`);
}

function insert(at: number, newText: string): TextEdit {
  return { span: { start: at, end: at }, newText };
}

/** Start of the first of the lines, up to an empty one, that an offset's paragraph stands on. */
function paragraphStart(text: string, offset: number): number {
  let at = lineStart(text, offset);
  while (at > 0) {
    const previous = lineStart(text, at - 1);
    if (text.slice(previous, at).trim() === '') break;
    at = previous;
  }
  return at;
}

function indentAt(text: string, line: number): string {
  return /^[ \t]*/.exec(text.slice(line, line + 80))![0];
}

function lineStart(text: string, offset: number): number {
  return offset === 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
}

function lineBreak(text: string): string {
  return text.includes('\r\n') ? '\r\n' : '\n';
}
