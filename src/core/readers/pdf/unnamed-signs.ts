import type { PdfTextItem } from './engine';
import type { Run } from './geometry';
import { SOFT_HYPHEN, UNNAMED } from './glyph-names';

/** What marks a part of a page, among the items of its text. */
interface Mark {
  readonly type: string;
  readonly id?: string | null;
  readonly tag?: string;
}

/** Where a sign stands in a document: at ends of lines after a letter, inside of words, elsewhere. */
interface Uses {
  ends: number;
  inside: number;
  apart: number;
}

const SIGNS = new RegExp(`${SOFT_HYPHEN}|${UNNAMED.source}`, 'g');
/** Text on one line that is nearer than this goes on, in sizes. */
const NEAR = 0.3;

/** Learns from their places what signs without a usable name mean. The file has none, or the name of a soft hyphen. */
export class UnnamedSigns {
  private readonly uses = new Map<string, Uses>();

  /** The items of a page's text. A span around a single soft hyphen says that it is an ordinary one. */
  take(items: readonly object[]): readonly PdfTextItem[] {
    const texts: PdfTextItem[] = [];
    const marks: Mark[] = [];
    for (const item of items) {
      if ('str' in item) {
        const text = item as PdfTextItem;
        const isHyphen = text.str === SOFT_HYPHEN && marks.at(-1)?.tag === 'Span' && marks.at(-1)?.id === null;
        texts.push(isHyphen ? { ...text, str: '-' } : text);
      } else if ((item as Mark).type === 'endMarkedContent') marks.pop();
      else marks.push(item as Mark);
    }
    const written = texts.filter(({ str }) => str !== '');
    for (const [i, text] of written.entries()) this.count(text, written[i + 1]);
    return texts;
  }

  /** The run with hyphens, soft hyphens and signs for what cannot be known. */
  read(run: Run): Run {
    if (!run.text.match(SIGNS)) return run;
    const text = run.text.replace(SIGNS, (sign) => this.meaningOf(sign, run.font));
    // Digits beside a sign that is not known are part of a number that is not known.
    return { ...run, text: text.replace(/[\d.,]*\ufffd[\d.,\ufffd]*/g, '\ufffd') };
  }

  private count({ str, fontName, ...item }: PdfTextItem, next: PdfTextItem | undefined): void {
    for (const { 0: sign, index } of str.matchAll(SIGNS)) {
      const key = fontName + sign;
      const uses = this.uses.get(key) ?? { ends: 0, inside: 0, apart: 0 };
      this.uses.set(key, uses);
      const after = str[index + 1] ?? (next && isNear({ str, fontName, ...item }, next) ? next.str[0] : undefined);
      if (after !== undefined) uses[/\s/.test(after) ? 'apart' : 'inside']++;
      else uses[/[\p{L}\d]/u.test(str[index - 1] ?? 'a') ? 'ends' : 'apart']++;
    }
  }

  private meaningOf(sign: string, font: string): string {
    const { ends, inside, apart } = this.uses.get(font + sign) ?? { ends: 0, inside: 0, apart: 1 };
    if (sign === SOFT_HYPHEN) return inside > 0 ? '-' : '\u00ad';
    // Nothing else ends lines so often and is so seldom followed by a blank in them.
    return ends > 2 * apart ? '-' : '\ufffd';
  }
}

function isNear(a: PdfTextItem, b: PdfTextItem): boolean {
  const [, , , , ax = 0, ay = 0] = a.transform;
  const [, , , , bx = 0, by = 0] = b.transform;
  return Math.abs(ay - by) < a.height / 2 && bx > ax && bx - ax - a.width < NEAR * a.height;
}
