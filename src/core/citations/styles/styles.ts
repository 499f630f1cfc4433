import { authorDate } from './author-date';
import { latexAutocite, latexCite, latexFootcite, latexParencite } from './latex-cite';
import { markdownFootnote } from './markdown-footnote';
import { markdownLink } from './markdown-link';
import { orgCite } from './org-cite';
import { pandocKey } from './pandoc-key';
import { plainText } from './plain-text';
import type { CitationStyle } from './style';
import { typstKey } from './typst-key';

/** Every style, the preferred one of a language first. */
export const STYLES: readonly CitationStyle[] = [
  markdownFootnote,
  pandocKey,
  markdownLink,
  latexAutocite,
  latexParencite,
  latexFootcite,
  latexCite,
  typstKey,
  orgCite,
  plainText,
  authorDate,
];
