import { nth } from '../../../text/nth';
import type { Analysis } from '../analysis';
import { clauseAround, clauseBorders } from '../clause';
import type { Term } from '../terms';
import type { Token } from '../token';

/** How somebody came out by some measure: "was second on quality", "came out best for safety". */
export interface Placing {
  readonly holder: Term;
  /** The word for the place, as a term. */
  readonly term: Term;
  /** The number of the place; 'top', 'bottom' and 'last' say what they say alone. */
  readonly place: number | 'top' | 'bottom' | 'last';
  /** The stem of the measure. */
  readonly by: string;
}

const WORDS: ReadonlyMap<string, Placing['place']> = new Map<string, Placing['place']>([
  ['best', 1],
  ['top', 1],
  ['first', 1],
  ['highest', 'top'],
  ['lowest', 'bottom'],
  ['last', 'last'],
  ['bottom', 'last'],
  ['worst', 'last'],
]);
const MEASURED: ReadonlySet<string> = new Set(['on', 'for', 'in', 'by', 'at']);
/** What may stand between "on" and the measure. */
const INNER: ReadonlySet<Token['pos']> = new Set<Token['pos']>(['DET', 'ADJ', 'PRON']);
const BORDERS = clauseBorders();

/** How those with names came out in a sentence, by its measures; in order. */
export function placingsIn(analysis: Analysis): readonly Placing[] {
  return analysis.tokens.flatMap((_, at) => placingAt(analysis, at) ?? []);
}

function placingAt(analysis: Analysis, at: number): Placing | undefined {
  const { tokens, terms } = analysis;
  const { negated, modal, future } = nth(tokens, at);
  const isSo = !negated && !modal && !future;
  if (!isSo || !MEASURED.has(tokens[at + 1]?.lower ?? '')) return undefined;
  const place = placeAt(analysis, at);
  const measure = measureAfter(tokens, at + 2);
  if (place === undefined || measure === undefined) return undefined;
  const [from] = clauseAround(tokens, { first: at, last: at + 1 }, BORDERS);
  const holder = terms.filter(({ kind, first, last }) => kind === 'name' && first >= from && last <= at).at(-1);
  const { start, end } = nth(tokens, at);
  const term: Term = { kind: 'quantity', span: { start, end }, first: at, last: at + 1, head: at };
  return holder && { holder, place, by: measure.stem, term };
}

function placeAt({ tokens, terms }: Analysis, at: number): Placing['place'] | undefined {
  const word = WORDS.get(nth(tokens, at).lower);
  if (word !== undefined) return word;
  const fact = terms.find(({ first, last }) => first === at && last === at + 1)?.fact;
  return fact?.kind === 'quantity' && fact.dimension === 'ordinal' ? fact.value : undefined;
}

/** The noun behind "on", "on the": no name, and no beginning of a longer phrase. */
function measureAfter(tokens: readonly Token[], from: number): Token | undefined {
  let at = from;
  while (INNER.has(tokens[at]?.pos ?? 'X')) at++;
  const noun = tokens[at];
  return noun?.pos === 'NOUN' && !noun.name && tokens[at + 1]?.pos !== 'NOUN' ? noun : undefined;
}

/** Whether two places exclude each other: true or false, or undefined where one word does not tell. */
export function areOtherPlaces(a: Placing['place'], b: Placing['place']): boolean | undefined {
  if (a === b) return false;
  const [mine, theirs] = [a, b].map((place) => (place === 'top' ? 1 : place));
  if (mine === theirs) return false;
  if (typeof mine === 'number' && typeof theirs === 'number') return true;
  return [a, b].includes('top') || (mine === 1 ? theirs : mine) === 'last' ? [mine, theirs].includes(1) : undefined;
}
