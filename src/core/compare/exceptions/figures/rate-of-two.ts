import { isClose } from '../../../facts/numbers/interval';
import { lex } from '../../../facts/numbers/lexer';
import { unitAt } from '../../../facts/quantities/measures/measure-units';
import type { QuantityFact } from '../../../model/judging/fact';
import { stem } from '../../../text/words/stem';
import type { Analysis } from '../../sentence/analysis';

/** A figure with the sentence that it stands in. */
interface Told {
  readonly fact: QuantityFact;
  readonly sentence: Analysis;
}

/** How far behind a figure the thing may stand that it is reckoned by. UTF-16 code units. */
const REACH = 60;
const EACH = /\b(?:per|each|every|an?|to the)\s+(\p{L}+)/giu;
/** How far, as a share, what was divided may be rounded. */
const ROUNDED = 0.02;

/**
 * Whether one figure is the other spread over so many things. Example: "six gallons for every mile" beside "150
 * gallons, enough for 25 miles".
 */
export function isRateOfTwo(mine: Told, theirs: Told): boolean {
  const beside = [...numbersOf(theirs), ...numbersOf(mine)];
  return isRate(mine, theirs.fact, beside) || isRate(theirs, mine.fact, beside);
}

function isRate({ fact, sentence }: Told, total: QuantityFact, numbers: readonly CountOf[]): boolean {
  if (fact.dimension !== total.dimension || fact.value <= 0 || total.value <= fact.value) return false;
  const behind = /^[^.;:!?]*/.exec(sentence.text.slice(fact.span.end, fact.span.end + REACH))?.[0] ?? '';
  const things = new Set(Array.from(behind.matchAll(EACH), ([, noun = '']) => stem(noun.toLowerCase())));
  return numbers.some(({ thing, value }) => {
    if (value <= 1 || !things.has(thing)) return false;
    const rate = total.value / value;
    return isClose(fact.value, rate) || Math.abs(fact.value - rate) <= ROUNDED * rate;
  });
}

/** So many of a thing: its stem, and the number as it is written. */
interface CountOf {
  readonly thing: string;
  readonly value: number;
}

/** The figures beside a given one, by what they count. */
function numbersOf({ fact, sentence }: Told): readonly CountOf[] {
  const others = sentence.facts.filter((f): f is QuantityFact => f.kind === 'quantity' && f.span !== fact.span);
  return others.flatMap(({ unit, counted, value }) => {
    const measured = unit === '' ? undefined : unitAt(lex(unit), 0)?.unit;
    const thing = unit === '' ? counted[0] : unit;
    if (thing === undefined || (unit !== '' && !measured)) return [];
    return { thing: stem(thing), value: measured ? value / measured.factor : value };
  });
}
