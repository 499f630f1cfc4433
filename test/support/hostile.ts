import { align } from '../../src/core/compare/alignment/align';
import { analyse } from '../../src/core/compare/sentence/analysis';
import { isAssertion } from '../../src/core/compare/sentence/assertion';
import { extractAliases } from '../../src/core/names/aliases';
import { extractNumericFacts } from '../../src/core/facts/numeric';
import { extractRoles } from '../../src/core/names/roles';
import { findQuotations } from '../../src/core/quotes/quotations';
import { BIBLIOGRAPHIES, LANGUAGES, READERS } from '../../src/core/registry';
import { splitSentences } from '../../src/core/text/words/sentences';

/**
 * What a reader of hostile text must not stumble over: openers that never close, runs of one sign, half of a form again
 * and again.
 */
export const HOSTILE: readonly string[] = [
  'a',
  ' ',
  '\n',
  '1 ',
  '1,',
  '-',
  '.',
  '. ',
  'A. ',
  'Aa ',
  'Aa, ',
  "a'",
  "'a ",
  '“',
  '"a ',
  '«a ',
  '``',
  '(',
  '[',
  '[@a',
  '{',
  '}',
  '<',
  '<a ',
  '</a>',
  '<a><b>',
  '<!--',
  '&',
  '&amp;',
  '*',
  '**a ',
  '_',
  '# ',
  '> ',
  '| a ',
  '`',
  '\\',
  '\\a{',
  '$',
  '%',
  '@',
  ':',
  '::',
  '.. ',
  '=',
  '/',
  'http://a.',
  'of ',
  'chief ',
  'chief executive of ',
  'Aa of the ',
  'president Aa, ',
  'said ',
  '“a” said B, ',
  'if ',
  'I think ',
  'from 1 to ',
  'half a ',
  'before the end of ',
  'not ',
  'and ',
  'Aa, formerly ',
  'Aa (“',
  'Aa (also known as Bb of ',
  '1:1 --> ',
  '00:00 ',
  'TY  - a\n',
  '@a{b,',
  '{"a":[',
  '- a\n',
  '1. ',
  '[^1]: ',
  '+ ',
  '\u0301',
  '\ud83d',
  '中',
];

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
/** Everything that reads text, by what it makes of it. */
export const WORK: Readonly<Record<string, (text: string) => unknown>> = {
  sentences: splitSentences,
  'numeric facts': (text) => extractNumericFacts(text, { referenceDay: 18_000 }),
  roles: extractRoles,
  aliases: extractAliases,
  assertions: isAssertion,
  quotations: findQuotations,
  'the analysis of a sentence': (text) => analyse(text.slice(0, 4_000)),
  'a claim beside a passage': (text) => align(analyse(text.slice(0, 3_000)), analyse(text.slice(0, 12_000))),
  ...Object.fromEntries(
    READERS.map((reader) => [
      `the reader of ${reader.format}`,
      (text: string) => reader.read({ bytes: encode(text), name: `a${reader.extensions[0]!}` }),
    ]),
  ),
  ...Object.fromEntries(
    LANGUAGES.map((language) => [`drafts in ${language.id}`, (text: string) => language.parse(text)]),
  ),
  ...Object.fromEntries(
    BIBLIOGRAPHIES.map((format) => [`bibliographies (${format.extensions[0]!})`, (text: string) => format.parse(text)]),
  ),
};
