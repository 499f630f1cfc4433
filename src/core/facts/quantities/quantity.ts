import type { QuantityFact } from '../../model/judging/fact';
import { amountsAt } from './amount';
import { countsAt } from './counts';
import type { QuantityDraft } from './draft-fact';
import { finished } from './draft-fact';
import { fractionAt, ratingAt } from '../numbers/fractions';
import { linkChanges } from './link-changes';
import { shareUnits } from './lists';
import { lex, lowerAt } from '../numbers/lexer';
import type { Token } from '../numbers/lexer';
import { MULTIPLIERS, ORDINALS, PARTS, SMALL } from '../numbers/number-words';
import { multipleAt, rankAt } from './ranks';
import { scoreAt } from './scores';

/** Words that a quantity can start with, besides digits. */
const STARTERS: ReadonlySet<string> = new Set([
  ...SMALL.keys(),
  ...ORDINALS.keys(),
  ...PARTS.keys(),
  ...MULTIPLIERS.keys(),
  'a',
  'both',
  'once',
  'twice',
  'thrice',
  'several',
  'majority',
  'minority',
  'dozen',
  'dozens',
  'tens',
  'scores',
  'hundreds',
  'thousands',
  'lakhs',
  'millions',
  'crores',
  'billions',
  'trillions',
  'no',
  'number',
  '#',
  'top',
]);

/**
 * The quantities of a sentence, in order; no two overlap. Dates and lengths of time are read as numbers here: take
 * them out with `extractNumericFacts`.
 */
export function extractQuantities(sentence: string): readonly QuantityFact[] {
  return quantitiesOf(sentence, lex(sentence));
}

/** The same for a sentence that was split into tokens already. */
export function quantitiesOf(sentence: string, tokens: readonly Token[]): readonly QuantityFact[] {
  const drafts: QuantityDraft[] = [];
  let free = 0;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (token === undefined || !(token.kind === 'number' || STARTERS.has(token.lower))) continue;
    if (isBasis(tokens, at, drafts.at(-1))) continue;
    const found = quantityAt(tokens, at).filter((draft) => draft.start >= free);
    drafts.push(...found);
    const end = found.at(-1)?.stop ?? at;
    free = Math.max(free, end);
    at = Math.max(at, end - 1);
  }
  return linkChanges(tokens, shareUnits(tokens, drafts)).map((draft) => finished(sentence, tokens, draft));
}

/** "94 births per | 10,000": what a rate is reckoned by, told with the rate. */
function isBasis(tokens: readonly Token[], at: number, rate: QuantityDraft | undefined): boolean {
  const basis = lowerAt(tokens, at - 1) === 'per' ? tokens[at]?.numeral : undefined;
  return basis !== undefined && rate?.per === String(basis.value);
}

function quantityAt(tokens: readonly Token[], at: number): readonly QuantityDraft[] {
  const one =
    scoreAt(tokens, at) ??
    ratingAt(tokens, at) ??
    multipleAt(tokens, at) ??
    fractionAt(tokens, at) ??
    rankAt(tokens, at) ??
    countsAt(tokens, at);
  return one === undefined ? amountsAt(tokens, at) : [one];
}
