import { caches } from '../../../text/caches';
import { nth } from '../../../text/nth';
import type { Analysis } from '../analysis';
import type { Term } from '../terms';
import type { Token } from '../token';

/** What somebody did with a motion or asked for, as minutes tell it. */
export interface Step {
  readonly kind: 'move' | 'second' | 'ask';
  readonly person: Term;
  /** The token of the word that says it. */
  readonly at: number;
}

/** How many tokens may stand between a name and its verb: "it was Holm | who then | asked". */
const REACH = 3;

/** Who moved, seconded or asked for something in a sentence. */
export const stepsIn = caches.ofObject((analysis: Analysis): readonly Step[] =>
  analysis.tokens.flatMap((_, at) => stepAt(analysis, at) ?? []),
);

function stepAt({ tokens, terms }: Analysis, at: number): Step | undefined {
  const { lower, negated } = nth(tokens, at);
  const origin = comesFrom(tokens, at);
  const kind = origin ?? KINDS.get(lower);
  if (kind === undefined || negated) return undefined;
  if (origin) return cameFrom(terms, origin, at);
  // Who moved to Velm, or was seconded to a ministry, made no motion.
  const isMotion = MOTIONS.has(kind) && !isGoing(tokens[at + 1]);
  if (!isMotion && kind !== 'ask') return undefined;
  const names = terms.filter((term) => term.kind === 'name');
  const link = LINKS.get(lower) ?? 'by';
  const behind = tokens[at + 1]?.lower === link ? names.find(({ first }) => first === at + 2) : undefined;
  const before = isNoun(lower) ? undefined : names.filter(({ last }) => last <= at && at - last < REACH).at(-1);
  const person = behind ?? before;
  return person && { kind, person, at };
}

/** "The motion to tar the roof | came from Holm": what kind of step the sentence begins with. */
function comesFrom(tokens: readonly Token[], at: number): Step['kind'] | undefined {
  const isOrigin = nth(tokens, at).lemma === 'come' && tokens[at + 1]?.lower === 'from';
  return isOrigin && tokens[0]?.lower === 'the' ? ORIGINS.get(tokens[1]?.lower ?? '') : undefined;
}

const ORIGINS: ReadonlyMap<string, Step['kind']> = new Map([
  ['motion', 'move'],
  ['proposal', 'move'],
  ['request', 'ask'],
]);

/** Who stands right behind "came from". */
function cameFrom(terms: readonly Term[], kind: Step['kind'], at: number): Step | undefined {
  const person = terms.find((term) => term.kind === 'name' && term.first === at + 2);
  return person && { kind, person, at };
}

const KINDS: ReadonlyMap<string, Step['kind']> = new Map([
  ['moved', 'move'],
  ['proposed', 'move'],
  ['seconded', 'second'],
  ['asked', 'ask'],
  ['requested', 'ask'],
  ['request', 'ask'],
]);

/** "Moved | to Velm", "moved | back": the verb has no object. */
function isGoing(next: Token | undefined): boolean {
  return next !== undefined && next.lower !== 'by' && GOING.has(next.pos);
}

const MOTIONS: ReadonlySet<Step['kind']> = new Set<Step['kind']>(['move', 'second']);
const GOING: ReadonlySet<string> = new Set(['ADP', 'PART', 'ADV']);

/** "At the request | of Holm". */
const LINKS: ReadonlyMap<string, string> = new Map([['request', 'of']]);

function isNoun(lower: string): boolean {
  return LINKS.has(lower);
}
