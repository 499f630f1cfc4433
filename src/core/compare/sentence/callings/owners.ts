import { nth } from '../../../text/nth';
import type { Analysis } from '../analysis';
import type { Term } from '../terms';
import type { Token } from '../token';
import { ARTICLES, isOfPost, LONGEST_POST } from './appositions';

/** Somebody with a name, and what the person is said to own. */
export interface Owner {
  readonly person: Term;
  /** Without an article. */
  readonly thing: Term;
}

/** Who owns what. Example: "Ada Brook, who owns Long Mead", "Long Mead belongs to Ada Brook". */
export function ownersIn({ tokens, terms }: Analysis): readonly Owner[] {
  const people = terms.filter((u) => u.kind === 'name' && u.last - u.first > 1);
  return people.flatMap((person) => {
    const thing = owned(tokens, person) ?? belonging(tokens, person);
    return thing ? [{ person, thing }] : [];
  });
}

/** "Ada Brook | owns Long Mead", "Ada Brook, who | owns the field". */
function owned(tokens: readonly Token[], { last }: Term): Term | undefined {
  const isRelative = tokens[last]?.lower === ',' && tokens[last + 1]?.lower === 'who';
  const at = isRelative ? last + 2 : tokens[last]?.lower === 'who' ? last + 1 : last;
  const verb = tokens[at];
  if (verb?.lemma !== 'own' || isOpen(verb)) return undefined;
  let to = at + 1;
  while (to < tokens.length && to - at < LONGEST_POST && isOfThing(nth(tokens, to))) to++;
  return thingIn(tokens, at + 1, to);
}

/** Denied or only possible. */
function isOpen(verb: Token | undefined): boolean {
  return verb === undefined || verb.negated || verb.modal;
}

/** "Long Mead, where it was found, belongs to | Ada Brook", "Long Mead is owned by | Ada Brook". */
function belonging(tokens: readonly Token[], { first }: Term): Term | undefined {
  const [verb, link] = [tokens[first - 2], tokens[first - 1]?.lower];
  const isOwned = verb?.lower === 'owned' && link === 'by';
  const isBelonging = verb?.lemma === 'belong' && link === 'to';
  if (!(isOwned || isBelonging) || isOpen(verb)) return undefined;
  let to = first - 2;
  while (to > 0 && nth(tokens, to - 1).pos === 'AUX') to--;
  const end = withoutAside(tokens, to);
  let from = end;
  while (from > 0 && end - from < LONGEST_POST && isOfThing(nth(tokens, from - 1))) from--;
  return thingIn(tokens, from, end);
}

/** Back over what stands between two commas and tells more of the thing before it, or over a lone comma. */
function withoutAside(tokens: readonly Token[], to: number): number {
  if (tokens[to - 1]?.lower !== ',') return to;
  const before = tokens.slice(0, to - 1).map(({ lower }) => lower);
  const comma = before.lastIndexOf(',');
  return comma > 0 ? comma : to - 1;
}

function isOfThing(token: Token): boolean {
  return isOfPost(token) && token.pos !== 'ADP';
}

/** A thing that is known: one with a name, or with "the". */
function thingIn(tokens: readonly Token[], from: number, last: number): Term | undefined {
  const hasArticle = ARTICLES.has(tokens[from]?.lower ?? '');
  const first = hasArticle ? from + 1 : from;
  const isKnown = tokens[from]?.lower === 'the' || tokens.slice(first, last).some(({ name }) => name);
  if (first >= last || !isKnown) return undefined;
  const span = { start: nth(tokens, first).start, end: nth(tokens, last - 1).end };
  return { kind: 'noun', span, first, last, head: last - 1 };
}
