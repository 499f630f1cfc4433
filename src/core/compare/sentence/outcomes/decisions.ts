import { caches } from '../../../text/caches';
import { nth } from '../../../text/nth';
import type { Analysis } from '../analysis';
import { clauseAround, clauseBorders } from '../clause';
import { isOpen, type Token } from '../token';

/** What somebody asked for or offered, and whether it was granted. */
export interface Decision {
  /** The token of the verb. */
  readonly at: number;
  readonly isGranted: boolean;
  /** The stem of the noun that was decided on, and the stems of all nouns told of it. */
  readonly head: string;
  readonly thing: ReadonlySet<string>;
  /** The stems of who decided; none where nobody is named. */
  readonly doer: ReadonlySet<string>;
}

const GRANTED: ReadonlySet<string> = new Set(
  'grant approve accept authorise authorize award endorse adopt carry'.split(' '),
);
const REFUSED: ReadonlySet<string> = new Set('refuse reject decline veto'.split(' '));
/** Verbs that refuse with "down" behind: "turned down". */
const DOWN: ReadonlySet<string> = new Set(['turn', 'vote']);
const BORDERS = clauseBorders(',', 'and', 'but');

/** Requests, offers and motions granted or refused; not those only possible, ahead or denied. */
export const decisionsIn = caches.ofObject((analysis: Analysis): readonly Decision[] =>
  analysis.tokens.flatMap((_, at) => decisionAt(analysis.tokens, at) ?? []),
);

function decisionAt(tokens: readonly Token[], at: number): Decision | undefined {
  const { lemma } = nth(tokens, at);
  const isRefused = REFUSED.has(lemma) || (DOWN.has(lemma) && tokens[at + 1]?.lower === 'down');
  if (!(isRefused || GRANTED.has(lemma)) || isOpen(nth(tokens, at))) return undefined;
  const [from, to] = clauseAround(tokens, { first: at, last: at + 1 }, BORDERS);
  const isPassive = tokens.slice(Math.max(0, at - 3), at).some(({ lower }) => PASSIVE.has(lower));
  const by = tokens.findIndex(({ lower }, i) => i > at && i < to && lower === 'by');
  // "A credit was offered, which was refused": the thing stands before the clause.
  const thing = isPassive ? tokens.slice(0, at) : tokens.slice(at + 1, to);
  const doer = isPassive ? (by < 0 ? [] : tokens.slice(by, to)) : tokens.slice(from, at);
  const isRelative = [from - 1, from].some((i) => RELATIVE.has(tokens[i]?.lower ?? ''));
  const head = headIn(isPassive && !isRelative ? tokens.slice(from, at) : thing);
  if (head === undefined) return undefined;
  return { at, isGranted: !isRefused, head, thing: nounsIn(thing), doer: nounsIn(doer) };
}

const PASSIVE: ReadonlySet<string> = new Set(['was', 'were', 'been', 'is', 'are']);

const RELATIVE: ReadonlySet<string> = new Set(['which', 'that']);

function nounsIn(tokens: readonly Token[]): ReadonlySet<string> {
  return new Set(tokens.filter(({ pos }) => NOUNS.has(pos)).map(({ stem }) => stem));
}

const NOUNS: ReadonlySet<string> = new Set(['NOUN', 'PROPN']);

/** The last noun of the first noun phrase: "licence" in "a licence to fell the oak". */
function headIn(tokens: readonly Token[]): string | undefined {
  const first = tokens.findIndex(({ pos }) => NOUNS.has(pos));
  if (first < 0) return undefined;
  let last = first;
  while (tokens[last + 1]?.pos === 'NOUN') last++;
  return nth(tokens, last).stem;
}
