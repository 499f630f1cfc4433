import { oneLine } from '../support/escape';

/** Signs that can start markup wherever they stand. */
const ALWAYS = /[\\`*[\]<>{}~^|]/g;
/** At the start of a line: headings, lists, rules, definitions, tables, quotes, divs. */
const AT_START = /^[#+=:%-]/;
/** What a list begins with, in pandoc's Markdown with letters in brackets too: `1.`, `(iv)`. */
const ENUMERATES = /^(?:\d{1,9}[.)]|\((?:\d{1,9}|[A-Za-z]|[ivxIVX]{1,5})\))(?=\s|$)/;

/** Words from elsewhere as one line of Markdown without any markup. It holds for CommonMark, GFM, pandoc and Quarto. */
export function escapeMarkdown(text: string): string {
  const escaped = oneLine(text)
    .replace(ALWAYS, '\\$&')
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
    .replace(/\$(?!\d)|\$(?=\d[^$]{0,400}\$(?!\d))/g, '\\$')
    .replace(/&(?=#?\w{1,40};)/g, '\\&')
    .replace(/:(?=\/\/)|=(?==)/g, '\\$&')
    .replace(/\bwww\./gi, (www) => `${www.slice(0, -1)}\\.`)
    .replace(/@/g, '\\@')
    .replace(/%(?=%)|(?<=%)%/g, '\\%');
  return escaped.replace(AT_START, '\\$&').replace(ENUMERATES, (mark) => `${mark.slice(0, -1)}\\${mark.slice(-1)}`);
}

/** Prose as a Markdown block quotation; a footnote mark follows its last word directly. */
export function markdownBlockQuote(prose: string, citation: string): string {
  return `> ${prose}${citation === '' || citation.startsWith('[^') ? '' : ' '}${citation}`;
}
