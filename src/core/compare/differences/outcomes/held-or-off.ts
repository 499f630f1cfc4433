import { nth } from '../../../text/nth';
import { bestOf, type Difference } from '../../alignment/difference';
import type { ClaimView, PassageView } from '../../alignment/view';
import { WEEKDAY } from '../../lexicon/words';
import type { Analysis } from '../../sentence/analysis';
import { isHeldAt } from '../../sentence/outcomes/held';
import { isKept } from '../../sentence/polarity';
import { isIn, type Term } from '../../sentence/terms';
import type { Token } from '../../sentence/token';
import { certainDifference } from '../counterpart';

/** What a clause says of an event: that it was held, or called off. */
interface Event {
  readonly isHeld: boolean;
  readonly verb: number;
  /** The noun, and the stems of the words before it. */
  readonly head: number;
  readonly marks: ReadonlySet<string>;
}

/**
 * An event that one side has held and the other called off. Example: "the concert was rained
 * off" beside "the concert went ahead"; one difference or none.
 */
export function findHeldOrOff(claim: ClaimView, views: readonly PassageView[]): readonly Difference[] {
  const [mine] = eventsIn(claim.analysis);
  if (!mine || OPEN.test(claim.analysis.text)) return [];
  const known = views.flatMap((view) => eventsIn(view.analysis).map((theirs) => ({ view, theirs })));
  const same = known.filter(({ view, theirs }) => areOne(claim.analysis, mine, view.analysis, theirs));
  if (same.some(({ theirs }) => theirs.isHeld === mine.isHeld)) return [];
  const found = same
    .filter(
      ({ view }) => hasItsDays(claim, view) && !OPEN.test(view.analysis.text) && !/\bbefore\b/.test(view.analysis.text),
    )
    .flatMap(({ view, theirs }) => difference(claim, mine, view, theirs));
  const best = bestOf(found);
  return best ? [best] : [];
}

function difference(claim: ClaimView, mine: Event, view: PassageView, theirs: Event): readonly Difference[] {
  const [term, other] = [termOf(claim.analysis, mine), termOf(view.analysis, theirs)];
  return term && other ? [certainDifference(claim, { slot: 'antonym', term, other, view, clash: 'sense' })] : [];
}

/** The verb where it says enough to be a term, else the event. */
function termOf({ terms }: Analysis, { verb, head }: Event): Term | undefined {
  return [verb, head].map((at) => terms.find((u) => isIn(at, u))).find((u) => u !== undefined);
}

/** Whether each day, year or figure of the claim is the passage's, which has no year of its own. */
function hasItsDays({ analysis }: ClaimView, view: PassageView): boolean {
  const isTold = analysis.terms.every((u) => u.fact === undefined || view.supported.has(u));
  const years = view.analysis.text.match(/\b(?:1[5-9]|20)\d\d\b/g) ?? [];
  return isTold && years.every((year) => analysis.text.includes(year));
}

/** Words by which an event may have been both, or neither yet. */
const OPEN = /\b(?:if|unless|would|almost|nearly|not|no|never|again|later|instead|first|originally|until|after)\b|\?/iu;

/** One noun, and all words that tell the claim's from others. */
function areOne(claim: Analysis, mine: Event, passage: Analysis, theirs: Event): boolean {
  if (nth(claim.tokens, mine.head).stem !== nth(passage.tokens, theirs.head).stem) return false;
  return [...mine.marks].every((mark) => theirs.marks.has(mark));
}

const INNER: ReadonlySet<Token['pos']> = new Set<Token['pos']>(['ADJ', 'NOUN', 'PROPN', 'NUM', 'PART', 'PUNCT']);

/** The events of a sentence that are told as held or called off, in the past. */
function eventsIn({ tokens }: Analysis): readonly Event[] {
  return tokens.flatMap((_, verb) => {
    const isHeld = isHeldAt(tokens, verb);
    if (isHeld === undefined) return [];
    let end = verb;
    while (end > 0 && ['AUX', 'ADV'].includes(nth(tokens, end - 1).pos)) end--;
    const subject = subjectBefore(tokens, end);
    return subject ? [{ isHeld, verb, ...subject }] : [];
  });
}

/** The noun right before a verb, or before its "on Friday", with what stands before it in its phrase. */
function subjectBefore(tokens: readonly Token[], end: number): Pick<Event, 'head' | 'marks'> | undefined {
  const isDay = nth(tokens, Math.max(0, end - 2)).lower === 'on';
  const head = (isDay ? end - 2 : end) - 1;
  // "The Marden fair was held": what stands there is a noun, whatever it is tagged as.
  if (head < 1 || !['NOUN', 'ADJ'].includes(nth(tokens, head).pos)) return undefined;
  let from = head;
  while (from > 0 && INNER.has(nth(tokens, from - 1).pos) && nth(tokens, from - 1).lower !== ',') from--;
  const words = tokens.slice(from, head).filter((t) => isKept(t) && !WEEKDAY.test(t.lower));
  return words.length > 0 ? { head, marks: new Set(words.map(({ stem }) => stem)) } : undefined;
}
