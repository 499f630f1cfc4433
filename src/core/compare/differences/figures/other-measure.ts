import { compareFacts } from '../../alignment/fact-support';
import { bestOf, type Difference } from '../../alignment/difference';
import type { ClaimView, PassageView } from '../../alignment/view';
import { nth } from '../../../text/nth';
import type { Analysis } from '../../sentence/analysis';
import type { Term } from '../../sentence/terms';
import { haveOneModality, type Token } from '../../sentence/token';
import { certainDifference } from '../counterpart';

/** What a thing measures: "the sewer | is | 410 metres | long". */
interface Measure {
  readonly value: Term;
  /** The verb's token. */
  readonly verb: number;
  /** Which way it was measured. */
  readonly way: string;
  /** The subject's noun, by its token, with what stands before it to tell it from others of its kind. */
  readonly subject: number;
  readonly marks: string;
}

const WAYS: ReadonlySet<string> = new Set('long high tall wide deep thick old broad across heavy'.split(' '));

/**
 * Another measure of one definite thing: "the sewer is 410 metres long" beside "the sewer, built of brick, is 940
 * metres long"; one difference or none. The thing has the same words before it, no passage has the claim's value.
 */
export function findOtherMeasure(claim: ClaimView, views: readonly PassageView[]): readonly Difference[] {
  const found = measuresIn(claim.analysis).flatMap((mine) =>
    views.some((view) => view.supported.has(mine.value))
      ? []
      : views.flatMap((view) => differencesIn(claim, mine, view)),
  );
  const best = bestOf(found);
  return best ? [best] : [];
}

function differencesIn(claim: ClaimView, mine: Measure, view: PassageView): readonly Difference[] {
  return measuresIn(view.analysis).flatMap((theirs): readonly Difference[] => {
    const { value: term } = mine;
    const { value: other } = theirs;
    if (!isOneThing(claim.analysis, mine, view.analysis, theirs) || !isOfOneTime(claim, mine, view, theirs)) return [];
    if (compareFacts(term.fact, other.fact).relation !== 'conflict') return [];
    return [certainDifference(claim, { slot: 'quantity', term, other, view })];
  });
}

function isOneThing(claim: Analysis, mine: Measure, passage: Analysis, theirs: Measure): boolean {
  const [a, b] = [nth(claim.tokens, mine.subject), nth(passage.tokens, theirs.subject)];
  const isOneNoun = a.stem === b.stem && mine.marks === theirs.marks && mine.way === theirs.way;
  return isOneNoun && haveOneModality(nth(claim.tokens, mine.verb), nth(passage.tokens, theirs.verb));
}

/** What is told of another year or day, or of one on one side alone, says nothing of the other. */
function isOfOneTime({ analysis }: ClaimView, mine: Measure, view: PassageView, theirs: Measure): boolean {
  const datesIn = ({ terms }: Analysis, { verb }: Measure): readonly Term[] =>
    terms.filter((u) => u.fact?.kind === 'date' && u.first > verb);
  const [own, other] = [datesIn(analysis, mine), datesIn(view.analysis, theirs)];
  return own.every((u) => view.supported.has(u)) && own.length >= other.length;
}

function measuresIn({ tokens, terms }: Analysis): readonly Measure[] {
  return terms.flatMap((value): readonly Measure[] => {
    const isMeasure = value.fact?.kind === 'quantity' || value.fact?.kind === 'duration';
    const way = tokens[value.last]?.lower ?? '';
    if (!isMeasure || !WAYS.has(way)) return [];
    const verb = verbBefore(tokens, value.first);
    const subject = verb < 0 ? -1 : subjectBefore(tokens, verb);
    return subject < 0 ? [] : [{ value, verb, way, subject, marks: marksOf(tokens, subject) }];
  });
}

/** How many words may stand between the verb and the value: "is | just over | 410 metres". */
const HEDGES = 2;

const MEASURING: ReadonlySet<string> = new Set(['be', 'stand', 'measure', 'rise', 'run', 'lie']);

function verbBefore(tokens: readonly Token[], first: number): number {
  for (let i = first - 1; i >= 0 && first - i <= HEDGES + 1; i--) {
    const { lemma, lower } = nth(tokens, i);
    // "May be 400 metres long" says nothing for sure.
    if (MEASURING.has(lemma) && lower !== lemma) return i;
  }
  return -1;
}

const INNER: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'ADJ']);

/** The last noun before the verb that has "the" and no preposition or relative pronoun before that. */
function subjectBefore(tokens: readonly Token[], verb: number): number {
  for (let the = verb - 1; the >= 0; the--) {
    if (nth(tokens, the).lower !== 'the' || !mayBegin(tokens[the - 1])) continue;
    let at = the + 1;
    while (at < verb && INNER.has(nth(tokens, at).pos)) at++;
    const noun = at - 1;
    return noun > the && nth(tokens, noun).pos === 'NOUN' ? noun : -1;
  }
  return -1;
}

function mayBegin(before: Token | undefined): boolean {
  return before === undefined || before.pos === 'PUNCT' || before.pos === 'CCONJ';
}

/** The words between "the" and the noun, and what the noun is of: "the | north | tower | of St Anne's". */
function marksOf(tokens: readonly Token[], subject: number): string {
  let first = subject;
  while (first > 0 && nth(tokens, first - 1).lower !== 'the') first--;
  const of = tokens[subject + 1]?.lower === 'of' ? tokens.slice(subject + 2, subject + 2 + MOST_OF) : [];
  const end = of.findIndex(({ pos }) => pos === 'VERB' || pos === 'AUX' || pos === 'PUNCT');
  return [...tokens.slice(first, subject), ...(end < 0 ? of : of.slice(0, end))]
    .filter(({ content }) => content)
    .map(({ stem }) => stem)
    .join(' ');
}

/** So many words of what a thing is a part of are looked at. */
const MOST_OF = 5;
