import { entriesOf, wordSet } from '../../text/words/word-list';
import { LATEX_DROPPED_COMMANDS_LIST } from '../../words/languages/latex-dropped-commands';
import { LATEX_OPAQUE_ENVIRONMENTS_LIST } from '../../words/languages/latex-opaque-environments';
import { CHARACTER_COMMANDS } from '../../text/characters/latex-characters';

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Commands whose argument is a heading. */
export const HEADINGS = words(
  'part chapter section subsection subsubsection paragraph subparagraph title subtitle frametitle framesubtitle addchap addsec minisec',
);
/** Commands whose argument is a note out of the running text. */
export const NOTES = words('footnote footnotetext thanks marginpar sidenote endnote marginnote');
/** Commands whose argument is a caption. */
export const CAPTIONS = words('caption caption* subcaption');
/** Commands that put their argument in quotation marks (csquotes). */
export const QUOTES = words(
  'enquote textquote foreignquote hyphenquote foreigntextquote blockquote hybridblockquote textcquote blockcquote hybridblockcquote',
);
/** Commands with one argument in front of the text that they keep. */
export const KEEPS_SECOND = words(
  'textcolor colorbox href foreignlanguage raisebox resizebox scalebox foreignquote hyphenquote foreigntextquote parbox fcolorbox hyperref',
);
/** Commands with two of them: `\multicolumn{2}{c}{words}`. */
export const KEEPS_THIRD = words('multicolumn multirow');
/** Commands that are dropped with all their arguments: `name` with the number of braces they may take. */
export const DROPPED: ReadonlyMap<string, number> = new Map(
  entriesOf(LATEX_DROPPED_COMMANDS_LIST).map((entry) => {
    const [name = '', braces] = entry.split(' ');
    return [name, Number(braces)] as const;
  }),
);
/** Environments of which nothing is prose. */
export const OPAQUE = wordSet(LATEX_OPAQUE_ENVIRONMENTS_LIST);
/** Environments of items. */
export const LISTS = words('itemize enumerate description compactitem compactenum inparaenum');
/** Environments whose text is somebody else's. */
export const QUOTATIONS = words('quote quotation displayquote verse displaycquote foreigndisplayquote blockquote');
/** Environments of cells, with the number of braces after their name. */
export const TABLES: ReadonlyMap<string, number> = new Map([
  ['tabular', 1],
  ['tabular*', 2],
  ['tabularx', 2],
  ['tabulary', 2],
  ['longtable', 1],
  ['tabu', 1],
  ['supertabular', 1],
  ['tblr', 1],
  ['longtblr', 1],
]);
/** Other environments that take arguments. */
export const ENVIRONMENT_ARGUMENTS: ReadonlyMap<string, number> = new Map([
  ['minipage', 1],
  ['multicols', 1],
  ['wrapfigure', 2],
  ['wraptable', 2],
  ['subfigure', 1],
  ['adjustbox', 1],
  ['list', 2],
  ['tcolorbox', 0],
]);

/** Commands that stand for characters in running text. */
export const SYMBOLS: Readonly<Record<string, string>> = {
  ...CHARACTER_COMMANDS,
  '%': '%',
  $: '$',
  '&': '&',
  '#': '#',
  _: '_',
  '{': '{',
  '}': '}',
  ' ': ' ',
  '\n': ' ',
  ',': ' ',
  ';': ' ',
  ':': ' ',
  '>': ' ',
  '!': '',
  '-': '',
  '/': '',
  '@': '',
  '\\': ' ',
  quad: ' ',
  qquad: ' ',
  enspace: ' ',
  thinspace: ' ',
  newline: ' ',
  linebreak: ' ',
  space: ' ',
  nobreakspace: ' ',
  hfill: ' ',
  textasciigrave: '`',
  textquotedbl: '"',
  textquotesingle: "'",
  glqq: '„',
  grqq: '“',
  flqq: '«',
  frqq: '»',
  guillemotleft: '«',
  guillemotright: '»',
  og: '«',
  fg: '»',
  lq: '‘',
  rq: '’',
  EUR: '€',
  textsterling: '£',
  textyen: '¥',
  textdollar: '$',
  textcent: '¢',
  textdegree: '°',
  textpm: '±',
  texttimes: '×',
  textunderscore: '_',
  textpercent: '%',
  LaTeX: 'LaTeX',
  TeX: 'TeX',
  BibTeX: 'BibTeX',
};
