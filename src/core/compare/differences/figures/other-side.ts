import { caches } from '../../../text/caches';
import { compareFacts } from '../../alignment/fact-support';
import { bestOf, type Difference } from '../../alignment/difference';
import type { ClaimView, PassageView } from '../../alignment/view';
import type { Analysis } from '../../sentence/analysis';
import type { Term } from '../../sentence/terms';
import { certainDifference } from '../counterpart';
import { termAt } from '../polarity/minimal-pair';

/** By how much something came out on which side of what was planned or allowed. */
interface Margin {
  readonly value: Term;
  /** Of a time, of what was planned, or of what was aimed at. */
  readonly of: 'time' | 'plan';
  readonly isOver: boolean;
  /** The token that tells the side. */
  readonly at: number;
}

/**
 * The same margin on the other side of a deadline or plan. Example: "missed the deadline by three days" beside "paid
 * three days before the deadline"; one difference or none.
 */
export function findOtherSide(claim: ClaimView, views: readonly PassageView[]): readonly Difference[] {
  const [mine, ...more] = OPEN.test(claim.analysis.text) ? [] : marginsIn(claim.analysis);
  if (!mine || more.length > 0) return [];
  const all = views.flatMap((view) => marginsIn(view.analysis).map((theirs) => ({ view, theirs })));
  const same = all.filter(({ theirs: { of, value } }) => {
    return of === mine.of && compareFacts(mine.value.fact, value.fact).relation === 'same';
  });
  if (same.some(({ theirs }) => theirs.isOver === mine.isOver)) return [];
  const found = same.filter(
    ({ view, theirs }) => !OPEN.test(view.analysis.text) && isOneMatter(claim, mine, view, theirs),
  );
  const best = bestOf(
    found.map(({ view, theirs }) => {
      const [term, other] = [termAt(claim.analysis, mine.at), termAt(view.analysis, theirs.at)];
      return certainDifference(claim, { slot: 'antonym', term, other, view, clash: 'sense' });
    }),
  );
  return best ? [best] : [];
}

/** Words by which a margin is denied, or no more than possible. */
const OPEN = /\b(?:not|never|no|n[’']t|without|nearly|almost|if|unless|would|could|may|might|will|should|must)\b/iu;

/** Whether a passage tells, besides the margin, something else that the claim does. */
function isOneMatter({ analysis }: ClaimView, mine: Margin, view: PassageView, theirs: Margin): boolean {
  const others = new Set(
    view.analysis.tokens.flatMap(({ content, stem }, i) => (content && !isOf(theirs, i) ? [stem] : [])),
  );
  return analysis.tokens.some(({ content, lower, stem }, i) => {
    const isTelling = content && !isOf(mine, i) && !OF_MARGINS.test(lower);
    return isTelling && others.has(stem);
  });
}

function isOf({ value: { first, last }, at }: Margin, i: number): boolean {
  return i === at || (i >= first && i < last);
}

const OF_MARGINS = /^(?:deadline|schedule|budget|plan|planned|estimate|limit|expected|forecast|budgeted|time|date)$/;

/** What was planned: "planned", "the budget". */
const PLAN =
  '(?:the |its |their |his |her |what was )*(?:planned|expected|budgeted|forecast|allowed|foreseen|budget|plan|estimate|limit)';
const DEADLINE = '(?:the |its |their |his |her )?(?:deadline|due date|closing date)';
/** What stands right behind a value, from the word that tells the side. */
const BEHIND: readonly (readonly [RegExp, Margin['of'], boolean])[] = [
  [new RegExp(`^(?:more than|over|above) ${PLAN}\\b`, 'iu'), 'plan', true],
  [new RegExp(`^(?:less than|fewer than|under|below) ${PLAN}\\b`, 'iu'), 'plan', false],
  [new RegExp(`^(?:(?:after|past) ${DEADLINE}|(?:too )?late|behind schedule|overdue)\\b`, 'iu'), 'time', true],
  [
    new RegExp(`^(?:(?:before|ahead of) ${DEADLINE}|(?:too )?early|ahead of (?:time|schedule))\\b`, 'iu'),
    'time',
    false,
  ],
];
/** What stands before the "by" that leads to a value, from the word that tells the side. */
const BEFORE: readonly (readonly [RegExp, Margin['of'], boolean])[] = [
  [/\b(?:overran|overshot|overspent|exceeded)\b[^,;.]*$/iu, 'plan', true],
  [/\b(?:undershot|underspent|undercut)\b[^,;.]*$/iu, 'plan', false],
  [/\bmissed (?:the|its|their|his|her|a) (?:deadline|due date)\b[^,;.]*$/iu, 'time', true],
  [/\b(?:beat|met) (?:the|its|their|his|her|a) (?:deadline|due date)\b[^,;.]*$/iu, 'time', false],
];

const marginsIn = caches.ofObject((analysis: Analysis): readonly Margin[] =>
  analysis.terms.flatMap((value) => {
    const found = VALUES.has(value.fact?.kind ?? '') ? (behind(analysis, value) ?? before(analysis, value)) : undefined;
    return found ? [found] : [];
  }),
);

const VALUES: ReadonlySet<string> = new Set(['quantity', 'duration']);

function behind(analysis: Analysis, value: Term): Margin | undefined {
  const text = analysis.text.slice(value.span.end);
  const start = value.span.end + (text.length - text.trimStart().length);
  const found = BEHIND.find(([wording]) => wording.test(analysis.text.slice(start)));
  return found && marginAt(analysis, value, found, start);
}

function before(analysis: Analysis, value: Term): Margin | undefined {
  const text = analysis.text.slice(0, value.span.start);
  const led = /\bby\s+$/iu.exec(text)?.index;
  if (led === undefined) return undefined;
  const found = BEFORE.find(([wording]) => wording.test(text.slice(0, led)));
  return found && marginAt(analysis, value, found, found[0].exec(text.slice(0, led))?.index ?? 0);
}

function marginAt(
  { tokens }: Analysis,
  value: Term,
  [, of, isOver]: readonly [RegExp, Margin['of'], boolean],
  start: number,
): Margin | undefined {
  const at = tokens.findIndex((token) => token.start >= start);
  return at < 0 ? undefined : { value, of, isOver, at };
}
