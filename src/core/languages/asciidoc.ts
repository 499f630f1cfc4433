import type { DraftLanguage } from '../model/draft';
import { directiveText } from './support/directives';
import { oneLine } from './support/escape';
import type { Span } from '../model/span';
import type { Light, Line } from './light/light';
import { indentOf } from './light/light';
import { lineHead, markLength, parseLight } from './light/light-draft';
import { around, between, linked, mention, raised } from './light/light-forms';

/**
 * Delimiters of blocks without prose; they end with the same line.
 * https://docs.asciidoctor.org/asciidoc/latest/blocks/delimited/
 */
const OPAQUE = /^(?:\/{4,}|-{4,}|\.{4,}|\+{4,}|```.*)$/;
const SKIPPED =
  /^(?:={4,}|\*{4,}|_{4,}|--|\|===|!===|\+|<<<|'''|:[\w!-]{1,60}:.*|\[[^\]]*\]|(?:image|include|video|audio|toc|ifdef|ifndef|endif|bibliography|stem)::.*)$/;

const light: Light = {
  quoted: { begin: /^_{4,}$/, end: /^_{4,}$/ },
  notations: [],
  cells: /(?:(?<=\s|^)(?:\d{1,3}(?:\.\d{1,3})?[*+])?[<^>]?(?:\.[<^>])?[aehlmsd]?)?\|/g,
  line: (text, line, previous) => headerLine(text, line, previous) ?? lineOf(lineHead(text, line)),
  inline: [
    between('`+', '+`'),
    between('`', '`'),
    between('+++', '+++'),
    between('stem:[', ']'),
    between('latexmath:[', ']'),
    { starts: '"', pattern: /"`(?=\S)/y, reads: '“' },
    { starts: '`', pattern: /`"/y, reads: '”' },
    { starts: 'c', pattern: /\bcite(?:np|t)?:\[([^\]\n]{1,300})\]/y, cite: (match) => keys(match) },
    { starts: 'f', pattern: /\bfootnote:[\w-]{0,60}\[((?:[^\][]|\[[^\][]{0,200}\]){0,600})\]/y, aside: 1 },
    { starts: 'p', pattern: /\bpass:[a-z,]{0,20}\[[^\]\n]{0,300}\]/y },
    { starts: 'kbmx', pattern: /\b(?:kbd|btn|menu|xref|mailto):[^\s[\]]{0,300}\[([^\]\n]{0,300})\]/y, group: 1 },
    { starts: '[', pattern: /\[\[[\w:.-]{1,80}(?:,[^\]\n]{0,100})?\]\]/y },
    { starts: '[', pattern: /\[[.#%\w-]{1,60}\](?=[#*_`])/y },
    raised('^', /\^([^\s^]{1,60})\^/y),
    { starts: '~', pattern: /~([^\s~]{1,60})~/y, group: 1 },
    { starts: ' ', pattern: / \+(?=\r?\n|$)/y },
    { starts: ':', pattern: /(?<=[^\s:]):{2,4}(?=\s)/y, reads: ':' },
    { starts: 'i', pattern: /\bimage:[^\s[\]]{1,300}\[[^\]\n]{0,300}\]/y },
    linked('l', /\blink:([^\s[\]]{1,500})\[([^\]\n]{0,300})\]/y, 1, 2),
    linked('h', /\b(https?:\/\/[^\s[\]<>]{1,500})\[([^\]\n]{0,300})\]/y, 1, 2),
    { starts: '<', pattern: /<<[^<>,\n]{1,200}(?:,([^<>\n]{1,200}))?>>/y, group: 1 },
    { starts: '{', pattern: /\{([\w-]{1,60})\}/y, reads: (match) => CHARACTERS[match[1] ?? ''] ?? '' },
    { starts: '\\', pattern: /\\([*_`#{+^~])(?=\S)/y, reads: (match) => match[1] ?? '' },
    { starts: '&', pattern: /&(?:#(\d{2,6})|(amp|lt|gt|quot|apos));/y, reads: characterOf },
    around('**'),
    around('*'),
    around('__'),
    around('_'),
    around('#'),
    around('+'),
  ],
};

/** AsciiDoc: headings, lists, block delimiters, attributes, inline formatting, macros. */
export const asciidoc: DraftLanguage = {
  id: 'asciidoc',
  languageIds: ['asciidoc', 'adoc'],
  extensions: ['.adoc', '.asciidoc', '.asc'],
  parse: (text) => parseLight(text, light, /^:bibtex-file:[ \t]*(\S{1,300})/gm),
  ignoreComment: (rule, reason, reach) => `// ${directiveText(rule, reason, reach)}`,
  commentsStand: 'own-line',
  escape: escapeAsciidoc,
  blockQuote: (prose, citation) => `[quote]\n____\n${prose} ${citation}\n____`.replace(/ \n/g, '\n'),
};

const MACRO = 'link|cite|citenp|footnote|image|stem|latexmath|pass|kbd|btn|menu|xref|icon|mailto';
const SIGNS = new RegExp(
  `[\`*_+^~#{[<|\\\\]|&(?=#?\\w{1,40};)|:(?=:)|\\b(?:${MACRO}):(?=\\S)|(?:https?|ftp|irc):(?=//)`,
  'g',
);

/** Words from elsewhere as one line of AsciiDoc in which nothing is markup. */
function escapeAsciidoc(text: string): string {
  const escaped = oneLine(text).replace(SIGNS, (sign) => ENTITIES[sign] ?? `${sign.slice(0, -1)}${COLON}`);
  return escaped.replace(/^(?=[.=/:-]|\d+\.|[A-Z]\.(?:\s|$)|[ivxIVX]{1,9}\)(?:\s|$))/, '{empty}');
}

const COLON = '&#58;';

/** Character references stand for signs without being markup; a backslash does so only before complete forms. */
const ENTITIES: Readonly<Record<string, string>> = {
  '\\': '{backslash}',
  '&': '&amp;',
  ':': COLON,
  '`': '{backtick}',
  '*': '{asterisk}',
  _: '&#95;',
  '+': '{plus}',
  '^': '{caret}',
  '~': '{tilde}',
  '#': '&#35;',
  '{': '&#123;',
  // Attributes are put in as they are before macros are looked for: `{startsb}{startsb}` opens an anchor, `{lt}` a tag.
  '[': '&#91;',
  '<': '&#60;',
  '|': '{vbar}',
};

/**
 * Attributes that stand for characters.
 * https://docs.asciidoctor.org/asciidoc/latest/attributes/character-replacement-ref/
 */
const CHARACTERS: Readonly<Record<string, string>> = {
  blank: '',
  empty: '',
  sp: ' ',
  nbsp: '\u00a0',
  zwsp: '',
  wj: '',
  apos: "'",
  quot: '"',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  deg: '°',
  plus: '+',
  brvbar: '¦',
  vbar: '|',
  amp: '&',
  lt: '<',
  gt: '>',
  startsb: '[',
  endsb: ']',
  caret: '^',
  asterisk: '*',
  tilde: '~',
  backslash: '\\',
  backtick: '`',
  'two-colons': '::',
  'two-semicolons': ';;',
  cpp: 'C++',
  pp: '++',
};
const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** What a character reference stands for. */
function characterOf([, number, name = '']: RegExpExecArray): string {
  const code = Number(number);
  if (number === undefined) return NAMED[name] ?? '';
  return code < 0x110000 && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : '\ufffd';
}

/**
 * Lines that are told by what stands before them: the author and revision under the title, and literal text, which is
 * indented.
 */
function headerLine(text: string, line: Span, previous: Line['kind'] | 'empty'): Line | undefined {
  if (previous === 'heading' && /(?:^|\n)= [^\n]*\r?\n$/.test(text.slice(Math.max(0, line.start - 300), line.start)))
    return /^:/.test(lineHead(text, line)) ? undefined : { kind: 'skip' };
  if (previous === 'skip' && /^v?\d[\w.]{0,20}(?:,|$)/.test(lineHead(text, line))) return { kind: 'skip' };
  if (previous !== 'empty' && previous !== 'skip') return undefined;
  const isLiteral = indentOf(text, line) > 0 && lineOf(lineHead(text, line)).kind === 'text';
  return isLiteral ? { kind: 'skip' } : undefined;
}

function lineOf(head: string): Line {
  if (OPAQUE.test(head)) return { kind: 'run', ends: (words) => words === (head.startsWith('```') ? '```' : head) };
  if (head.startsWith('//')) return { kind: 'comment', text: head.slice(2) };
  if (SKIPPED.test(head)) return { kind: 'skip' };
  const heading = /^(?:={1,6}|#{1,6})[ \t]+/.exec(head);
  if (heading) return { kind: 'heading', mark: heading[0].length, alone: true };
  if (/^\.[^\s.]/.test(head)) return { kind: 'caption', mark: 1, alone: true };
  const item = /^(?:-|\*{1,5}|\.{1,5}|\d{1,4}\.)[ \t]+(?:\[[ x*]\][ \t]+)?/.exec(head);
  if (item) return { kind: 'list-item', mark: item[0].length };
  if (/^\S.{0,100}?[^\s:]:{2,4}(?:\s|$)/.test(head)) return { kind: 'list-item', mark: 0 };
  if (/^(?:\d{1,3}\+)?[<^>]?[aehlmsd]?\|/.test(head))
    return { kind: 'table-cell', mark: markLength(/^[^|]*\|\s*/, head), alone: true };
  const note = /^(?:NOTE|TIP|IMPORTANT|WARNING|CAUTION):[ \t]+/.exec(head);
  return note ? { kind: 'paragraph', mark: note[0].length } : { kind: 'text' };
}

function keys(match: RegExpExecArray): ReturnType<NonNullable<Light['inline'][number]['cite']>> {
  return [...(match[1] ?? '').matchAll(/([^\s,()]+)(?:\(([^()]*)\))?/g)].map((found) =>
    mention('key', match, found[1] ?? '', found[2]),
  );
}
