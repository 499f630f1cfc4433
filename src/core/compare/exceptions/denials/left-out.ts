import { nth } from '../../../text/nth';
import type { Analysis } from '../../sentence/analysis';
import type { Term } from '../../sentence/terms';
import type { Exception } from '../exception';

/** Who is taken in expressly is another one than who is left out: both sentences may be true. */
export const leftOut: Exception = {
  code: 'denied-otherwise',
  silent: {
    passages: ['Every member except Holm signed the letter.'],
    claim: 'Every member, Ferner included, signed the letter.',
  },
  wrong: {
    passages: ['Every member except Holm signed the letter.'],
    claim: 'Every member except Ferner signed the letter.',
  },
  applies({ slot, term, other, view }, { analysis }) {
    if (slot !== 'name') return false;
    const mine = namedBesides(analysis).find((b) => b.term === term);
    const theirs = namedBesides(view.analysis).find((b) => b.term === other);
    return mine !== undefined && theirs !== undefined && mine.isLeftOut !== theirs.isLeftOut;
  },
};

/** A name that a sentence of all expressly leaves out or takes in. */
export interface Besides {
  readonly term: Term;
  /** The name with the word that leaves it out or takes it in. */
  readonly whole: Term;
  readonly isLeftOut: boolean;
}

const ALL: ReadonlySet<string> = new Set(['all', 'every', 'each']);

/** The names behind "every parish except" and "every parish, including". */
export function namedBesides({ text, tokens, terms }: Analysis): readonly Besides[] {
  const from = tokens.findIndex(({ lower }) => ALL.has(lower));
  if (from < 0 || tokens.some(({ negated, modal }) => negated || modal)) return [];
  return terms.flatMap((term) => {
    if (term.kind !== 'name' || term.first <= from) return [];
    const [before, behind] = [text.slice(nth(tokens, from).start, term.span.start), text.slice(term.span.end)];
    const words = leavesOut(before, behind);
    if (!words) return [];
    const span = { start: term.span.start - words.before, end: term.span.end + words.behind };
    return [{ term, whole: { ...term, kind: 'link', span }, isLeftOut: words.isLeftOut }];
  });
}

const LEAVING =
  /\b(?:except(?:ing)?(?: for)?|but|apart from|aside from|with the exception of|save(?: for)?|other than) (?:the )?$/i;
const TAKING = /\b(?:including|even) (?:the )?$/i;
const TAKEN = /^,? included\b/i;

/** What the words right before and behind a name do with it, and how many characters they take. */
function leavesOut(
  before: string,
  behind: string,
): { readonly isLeftOut: boolean; readonly before: number; readonly behind: number } | undefined {
  const [leaving, taking, taken] = [LEAVING.exec(before), TAKING.exec(before), TAKEN.exec(behind)];
  if (leaving) return { isLeftOut: true, before: leaving[0].length, behind: 0 };
  if (!taking && !taken) return undefined;
  return { isLeftOut: false, before: taking?.[0].length ?? 0, behind: taken?.[0].length ?? 0 };
}
