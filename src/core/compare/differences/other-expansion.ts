import { extractAliases } from '../../names/aliases';
import { areOneName } from '../../names/same-name';
import type { Span } from '../../model/span';
import type { Difference } from '../alignment/difference';
import type { ClaimView, PassageView } from '../alignment/view';
import type { Analysis } from '../sentence/analysis';
import { termOver } from '../sentence/relations/rows-in-order';
import { certainDifference } from './counterpart';

const ACRONYM = /^\p{Lu}[\p{L}\d]{0,6}\p{Lu}s?$/u;
const WORD = String.raw`\p{Lu}[\p{L}’'-]*`;
/** "ISB, the International Seabed Board", "the ISB, or International Seabed Board,", "the ISB (International …)". */
const WRITTEN_OUT = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?<short>\p{Lu}[\p{L}\d]{0,6}\p{Lu}s?)(?:, (?:or )?(?:short for )?| stands for | or | \()(?:the )?` +
    String.raw`(?<long>${WORD}(?:\s(?:(?:of|the|and|for|&)\s){0,2}${WORD}){1,7})`,
  'gu',
);
const SMALL = /^(?:of|the|and|for|&)$/;
/** The share of its words that two long forms of one abbreviation have in common. */
const SHARED = 0.5;

interface Expansion {
  readonly short: string;
  readonly long: string;
  readonly span: Span;
}

/**
 * An abbreviation that the claim writes out in other words than a passage: "the ISB, or International Sailing Board"
 * beside "the International Seabed Board (ISB)". One difference or none.
 */
export function findOtherExpansion(claim: ClaimView, views: readonly PassageView[]): readonly Difference[] {
  const own = expansionsIn(claim.analysis);
  if (own.length === 0) return [];
  const found = views.flatMap((view) => expansionsIn(view.analysis).map((theirs) => ({ view, theirs })));
  return own
    .flatMap((mine) => {
      const ofIt = found.filter(({ theirs }) => theirs.short === mine.short);
      if (ofIt.some(({ theirs }) => areOneName(mine.long, theirs.long))) return [];
      return ofIt.flatMap(({ view, theirs }) => differenceOf(claim, mine, view, theirs)).slice(0, 1);
    })
    .slice(0, 1);
}

/** What a sentence writes out beside its short form, in the order of its letters. */
function expansionsIn({ text }: Analysis): readonly Expansion[] {
  if (!/\p{Lu}[\p{L}\d]{0,6}\p{Lu}/u.test(text)) return [];
  const behind = Array.from(text.matchAll(WRITTEN_OUT), ({ groups, index, 0: all }) => {
    const long = groups?.['long'] ?? '';
    const start = index + all.length - long.length;
    return { short: groups?.['short'] ?? '', long, span: { start, end: start + long.length } };
  });
  const before = extractAliases(text).map(({ name, alias }) => {
    const start = text.indexOf(name);
    return { short: alias, long: name, span: { start, end: start + name.length } };
  });
  return [...before, ...behind].filter(({ short, long }) => ACRONYM.test(short) && isMadeOf(short, long));
}

function isMadeOf(short: string, long: string): boolean {
  const initials = (words: readonly string[]): string => words.map((word) => word.charAt(0)).join('');
  const words = long.toLowerCase().split(/\s+/);
  const letters = short.toLowerCase();
  return letters === initials(words) || letters === initials(words.filter((word) => !SMALL.test(word)));
}

function differenceOf(claim: ClaimView, mine: Expansion, view: PassageView, theirs: Expansion): readonly Difference[] {
  const [own, other] = [wordsOf(claim.analysis, mine.span), wordsOf(view.analysis, theirs.span)];
  const stems = (of: Analysis, at: readonly number[]): readonly string[] => at.map((i) => of.tokens[i]?.stem ?? '');
  const [a, b] = [stems(claim.analysis, own), stems(view.analysis, other)];
  const [left, right] = [
    own.filter((_, k) => !b.includes(a[k] ?? '')),
    other.filter((_, k) => !a.includes(b[k] ?? '')),
  ];
  if (left.length === 0 || right.length === 0 || left.length > own.length * SHARED) return [];
  const term = { ...termOver(claim.analysis.tokens, left), kind: 'name' as const };
  const passageTerm = { ...termOver(view.analysis.tokens, right), kind: 'name' as const };
  return [certainDifference(claim, { slot: 'name', term, other: passageTerm, view, clash: 'sense' })];
}

/** The places of a long form's words, small ones left out. */
function wordsOf({ tokens }: Analysis, { start, end }: Span): readonly number[] {
  return tokens.flatMap((t, i) => (t.start >= start && t.end <= end && !SMALL.test(t.lower) ? [i] : []));
}
