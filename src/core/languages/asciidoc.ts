import type { DraftLanguage } from '../model/draft';
import { directiveText } from './support/directives';
import { oneLine } from './support/escape';
import type { Light, Line } from './support/light';
import { lineHead, parseLight } from './support/light-draft';
import { around, between, linked, mention } from './support/light-forms';

/** Delimiters of blocks without prose; they end with the same line. https://docs.asciidoctor.org/asciidoc/latest/blocks/delimited/ */
const OPAQUE = /^(?:\/{4,}|-{4,}|\.{4,}|\+{4,}|```.*)$/;
const SKIPPED = /^(?:={4,}|\*{4,}|_{4,}|--|\|===|!===|\+|<<<|'''|:[\w!-]{1,60}:.*|\[[^\]]*\]|(?:image|include|video|audio|toc|ifdef|ifndef|endif|bibliography|stem)::.*)$/;

const light: Light = {
  notations: [],
  line: (text, line) => lineOf(lineHead(text, line)),
  inline: [
    between('`+', '+`'), between('`', '`'), between('+++', '+++'), between('stem:[', ']'), between('latexmath:[', ']'),
    { starts: '"', pattern: /"`(?=\S)/y, reads: '“' }, { starts: '`', pattern: /`"/y, reads: '”' },
    { starts: 'c', pattern: /\bcite(?:np|t)?:\[([^\]\n]{1,300})\]/y, cite: (match) => keys(match) },
    { starts: 'f', pattern: /\bfootnote:[\w-]{0,60}\[[^\]]{0,600}\]/y },
    { starts: 'i', pattern: /\bimage:[^\s[\]]{1,300}\[[^\]\n]{0,300}\]/y },
    linked('l', /\blink:([^\s[\]]{1,500})\[([^\]\n]{0,300})\]/y, 1, 2),
    linked('h', /\b(https?:\/\/[^\s[\]<>]{1,500})\[([^\]\n]{0,300})\]/y, 1, 2),
    { starts: '<', pattern: /<<[^<>,\n]{1,200}(?:,([^<>\n]{1,200}))?>>/y, group: 1 },
    { starts: '{', pattern: /\{[\w-]{1,60}\}/y },
    { starts: '+', pattern: /(?<=[ \t])\+(?=[ \t]*\n)/y },
    around('#'), around('**'), around('*'), around('__'), around('_'),
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
  escape: (text) => oneLine(text).replace(/[`*_+^~#{[<|]|\b(?:link|cite|citenp|footnote|image|stem|latexmath|pass|kbd|btn|menu|xref|icon|mailto):(?=\S)|https?:(?=\/\/)/g, (sign) => (sign.length > 1 ? `${sign.slice(0, -1)}{colon}` : ENTITIES[sign]!)).replace(/^(?=[.=/:-]|\d+\.)/, '{empty}'),
  blockQuote: (prose, citation) => `[quote]\n____\n${prose} ${citation}\n____`.replace(/ \n/g, '\n'),
};

/** Character references stand for signs without being markup; a backslash does so only before complete forms. */
const ENTITIES: Readonly<Record<string, string>> = {
  '`': '{backtick}', '*': '{asterisk}', '_': '&#95;', '+': '{plus}', '^': '{caret}', '~': '{tilde}', '#': '&#35;', '{': '&#123;', '[': '{startsb}', '<': '{lt}', '|': '{vbar}',
};

function lineOf(head: string): Line {
  if (OPAQUE.test(head)) return { kind: 'run', ends: (words) => words === (head.startsWith('```') ? '```' : head) };
  if (head.startsWith('//')) return { kind: 'comment', text: head.slice(2) };
  if (SKIPPED.test(head)) return { kind: 'skip' };
  const heading = /^(?:={1,6}|#{1,6})[ \t]+/.exec(head);
  if (heading) return { kind: 'heading', mark: heading[0].length, alone: true };
  if (/^\.[^\s.]/.test(head)) return { kind: 'caption', mark: 1, alone: true };
  const item = /^(?:[*-]{1,5}|\.{1,5}|\d{1,4}\.)[ \t]+/.exec(head);
  if (item) return { kind: 'list-item', mark: item[0].length };
  if (head.startsWith('|')) return { kind: 'table-cell', mark: /^\|\s*/.exec(head)![0].length, alone: true };
  const note = /^(?:NOTE|TIP|IMPORTANT|WARNING|CAUTION):[ \t]+/.exec(head);
  return note ? { kind: 'paragraph', mark: note[0].length } : { kind: 'text' };
}

function keys(match: RegExpExecArray): ReturnType<NonNullable<Light['inline'][number]['cite']>> {
  return [...match[1]!.matchAll(/([^\s,()]+)(?:\(([^()]*)\))?/g)].map((found) => mention('key', match, found[1]!, found[2]));
}
