import { frontMatter } from '../../languages/support/front-matter';
import type { Draft, DraftLanguage, DraftParts, IgnoreDirective, UnusedIgnore } from '../../model/draft';
import type { Finding, Fix, TextEdit } from '../../model/judging/finding';
import { message } from '../../model/message';
import { nonEmpty, overlaps, type Span } from '../../model/span';

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
    { kind: 'ignore-here', title: message('Ignore {0} here', rule), edits: ignoreHere(input) },
    { kind: 'ignore-file', title: message('Ignore {0} in this file', rule), edits: [ignoreInFile(input)] },
  ];
}

function ignoreHere(input: IgnoreInput): readonly TextEdit[] {
  const {
    draft: { text },
    parts,
    language,
    finding,
    sentence,
  } = input;
  const block = parts.blocks.find(
    ({ text: prose, map }) => map.toOriginal(0) <= sentence.start && sentence.start < map.toOriginal(prose.length),
  );
  const start = block ? block.map.toOriginal(0) : sentence.start;
  if (language.commentsStand !== 'inline' && block?.kind === 'table-cell') return aroundTable(input, start);
  if (language.commentsStand === 'between-paragraphs')
    return [beforeParagraph(input, start, block?.kind === 'list-item')];
  const comment = language.ignoreComment(finding.rule, '');
  const newline = lineBreak(text);
  const line = lineStart(text, start);
  const isFirst =
    sentence.start === start && !parts.blocks.some(({ map }) => map.toOriginal(0) >= line && map.toOriginal(0) < start);
  if (language.commentsStand === 'own-line' && isFirst)
    return [insert(line, `${indentAt(text, line)}${comment}${newline}`)];
  const opensLine = lineStart(text, sentence.start) === sentence.start;
  const opensParagraph = sentence.start === start && (block?.kind === 'paragraph' || block?.kind === 'heading');
  if (opensLine && (opensParagraph || language.commentsStand === 'own-line'))
    return [insert(sentence.start, `${comment}${newline}`)];
  if (language.commentsStand === 'inline') return [insert(sentence.end, comment)];
  const gap = text.slice(lineStart(text, sentence.start), sentence.start).trim() === '' ? '' : newline;
  return [insert(sentence.start, `${gap}${comment}${newline}`)];
}

/**
 * A comment that stands between paragraphs: before all of the one that is meant. Within a list it belongs to the item
 * above, so that the list goes on; under a heading it needs no empty line in Org, which has its comments on any line.
 */
function beforeParagraph(
  { draft: { text }, language, finding }: IgnoreInput,
  start: number,
  isItem: boolean,
): TextEdit {
  const newline = lineBreak(text);
  const gap = language.id === 'org' ? '' : newline;
  const line = isItem || language.id === 'org' ? lineStart(text, start) : paragraphStart(text, start);
  const above = line === 0 ? '' : text.slice(lineStart(text, line - 1), line).trim();
  const indent = indentAt(text, line) + (isItem && above !== '' && !/^\*+\s/.test(above) ? '  ' : '');
  const comment = language.ignoreComment(finding.rule, '', 'paragraph');
  return insert(line, `${isItem && above !== '' ? gap : ''}${indent}${comment}${newline}${gap}`);
}

/** Comments before and after a table, in which none can stand; in LaTeX, before and after its row. */
function aroundTable({ draft: { text }, language, finding }: IgnoreInput, start: number): readonly TextEdit[] {
  const newline = lineBreak(text);
  const gap = language.commentsStand === 'between-paragraphs' && language.id !== 'org' ? newline : '';
  const { first, last } =
    language.id === 'latex'
      ? { first: lineStart(text, start), last: lineAfter(text, start) }
      : tableAround(text, start);
  const indent = indentAt(text, first);
  const begin = `${indent}${language.ignoreComment(finding.rule, '', 'begin')}${newline}${gap}`;
  const end = `${gap}${indent}${language.ignoreComment('', '', 'end').trimEnd()}${newline}`;
  return [
    insert(first, begin),
    insert(last, text.slice(last - 1, last) === '\n' || last === 0 ? end : `${newline}${end}`),
  ];
}

/** A table's first line, with what stands above it without an empty line between, and where its last one ends. */
function tableAround(text: string, offset: number): { readonly first: number; readonly last: number } {
  const above = [...text.slice(Math.max(0, offset - LONGEST_TABLE), offset).matchAll(/^[|,:!]={3,}[ \t]*\r?$/gm)];
  const below = /^[|,:!]={3,}[ \t]*\r?$/m.exec(text.slice(offset, offset + LONGEST_TABLE));
  // An odd number of delimiters above: the last one opens the table that the place is in.
  const isDelimited = above.length % 2 === 1 && below !== null;
  const first = paragraphStart(text, isDelimited ? Math.max(0, offset - LONGEST_TABLE) + above.at(-1)!.index : offset);
  return { first, last: isDelimited ? lineAfter(text, offset + below.index) : paragraphEnd(text, offset) };
}

const LONGEST_TABLE = 20_000;

function lineAfter(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  return end < 0 ? text.length : end + 1;
}

/** Where the last of the lines ends, down to an empty one, that an offset's paragraph stands on. */
function paragraphEnd(text: string, offset: number): number {
  let at = lineAfter(text, offset);
  while (at < text.length) {
    const next = lineAfter(text, at);
    if (text.slice(at, next).trim() === '') break;
    at = next;
  }
  return at;
}

function ignoreInFile({ draft: { text }, language, finding }: IgnoreInput): TextEdit {
  const newline = lineBreak(text);
  const gap = language.commentsStand === 'between-paragraphs' ? newline : '';
  return insert(
    frontMatter(text)?.end ?? (text.startsWith('\ufeff') ? 1 : 0),
    `${language.ignoreComment(finding.rule, '', 'file')}${newline}${gap}`,
  );
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
