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
    send: 'send',
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
/** How many tokens may stand between the verb and whom it passes to or from. */
const REACH = 8;

/**
 * Who passes something on to whom: "A sold X to B" and "B bought X from A" alike, in the passive too; undefined where
 * either is not said.
 */
export function transferOf(tokens: readonly Token[], parties: readonly Term[], at: number): Relation | undefined {
  const { lemma, modal, future, negated } = nth(tokens, at);
  const giving = GIVING.get(lemma);
  const key = giving ?? TAKING.get(lemma);
  const before = parties.filter((p) => p.last <= at).at(-1);
  if (key === undefined || negated || !before) return undefined;
  const other = behind(tokens, parties, at, giving === undefined ? 'from' : 'to');
  const doer = isPassive(tokens, at)
    ? behind(tokens, parties, at, 'by')
    : isRightBefore(tokens, before, at)
      ? before
      : undefined;
  if (!other || !doer || other === doer) return undefined;
  const [agent, patient] = giving === undefined ? [other, doer] : [doer, other];
  return { key: `transfer ${key}`, at, agent, patient, isOpen: modal || future, isTransfer: true };
}

/** Whoever stands behind a preposition that follows the verb within its clause. */
function behind(tokens: readonly Token[], parties: readonly Term[], at: number, word: string): Term | undefined {
  for (let i = at + 1; i < Math.min(tokens.length, at + 1 + REACH); i++) {
    const { pos, lower } = nth(tokens, i);
    if (pos === 'VERB' || lower === ',' || lower === ';') return undefined;
    if (lower === word)
      return parties.find((p) => p.first === i + 1 || (p.first === i + 2 && tokens[i + 1]?.pos === 'DET'));
  }
  return undefined;
}

/** With nothing but auxiliaries and adverbs between. */
function isRightBefore(tokens: readonly Token[], { last }: Term, at: number): boolean {
  return tokens.slice(last, at).every((t) => t.pos === 'AUX' || t.pos === 'ADV');
}
