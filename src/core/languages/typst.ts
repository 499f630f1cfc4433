import type { DraftLanguage } from '../model/draft';
import { timesTen } from '../text/characters/raised';
import { directiveText } from './support/directives';
import { oneLine } from './support/escape';
import type { Span } from '../model/span';
import type { Light, Line } from './light/light';
import { indentOf } from './light/light';
import { lineHead, parseLight } from './light/light-draft';
import { around, between, linked, mention, raised } from './light/light-forms';

/** A formula that is a power of ten: `$3.2 times 10^8$`. */
const TIMES_TEN = /\$\s?(?:(\d[\d.,]{0,20})\s?(?:times|dot)\s?)?10\^(?:\((?=[^()]{1,4}\)))?([-+−]?\d{1,3})\)?\s?\$/y;

const light: Light = {
  notations: ['keys'],
  line: lineOf,
  inline: [
    between('```', '```'),
    between('`', '`'),
    { starts: '$', pattern: /\$\s?(\d[\d.,]{0,20})\s?\$/y, group: 1 },
    { starts: '$', pattern: TIMES_TEN, reads: ({ 1: times = '', 2: power = '' }) => timesTen(times, power) },
    between('$', '$'),
    between('/*', '*/'),
    { starts: '/', pattern: /(?<![:/\w])\/\/[^\n]{0,1000}/y },
    { starts: '\\', pattern: /\\([^\s\p{L}\p{N}])/uy, reads: (match) => match[1] ?? '' },
    { starts: '\\', pattern: /\\(?=\s)/y },
    {
      starts: '#',
      pattern: /#cite\(\s*<([^<>\s]{1,200})>(?:\s*,\s*supplement:\s*\[([^\]\n]{0,100})\])?[^()\n]{0,200}\)/y,
      cite: (match) => [mention('key', match, match[1] ?? '', match[2])],
    },
    raised('#', /#super(?:\([^()]{0,200}\))?\[([^\][]{1,60})\]/y),
    linked('#', /#link\("([^"\n]{1,500})"\)(?:\[([^\][]{0,300})\])?/y, 1, 2),
    { starts: '#', pattern: /#quote\(([^()]{0,400})\)(?=\[)/y, cite: (match) => attributed(match) },
    { starts: '#', pattern: /#footnote\[((?:[^\][]|\[[^\][]{0,200}\]){0,600})\]/y, aside: 1 },
    {
      starts: '#',
      pattern:
        /#(?:footnote|figure|image|table|bibliography|outline|v|h|pagebreak|ref|label|counter|grid|raw|metadata)(?![\w-])(?:\([^()]{0,400}\))?(?:\[[^\][]{0,600}\])?/y,
    },
    { starts: '#', pattern: /#[\w.-]{1,60}(?:\([^()]{0,400}\))?\[((?:[^\][]|\[[^\][]{0,200}\]){0,600})\]/y, group: 1 },
    { starts: '[', pattern: /(?<=#quote\([^()]{0,400}\))\[((?:[^\][]|\[[^\][]{0,200}\]){0,600})\]/y, group: 1 },
    { starts: '#', pattern: /#[A-Za-z][\w.-]{0,60}(?:\([^()]{0,400}\))?/y },
    { starts: '<', pattern: /<[A-Za-z][\w:.-]{0,80}>/y },
    { starts: '~', pattern: /~/y, reads: ' ' },
    { starts: '-', pattern: /---/y, reads: '—' },
    { starts: '-', pattern: /--/y, reads: '–' },
    { starts: ']', pattern: /\],(?=[ \t]*\r?\n)/y },
    around('*'),
    around('_'),
  ],
};

/** Typst: headings, lists, set and show rules, functions, formulas, labels, citations by `@key[p. 3]`. */
export const typst: DraftLanguage = {
  id: 'typst',
  languageIds: ['typst'],
  extensions: ['.typ'],
  parse: (text) => parseLight(text, light, /#bibliography\(\s*\(?((?:\s*"[^"\n]{1,300}",?){1,20})/g),
  ignoreComment: (rule, reason, reach) => `// ${directiveText(rule, reason, reach)}`,
  commentsStand: 'own-line',
  escape: (text) =>
    oneLine(text)
      .replace(/[\\*_`$#@<>~[\]]|\/(?=[/*])|^[=+/-]|-(?=-)|(?<=-)-|:(?=\/\/)/g, '\\$&')
      .replace(/^(\d+)\./, '$1\\.'),
  blockQuote: (prose, citation) => `#quote(block: true)[${prose} ${citation}]`.replace(/ \]$/, ']'),
};

function lineOf(text: string, line: Span, previous: Line['kind'] | 'empty'): Line {
  const head = lineHead(text, line);
  if (head.startsWith('//')) return { kind: 'comment', text: head.slice(2) };
  if (head.startsWith('/*'))
    return head.includes('*/') ? blockComment(head) : { kind: 'run', ends: (words) => words.includes('*/') };
  if (head.startsWith('```')) return { kind: 'run', ends: (words) => words.includes('```') };
  if (/^[)\]}][)\]},;]*\s*(?:<[\w:.-]{1,80}>)?$/.test(head)) return { kind: 'skip' };
  return codeLine(head, indentOf(text, line), previous) ?? proseLine(head);
}

/** Code that runs over lines ends where a bracket closes no deeper than it opened; a caption in it is prose. */
function codeLine(head: string, indent: number, previous: Line['kind'] | 'empty'): Line | undefined {
  const open = /[([{]$/.test(head);
  const code = /^#(?:set|show|let|import|include|if|for|while|bibliography|pagebreak|outline)\b/.test(head);
  if (code)
    return open ? { kind: 'run', ends: (words, by) => by <= indent && /^[)\]}]/.test(words) } : { kind: 'skip' };
  if (/^#[A-Za-z][\w.-]{0,60}\([^()]*$/.test(head))
    return {
      kind: 'run',
      ends: (words, by) => words.startsWith('caption:') || (by <= indent && /^[)\]}]/.test(words)),
      keeps: true,
      comment: (words) => (words.startsWith('//') ? words.slice(2) : undefined),
    };
  const caption = /^caption:\s*\[/.exec(head);
  if (caption) return { kind: 'caption', mark: caption[0].length, alone: true };
  return previous === 'caption' && /^[a-z-]{1,30}:\s.*,$/.test(head) ? { kind: 'skip' } : undefined;
}

function proseLine(head: string): Line {
  const heading = /^={1,6}[ \t]+/.exec(head);
  if (heading) return { kind: 'heading', mark: heading[0].length, alone: true };
  const item = /^(?:[-+]|\d{1,4}\.|\/(?=\s))[ \t]+/.exec(head);
  return item ? { kind: 'list-item', mark: item[0].length } : { kind: 'text' };
}

/** Words after a comment on the same line are prose. */
function blockComment(head: string): Line {
  return /\*\/\s*$/.test(head) ? { kind: 'comment', text: head.slice(2).replace(/\*\/[^]*$/, '') } : { kind: 'text' };
}

/** The key in `attribution: <key>`. */
function attributed(match: RegExpExecArray): ReturnType<NonNullable<Light['inline'][number]['cite']>> {
  const key = /attribution:\s*<([^<>\s]{1,200})>/.exec(match[1] ?? '')?.[1];
  return key === undefined ? [] : [mention('key', match, key)];
}
