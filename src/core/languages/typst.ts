import type { DraftLanguage } from '../model/draft';
import { directiveText } from './support/directives';
import { oneLine } from './support/escape';
import type { Light, Line } from './support/light';
import { lineHead, parseLight } from './support/light-draft';
import { around, between, linked, mention } from './support/light-forms';

const light: Light = {
  notations: ['keys'],
  line: (text, line) => lineOf(lineHead(text, line)),
  inline: [
    between('```', '```'), between('`', '`'), between('$', '$'), between('/*', '*/'),
    { starts: '/', pattern: /(?<![:/\w])\/\/[^\n]{0,1000}/y },
    { starts: '\\', pattern: /\\([^\s\w])/y, reads: (match) => match[1]! }, { starts: '\\', pattern: /\\(?=\s)/y },
    { starts: '#', pattern: /#cite\(\s*<([^<>\s]{1,200})>(?:\s*,\s*supplement:\s*\[([^\]\n]{0,100})\])?[^()\n]{0,200}\)/y, cite: (match) => [mention('key', match, match[1]!, match[2])] },
    linked('#', /#link\("([^"\n]{1,500})"\)(?:\[([^\][]{0,300})\])?/y, 1, 2),
    { starts: '#', pattern: /#(?:footnote|figure|image|table|bibliography|outline|v|h|pagebreak|ref|label|counter|grid|align|box|block|raw|metadata)(?:\([^()]{0,400}\))?(?:\[[^\][]{0,600}\])?/y },
    { starts: '#', pattern: /#[\w.-]{1,60}(?:\([^()]{0,400}\))?\[([^\][]{0,600})\]/y, group: 1 },
    { starts: '#', pattern: /#[A-Za-z][\w.-]{0,60}(?:\([^()]{0,400}\))?/y },
    { starts: '<', pattern: /<[A-Za-z][\w:.-]{0,80}>/y },
    { starts: '~', pattern: /~/y, reads: ' ' },
    around('*'), around('_'),
  ],
};

/** Typst: headings, lists, set and show rules, functions, formulas, labels, citations by `@key[p. 3]`. */
export const typst: DraftLanguage = {
  id: 'typst',
  languageIds: ['typst'],
  extensions: ['.typ'],
  parse: (text) => parseLight(text, light, /#bibliography\(\s*"([^"\n]{1,300})"/g),
  ignoreComment: (rule, reason, reach) => `// ${directiveText(rule, reason, reach)}`,
  commentsStand: 'own-line',
  escape: (text) => oneLine(text).replace(/[\\*_`$#@<>~[\]]|\/(?=[/*])|^[=+/-]|:(?=\/\/)/g, '\\$&').replace(/^(\d+)\./, '$1\\.'),
  blockQuote: (prose, citation) => `#quote(block: true)[${prose} ${citation}]`.replace(/ \]$/, ']'),
};

function lineOf(head: string): Line {
  if (head.startsWith('//')) return { kind: 'comment', text: head.slice(2) };
  if (head.startsWith('/*')) return head.includes('*/') ? blockComment(head) : { kind: 'run', ends: (words) => words.includes('*/') };
  if (head.startsWith('```')) return { kind: 'run', ends: (words) => words.includes('```') };
  const code = /^#(?:set|show|let|import|include|if|for|while|bibliography|pagebreak|outline)\b/.test(head);
  if (code) return /[([{]\s*$/.test(head) ? { kind: 'run', ends: (words) => /^[)\]}]/.test(words) } : { kind: 'skip' };
  // A call over several lines: figures and tables. What follows in square brackets is prose.
  if (/^#[A-Za-z][\w.-]{0,60}\([^()]*$/.test(head)) return { kind: 'run', ends: (words) => words.startsWith(')') };
  const heading = /^={1,6}[ \t]+/.exec(head);
  if (heading) return { kind: 'heading', mark: heading[0].length, alone: true };
  const item = /^(?:[-+]|\d{1,4}\.|\/(?=\s))[ \t]+/.exec(head);
  return item ? { kind: 'list-item', mark: item[0].length } : { kind: 'text' };
}

/** Words after a comment on the same line are prose. */
function blockComment(head: string): Line {
  return /\*\/\s*$/.test(head) ? { kind: 'comment', text: head.slice(2).replace(/\*\/[^]*$/, '') } : { kind: 'text' };
}
