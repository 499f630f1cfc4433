import type { DraftLanguage } from '../model/draft';
import type { Span } from '../model/span';
import { CHARACTER_COMMANDS } from '../text/characters/latex-characters';
import { directiveText } from './support/directives';
import { oneLine } from './support/escape';
import type { Light, Line } from './light/light';
import { indentOf } from './light/light';
import { lineHead, markLength, parseLight } from './light/light-draft';
import { around, between, linked, mention, raised } from './light/light-forms';

/** Names of characters. https://orgmode.org/manual/Special-Symbols.html */
const ENTITIES: Readonly<Record<string, string>> = {
  ...CHARACTER_COMMANDS,
  nbsp: '\u00a0',
  thinsp: '\u2009',
  ndash: '–',
  mdash: '—',
  amp: '&',
  deg: '°',
  times: '×',
  pm: '±',
  minus: '−',
  EUR: '€',
  pound: '£',
  dollar: '$',
  sect: '§',
  shy: '',
};

/** Keys with commas between them; behind a blank only what no word of prose is: "cite:a, plus" has one key. */
const ORG_REF =
  /(?<![\p{L}\p{N}_])(?:[Pp]aren|[Tt]ext|[Aa]uto|[Ff]oot|[Ss]mart|super|full)?cite[a-z]{0,10}:(?=[&\w])(?:&?[\w:.+=/-]{0,100}\w(?:[,;](?:(?=[&\w])| (?=&|[A-Za-z][\w:.+=/-]{0,60}\d)))?){1,20}/uy;

/** A sign of money, made harmless, that would open a formula all the same. */
const FORMULA = /\$\u200b(?=[^\s$,;.](?:[^$\n]*[^\s$,.])?\$\u200b?(?![\p{L}\p{N}]))/gu;

const light: Light = {
  quoted: { begin: /^#\+begin_quote\b/i, end: /^#\+end_quote\b/i },
  notations: ['maths'],
  cells: /\|/g,
  line: lineOf,
  footnote: /\[fn:([\w-]{1,50})\][ \t]+$/,
  inline: [
    { starts: '\u200b', pattern: /\u200b/y },
    { starts: '[', pattern: /\[cite(?:\/[\w/-]{1,40})?:([^\]\n]{1,400})\]/y, cite: (match) => keys(match) },
    { starts: '[', pattern: /\[fn:([\w-]{1,50})\]/y, cite: (match) => [mention('footnote', match, match[1] ?? '')] },
    { starts: '[', pattern: /\[fn:[\w-]{0,50}:((?:[^\][]|\[[^\][]{0,200}\]){0,600})\]/y, aside: 1 },
    { starts: '{', pattern: /\{\{\{[^{}\n]{1,300}\}\}\}/y },
    { starts: 's', pattern: /\bsrc_\w{1,30}(?:\[[^\]\n]{0,100}\])?\{[^{}\n]{0,300}\}/y },
    { starts: ':', pattern: /(?<=\s)::(?=\s)/y, reads: '–' },
    {
      starts: '[',
      pattern: /\[\[[A-Za-z]{0,5}cite[a-z]{0,10}:([^\][\n]{1,400})\]\]/y,
      cite: (match) => orgRefKeys(match, true),
    },
    linked('[', /\[\[([^\][\n]{1,500})\]\[([^\][]{1,300})\]\]/y, 1, 2),
    linked('[', /\[\[([^\][\n]{1,500})\]\]/y, 1),
    {
      starts: 'cpPtTaAfFsS',
      pattern: ORG_REF,
      cite: (match) => orgRefKeys(match),
    },
    { starts: '<[', pattern: /[<[]\d{4}-\d\d-\d\d(?: [^<>[\]\n]{0,40})?[>\]]/y },
    { starts: ':', pattern: /(?<=[ \t]):(?:[\p{L}\p{N}_@#%]{1,40}:){1,10}(?=[ \t]*(?:\n|$))/uy },
    raised('^', /(?<=[\p{L}\p{N})*/])\^(?:\{([^{}\n]{1,60})\}|([-+]?\d{1,3})(?![\p{L}\p{N}]))/uy),
    { starts: '_', pattern: /(?<=[\p{L}\p{N})])_\{([^{}\n]{1,60})\}/uy, group: 1 },
    {
      starts: '\\',
      pattern: /\\([A-Za-z]{1,20})(?:\{\}|(?![A-Za-z{]))/y,
      reads: ({ 0: whole, 1: name = '' }) => ENTITIES[name] ?? whole,
    },
    between('@@', '@@'),
    between('\\(', '\\)'),
    between('\\[', '\\]'),
    between('$$', '$$'),
    {
      starts: '=~',
      pattern: /(?<![\p{L}\p{N}])([=~])(?=[^\s\u200b])[^\n]{1,200}?(?<=[^\s\u200b])\1(?![\p{L}\p{N}])/uy,
    },
    around('*'),
    around('/'),
    around('_'),
    around('+'),
  ],
};

/** Org: headings, blocks, drawers, tables, emphasis, links, citations (`[cite:@key p. 3]` and org-ref). */
export const org: DraftLanguage = {
  id: 'org',
  languageIds: ['org'],
  extensions: ['.org'],
  parse: (text) => parseLight(text, light, /^#\+bibliography:[ \t]*(\S{1,300})/gim),
  ignoreComment: (rule, reason, reach) => `# ${directiveText(rule, reason, reach)}`,
  commentsStand: 'between-paragraphs',
  escape: (text) =>
    oneLine(text)
      .replace(
        /(?<![\p{L}\p{N}])[*/_+=~](?=\S)|[[<$@\\|](?=\S)|\{(?=\{\{)|(?<![\p{L}\p{N}])(?:src(?=_\w)|(?:[A-Za-z]{4,5})?cite(?=[a-z]*:))|https?(?=:\/\/)|(?<=\s):(?=:\s)|\^(?=[{\p{L}\p{N}+-])|_(?=\{)|(?<=\S)_(?=[\p{L}\p{N}])/gu,
        '$&\u200b',
      )
      .replace(FORMULA, '\\dollar{}')
      .replace(/^(?=[*#+:|-]|\d+[.)])/, '\u200b'),
  blockQuote: (prose, citation) => `#+begin_quote\n${prose} ${citation}\n#+end_quote`.replace(/ \n/g, '\n'),
};

function lineOf(text: string, line: Span): Line {
  const head = lineHead(text, line);
  const left = leftOut(head, indentOf(text, line));
  if (left) return left;
  const titled = /^#\+(?:title|subtitle|caption):[ \t]*/i.exec(head);
  if (titled) return { kind: /caption/i.test(head) ? 'caption' : 'heading', mark: titled[0].length, alone: true };
  if (head.startsWith('#+')) return { kind: 'skip' };
  if (/^#(?:\s|$)/.test(head)) return { kind: 'comment', text: head.slice(1) };
  if (/^:(?:PROPERTIES|LOGBOOK|[A-Z_]{1,30}):$/i.test(head))
    return { kind: 'run', ends: (words) => /^:END:$/i.test(words) };
  const heading =
    indentOf(text, line) === 0
      ? /^\*{1,20}[ \t]+(?:(?:TODO|DONE|NEXT|WAITING)[ \t]+)?(?:\[#[A-C]\][ \t]+)?/.exec(head)
      : null;
  if (heading) return { kind: 'heading', mark: heading[0].length, alone: true };
  const note = /^\[fn:[\w-]{1,50}\][ \t]+/.exec(head);
  if (note) return { kind: 'footnote', mark: note[0].length };
  if (/^(?:\|[-+]+\|?|-{5,}|:(?:\s.*)?)$/.test(head) || /^(?:SCHEDULED|DEADLINE|CLOSED):/.test(head))
    return { kind: 'skip' };
  if (head.startsWith('|')) return { kind: 'table-cell', mark: markLength(/^\|\s*/, head), alone: true };
  const item = /^(?:[-+*]|\d{1,4}[.)])[ \t]+(?:\[[ X-]\][ \t]+)?/.exec(head);
  return item ? { kind: 'list-item', mark: item[0].length } : { kind: 'text' };
}

/** Blocks, formulas and trees of which nothing is exported as prose. */
function leftOut(head: string, indent: number): Line | undefined {
  const block = /^#\+begin_(\w+)/i.exec(head)?.[1]?.toLowerCase();
  if (block !== undefined)
    return /^(?:quote|verse|center|abstract)$/.test(block)
      ? { kind: 'skip' }
      : { kind: 'run', ends: (words) => words.toLowerCase().startsWith(`#+end_${block}`) };
  const maths = /^\\begin\{(\w{1,30}\*?)\}/.exec(head)?.[1];
  if (maths !== undefined)
    return head.includes(`\\end{${maths}}`)
      ? { kind: 'skip' }
      : { kind: 'run', ends: (words) => words.startsWith(`\\end{${maths}}`) };
  const hidden = indent === 0 ? /^(\*{1,20})[ \t]+(?:COMMENT\b|.{0,200}:noexport:)/.exec(head)?.[1]?.length : undefined;
  return hidden === undefined
    ? undefined
    : {
        kind: 'run',
        ends: (words, by) => by === 0 && /^(\*+)[ \t]/.test(words) && words.search(/[^*]/) <= hidden,
        keeps: true,
      };
}

function keys(match: RegExpExecArray): ReturnType<NonNullable<Light['inline'][number]['cite']>> {
  // `@*` stands for all that the bibliography has.
  return [...(match[1] ?? '').matchAll(/@(?!\*)([^\s;,\]]+)(?:[, ]+([^;\]]{1,100}))?/g)].map((found) =>
    mention('key', match, found[1] ?? '', found[2]),
  );
}

/** A key behind its sign, and one between commas where a link has no such signs. */
const [SIGNED_KEY, PLAIN_KEY] = [/(?<=&)[^\s,;&\]]+/g, /[^\s,;&\]]+/g];

/**
 * Keys after org-ref's links: `cite:a,b`, `cite:&a;&b`; a colon or full stop after the last one is none of it. In
 * brackets words may stand around a key with its sign: `[[cite:see &a p. 3]]`.
 */
function orgRefKeys(
  match: RegExpExecArray,
  isBracketed = false,
): ReturnType<NonNullable<Light['inline'][number]['cite']>> {
  const from = match[0].indexOf(':') + 1;
  const keys = match[0].slice(from);
  return [...keys.matchAll(isBracketed && keys.includes('&') ? SIGNED_KEY : PLAIN_KEY)].map(({ 0: key, index }) => {
    const start = match.index + from + index;
    return {
      kind: 'key',
      key,
      span: { start, end: start + key.length },
      whole: { start: match.index, end: match.index + match[0].length },
    };
  });
}
