import type { DateFact } from '../../../model/judging/fact';
import { nth } from '../../../text/nth';
import { wordSet } from '../../../text/words/word-list';
import { BEGINNINGS_LIST } from '../../../words/compare/beginnings';
import { bestOf, type Difference } from '../../alignment/difference';
import { coverage, type ClaimView, type PassageView } from '../../alignment/view';
import type { Analysis } from '../../sentence/analysis';
import { clauseAround, clauseBorders } from '../../sentence/clause';
import { isIn, type Term } from '../../sentence/terms';
import { certainDifference } from '../counterpart';

/** Verbs for how something begins that then lasts. */
const BEGINNINGS: ReadonlySet<string> = wordSet(BEGINNINGS_LIST);
/** The share of the claim that a passage must have, its date and its verb apart. */
const SAME_MATTER = 0.6;
const BORDERS = clauseBorders(',', 'and');

/**
 * Another year for a beginning than since when it lasts; one difference or none.
 * Example: "The weir has been in use since 1917" beside "the weir was opened in 1971".
 */
export function findOtherBeginning(claim: ClaimView, views: readonly PassageView[]): readonly Difference[] {
  const found = claim.analysis.terms
    .filter((term) => isYear(term) && !views.some((view) => hasYear(view, term)))
    .flatMap((term) => views.flatMap((view) => differencesIn(claim, term, view)));
  const best = bestOf(found);
  return best ? [best] : [];
}

/** Whether a passage names the year too: "since 1974" is borne out by 1984, whatever began then. */
function hasYear({ analysis }: PassageView, { fact }: Term): boolean {
  return fact?.kind === 'date' && analysis.text.includes(String(fact.written.year));
}

function isYear({ fact }: Term): boolean {
  return fact?.kind === 'date' && fact.written.year !== undefined;
}

function differencesIn(claim: ClaimView, term: Term, view: PassageView): readonly Difference[] {
  return view.analysis.terms.flatMap((other): readonly Difference[] => {
    if (!areApart(term, other)) return [];
    const isMineSince = isSince(term);
    const begun = isMineSince ? verbBefore(view.analysis, other) : verbBefore(claim.analysis, term);
    if (begun < 0 || !isSameMatter(claim, term, view, isMineSince ? -1 : begun)) return [];
    return [certainDifference(claim, { slot: 'date', term, other, view, clash: 'label' })];
  });
}

/** Two years, of which one is told as a beginning and the other as since when. */
function areApart(mine: Term, theirs: Term): boolean {
  const [a, b] = [mine.fact, theirs.fact];
  if (a?.kind !== 'date' || b?.kind !== 'date' || !isYear(theirs)) return false;
  const isOneABeginning = isSince(mine) !== isSince(theirs) && isPlain(a) && isPlain(b);
  return isOneABeginning && a.written.year !== b.written.year;
}

function isSince({ fact }: Term): boolean {
  return fact?.kind === 'date' && fact.relation === 'since';
}

/** Neither "by 1971" nor "until 1971". */
function isPlain({ relation }: DateFact): boolean {
  return relation === 'since' || relation === 'on' || relation === 'during';
}

/** The verb of beginning that a year belongs to, or -1: "was placed under protection | in 1974". */
function verbBefore({ tokens }: Analysis, { first, last }: Term): number {
  const [from] = clauseAround(tokens, { first, last }, BORDERS);
  for (let i = first - 1; i >= from; i--) {
    const { pos, lemma, negated } = nth(tokens, i);
    if (pos === 'VERB') return BEGINNINGS.has(lemma) && !negated ? i : -1;
  }
  return -1;
}

/** Whether a passage speaks of what begins: what stands between two commas tells more of it than the passage may. */
function isSameMatter(claim: ClaimView, term: Term, view: PassageView, verb: number): boolean {
  const [from, to] = insertionIn(claim.analysis);
  const isAside = (i: number): boolean => i >= from && i < to;
  const share = coverage(
    claim,
    (i) => view.alignment.fit[i] ?? 0,
    (i) => isIn(i, term) || i === verb || isAside(i),
  );
  const others = claim.analysis.terms.filter((u) => u !== term && u.fact !== undefined && !isAside(u.first));
  return share >= SAME_MATTER && others.every((u) => view.supported.has(u));
}

/** The places of an insertion without a verb, half-open: "Hallow Spit, | in the care of four wardens, | was placed". */
function insertionIn({ tokens }: Analysis): readonly [from: number, to: number] {
  const from = tokens.findIndex(({ lower }) => lower === ',');
  const to = tokens.findIndex(({ lower }, i) => i > from && lower === ',');
  const isWhole = from >= 0 && to > from && !tokens.slice(from, to).some(({ pos }) => pos === 'VERB');
  return isWhole ? [from, to] : [0, 0];
}
