import { foldedWords } from '../text/words/folded-words';
import { isOpening } from './marks';

/**
 * A stretch of words between double quotation marks; one that opens or closes in another sentence reaches to the end.
 */
interface Stretch {
  /** Of the words inside, half-open. */
  readonly start: number;
  readonly end: number;
  readonly opened: boolean;
  readonly closed: boolean;
}

const CLOSING: Readonly<Record<string, string>> = { '“': '”', '„': '“', '«': '»', '"': '"' };
const OPENING: Readonly<Record<string, string>> = { '”': '“', '“': '„', '»': '«', '"': '"' };

/** What a list puts before its items. */
const BULLET = /^[•‣▪●◦∙■□►▶✓✔]\s*/;

/**
 * A source's sentence with its quotation marks in pairs: what opens or closes in another sentence is closed and opened
 * here, and one quotation that is all of the sentence stands without its marks, an item of a list without its bullet.
 */
export function closedWords(words: string): string {
  const text = words.trim().replace(BULLET, '');
  const stretches = stretchesIn(text);
  const [first] = stretches;
  if (first && stretches.length === 1 && isAll(text, first))
    return text.slice(first.start, first.end).trim() + text.slice(first.end).replace(MARK, '').trim();
  const last = stretches.at(-1);
  const before = first && !first.opened ? (OPENING[text.charAt(first.end)] ?? '') : '';
  const after = last && !last.closed ? (CLOSING[text.charAt(last.start - 1)] ?? '') : '';
  return before + text + after;
}

/** What somebody says in the sentence, in the words typed so far; all of the sentence where they are its own. */
export function spokenWords(words: string, typed: string): string {
  const text = words.trim();
  const wanted = foldedWords(typed);
  const parts = stretchesIn(text).map(({ start, end }) => text.slice(start, end));
  const said = parts.find((part) => foldedWords(part).includes(wanted)) ?? likeliest(parts, text, wanted.split(' '));
  return said === undefined ? closedWords(text) : said.trim().replace(/,$/, '');
}

/** The part that has more of the words than what stands outside of all: what is typed may have slips. */
function likeliest(parts: readonly string[], text: string, wanted: readonly string[]): string | undefined {
  const outside = parts.reduce((rest, part) => rest.replace(part, ' '), text);
  const hits = (words: string): number => {
    const there = new Set(foldedWords(words).split(' '));
    return wanted.filter((word) => there.has(word)).length;
  };
  const [best] = [...parts].sort((a, b) => hits(b) - hits(a));
  return best !== undefined && hits(best) > hits(outside) ? best : undefined;
}

const MARK = /["“”„«»]/;

function stretchesIn(text: string): readonly Stretch[] {
  const found: Stretch[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    if (!MARK.test(text.charAt(at))) continue;
    if (isOpening(text, at, depth)) {
      if (depth === 0) start = at + 1;
      depth++;
    } else {
      // Only the first mark can close what an earlier sentence opened.
      if (depth === 1 || (depth === 0 && found.length === 0))
        found.push({ start: depth === 0 ? 0 : start, end: at, opened: depth > 0, closed: true });
      depth = Math.max(0, depth - 1);
    }
  }
  if (depth > 0) found.push({ start, end: text.length, opened: true, closed: false });
  return found;
}

/** True where nothing but punctuation stands outside the marks. */
function isAll(text: string, { start, end }: Stretch): boolean {
  return !/[\p{L}\p{N}]/u.test(text.slice(0, start) + text.slice(end));
}
