import fc from 'fast-check';

/** Bits that mean something in one language or another, between words. */
const BITS = [
  '\n', '\n\n', '\r\n', ' ', '*', '**', '_', '`', '```', '[', ']', '(', ')', '[@a1]', '@b2 [p. 3]', '[^1]', '[^1]: ',
  '<!-- ', ' -->', '<b>', '&amp;', '&#8212;', '\\', '\\*', '$', '$$', '> ', '- ', '1. ', '# ', '| ', '|---|',
  '\\emph{', '}', '{', '\\cite[p.~3]{a,b}', '\\footnote{', '\\begin{quote}', '\\end{quote}', '\\begin{verbatim}', '%',
  '\\\'e', '``', '\'\'', '--', '~', '&', '"',
  '== ', '----', '.. note::', '::', '.. [1] ', '#quote[', '#set ', '//', '/*', '#+begin_src', '[fn:1]', '[cite:@a]',
  '[[', '://', 'https://x.org/a', '{{<', ':::', '\ufeff', '\u0000', '\ud800', '\udc00', '😀', 'word', 'U.S. 100 million',
  '“said”', '---\n',
];

/** Drafts that may mean anything in any draft language. */
export const anyDraft = fc.array(fc.oneof(fc.constantFrom(...BITS), fc.string({ maxLength: 6 })), { maxLength: 60 })
  .map((bits) => bits.join(''));

/** Openers that never close, and forms that repeat without end, by what they are called. */
export const ENDLESS: Readonly<Record<string, string>> = {
  'one long line': 'word [a](b) *c* ', 'open brackets': '[', 'stars': '*a ', 'quote marks': '> ', 'keys': ' @a',
  'dollars': '$a ', 'braces': '{', 'backslashes': '\\', 'commands': '\\emph{', 'fences': '```\n\n',
  'comments': '<!-- \n\n', 'definitions': '[a]: x\n[b]\n\n', 'clusters': '[@a ', 'notes': '[^a', 'addresses': 'http://',
  'surrogates': '\ud800', 'blanks': ' ', 'empty lines': '\n', 'cites': '\\cite[', 'formulas': '\\(',
  'environments': '\\begin{a}', 'directives': '<!-- plumbline-ignore x -->a\n\n', 'roles': ':a:`', 'typst': '#a(',
  'org': '=a',
};
