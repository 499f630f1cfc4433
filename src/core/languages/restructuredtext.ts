import type { DraftLanguage } from '../model/draft';
import type { Span } from '../model/span';
import { nth } from '../text/nth';
import { directiveText } from './support/directives';
import { oneLine, prefixed } from './support/escape';
import type { Light, Line } from './light/light';
import { indentOf } from './light/light';
import { lineHead, linesLeft, markLength, parseLight } from './light/light-draft';
import { around, between, linked, mention, raised } from './light/light-forms';
import { keysOfRole } from './support/roles';

const ADORNMENT = /^([=\-~^"'`#*+.:_<>])\1{2,}$/;
/**
 * Directives whose content is prose; what stands on the line of the first kind is prose too, on that of the second a
 * title. https://docutils.sourceforge.io/docs/ref/rst/directives.html
 */
const PROSE =
  /^\.\. (?:(note|warning|tip|important|hint|attention|caution|danger|seealso)|(admonition|topic|sidebar|rubric)|figure|epigraph|highlights|pull-quote|container|versionadded|versionchanged|only)::[ \t]*/;

const light: Light = {
  notations: [],
  cells: /\|/g,
  line: lineOf,
  footnote: /\.\. \[#?([^\]\n]{1,50})\][ \t]+$/,
  reference: /\.\. \[(?![#*\d])[^\]\n]{1,50}\][ \t]+$/,
  inline: [
    between('``', '``'),
    { starts: ':', pattern: /(?<=\S)::(?=[ \t]*(?:\r?\n[ \t]*\r?\n|\r?\n?$))/y, reads: ':' },
    {
      starts: ':',
      pattern: /:(?:foot|full|footfull)?cite(?::[a-z]{1,12})?:`([^`]{1,400})`/y,
      cite: (match) => roleKeys(match),
    },
    raised(':', /:sup(?:erscript)?:`([^`]{1,60})`/y),
    { starts: ':', pattern: /:(?:emphasis|strong|title|sub|subscript|abbr|term):`([^`]{1,300})`/y, group: 1 },
    { starts: ':', pattern: /:[a-z][\w:+.-]{0,40}:`[^`]{1,300}`/y },
    linked('`', /`([^`<>]{1,300}?)[ \t\n]*<([^<>`\s]{1,500})>`__?/y, 2, 1),
    { starts: '`', pattern: /`([^`]{1,300})`__?/y, group: 1 },
    {
      starts: '[',
      pattern: /\[(?:#|\*)?([\w.:+-]{0,60})\]_(?!\w)/y,
      // `[#]_` and `[*]_` refer to the next note of their kind, whatever it is called.
      cite: (match) =>
        (match[1] ?? '') === ''
          ? []
          : [mention(/^\d*$/.test(match[1] ?? '') || match[0][1] === '#' ? 'footnote' : 'key', match, match[1] ?? '')],
    },
    { starts: '|', pattern: /\|[^\s|][^|\n]{0,80}\|_{0,2}/y },
    { starts: '\\', pattern: /\\(\S)/y, reads: (match) => match[1] ?? '' },
    { starts: '\\', pattern: /\\[ \n]/y },
    around('**'),
    around('*'),
  ],
};

/** Where a line would begin a list: `A.`, `(c)`, `iv)`. */
const ENUMERATES =
  /^(?=\((?:\d+|[A-Za-z]|[ivxlcdm]+|[IVXLCDM]+)\)(?:\s|$)|(?:[A-Z]\.|[ivxlcdm]+\)|[IVXLCDM]+[.)])(?:\s|$))/;

/** reStructuredText: headings by their underline, lists, directives, literal blocks, roles, notes. */
export const restructuredtext: DraftLanguage = {
  id: 'restructuredtext',
  languageIds: ['restructuredtext', 'rst'],
  extensions: ['.rst', '.rest'],
  parse: (text) => parseLight(text, light, /^\.\. bibliography::[ \t]*(\S[^\n]{0,300})/gm),
  ignoreComment: (rule, reason, reach) => `.. ${directiveText(rule, reason, reach)}`,
  commentsStand: 'between-paragraphs',
  escape: (text) =>
    oneLine(text)
      .replace(/[\\*`|_[\]<>]|:(?=\S)|^[-+#.=]/g, '\\$&')
      .replace(/^(\d+)([.)])/, '$1\\$2')
      .replace(ENUMERATES, '\\'),
  blockQuote: (prose, citation) => prefixed(`${prose} ${citation}`.trim(), '   '),
};

/** `:cite:p:`{see}a{p. 3},b``. https://sphinxcontrib-bibtex.readthedocs.io/en/latest/usage.html */
function roleKeys(match: RegExpExecArray): ReturnType<typeof keysOfRole> {
  const whole = { start: match.index, end: match.index + match[0].length };
  return keysOfRole(match[1] ?? '', whole.end - 1 - (match[1] ?? '').length, whole);
}

function lineOf(text: string, line: Span, previous: Line['kind'] | 'empty'): Line {
  const head = lineHead(text, line);
  if (/^(?:={2,}[ \t]+)+={2,}$|^>>> /.test(head)) return passedOver(linesLeft(text, line));
  if (ADORNMENT.test(head) || /^(?:[=-]{2,}[ \t]+)+[=-]{2,}$/.test(head) || /^\+[-=+]{3,}$/.test(head))
    return { kind: 'skip' };
  const indent = indentOf(text, line);
  const marked = markedLine(text, line, previous);
  if (marked) return marked;
  if (indent > 0 && isLiteral(text, line, indent))
    return { kind: 'run', ends: (_words, by) => by < indent, keeps: true };
  if (/^:[^:\s][^:]{0,60}:(?:\s|$)/.test(head)) return { kind: 'skip' };
  if (isUnderlined(text, line)) return { kind: 'heading', mark: 0, alone: true };
  const item = /^(?:[-*+•]|#\.|\(?\d{1,4}[.)])[ \t]+/.exec(head);
  if (item) return { kind: 'list-item', mark: item[0].length };
  if (/^\|[ \t]+[^|]*$/.test(head)) return { kind: 'quote', mark: markLength(/^\|[ \t]+/, head), opens: false };
  if (/^\|.*\|$/.test(head)) return { kind: 'table-cell', mark: markLength(/^\|\s*/, head), alone: true };
  if (indent === 0) return { kind: 'text' };
  const goesOn = previous === 'list-item' || previous === 'footnote' || previous === 'paragraph';
  return { kind: goesOn ? previous : 'quote', mark: 0, opens: false };
}

/** A simple table or a session of Python's, which go on to the next empty line. */
function passedOver(lines: number): Line {
  let left = lines;
  return { kind: 'run', ends: () => --left < 0, keeps: true };
}

/** A line with a mark of explicit markup (`..`), and what goes on below that of a comment. */
function markedLine(text: string, line: Span, previous: Line['kind'] | 'empty'): Line | undefined {
  const [head, indent] = [lineHead(text, line), indentOf(text, line)];
  const below = previous === 'comment' || previous === 'skip' ? underComment(text, line, indent) : undefined;
  if (below || !/^\.\.(?: |$)/.test(head)) return below;
  return explicit(head, indent, /^\r?\n[ \t]+plumbline-ignore/.test(text.slice(line.end, line.end + 120)));
}

/** So far up the mark of a comment is looked for. UTF-16 code units. */
const LONGEST_COMMENT = 1200;

/** A line of a comment that goes on below its mark (`..`): the directive itself, or more of its reason. */
function underComment(text: string, line: Span, indent: number): Line | undefined {
  const before = text.slice(Math.max(0, line.start - indent - LONGEST_COMMENT), line.start - indent).split(/\r?\n/);
  before.pop();
  for (let above = before.pop(); above !== undefined && above.trim() !== ''; above = before.pop()) {
    const by = above.length - above.trimStart().length;
    if (!/^\.\.(?:\s|$)/.test(above.trimStart())) continue;
    const isIgnore = /^\.\.(?: plumbline-ignore.*)?$/.test(above.trim());
    return isIgnore && by < indent ? { kind: 'comment', text: lineHead(text, line) } : undefined;
  }
  return undefined;
}

function explicit(head: string, indent: number, isDirectiveBelow: boolean): Line {
  const note = /^\.\. \[[^\]\n]{1,60}\][ \t]+/.exec(head);
  if (note) return { kind: 'footnote', mark: note[0].length };
  const prose = PROSE.exec(head);
  if (prose && (prose[1] ?? prose[2]) !== undefined && prose[0].length < head.length)
    return { kind: prose[1] ? 'paragraph' : 'heading', mark: prose[0].length, alone: prose[1] === undefined };
  if (prose) return { kind: 'skip' };
  if (/^\.\. plumbline-ignore/.test(head)) return { kind: 'comment', text: head.slice(3) };
  if (head === '..' && isDirectiveBelow) return { kind: 'skip' };
  return { kind: 'run', ends: (_words, by) => by <= indent, keeps: true };
}

function isUnderlined(text: string, { start, end }: Span): boolean {
  const next = /^[ \t]*\r?\n([=\-~^"'`#*+.:_<>])\1{2,200}[ \t]*(?:\r?\n|$)/.exec(text.slice(end, end + 300));
  return next !== null && next[0].trim().length >= Math.min(200, end - start) - 1;
}

/** Whether the last line before that is less indented ends in `::`. */
function isLiteral(text: string, line: Span, indent: number): boolean {
  const before = text.slice(Math.max(0, line.start - 1200), line.start - indent).split('\n');
  for (let i = before.length - 1; i >= 0; i--) {
    const words = nth(before, i).trimEnd();
    if (words === '') continue;
    if (words.length - words.trimStart().length < indent)
      return words.endsWith('::') && !words.trimStart().startsWith('.. ');
  }
  return false;
}
