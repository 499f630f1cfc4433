import type { DraftLanguage } from '../model/draft';
import { directiveText } from './support/directives';
import { MarkdownParser } from './support/markdown-draft';

const parser = new MarkdownParser();

/** Markdown: CommonMark, GFM, front matter, dollar maths, and pandoc's citations. */
export const markdown: DraftLanguage = {
  id: 'markdown',
  languageIds: ['markdown'],
  extensions: ['.md', '.markdown', '.mdown', '.mkd'],
  parse: (text) => parser.parse(text),
  ignoreComment: (rule, reason) => `<!-- ${directiveText(rule, reason).replace(/-{2,}|[<>]/g, ' ')} -->`,
};
