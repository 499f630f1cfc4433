import type { DraftLanguage } from '../model/draft';
import { directiveText } from './support/directives';
import { MarkdownParser } from './markdown/markdown-draft';
import { escapeMarkdown, markdownBlockQuote } from './markdown/markdown-escape';

const parser = new MarkdownParser();

/** Markdown: CommonMark, GFM, front matter, dollar maths, and pandoc's citations. */
export const markdown: DraftLanguage = {
  id: 'markdown',
  languageIds: ['markdown'],
  extensions: ['.md', '.markdown', '.mdown', '.mkd'],
  parse: (text) => parser.parse(text),
  ignoreComment: (rule, reason, reach) => `<!-- ${directiveText(rule, reason, reach).replace(/-{2,}|[<>]/g, ' ')} -->`,
  commentsStand: 'inline',
  escape: escapeMarkdown,
  blockQuote: markdownBlockQuote,
};
