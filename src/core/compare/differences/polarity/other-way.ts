import { nth } from '../../../text/nth';
import { areOpposed } from '../../alignment/comparatives';
import type { Difference } from '../../alignment/difference';
import type { ClaimView, PassageView } from '../../alignment/view';
import type { Analysis } from '../../sentence/analysis';
import { isAssertion } from '../../sentence/assertion';
import { clauseAt } from '../../sentence/clauses/clauses';
import { isIn, type Term } from '../../sentence/terms';
import type { Token } from '../../sentence/token';
import { certainDifference } from '../counterpart';
import { toldWords } from './told-words';

/** What stands behind "than" for what was before, what is usual and what was looked for. */
const STANDARDS: readonly RegExp[] = [
  /^(?:before|previously|last (?:year|season|month|week|time)|(?:in )?the (?:year|season|month|week) before|(?:in )?the previous)\b/,
  /^(?:is |it is )?(?:usual|usually|normal|average|the average)\b/,
  /^(?:was |were |had been )?(?:expected|planned|forecast|foreseen)\b/,
];
/** How many words may stand between "more" and "than", and how many tell what is behind it. */
const REACH = 3;
const TIME = 4;

/** A word that compares with what was before or usual. */
interface Way {
  readonly head: number;
  /** Half-open places of what it is compared with, from "than" on. */
  readonly than: number;
  readonly end: number;
  readonly standard: number;
}

/**
 * What was more, or later, than before, where a passage has it the other way. Example: "opened earlier than last year"
 * beside "opened nine days later than last year". One difference or none.
 */
export function findOtherWay(claim: ClaimView, views: readonly PassageView[]): readonly Difference[] {
  const [mine, ...others] = waysIn(claim.analysis);
  if (!mine || others.length > 0) return [];
  const met = views.flatMap((view) =>
    waysIn(view.analysis)
      .filter((theirs) => theirs.standard === mine.standard && isOfOne(claim, mine, view, theirs))
      .map((theirs) => ({ view, theirs })),
  );
  const against = met.filter(({ view, theirs }) =>
    areOpposed(nth(claim.analysis.tokens, mine.head), nth(view.analysis.tokens, theirs.head)),
  );
  const [found] = against;
  if (!found || against.length < met.length) return [];
  const [term, other] = [termAt(claim.analysis, mine.head), termAt(found.view.analysis, found.theirs.head)];
  return [certainDifference(claim, { slot: 'antonym', term, other, view: found.view, clash: 'sense' })];
}

function waysIn({ tokens, text }: Analysis): readonly Way[] {
  if (!isAssertion(text)) return [];
  return tokens.flatMap(({ lower }, than) => {
    if (lower !== 'than') return [];
    const behind = tokens.slice(than + 1, than + 1 + TIME).map((t) => t.lower);
    const standard = STANDARDS.findIndex((pattern) => pattern.test(behind.join(' ')));
    const head = headBefore(tokens, than);
    return standard < 0 || head < 0 ? [] : [{ head, than, end: than + 1 + TIME, standard }];
  });
}

function headBefore(tokens: readonly Token[], than: number): number {
  for (let i = than - 1; i >= Math.max(0, than - 1 - REACH); i--)
    if (COMPARING.test(nth(tokens, i).lower)) return nth(tokens, i).negated ? -1 : i;
  return -1;
}

const COMPARING = /^(?:more|fewer|less|earlier|later|longer|shorter|higher|lower|larger|bigger|smaller|faster|slower)$/;

/** Whether a passage compares the same: each noun and name of the claim stands there, which gives no figure. */
function isOfOne(claim: ClaimView, mine: Way, view: PassageView, theirs: Way): boolean {
  const clause = clauseAt(view.analysis, theirs.head);
  if (!clause) return false;
  const { tokens, terms } = claim.analysis;
  const { here, missing } = toldWords(claim, termAt(claim.analysis, mine.head), view, clause);
  const isOfTime = (i: number): boolean =>
    (i >= mine.than && i < mine.end) || terms.some(({ fact, ...term }) => fact?.kind === 'date' && isIn(i, term));
  const isThing = (i: number): boolean =>
    !isOfTime(i) && THINGS.has(nth(tokens, i).pos) && !TIMES.has(nth(tokens, i).lower);
  return here.some(isThing) && !missing.some(isThing) && !terms.some(isFigure);
}

function isFigure({ fact }: Term): boolean {
  return fact?.kind === 'quantity' && fact.dimension !== 'ordinal';
}

const THINGS: ReadonlySet<Token['pos']> = new Set<Token['pos']>(['NOUN', 'PROPN', 'ADJ', 'NUM']);
const TIMES: ReadonlySet<string> = new Set(['year', 'season', 'month', 'week', 'time']);

/** The term over a token, or the token as one. */
function termAt({ tokens, terms }: Analysis, at: number): Term {
  const { start, end } = nth(tokens, at);
  const own = terms.find((u) => isIn(at, u) && u.last === u.first + 1);
  return own ?? { kind: 'adjective', span: { start, end }, first: at, last: at + 1, head: at };
}
