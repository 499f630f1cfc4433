import type { DraftLanguage } from '../model/draft';
import { maskedPage } from './markdown/markdown-masks';
import { directiveText } from './support/directives';
import { oneLine } from './support/escape';
import { draftParts, type Harvest } from './support/harvest';
import { htmlComments, htmlProse } from './support/html-prose';
import { leading, leftOut } from './support/limits';
import { cleanNotation } from './support/notation';
import { toBlock } from './support/pieces';

/** More of a draft is not read, so that a check stays quick. UTF-16 code units. */
const LONGEST = 1_000_000;
const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', ':': '&#58;' };

/** Pages written by hand or by an editor: what a browser shows of them. */
export const html: DraftLanguage = {
  id: 'html',
  languageIds: ['html', 'xhtml'],
  extensions: ['.html', '.htm', '.xhtml'],
  parse(text) {
    const read = leading(text, LONGEST);
    return draftParts([harvest(maskedPage(read))], text.length, {
      bibliographies: [],
      problems: read.length < text.length ? [leftOut(read.length)] : [],
    });
  },
  ignoreComment: (rule, reason, reach) => `<!-- ${directiveText(rule, reason, reach).replace(/-{2,}|[<>]/g, ' ')} -->`,
  commentsStand: 'inline',
  escape,
  blockQuote: (prose, citation) => `<blockquote>${prose}${citation === '' ? '' : ` ${citation}`}</blockquote>`,
};

function harvest(text: string): Harvest {
  const whole = { start: 0, end: text.length };
  const cleaned = htmlProse(text, whole).map(({ kind, pieces }) => ({ kind, ...cleanNotation(pieces, text, []) }));
  return {
    blocks: cleaned.flatMap((prose) => toBlock(prose, text) ?? []),
    citations: cleaned.flatMap(({ citations }) => citations),
    footnotes: [],
    comments: htmlComments(text, whole),
  };
}

function escape(text: string): string {
  return oneLine(text).replace(/[&<>]|:(?=\/\/)/g, (sign) => SIGNS[sign] ?? sign);
}
