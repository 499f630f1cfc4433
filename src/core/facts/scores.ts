import type { QuantityDraft } from './draft-fact';
import { point } from './interval';
import { gluedAt, lowerAt } from './lexer';
import type { Token } from './lexer';
import { countedAt } from './counted';

const HIGHEST = 200;
const SPORT = new Set(['win', 'wins', 'won', 'winning', 'beat', 'beats', 'beaten', 'beating', 'lose', 'lost', 'loses', 'losing', 'loss', 'defeat', 'defeated', 'defeats', 'draw', 'drew', 'drawn', 'victory', 'victories', 'lead', 'led', 'leading', 'score', 'scored', 'scoreline', 'series', 'penalties', 'shootout', 'aggregate', 'match', 'game', 'final', 'tie', 'tied', 'trailed', 'trailing', 'ahead', 'down', 'up', 'vote', 'voted', 'ruled', 'ruling', 'decision', 'passed', 'thrashed', 'hammered', 'edged', 'half-time', 'set', 'sets', 'record', 'whitewashed', 'whitewash']);

/** A score or a vote at token `at` ("2-1", "3–0", "218-214"): two bare whole numbers and a touching dash, in words about winning, or falling. */
export function scoreAt(tokens: readonly Token[], at: number): QuantityDraft | undefined {
  const [first, dash, second] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (!isMark(first) || !isMark(second) || dash?.lower !== '-' || dash.glued !== second.glued || lowerAt(tokens, at - 1) === '-' || isCurrency(tokens[at - 1])) return undefined;
  const [a, b] = [first.numeral.value, second.numeral.value];
  if (isUnit(tokens, at + 3) || (lowerAt(tokens, at + 3) === '-' && gluedAt(tokens, at + 3))) return undefined;
  if (a < b && !aboutWinning(tokens, at)) return undefined;
  if (countedAt(tokens, at + 3, true).some((word) => /s$/.test(word) && !/^(?:victories|wins|loss|series)$/.test(word)) && a < b) return undefined;
  return { start: at, stop: at + 3, value: a, interval: point(a), plausible: point(a), precision: 'exact', dimension: 'score', unit: '', counted: [], role: 'amount', outOf: b };
}

type Mark = Token & { readonly numeral: NonNullable<Token['numeral']> };

function isMark(token: Token | undefined): token is Mark {
  const numeral = token?.numeral;
  return numeral !== undefined && numeral.decimals === 0 && !numeral.grouped && !numeral.padded && numeral.digits > 0 && numeral.value <= HIGHEST * 3;
}

function isCurrency(token: Token | undefined): boolean {
  return token !== undefined && /^[$£€¥₹]$/.test(token.lower);
}

function isUnit(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.kind === 'word' && gluedAt(tokens, at) || /^(?:%|percent|per|million|billion|thousand|hundred|years?|months?|days?|weeks?|hours?|minutes?)$/.test(lowerAt(tokens, at));
}

/** A word of winning, losing or voting within ten tokens. */
function aboutWinning(tokens: readonly Token[], at: number): boolean {
  for (let i = Math.max(0, at - 10); i < Math.min(tokens.length, at + 10); i++) {
    if (SPORT.has(lowerAt(tokens, i))) return true;
  }
  return false;
}
