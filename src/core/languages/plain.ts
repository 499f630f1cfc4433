import type { DraftLanguage } from '../model/draft';
import { directiveText } from './support/directives';
import type { Comment } from './support/directives';
import { oneLine, prefixed } from './support/escape';
import { draftParts } from './support/harvest';
import { harvestPlain } from './support/plain-prose';

const DIRECTIVE = /\[(plumbline-ignore[^\][]{0,1500})\]/g;

/**
 * Plain text: paragraphs, lists, quotes. Directives stand in brackets, as there are no comments: `[plumbline-ignore
 * quote-altered: …]`.
 */
export const plain: DraftLanguage = {
  id: 'plain',
  languageIds: ['plaintext', 'text'],
  extensions: ['.txt', '.text'],
  parse(text) {
    const comments = directivesIn(text);
    const prose = comments.length === 0 ? text : blanked(text, comments);
    return draftParts(
      [{ ...harvestPlain(prose, 0, prose.length, { gaps: comments.map(({ span }) => span) }), comments }],
      text.length,
      { bibliographies: [], problems: [] },
    );
  },
  ignoreComment: (rule, reason, reach) => `[${directiveText(rule, reason, reach).replace(/[[\]]/g, '')}]`,
  commentsStand: 'inline',
  escape: (text) => oneLine(text).replace(/\[(?=plumbline-ignore)/g, '('),
  blockQuote: (prose, citation) => prefixed(`${prose} ${citation}`, '> '),
};

function directivesIn(text: string): readonly Comment[] {
  if (!text.includes('[plumbline-ignore')) return [];
  return [...text.matchAll(DIRECTIVE)].map((match) => ({
    text: match[1] ?? '',
    span: { start: match.index, end: match.index + match[0].length },
  }));
}

/** The text with blanks in place of the directives, so that offsets stay what they are. */
function blanked(text: string, comments: readonly Comment[]): string {
  let result = '';
  let at = 0;
  for (const { span } of comments) {
    result += text.slice(at, span.start) + ' '.repeat(span.end - span.start);
    at = span.end;
  }
  return result + text.slice(at);
}
