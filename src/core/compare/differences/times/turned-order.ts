import type { DateFact } from '../../../model/judging/fact';
import { nth } from '../../../text/nth';
import type { Difference } from '../../alignment/difference';
import type { ClaimView, PassageView } from '../../alignment/view';
import type { Analysis } from '../../sentence/analysis';
import { clauseAround, clauseBorders } from '../../sentence/clause';
import { isIn, type Term } from '../../sentence/terms';
import { isOpen, type Token } from '../../sentence/token';
import { certainDifference } from '../counterpart';
import { termAt } from '../polarity/minimal-pair';

/** Two events that a claim sets in order, each by its words; `at`: the token that does so. */
interface Order {
  readonly earlier: readonly Token[];
  readonly later: readonly Token[];
  readonly at: number;
}

/**
 * Two events in the other order than their dates. Example: "the school was sold before the well was dug" beside "the
 * well was dug in May 1904" and "the school was sold on 3 June 1911"; one difference or none.
 */
export function findTurnedOrder(claim: ClaimView, views: readonly PassageView[]): readonly Difference[] {
  const order = orderIn(claim.analysis);
  if (!order) return [];
  const [first, second] = [happeningOf(order.earlier, views), happeningOf(order.later, views)];
  if (!first || !second || first.fact.anchor.min <= second.fact.anchor.max) return [];
  const { view, date: other } = second;
  const term = termAt(claim.analysis, order.at);
  return [certainDifference(claim, { slot: 'date', term, other, view, clash: 'label' })];
}

const CONNECTIVES: ReadonlySet<string> = new Set(['before', 'after']);
/** What may stand before the connective of a sentence that begins with it: "only after", "shortly before". */
const OPENING = 1;
/** Words that an event must be told by. */
const LEAST_WORDS = 3;

function orderIn({ tokens, terms }: Analysis): Order | undefined {
  const places = tokens.flatMap(({ lower }, i) => (CONNECTIVES.has(lower) || isWhen(tokens, i) ? [i] : []));
  const [at, ...others] = places;
  const isDated = terms.some(({ fact }) => fact?.kind === 'date');
  if (at === undefined || others.length > 0) return undefined;
  if (isDated || tokens.some(isUnsure)) return undefined;
  const behind = at > OPENING ? tokens.length : tokens.findIndex(({ lower }, i) => i > at && ENDS.has(lower));
  if (behind < 0) return undefined;
  const main = at > OPENING ? tokens.slice(0, at) : tokens.slice(behind + 1);
  const [own, other] = [tellingOf(main, terms), tellingOf(tokens.slice(at + 1, behind), terms)];
  if (![own, other].every((words) => words.length >= LEAST_WORDS && words.some(isVerb))) return undefined;
  return nth(tokens, at).lower === 'after' ? { earlier: other, later: own, at } : { earlier: own, later: other, at };
}

/** What ends the clause that a sentence begins with: "Before the well was dug | ,", "Only after it was dug | did …". */
const ENDS: ReadonlySet<string> = new Set([',', 'did']);

/** "Had already been sold | when …". */
function isWhen(tokens: readonly Token[], i: number): boolean {
  if (nth(tokens, i).lower !== 'when') return false;
  const before = tokens.slice(0, i);
  return before.some(({ lower }) => lower === 'had') && before.some(({ lower }) => lower === 'already');
}

/** Denied, only possible or told again of another time. */
function isUnsure(token: Token): boolean {
  return isOpen(token) || AGAIN.has(token.lower);
}

const AGAIN: ReadonlySet<string> = new Set('again another second third last next every each once'.split(' '));

/** The words that tell an event: neither adverbs nor figures. */
function tellingOf(tokens: readonly Token[], terms: readonly Term[]): readonly Token[] {
  const isOfFact = ({ start }: Token): boolean =>
    terms.some(({ fact, span }) => fact !== undefined && start >= span.start && start < span.end);
  return tokens.filter((token) => token.content && token.pos !== 'ADV' && !isOfFact(token));
}

function isVerb({ pos }: Token): boolean {
  return pos === 'VERB';
}

interface Happening {
  readonly view: PassageView;
  readonly date: Term;
  readonly fact: DateFact;
}

/** The one date that the passages give an event; undefined where they give it none or several. */
function happeningOf(event: readonly Token[], views: readonly PassageView[]): Happening | undefined {
  const found = views.flatMap((view) => datesOf(event, view));
  const [first] = found;
  const isOne = found.every(({ fact }) => fact.anchor.min === first?.fact.anchor.min);
  return isOne ? first : undefined;
}

function datesOf(event: readonly Token[], view: PassageView): readonly Happening[] {
  const { terms, tokens } = view.analysis;
  const dates = terms.filter(({ fact }) => fact?.kind === 'date');
  return dates.flatMap((date): readonly Happening[] => {
    const { fact } = date;
    if (fact?.kind !== 'date' || !isDay(fact)) return [];
    const [from, to] = clauseAround(tokens, date, BORDERS);
    const isAlone = dates.every((other) => other === date || !isIn(other.first, { ...date, first: from, last: to }));
    const clause = tokens.slice(from, to);
    // The month of May is no modal.
    const isTold = !clause.some((token) => isVerb(token) && isOpen(token));
    return isAlone && isTold && hasAll(clause, event) ? [{ view, date, fact }] : [];
  });
}

const BORDERS = clauseBorders('when', 'before', 'after', 'until', 'since');

/** A day or month of its own, no last day nor a beginning. */
function isDay({ relation, anchor, grain }: DateFact): boolean {
  const isAt = relation === 'on' || relation === 'during';
  return isAt && Number.isFinite(anchor.min) && /^(?:day|month)$/.test(grain);
}

/** Whether a clause has all words of an event; the verb as a verb. */
function hasAll(clause: readonly Token[], event: readonly Token[]): boolean {
  return event.every((word) => clause.some((token) => token.stem === word.stem && isVerb(token) === isVerb(word)));
}
