import { areOneName } from '../../../names/same-name';
import { nth } from '../../../text/nth';
import { isIn, isCount, textOf, type Term } from '../../sentence/terms';
import { passagePlace, SAME_WORD } from '../../alignment/align';
import { isDenying } from '../../alignment/denial-scope';
import { bestOf, type Difference } from '../../alignment/difference';
import { coverage, type ClaimView, type PassageView } from '../../alignment/view';
import type { Analysis } from '../../sentence/analysis';
import { nameRowsOf, type NameRow } from '../../sentence/relations/name-rows';
import { certainDifference } from '../counterpart';
import { oppositesIn } from '../polarity/opposites';

/** The share of the claim, its row apart, that a passage must have; less where the claim says how many there are. */
const SAME_STATEMENT = 0.5;
const SAME_COUNTED = 0.35;
/** What a name counts as that the passage's source has elsewhere. */
const IN_SOURCE = 0.5;

/** Two rows that are one but for a name. */
interface Apart {
  readonly row: readonly Term[];
  readonly mine: Term;
  readonly theirs: Term;
  readonly view: PassageView;
}

/**
 * A row of names that a passage has with another name: "Olsen, Krag and Dahl voted against" beside "Olsen, Krag and
 * Berg voted against". One difference or none.
 */
export function findOtherMember(claim: ClaimView, views: readonly PassageView[]): readonly Difference[] {
  const rows = nameRowsOf(claim.analysis);
  if (rows.length === 0) return [];
  const found = views
    .flatMap((view) =>
      rows.flatMap((mine) => nameRowsOf(view.analysis).flatMap((row) => apart(claim, mine, view, row))),
    )
    .filter((one) => isOfTheSame(claim, one, views) && !views.some((view) => mayBeThere(claim, one, view)));
  const best = bestOf(
    found.map(({ mine: term, theirs: other, view }) =>
      certainDifference(claim, { slot: 'name', term, other, view, clash: 'apart' }),
    ),
  );
  return best ? [best] : [];
}

/** The one name in which two rows of one length differ. */
function apart(claim: ClaimView, { names: row }: NameRow, view: PassageView, theirs: NameRow): readonly Apart[] {
  if (theirs.isPartial || theirs.names.length !== row.length) return [];
  const own = row.filter((name) => !theirs.names.some((other) => areOne(claim, name, view, other)));
  const others = theirs.names.filter((other) => !row.some((name) => areOne(claim, name, view, other)));
  const [mine, other] = [own[0], others[0]];
  const isOneApart = mine !== undefined && other !== undefined && own.length + others.length === 2;
  return isOneApart ? [{ row, mine, theirs: other, view }] : [];
}

function areOne(claim: ClaimView, mine: Term, { alignment, analysis }: PassageView, theirs: Term): boolean {
  if (isIn(passagePlace(alignment, mine.head), theirs)) return true;
  return areOneName(textOf(claim.analysis, mine), textOf(analysis, theirs));
}

/** Whether a passage tells what the claim does of its row: neither the opposite, nor of another time or size. */
function isOfTheSame(claim: ClaimView, { row, view }: Apart, views: readonly PassageView[]): boolean {
  const { analysis } = claim;
  if (hasDenial(analysis) || hasDenial(view.analysis) || saysOtherwise(claim, view)) return false;
  const figures = analysis.terms.filter(({ fact }) => fact !== undefined);
  const count = figures.find((term) => counts(term, row.length));
  if (figures.some((term) => term !== count && !view.supported.has(term))) return false;
  // Of a pair, one name in common says little: both must be told to be two.
  const isCounted = count !== undefined && (row.length > 2 || isCountedIn(view.analysis, row.length));
  const told = coverage(
    claim,
    (i) => Math.max(view.cover[i] ?? 0, isNamedInSource(claim, i, view, views) ? IN_SOURCE : 0),
    (i) => [...row, ...(count ? [count] : [])].some((term) => isIn(i, term)),
  );
  return toldIn(claim, row, view).length > 0 && told >= (isCounted ? SAME_COUNTED : SAME_STATEMENT);
}

/** Whether a word is of a name that another passage of the same source has. */
function isNamedInSource(
  { analysis }: ClaimView,
  i: number,
  { candidate }: PassageView,
  views: readonly PassageView[],
): boolean {
  const { source } = candidate.passage;
  const isThere = (view: PassageView): boolean => view.candidate.passage.source === source && isSaid(view, i);
  return nth(analysis.tokens, i).name && views.some(isThere);
}

function counts(term: Term, many: number): boolean {
  return isCount(term) && term.fact?.kind === 'quantity' && term.fact.value === many;
}

/** "Three members", "by 7 votes to 2". */
function isCountedIn({ terms, tokens }: Analysis, many: number): boolean {
  return terms.some((term) => counts(term, many)) || tokens.some(({ lower }) => lower === String(many));
}

function hasDenial({ tokens }: Analysis): boolean {
  return tokens.some(isDenying);
}

const SIDES = ['for', 'against', 'with', 'without', 'before', 'after', 'from', 'to'] as const;

/** "Voted for" and "voted against", "joined" and "left". */
function saysOtherwise(claim: ClaimView, view: PassageView): boolean {
  if (claim.analysis.terms.some((term) => oppositesIn(claim, term, view).length > 0)) return true;
  const has = ({ tokens }: Analysis, word: string): boolean => tokens.some(({ lower }) => lower === word);
  return SIDES.some((word, i) => {
    const other = nth(SIDES, i % 2 === 0 ? i + 1 : i - 1);
    const areApart = has(claim.analysis, word) && has(view.analysis, other);
    return areApart && !has(view.analysis, word) && !has(claim.analysis, other);
  });
}

/** Whether a passage has the name with a word of what is told of the row, or right beside the other row. */
function mayBeThere(claim: ClaimView, { row, mine, view: of }: Apart, view: PassageView): boolean {
  const { lower, text } = nth(claim.analysis.tokens, mine.head);
  const isNamed = view.analysis.tokens.some((token) => token.lower === lower);
  const { before, after } = of.candidate;
  if (view === of) return isNamed || before.includes(text) || after.includes(text);
  return isNamed && toldIn(claim, row, of).some((i) => isSaid(view, i));
}

/** The words of the claim, its row apart, that a passage has. */
function toldIn({ analysis }: ClaimView, row: readonly Term[], view: PassageView): readonly number[] {
  return analysis.content.filter((i) => isSaid(view, i) && !row.some((name) => isIn(i, name)));
}

function isSaid({ cover }: PassageView, i: number): boolean {
  return (cover[i] ?? 0) >= SAME_WORD;
}
