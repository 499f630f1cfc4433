import { nth } from '../../../text/nth';
import { isOpen, isUnsettled, type Token } from '../token';

/** True for "was held", "went ahead"; false for "was called off"; undefined for anything else, denied or ahead. */
export function isHeldAt(tokens: readonly Token[], i: number): boolean | undefined {
  const token = nth(tokens, i);
  if (isOpen(token)) return undefined;
  const next = tokens[i + 1]?.lower;
  if (next !== undefined && WENT_AHEAD.get(token.lower) === next) return true;
  return isPassive(tokens, i) ? isKindOfHolding(tokens, i) : undefined;
}

/** As `isHeldAt`, for what is denied too. Example: false for "did not take place". */
export function tookPlaceAt(tokens: readonly Token[], i: number): boolean | undefined {
  const token = nth(tokens, i);
  if (isUnsettled(token)) return undefined;
  if (!token.negated) return isHeldAt(tokens, i);
  const next = tokens[i + 1]?.lower;
  if (next !== undefined && GO_AHEAD.get(token.lemma) === next) return false;
  const isHeld = isPassive(tokens, i) ? isKindOfHolding(tokens, i) : undefined;
  return isHeld === undefined ? undefined : !isHeld;
}

function isPassive(tokens: readonly Token[], i: number): boolean {
  return tokens.slice(Math.max(0, i - 3), i).some(({ lower }) => PASSIVE.has(lower));
}

function isKindOfHolding(tokens: readonly Token[], i: number): boolean | undefined {
  const { lemma } = nth(tokens, i);
  if (HELD.has(lemma)) return true;
  const isOff = OFF.has(lemma) || (OFF_VERBS.has(lemma) && tokens[i + 1]?.lower === 'off');
  return isOff ? false : undefined;
}

const OFF_VERBS: ReadonlySet<string> = new Set(['call', 'rain', 'snow', 'wash', 'cry']);
const OFF: ReadonlySet<string> = new Set(['cancel', 'scrap', 'scratch', 'axe']);
const HELD: ReadonlySet<string> = new Set(['hold', 'perform', 'stage', 'celebrate']);
const WENT_AHEAD: ReadonlyMap<string, string> = new Map([
  ['went', 'ahead'],
  ['took', 'place'],
]);
const GO_AHEAD: ReadonlyMap<string, string> = new Map([
  ['go', 'ahead'],
  ['take', 'place'],
]);
const PASSIVE: ReadonlySet<string> = new Set(['was', 'were', 'been']);
