import { caches } from '../../../text/caches';
import { nth } from '../../../text/nth';
import { GENITIVE } from '../../lexicon/words';
import type { Analysis } from '../analysis';
import { termAcross, type Term } from '../terms';
import type { Token } from '../token';
import { ARTICLES, isOfPost, LONGEST_POST } from './appositions';
import { callingsOf } from './callings';

/** Somebody with a name, and for whom the person speaks or works. */
export interface Mandate {
  readonly person: Term;
  /** "The Harbour Board", without "the". */
  readonly party: Term;
  /** What it is done as, equal for equal posts; empty for who speaks or acts for somebody. */
  readonly as: string;
}

/** Posts of those who speak for others, in stems. */
const SPEAKING: ReadonlySet<string> = new Set(
  'counsel lawyer barrist solicitor attorney spokesman spokesperson repres advoc'.split(' '),
);

/** "Ada Brook, counsel for the families", "the board's adviser, Omar Said". */
export const mandatesOf = caches.ofObject((analysis: Analysis): readonly Mandate[] => [
  ...ofCallings(analysis),
  ...ofVerbs(analysis),
  ...onBehalf(analysis),
]);

function ofCallings(analysis: Analysis): readonly Mandate[] {
  const { tokens } = analysis;
  return callingsOf(analysis).flatMap(({ person, post, head, key }): readonly Mandate[] => {
    const owner = ownerBefore(analysis, post.first - 1);
    if (owner) return [{ person, party: owner, as: SPEAKING.has(head) ? '' : key }];
    // "Solicitor | to the estate": "to" is in no post.
    const link = tokens.findIndex(({ lower }, i) => i > post.first && i <= post.last && LINKS.has(lower));
    const party = link < 0 || !SPEAKING.has(head) ? undefined : phraseAt(tokens, link + 1);
    return party ? [{ person, party, as: '' }] : [];
  });
}

const LINKS: ReadonlySet<string> = new Set(['for', 'of', 'to']);

/** Whose the word behind a place is: "the board | 's", and for "its" the name that the sentence begins with. */
function ownerBefore({ tokens, terms }: Analysis, at: number): Term | undefined {
  const lower = tokens[at]?.lower ?? '';
  if (lower === 'own' && tokens[at - 1]?.lower === 'its') return terms.find((u) => u.kind === 'name' && u.first <= 1);
  if (!GENITIVE.has(lower)) return undefined;
  let first = at;
  while (first > 0 && at - first < LONGEST_POST && isNominal(nth(tokens, first - 1))) first--;
  return first < at ? termOf(tokens, first, at) : undefined;
}

function isNominal({ pos }: Token): boolean {
  return pos === 'NOUN' || pos === 'PROPN' || pos === 'ADJ';
}

/** The noun phrase that begins at a place, without its article. */
function phraseAt(tokens: readonly Token[], from: number): Term | undefined {
  const first = ARTICLES.has(tokens[from]?.lower ?? '') ? from + 1 : from;
  let last = first;
  while (last < tokens.length && last - first < LONGEST_POST && isOfParty(tokens, last)) last++;
  return last > first ? termOf(tokens, first, last) : undefined;
}

/** Whether a word goes on a noun phrase: "the players | ' | union". */
function isOfParty(tokens: readonly Token[], at: number): boolean {
  const token = nth(tokens, at);
  const next = tokens[at + 1];
  const isOwner = GENITIVE.has(token.lower) && next !== undefined && isNominal(next);
  return isNominal(token) || isOwner;
}

function termOf(tokens: readonly Token[], first: number, last: number): Term {
  const kind = tokens.slice(first, last).some(({ name }) => name) ? 'name' : 'noun';
  return termAcross(tokens, kind, [first, last]);
}

/** Verbs of those who do something for others; base forms. */
const ACTING: ReadonlySet<string> = new Set(['speak', 'act', 'appear']);
const BEHALF: readonly string[] = ['on', 'behalf', 'of'];
/** How many words may stand between such a verb and "for". */
const REACH = 3;

/** "Ada Brook, who speaks | for the union", "Ada Brook, on behalf | of the union". */
function ofVerbs({ tokens, terms }: Analysis): readonly Mandate[] {
  const people = terms.filter((u) => u.kind === 'name' && u.last - u.first > 1);
  return people.flatMap((person): readonly Mandate[] => {
    const from = tokens[person.last]?.lower === ',' ? person.last + 1 : person.last;
    const at = tokens[from]?.lower === 'who' ? from + 1 : from;
    const link = actsFor(tokens, at);
    const party = link === undefined ? undefined : phraseAt(tokens, link);
    return party && isOfPost(nth(tokens, party.first)) ? [{ person, party, as: '' }] : [];
  });
}

/** "Tested on the tenant's behalf by | Ada Brook", "Ada Brook, | on the tenant's behalf, asked". */
function onBehalf(analysis: Analysis): readonly Mandate[] {
  const { tokens, terms } = analysis;
  const people = terms.filter((u) => u.kind === 'name' && u.last - u.first > 1);
  return tokens.flatMap(({ lower }, at): readonly Mandate[] => {
    const party = lower === 'behalf' ? ownerBefore(analysis, at - 1) : undefined;
    if (!party) return [];
    const on = tokens[party.first - 1]?.lower === 'on' ? party.first - 1 : party.first - 2;
    const person = people.find(({ first, last }) => isActing(tokens, [first, last], [on, at + 1]));
    return tokens[on]?.lower === 'on' && person ? [{ person, party, as: '' }] : [];
  });
}

/** Whether somebody is the one who does what is done on another's behalf, told right before or behind those words. */
function isActing(
  tokens: readonly Token[],
  [first, last]: readonly [number, number],
  [on, end]: readonly [number, number],
): boolean {
  const isBehind = first === end + 1 && /^(?:by|,)$/.test(tokens[end]?.lower ?? '');
  const isBefore = last === on || (last === on - 1 && tokens[last]?.lower === ',');
  return isBehind || isBefore;
}

/** The place behind "speaks for", "acting for", "represents" or "on behalf of". */
function actsFor(tokens: readonly Token[], from: number): number | undefined {
  let verb = from;
  while (tokens[verb]?.pos === 'AUX') verb++;
  const behalf = [from, verb + 1].find((at) => BEHALF.every((word, k) => tokens[at + k]?.lower === word));
  if (behalf !== undefined) return behalf + BEHALF.length;
  const { lemma = '', negated = false, modal = false } = tokens[verb] ?? {};
  if (negated || modal) return undefined;
  if (lemma === 'represent') return verb + 1;
  const link = tokens.findIndex(({ lower }, i) => i > verb && i <= verb + REACH && lower === 'for');
  return ACTING.has(lemma) && link > 0 ? link + 1 : undefined;
}
