import { nth } from '../../../text/nth';
import type { Difference } from '../../alignment/difference';
import { compareFacts } from '../../alignment/fact-support';
import type { ClaimView } from '../../alignment/view';
import type { Analysis } from '../../sentence/analysis';
import { isCount, type Term } from '../../sentence/terms';
import { areOpposite } from '../../lexicon/lexicon';
import type { Exception } from '../exception';

/** How many were won and how many lost are two counts; both may be right. */
export const countedApart: Exception = {
  code: 'no-opposites',
  silent: { passages: ['Halden won 12 of its 16 matches.'], claim: 'Halden lost 4 of its 16 matches.' },
  wrong: { passages: ['Halden won 12 of its 16 matches.'], claim: 'Halden lost 12 of its 16 matches.' },
  applies: (difference, claim) => isCountedApart(difference, claim),
};

/** How many words may stand between a verb and the count after it. */
const REACH = 3;

/**
 * True where two opposite verbs have each a count of its own, and the counts differ: of a share or a change that would
 * be a contradiction.
 */
function isCountedApart({ term, other, view }: Difference, { analysis }: ClaimView): boolean {
  const [mine, theirs] = [verbsOf(analysis, term), verbsOf(view.analysis, other)];
  const pair = mine
    .flatMap((i) => theirs.map((j) => [i, j] as const))
    .find(([i, j]) => areOpposite(nth(analysis.tokens, i).stem, nth(view.analysis.tokens, j).stem));
  if (!pair) return false;
  const [a, b] = [countAfter(analysis, pair[0]), countAfter(view.analysis, pair[1])];
  if (!a || !b || view.supported.has(a)) return false;
  return compareFacts(a.fact, b.fact).relation === 'conflict';
}

/** The verb itself, or those shortly before a count ("lost or drew four"). */
function verbsOf({ tokens }: Analysis, { kind, first, head }: Term): readonly number[] {
  if (kind === 'verb') return [head];
  if (kind !== 'quantity') return [];
  return Array.from({ length: REACH }, (_, i) => first - 1 - i).filter((i) => tokens[i]?.pos === 'VERB');
}

/** Words that make a number after a verb a change, or what it came to: "lost by four", "rose to four". */
const CHANGING: ReadonlySet<string> = new Set(['by', 'to']);
const JOINING: ReadonlySet<string> = new Set(['or', 'and']);

/** The count that a verb has right after it, with no verb between that is not joined to it. */
function countAfter({ terms, tokens }: Analysis, verb: number): Term | undefined {
  const next = terms.find((u) => u.first > verb && u.first <= verb + REACH && u.fact !== undefined);
  if (!next || !isCount(next)) return undefined;
  const between = tokens.slice(verb + 1, next.first);
  const isOthers = between.some(
    ({ lower, pos }, i) => CHANGING.has(lower) || (pos === 'VERB' && !JOINING.has(nth(tokens, verb + i).lower)),
  );
  return isOthers ? undefined : next;
}
