import type { DraftLanguage } from '../model/draft';
import { directiveText } from './support/directives';
import { draftParts, someOf } from './support/harvest';
import { leading, leftOut } from './support/limits';
import { escapeLatex, latexBlockQuote } from './latex/latex-escape';
import { latexReferences } from './latex/latex-references';
import { rewriteMeasure } from './latex/latex-siunitx';
import { scanLatex } from './latex/latex-scanner';

/** More of a draft is not read, so that a check stays quick. UTF-16 code units: about 120,000 words. */
const LONGEST = 700_000;

/**
 * LaTeX: environments, the usual commands, comments, the `\cite` family, notes. Commands that it does not know keep
 * their text.
 */
export const latex: DraftLanguage = {
  id: 'latex',
  languageIds: ['latex', 'tex'],
  extensions: ['.tex', '.ltx', '.latex'],
  parse(text) {
    const read = leading(text, LONGEST);
    const { bibliographies, ...harvest } = scanLatex(read);
    return draftParts([harvest], text.length, {
      bibliographies,
      ...someOf(latexReferences(read)),
      problems: read.length < text.length ? [leftOut(read.length)] : [],
    });
  },
  ignoreComment: (rule, reason, reach) => `% ${directiveText(rule, reason, reach)}`,
  commentsStand: 'own-line',
  escape: escapeLatex,
  rewrite: rewriteMeasure,
  blockQuote: latexBlockQuote,
};
