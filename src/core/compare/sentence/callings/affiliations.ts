import { caches } from '../../../text/caches';
import { nth } from '../../../text/nth';
import { PARTIES_LIST } from '../../../words/compare/parties';
import type { Analysis } from '../analysis';
import { termAcross, type Term } from '../terms';
import type { Token } from '../token';

/** A person with the party, club or country given right beside the name. */
export interface Affiliation {
  readonly person: Term;
  readonly body: Term;
  /** The body in its shortest form; equal for two words of one party. */
  readonly key: string;
  /** What it is told by: a party's own word, or brackets behind the name. */
  readonly by: 'word' | 'brackets';
}

/** Words of parties in lower case -> the first of the words for the same party. */
const PARTIES: ReadonlyMap<string, string> = new Map(
  PARTIES_LIST.split('\n').flatMap((line) => {
    const forms = line.split('|');
    return forms.map((form) => [form, forms[0] ?? form] as const);
  }),
);
const LONGEST_PARTY = 2;
/** Words between a party and the person that the party's word belongs to: "Labour | group leader | Helen Marsh". */
const LONGEST_POST = 3;

/** "Jonas Brandt (SPD)", "the Labour leader, Helen Marsh", "Helen Marsh of Labour"; in order of the bodies. */
export const affiliationsOf = caches.ofObject(read);

function read({ tokens, terms }: Analysis): readonly Affiliation[] {
  const people = terms.filter((u) => u.kind === 'name' && u.last - u.first > 1);
  const bracketed = people.flatMap((person) => inBrackets(tokens, person) ?? []);
  const told = tokens.flatMap((_, i): readonly Affiliation[] => {
    const found = partyAt(tokens, i);
    const person = found && personOf(tokens, people, found.body);
    return found && person ? [{ person, body: found.body, key: found.key, by: 'word' }] : [];
  });
  return [...bracketed, ...told.filter(({ body }) => !bracketed.some((b) => b.body.first === body.first))];
}

/** "Jonas Brandt | (SPD)", "Ada Brook (Kenya)". */
function inBrackets(tokens: readonly Token[], person: Term): Affiliation | undefined {
  const [open, word, close] = tokens.slice(person.last, person.last + 3);
  const isOneWord = open?.lower === '(' && close?.lower === ')';
  if (!isOneWord || !word || !/^\p{Lu}[\p{L}.-]*$/u.test(word.text)) return undefined;
  const at = person.last + 1;
  return { person, body: termAt(tokens, at, at + 1), key: PARTIES.get(word.lower) ?? word.lower, by: 'brackets' };
}

function partyAt(tokens: readonly Token[], at: number): { readonly body: Term; readonly key: string } | undefined {
  if (!/^\p{Lu}/u.test(nth(tokens, at).text)) return undefined;
  for (let length = Math.min(LONGEST_PARTY, tokens.length - at); length > 0; length--) {
    const words = tokens.slice(at, at + length).map(({ lower }) => lower.replace(/'s$/, ''));
    const key = PARTIES.get(words.join(' ')) ?? PARTIES.get(words.join(' ').replace(/s$/, ''));
    if (key !== undefined) return { key, body: termAt(tokens, at, at + length) };
  }
  return undefined;
}

/** Whose party it is: who follows the party or its post, or whom the party follows behind a comma or "of". */
function personOf(tokens: readonly Token[], people: readonly Term[], body: Term): Term | undefined {
  const next = people.find((u) => u.first >= body.last);
  if (next && next.first - body.last <= LONGEST_POST && isPostBetween(tokens.slice(body.last, next.first))) return next;
  const before = people.filter((u) => u.last <= body.first).at(-1);
  const between = before ? tokens.slice(before.last, body.first).map(({ lower }) => lower) : [];
  return BEHIND.test(between.join(' ')) ? before : undefined;
}

const BEHIND = /^(?:,(?: the| a| an| who is an?| leader of)?|of|for)$/;

const IN_POST: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'ADJ']);

/** "Labour | group leader | Helen Marsh", and no verb or preposition between. */
function isPostBetween(between: readonly Token[]): boolean {
  return between.every(({ pos, lower }) => IN_POST.has(pos) || lower === ',');
}

function termAt(tokens: readonly Token[], first: number, last: number): Term {
  return termAcross(tokens, 'name', [first, last]);
}
