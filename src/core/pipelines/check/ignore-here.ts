import type { Draft, DraftLanguage, DraftParts, ProseBlock } from '../../model/draft';
import type { Finding, TextEdit } from '../../model/judging/finding';
import type { Span } from '../../model/span';
import { lastOf } from '../../text/nth';
import {
  FARTHEST,
  indentAt,
  lineAfter,
  lineBreak,
  lineStart,
  paragraphEnd,
  paragraphStart,
  wordsAbove,
} from './draft-lines';

/** What silencing a finding needs to know. */
export interface IgnoreInput {
  readonly draft: Draft;
  readonly parts: DraftParts;
  readonly language: DraftLanguage;
  readonly finding: Pick<Finding, 'rule' | 'span'>;
  /** The sentence that the finding is about, in the draft. */
  readonly sentence: Span;
}

/** What an item of a list begins with. */
const MARKER = /^(?:[-*+•/]|#\.|\(?\w{1,4}[.)])[ \t]+/;

/**
 * The comments that silence a finding at its place. They stand where the draft's language lets them and shows no
 * trace.
 */
export function ignoreHere(input: IgnoreInput): readonly TextEdit[] {
  const { draft, parts, language, sentence } = input;
  // The last one: a footnote or an image stands within the paragraph that it belongs to.
  const block = parts.blocks
    .filter(
      ({ text: prose, map }) => map.toOriginal(0) <= sentence.start && sentence.start < map.toOriginal(prose.length),
    )
    .at(-1);
  const start = block ? block.map.toOriginal(0) : sentence.start;
  if (language.commentsStand === 'inline') return inline(input, block, start);
  if (block?.kind === 'table-cell')
    return around(input, language.id === 'latex' ? rowAround(draft.text, start) : tableAround(draft.text, start));
  if (language.commentsStand === 'own-line') return onOwnLine(input, block, start);
  const figure = language.id === 'restructuredtext' && block?.kind === 'quote' && figureAround(draft.text, start);
  return figure ? around(input, figure) : [beforeParagraph(input, start, block)];
}

/** A comment on the line above a paragraph, or else behind its sentence. */
function inline(input: IgnoreInput, block: ProseBlock | undefined, start: number): readonly TextEdit[] {
  const {
    draft: { text },
    language,
    finding,
    sentence,
  } = input;
  if (block?.kind === 'caption' && text.slice(Math.max(0, start - 2), start) === '![') return besideImage(input, start);
  const comment = language.ignoreComment(finding.rule, '');
  const opensLine = sentence.start === start && lineStart(text, start) === start;
  const isProse = block?.kind === 'paragraph' || block?.kind === 'heading';
  return opensLine && isProse
    ? [insert(sentence.start, `${comment}${lineBreak(text)}`)]
    : [insert(sentence.end, comment)];
}

/** An image's words stand in brackets that hold no comment: it goes above an image by itself, else around it. */
function besideImage({ draft: { text }, language, finding }: IgnoreInput, start: number): readonly TextEdit[] {
  const image = start - 2;
  const before = text.slice(lineStart(text, image), image);
  if (/^(?:[\s>*+-]|\d{1,4}[.)])*$/.test(before)) {
    const comment = language.ignoreComment(finding.rule, '', 'paragraph');
    return [insert(image, `${comment}${lineBreak(text)}${before.replace(/[^>\s]/g, ' ')}`)];
  }
  const last = lineStart(text, image) + (/^[^\r\n]*/.exec(text.slice(lineStart(text, image)))?.[0] ?? '').length;
  return [
    insert(image, language.ignoreComment(finding.rule, '', 'begin')),
    insert(last, language.ignoreComment('', '', 'end')),
  ];
}

/** A comment that has its line to itself, before the sentence. */
function onOwnLine(input: IgnoreInput, block: ProseBlock | undefined, start: number): readonly TextEdit[] {
  const {
    draft: { text },
    parts,
    language,
    finding,
    sentence,
  } = input;
  const isAsciidoc = language.id === 'asciidoc';
  // Within the brackets of AsciiDoc's footnotes a comment is text.
  if (isAsciidoc && block?.kind === 'footnote')
    return around(input, { first: paragraphStart(text, start), last: paragraphEnd(text, start) });
  const comment = language.ignoreComment(finding.rule, '');
  const newline = lineBreak(text);
  const line = lineStart(text, start);
  const isItem = block?.kind === 'list-item';
  const isFirst =
    sentence.start === start && !parts.blocks.some(({ map }) => map.toOriginal(0) >= line && map.toOriginal(0) < start);
  // Below an empty line a comment ends AsciiDoc's lists.
  const above = isFirst && isItem && isAsciidoc ? wordsAbove(text, line) : undefined;
  if (above && above.after < line) return [insert(above.after, `${comment}${newline}`)];
  if (isFirst) return [insert(line, `${indentAt(text, line)}${comment}${newline}`)];
  // In Typst what stands farther left than an item's words is none of the item's.
  const hang = isItem && language.id === 'typst' ? indentOfWords(text, line) : '';
  const own = text.slice(lineStart(text, sentence.start), sentence.start);
  if (own.trim() === '') return [insert(sentence.start, `${comment}${newline}${own}`)];
  return [insert(sentence.start, `${newline}${hang}${comment}${newline}${hang}`)];
}

/**
 * A comment that stands between paragraphs: before all of the one that is meant. Within a list it belongs to the item
 * above, so that the list goes on; under a heading it needs no empty line in Org, which has its comments on any line.
 */
function beforeParagraph(
  { draft: { text }, language, finding }: IgnoreInput,
  start: number,
  block: ProseBlock | undefined,
): TextEdit {
  const newline = lineBreak(text);
  const isOrg = language.id === 'org';
  const gap = isOrg ? '' : newline;
  const comment = language.ignoreComment(finding.rule, '', 'paragraph');
  const line = lineStart(text, start);
  const isItem = block?.kind === 'list-item';
  if (isItem || isOrg) {
    const isTight = isItem && wordsAbove(text, line)?.after === line;
    const indent = isItem ? indentOfSibling(text, line, isOrg) : indentAt(text, line);
    return insert(line, `${isTight ? gap : ''}${indent}${comment}${newline}${gap}`);
  }
  const first = isDefinition(text, line) ? line : paragraphStart(text, start);
  return insert(first, `${indentAt(text, first)}${comment}${newline}${gap}`);
}

/** How far the words of the item above stand in; for the first item of a list, how far it stands in itself. */
function indentOfSibling(text: string, line: number, isOrg: boolean): string {
  const own = indentAt(text, line);
  const above = wordsAbove(text, line, (words) => indentAt(words, 0).length <= own.length);
  if (!above || indentAt(above.words, 0) !== own) return own;
  const isHeadline = isOrg && above.words.startsWith('*');
  return isHeadline ? own : indentOfWords(text, above.start);
}

/** The blanks that stand as wide as an item's mark with what is before it. */
function indentOfWords(text: string, line: number): string {
  const indent = indentAt(text, line);
  const mark = MARKER.exec(text.slice(line + indent.length, line + indent.length + 20))?.[0] ?? '';
  return indent + ' '.repeat(mark.length);
}

/** True for words of reStructuredText right below the term that they explain. */
function isDefinition(text: string, line: number): boolean {
  const above = wordsAbove(text, line);
  if (above?.after !== line || above.words.trimStart().startsWith('..')) return false;
  return indentAt(above.words, 0).length < indentAt(text, line).length;
}

interface Stretch {
  readonly first: number;
  readonly last: number;
}

/** Comments before and after lines among which none can stand. */
function around({ draft: { text }, language, finding }: IgnoreInput, { first, last }: Stretch): readonly TextEdit[] {
  const newline = lineBreak(text);
  const gap = language.commentsStand === 'between-paragraphs' && language.id !== 'org' ? newline : '';
  const indent = indentAt(text, first);
  const begin = `${indent}${language.ignoreComment(finding.rule, '', 'begin')}${newline}${gap}`;
  const end = `${gap}${indent}${language.ignoreComment('', '', 'end').trimEnd()}${newline}`;
  return [
    insert(first, begin),
    insert(last, text.slice(last - 1, last) === '\n' || last === 0 ? end : `${newline}${end}`),
  ];
}

function rowAround(text: string, offset: number): Stretch {
  return { first: lineStart(text, offset), last: lineAfter(text, offset) };
}

/** A table's first line, with what stands above it without an empty line between, and where its last one ends. */
function tableAround(text: string, offset: number): Stretch {
  const above = [...text.slice(Math.max(0, offset - FARTHEST), offset).matchAll(/^[|,:!]={3,}[ \t]*\r?$/gm)];
  const below = /^[|,:!]={3,}[ \t]*\r?$/m.exec(text.slice(offset, offset + FARTHEST));
  // An odd number of delimiters above: the last one opens the table that the place is in.
  const isDelimited = above.length % 2 === 1 && below !== null;
  const first = paragraphStart(text, isDelimited ? Math.max(0, offset - FARTHEST) + lastOf(above).index : offset);
  return { first, last: isDelimited ? lineAfter(text, offset + below.index) : paragraphEnd(text, offset) };
}

/** A figure of reStructuredText whose first paragraph, its caption, an offset stands in: nothing may go before that. */
function figureAround(text: string, offset: number): Stretch | undefined {
  const line = lineStart(text, offset);
  const depth = indentAt(text, line).length;
  const head = wordsAbove(text, line, (words) => indentAt(words, 0).length < depth);
  if (!head || !/^\s*\.\. figure::/.test(head.words)) return undefined;
  let last = lineAfter(text, offset);
  for (let at = last; at < text.length; at = lineAfter(text, at)) {
    const words = text.slice(at, lineAfter(text, at)).trimEnd();
    if (words !== '' && indentAt(words, 0).length <= indentAt(head.words, 0).length) break;
    if (words !== '') last = lineAfter(text, at);
  }
  return { first: head.start, last };
}

function insert(at: number, newText: string): TextEdit {
  return { span: { start: at, end: at }, newText };
}
