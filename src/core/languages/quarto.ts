import type { DraftLanguage } from '../model/draft';
import { directiveText } from './support/directives';
import { MarkdownParser } from './markdown/markdown-draft';
import { escapeMarkdown, markdownBlockQuote } from './markdown/markdown-escape';

const parser = new MarkdownParser();

/** Quarto and R Markdown: Markdown with code chunks, divs and short codes, none of which is prose. */
export const quarto: DraftLanguage = {
  id: 'quarto',
  languageIds: ['quarto', 'rmd', 'rmarkdown'],
  extensions: ['.qmd', '.rmd'],
  parse: (text) => parser.parse(text),
  ignoreComment: (rule, reason, reach) => `<!-- ${directiveText(rule, reason, reach).replace(/-{2,}|[<>]/g, ' ')} -->`,
  commentsStand: 'inline',
  escape: escapeMarkdown,
  blockQuote: markdownBlockQuote,
};
