import { POSSESSIVES } from '../../lexicon/words';
import { isPassive } from './passive';
import type { Relation } from './relation';
import type { Term } from '../terms';
import type { Token } from '../token';
import { nth } from '../../../text/nth';

/** What passes from one to another, told from the giver's or from the taker's side. */
const GIVING: ReadonlyMap<string, string> = new Map(
  Object.entries({
    sell: 'sell resell',
    give: 'give donate grant award hand present deliver',
    lend: 'lend loan',
    let: 'let lease',
    bequeath: 'bequeath leave',
    owe: 'owe',
    send: 'send write mail post',
    supply: 'supply',
    return: 'return',
    export: 'export',
    cede: 'cede',
    transfer: 'transfer',
  }).flatMap(([key, verbs]) => verbs.split(' ').map((verb) => [verb, key] as const)),
);
const TAKING: ReadonlyMap<string, string> = new Map(
  Object.entries({
    sell: 'buy purchase acquire',
    give: 'receive accept',
    lend: 'borrow',
    let: 'rent hire',
    bequeath: 'inherit',
    export: 'import',
  }).flatMap(([key, verbs]) => verbs.split(' ').map((verb) => [verb, key] as const)),
);
/** Verbs told from either side: who leases "from" somebody takes. */
const EITHER: ReadonlySet<string> = new Set(['lease', 'rent', 'hire']);
/** How many tokens may stand between the verb and whom it passes to or from. */
const REACH = 8;

/** Who gives and who takes, as far as a sentence says it. */
export interface Transfer {
  /** The same for giving and taking. */
  readonly key: string;
  readonly giver: Term | undefined;
  readonly taker: Term | undefined;
}

/**
 * Who passes something on to whom: "A sold X to B" and "B bought X from A" alike, in the passive too; undefined where
 * either is not said.
 */
export function transferOf(tokens: readonly Token[], parties: readonly Term[], at: number): Relation | undefined {
  const { key, giver, taker } = transferAt(tokens, parties, at) ?? {};
  if (!giver || !taker || giver === taker) return undefined;
  const { modal, future } = nth(tokens, at);
  return { key: `transfer ${key}`, at, agent: giver, patient: taker, isOpen: modal || future, isTransfer: true };
}

/** What passes at a verb, with the sides that are named; undefined for other verbs. Example: "A sold X". */
export function transferAt(tokens: readonly Token[], parties: readonly Term[], at: number): Transfer | undefined {
  const { lemma, negated } = nth(tokens, at);
  const isEither = EITHER.has(lemma);
  const giving = isEither ? givingOfEither(tokens, parties, at) : GIVING.get(lemma);
  const key = giving ?? TAKING.get(lemma) ?? (isEither ? 'let' : undefined);
  if (key === undefined || negated) return undefined;
  const doer = doerOf(tokens, parties, at);
  const isPlain = giving !== undefined && !isPassive(tokens, at);
  const lead = giving === undefined ? 'from' : 'to';
  const other =
    behind(tokens, parties, at, lead) ??
    relative(tokens, parties, at, lead) ??
    (isPlain ? indirect(tokens, parties, at) : undefined);
  return giving === undefined ? { key, giver: other, taker: doer } : { key, giver: doer, taker: other };
}

/** The key where a verb of either side tells of a giver: "leased two jets | to Velm"; undefined for a taker. */
function givingOfEither(tokens: readonly Token[], parties: readonly Term[], at: number): string | undefined {
  return behind(tokens, parties, at, 'to') === undefined ? undefined : 'let';
}

function doerOf(tokens: readonly Token[], parties: readonly Term[], at: number): Term | undefined {
  const before = parties.filter((p) => p.last <= at).at(-1);
  if (!before) return undefined;
  if (isPassive(tokens, at)) return behind(tokens, parties, at, 'by');
  return isRightBefore(tokens, before, at) ? before : undefined;
}

/** Whoever stands behind a preposition that follows the verb within its clause. */
function behind(tokens: readonly Token[], parties: readonly Term[], at: number, word: string): Term | undefined {
  for (let i = at + 1; i < Math.min(tokens.length, at + 1 + REACH); i++) {
    const { pos, lower } = nth(tokens, i);
    if (pos === 'VERB' || lower === ',' || lower === ';') return undefined;
    if (lower === word) return partyAt(tokens, parties, i + 1);
  }
  return undefined;
}

/** How many tokens before the verb a "to whom" may stand: "to whom the elder sister | lent". */
const RELATIVE_REACH = 5;

/** "The brewer, to whom she | lent 600 crowns": whom the relative word stands for. */
function relative(tokens: readonly Token[], parties: readonly Term[], at: number, word: string): Term | undefined {
  for (let i = at - 1; i > 0 && i >= at - RELATIVE_REACH; i--) {
    const isRelative = nth(tokens, i).lower === 'whom' || nth(tokens, i).lower === 'which';
    if (isRelative && nth(tokens, i - 1).lower === word) return parties.filter((p) => p.last < i).at(-1);
  }
  return undefined;
}

/** The party that begins at a place or behind its article; "the brewer Moberg", "the firm of Moberg" by the name. */
function partyAt(tokens: readonly Token[], parties: readonly Term[], at: number): Term | undefined {
  const party = parties.find((p) => p.first === at || (p.first === at + 1 && tokens[at]?.pos === 'DET'));
  if (party?.kind !== 'noun') return party;
  const isCalled = tokens[party.last]?.lower === 'of' && CALLED.has(nth(tokens, party.head).lower);
  const name = parties.find((p) => p.kind === 'name' && p.first === party.last + (isCalled ? 1 : 0));
  return name ?? party;
}

/** Nouns whose "of" gives their name. */
const CALLED: ReadonlySet<string> = new Set(
  'firm company house town city village parish bank state kingdom'.split(' '),
);
/** What the thing given may begin with. */
const THING: ReadonlySet<Token['pos']> = new Set<Token['pos']>(['NUM', 'DET', 'ADJ', 'NOUN', 'SYM']);

/** "Lent | the brewer | 600 crowns": to whom, right behind the verb and before what. */
function indirect(tokens: readonly Token[], parties: readonly Term[], at: number): Term | undefined {
  const taker = partyAt(tokens, parties, at + 1);
  const next = taker && tokens[taker.last];
  return next && (THING.has(next.pos) || POSSESSIVES.has(next.lower)) ? taker : undefined;
}

/** With nothing but auxiliaries and adverbs between. */
function isRightBefore(tokens: readonly Token[], { last }: Term, at: number): boolean {
  return tokens.slice(last, at).every((t) => t.pos === 'AUX' || t.pos === 'ADV');
}
