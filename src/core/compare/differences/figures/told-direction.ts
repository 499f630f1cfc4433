import { directionOf } from '../../../facts/quantities/change-words';
import { bestOf, type Difference } from '../../alignment/difference';
import type { ClaimView, PassageView } from '../../alignment/view';
import type { Analysis } from '../../sentence/analysis';
import { isAssertion } from '../../sentence/assertion';
import { clauseAround, clauseBorders } from '../../sentence/clause';
import type { Term } from '../../sentence/terms';
import { isOpen, type Token } from '../../sentence/token';
import { caches } from '../../../text/caches';
import { nth } from '../../../text/nth';
import { certainDifference } from '../counterpart';
import { type Ends, endsIn, quantityOf } from '../turned-change';

type Direction = 'up' | 'down';

/** What is said to have become more or less, without figures. */
interface Trend {
  /** The content tokens of what it is: "consultants". */
  readonly thing: readonly Token[];
  readonly direction: Direction;
  readonly word: Term;
}

/**
 * More or less of something than before, where its figures went the other way. Example: "fewer doctors than before"
 * beside "the number of doctors rose from 38 to 44"; one difference or none.
 */
export function findToldDirection(claim: ClaimView, views: readonly PassageView[]): readonly Difference[] {
  const [mine, ...more] = trendsIn(claim.analysis);
  if (!mine || more.length > 0 || claim.analysis.facts.some(({ kind }) => kind === 'quantity')) return [];
  const found = views.flatMap((view) => {
    const ends = changeOf(mine, view.analysis);
    return ends && isAssertion(view.analysis.text) && haveOneSetting(claim, view) ? [{ view, ends }] : [];
  });
  if (found.some(({ ends }) => wayOf(ends) !== (mine.direction === 'up' ? 'down' : 'up'))) return [];
  const best = bestOf(
    found.map(({ view, ends }) =>
      certainDifference(claim, { slot: 'antonym', term: mine.word, other: ends.to, view, clash: 'label' }),
    ),
  );
  return best ? [best] : [];
}

/** Whether a passage, or what stands around it, has the names of the claim, and the claim gives no other time. */
function haveOneSetting({ analysis: { terms } }: ClaimView, { cover, supported }: PassageView): boolean {
  const isMissing = (term: Term): boolean => term.kind === 'name' && (cover[term.head] ?? 0) === 0;
  const isOtherTime = (term: Term): boolean => term.fact?.kind === 'date' && !supported.has(term);
  return !terms.some((term) => isMissing(term) || isOtherTime(term));
}

const trendsIn = caches.ofObject((analysis: Analysis): readonly Trend[] => {
  const { tokens } = analysis;
  return tokens.flatMap((token, i): readonly Trend[] => {
    if (isOpen(token)) return [];
    const found = comparedAt(tokens, i) ?? cutAt(tokens, i);
    const word = analysis.terms.find(({ first, last }) => first <= i && i < last);
    return found && word ? [{ ...found, word }] : [];
  });
});

const COMPARING: ReadonlyMap<string, Direction> = new Map([
  ['more', 'up'],
  ['fewer', 'down'],
  ['less', 'down'],
]);
/** What stands behind "than" for an earlier time. */
const EARLIER =
  /^(?:before|earlier|previously|formerly|last (?:year|season|month|week)|(?:in )?the previous|(?:in )?(?:the|a) (?:year|decade|season|month|week) (?:before|earlier))\b/;
/** How many words tell of a time. */
const TIME = 5;
/** How many words may stand between "more" and "than". */
const REACH = 4;

/** "Fewer | doctors than before". */
function comparedAt(tokens: readonly Token[], at: number): Omit<Trend, 'word'> | undefined {
  const direction = COMPARING.get(nth(tokens, at).lower);
  const than = tokens.findIndex(({ lower }, i) => i > at && i <= at + REACH && lower === 'than');
  const time = tokens.slice(than + 1, than + 1 + TIME).map(({ lower }) => lower);
  if (direction === undefined || than < 0 || !EARLIER.test(time.join(' '))) return undefined;
  const thing = tokens.slice(at + 1, than).filter(({ content }) => content);
  const areNouns = thing.at(-1)?.pos === 'NOUN';
  return areNouns ? { thing, direction } : undefined;
}

/** Verbs of who makes something more or less; base forms. */
const MAKING: ReadonlySet<string> = new Set(['cut', 'reduce', 'lower', 'increase', 'raise', 'boost', 'expand']);
const BORDERS = clauseBorders(',', 'and', 'but', 'while', 'by', 'from', 'to', 'in', 'after', 'before');

/** "Cut back | what it spent on consultants". */
function cutAt(tokens: readonly Token[], at: number): Omit<Trend, 'word'> | undefined {
  const { pos, lemma, lower } = nth(tokens, at);
  const direction = pos === 'VERB' && MAKING.has(lemma) ? directionOf(lower) : undefined;
  const isDone = tokens[at - 1]?.pos !== 'AUX' && tokens[at - 1]?.lower !== 'to';
  if (!direction || !isDone) return undefined;
  const [, to] = clauseAround(tokens, { first: at, last: at + 1 }, BORDERS);
  const thing = tokens.slice(at + 1, to).filter(({ content, pos: kind }) => content && kind !== 'ADV');
  return thing.length > 0 ? { thing, direction } : undefined;
}

/** Values that are parts of something else: a share of doctors is no number of them. */
const SHARES: ReadonlySet<string> = new Set(['share', 'proportion', 'percentage', 'rate', 'average', 'ratio']);

/** The one change by both its ends that a passage gives for a thing, and for nothing narrower. */
function changeOf({ thing }: Trend, analysis: Analysis): Ends | undefined {
  const [ends, ...more] = [...endsIn(analysis), ...contrastsIn(analysis)];
  if (!ends || more.length > 0) return undefined;
  const subject = subjectOf(analysis, ends);
  const places = thing.map((word) => subject.findIndex((other) => areOneWord(word, other)));
  const isWhole = places.every((i) => i >= 0 && !isNarrowed(subject, i, places));
  return isWhole && !subject.some(({ lower }) => SHARES.has(lower)) ? ends : undefined;
}

/** What a change is of: the words of its clause before it, or those that its first figure counts. */
function subjectOf({ tokens }: Analysis, { from, to }: Ends): readonly Token[] {
  const first = Math.min(from.first, to.first);
  const [start] = clauseAround(tokens, { first: first - 1, last: first }, clauseBorders(','));
  const counted = to.last < from.first ? tokens.slice(to.last, from.first) : [];
  return [...tokens.slice(start, first), ...counted];
}

/** "212 visitors, against 88 the year before": the later figure first. */
function contrastsIn({ tokens, terms }: Analysis): readonly Ends[] {
  const figures = terms.filter((term) => quantityOf(term)?.role === 'amount');
  return figures.flatMap((from, k): readonly Ends[] => {
    const to = figures[k - 1];
    const links = tokens.slice(Math.max(0, from.first - 2), from.first).map(({ lower }) => lower);
    const isContrast = links[1] === 'against' || links.join(' ') === 'compared with';
    if (!to || !isContrast || quantityOf(to)?.dimension !== quantityOf(from)?.dimension) return [];
    const time = tokens.slice(from.last, from.last + TIME).map(({ lower }) => lower);
    return EARLIER.test(time.join(' ')) ? [{ from, to }] : [];
  });
}

function areOneWord(a: Token, b: Token): boolean {
  const isForm = a.stem === b.stem || a.lemma === b.lemma;
  return b.content && (isForm || a.root === b.root);
}

/** "Junior | doctors" are not all doctors. */
function isNarrowed(subject: readonly Token[], at: number, places: readonly number[]): boolean {
  const before = subject[at - 1];
  const isTold = before?.pos === 'NOUN' || before?.pos === 'ADJ' || before?.pos === 'PROPN';
  return isTold && !places.includes(at - 1);
}

function wayOf({ from, to }: Ends): Direction | undefined {
  const [a, b] = [quantityOf(from)?.value, quantityOf(to)?.value];
  if (a === undefined || b === undefined || a === b) return undefined;
  return b > a ? 'up' : 'down';
}
