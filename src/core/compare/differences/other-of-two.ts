import { nth } from '../../text/nth';
import { bestOf, type Difference } from '../alignment/difference';
import type { ClaimView, PassageView } from '../alignment/view';
import { areOpposite } from '../lexicon/lexicon';
import type { Analysis } from '../sentence/analysis';
import { isKept } from '../sentence/polarity';
import { GENITIVE } from '../lexicon/words';
import { haveOneModality, type Token } from '../sentence/token';
import { certainDifference } from './counterpart';

/** A thing of a kind, told from others by the words before its noun, with what a clause says of it. */
interface Said {
  /** The places of the words that tell it from others, and of its noun. */
  readonly marks: readonly number[];
  readonly head: number;
  /** All other words of its clause. */
  readonly rest: readonly Token[];
}

/**
 * What a sentence says of one of two things, given to the other. Example: "the new mill was sold" beside "the
 * old mill was sold and the new mill was let"; one difference or none.
 */
export function findOtherOfTwo(claim: ClaimView, views: readonly PassageView[]): readonly Difference[] {
  const [mine, ...more] = saidIn(claim.analysis);
  if (!mine || more.length > 0 || isOpen(claim.analysis)) return [];
  const known = views.map((view) => ({ view, all: saidIn(view.analysis) }));
  const isSame = (theirs: Said, { analysis }: PassageView): boolean =>
    areOneThing(claim.analysis, mine, analysis, theirs) && hasAll(mine.rest, theirs.rest);
  if (known.some(({ view, all }) => all.some((theirs) => isSame(theirs, view)))) return [];
  const best = bestOf(known.flatMap(({ view, all }) => otherIn(claim, mine, view, all)));
  return best ? [best] : [];
}

/** Words that give two things the same, or ask. */
const ALSO: ReadonlySet<string> = new Set(['also', 'too', 'both', 'likewise', 'same', 'either', 'neither', 'if', '?']);

function isOpen({ tokens }: Analysis): boolean {
  return tokens.some(({ lower }) => ALSO.has(lower));
}

function otherIn(claim: ClaimView, mine: Said, view: PassageView, all: readonly Said[]): readonly Difference[] {
  const { analysis } = view;
  const own = all.find((theirs) => areOneThing(claim.analysis, mine, analysis, theirs));
  if (!own || isOpen(analysis) || !saysMore(own, mine)) return [];
  const saysIt = (theirs: Said): boolean => hasAll(mine.rest, theirs.rest) || sharesOpposite(mine, own, theirs);
  const [other, ...others] = all.filter(
    (theirs) => isOtherOne(claim.analysis, mine, analysis, theirs) && saysIt(theirs),
  );
  if (!other || others.length > 0) return [];
  const [term, their] = [termAt(claim.analysis, mine.marks), termAt(analysis, other.marks)];
  return term && their
    ? [certainDifference(claim, { slot: 'adjective', term, other: their, view, clash: 'sense' })]
    : [];
}

/** "The upper lock is shut to boats, the lower is open": what is said of both, and the opposite of the other's. */
function sharesOpposite(mine: Said, own: Said, other: Said): boolean {
  const told = mine.rest.filter((a) => own.rest.some((b) => areOpposite(a.stem, b.stem)));
  return told.length > 0 && hasAll(told, other.rest) && hasAll(mine.rest, [...other.rest, ...own.rest]);
}

/** Whether it is one of the same kind, told by other words. */
function isOtherOne(claim: Analysis, mine: Said, passage: Analysis, theirs: Said): boolean {
  if (nth(claim.tokens, mine.head).stem !== nth(passage.tokens, theirs.head).stem) return false;
  const own = stemsOf(claim, mine);
  return !stemsOf(passage, theirs).some((s) => own.includes(s));
}

/** Whether something else is said of the claim's thing in its own clause. */
function saysMore(own: Said, mine: Said): boolean {
  const stems = new Set(mine.rest.map(({ stem }) => stem));
  return own.rest.some(({ stem, pos }) => pos !== 'ADV' && !stems.has(stem));
}

function termAt({ terms }: Analysis, marks: readonly number[]): Analysis['terms'][number] | undefined {
  return terms.find(({ first, last }) => marks.some((i) => i >= first && i < last));
}

function stemsOf({ tokens }: Analysis, { marks }: Said): readonly string[] {
  return marks.map((i) => nth(tokens, i).stem);
}

function areOneThing(claim: Analysis, mine: Said, passage: Analysis, theirs: Said): boolean {
  if (nth(claim.tokens, mine.head).stem !== nth(passage.tokens, theirs.head).stem) return false;
  return stemsOf(claim, mine).join(' ') === stemsOf(passage, theirs).join(' ');
}

/** Whether all words stand there, meant and denied alike. */
function hasAll(words: readonly Token[], among: readonly Token[]): boolean {
  return words.length > 0 && words.every((a) => among.some((b) => a.stem === b.stem && haveOneModality(a, b)));
}

const BORDERS: ReadonlySet<string> = new Set([';', ',', 'and', 'but', 'while', 'whereas', '.', ':']);
const INNER: ReadonlySet<Token['pos']> = new Set<Token['pos']>(['ADJ', 'NOUN', 'NUM', 'VERB']);

/** The clauses that begin with "the", a telling word and a noun, with what follows up to the next such clause. */
function saidIn({ tokens }: Analysis): readonly Said[] {
  const starts = tokens.flatMap((t, i) => (t.lower === 'the' && isClauseStart(tokens, i) ? [i] : []));
  return starts.flatMap((start, k) => {
    const end = starts[k + 1] ?? tokens.length;
    const verb = tokens.findIndex((_, i) => i > start + 2 && i < end && isPredicate(tokens, i));
    const phrase = subjectFrom(tokens, start + 1, verb);
    if (!phrase) return [];
    const rest = tokens.slice(verb, end).filter((t) => isKept(t));
    return [{ ...phrase, rest }];
  });
}

function isPredicate(tokens: readonly Token[], i: number): boolean {
  const { pos } = nth(tokens, i);
  return pos === 'AUX' || pos === 'VERB';
}

/** The sentence's beginning, a border, or a name and a border: "At Velm | the first mill", "sold, | the new mill". */
function isClauseStart(tokens: readonly Token[], i: number): boolean {
  if (i === 0) return true;
  return BORDERS.has(nth(tokens, i - 1).lower) || (i <= 3 && nth(tokens, 0).pos === 'ADP');
}

/** The telling words and the noun right before a verb; an aside in commas after the noun is passed over. */
function subjectFrom(tokens: readonly Token[], from: number, verb: number): Pick<Said, 'marks' | 'head'> | undefined {
  let to = from;
  while (to < verb && (INNER.has(nth(tokens, to).pos) || GENITIVE.has(nth(tokens, to).lower))) to++;
  const isAside = nth(tokens, to).lower === ',' && nth(tokens, verb - 1).lower === ',';
  const isBeforeVerb = verb >= 0 && (to === verb || isAside);
  if (!isBeforeVerb || to - from < 2) return undefined;
  const marks = Array.from({ length: to - 1 - from }, (_, k) => from + k).filter((i) => isKept(nth(tokens, i)));
  return marks.length > 0 ? { marks, head: to - 1 } : undefined;
}
