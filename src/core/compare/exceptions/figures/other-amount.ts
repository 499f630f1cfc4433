import { isPlural } from '../../../facts/quantities/counted';
import { isClose } from '../../../facts/numbers/interval';
import { isFigure, amountOf } from '../../alignment/fact-support';
import type { Analysis } from '../../sentence/analysis';
import { isIn, type Term } from '../../sentence/terms';
import type { Token } from '../../sentence/token';
import type { Exception } from '../exception';

/** What is told of two says nothing of one, unless it is told of each. */
export const otherAmount: Exception = {
  code: 'different-subject',
  silent: { passages: ['A candle at the abbey shop costs £3.'], claim: 'Two candles at the abbey shop cost £6.' },
  wrong: { passages: ['Two candles at the abbey shop cost £3.'], claim: 'Two candles at the abbey shop cost £6.' },
  applies({ term, other, view }, { analysis }) {
    if (!isFigure(term.fact) || !isFigure(other.fact)) return false;
    if (isOfEach(analysis) || isOfEach(view.analysis)) return false;
    const [mine, theirs] = [amountsIn(analysis), amountsIn(view.analysis)];
    const areOfOthers = (a: Amount, b: Amount): boolean => a.stem === b.stem && areApart([a, term], [b, other]);
    return mine.some((a) => theirs.some((b) => areOfOthers(a, b)));
  },
};

/** So many of a thing: a number before a noun, or the noun alone in the singular, which is one. */
interface Amount {
  readonly stem: string;
  /** Undefined where no number stands there: "a stamp", "the mile". */
  readonly number: Term | undefined;
}

/** A figure beside the amount that it is told of. */
type Told = readonly [amount: Amount, figure: Term];

/** "65p each": told of one, however many there are. */
function isOfEach({ tokens }: Analysis): boolean {
  return tokens.some(({ lower }) => /^(?:each|apiece|every|per)$/.test(lower));
}

/** Whether two figures are told of other amounts: of one and of several, or of amounts in the same proportion. */
function areApart([a, mine]: Told, [b, theirs]: Told): boolean {
  if (a.number === undefined || b.number === undefined) {
    const number = a.number ?? b.number;
    const isTold = number !== undefined && number !== mine && number !== theirs;
    return isTold && !ONE.test(number.fact?.text ?? '');
  }
  return areInProportion(valuesOf(a.number, mine), valuesOf(b.number, theirs));
}

const ONE = /^(?:an?|one|1)\b/i;

/** An amount and the figure told of it, or nothing where the figure is the amount itself. */
function valuesOf(number: Term, figure: Term): readonly [number, number] | undefined {
  const [n, v] = [amountOf(number.fact), amountOf(figure.fact)];
  return number === figure || n === undefined || v === undefined ? undefined : [n, v];
}

/** "Six eggs cost £2" beside "twelve eggs cost £4". */
function areInProportion(mine: readonly [number, number] | undefined, theirs: typeof mine): boolean {
  if (!mine || !theirs) return false;
  return !isClose(mine[0], theirs[0]) && isClose(mine[0] * theirs[1], mine[1] * theirs[0]);
}

/** Articles before a noun in the singular. */
const ARTICLE = /^(?:an?|the|one|single)$/;
/** Stretches of time: "an hour" is what a rate is reckoned by, and "the year" is pointed at. */
const TIME = /^(?:day|night|week|month|quarter|year|season|decade|century|hour|minute|second)$/;

function amountsIn({ tokens, terms }: Analysis): readonly Amount[] {
  return tokens.flatMap(({ stem, pos }, i): readonly Amount[] => {
    if (pos !== 'NOUN') return [];
    const number = terms.find((u) => isNumberOf(u, tokens, i));
    return number !== undefined || isOne(tokens, i) ? [{ stem, number }] : [];
  });
}

/** "Two | miles", "half a | kilo", "two first-class | stamps": the number that a noun ends or follows. */
function isNumberOf(term: Term, tokens: readonly Token[], i: number): boolean {
  const { fact } = term;
  if (!isFigure(fact)) return false;
  if (isIn(i, term)) return i === term.last - 1;
  if (fact?.kind !== 'quantity' || fact.dimension !== 'count') return false;
  return fact.counted.at(-1) === tokens[i]?.lower && term.last <= i && i < term.last + fact.counted.length + 2;
}

/** "A | stamp", "the | mile", but neither "the | stamps" nor "an | hour". */
function isOne(tokens: readonly Token[], i: number): boolean {
  const noun = tokens[i]?.lower ?? '';
  return ARTICLE.test(tokens[i - 1]?.lower ?? '') && !isPlural(noun) && !TIME.test(noun);
}
