import type { Analysis } from '../analysis';
import { ARTICLES } from '../callings/appositions';
import { asideBefore } from './asides';
import { doerMark, isPassive, isPastForm } from './passive';
import {
  CLASSES,
  CLASSES_BY_STEM,
  CONVERSE,
  LINKED,
  MUTUAL,
  MUTUAL_STEMS,
  PHRASES,
  POSITIONS,
} from './relation-classes';
import { saysOrder } from './pairs';
import { partiesOf } from './parties';
import type { Relation } from './relation';
import { transferAt, transferOf, type Transfer } from './transfers';
import type { Term } from '../terms';
import type { Token } from '../token';
import { caches } from '../../../text/caches';
import { nth } from '../../../text/nth';
import { GENITIVE, POSSESSIVES } from '../../lexicon/words';

/** A relation of which the reader knows the place. */
type Bare = Omit<Relation, 'at'>;

const NONE: ReadonlySet<string> = new Set();
/** How many words may stand between a verb and a name. */
const NEAR = 5;

/** Who does what to whom in a sentence, names and noun phrases alike. */
export const relationsOf = caches.ofObject(read);

/** What passes at a verb of a sentence, from whom and to whom; undefined for other verbs. */
export function transferIn(analysis: Analysis, verb: number): Transfer | undefined {
  return transferAt(analysis.tokens, partiesIn(analysis), verb);
}

/** Names and noun phrases of a sentence. */
export const partiesIn = caches.ofObject((analysis: Analysis) => partiesOf(analysis.tokens, entitiesOf(analysis)));

function read(analysis: Analysis): readonly Relation[] {
  // "A and B led the choir and the band, respectively": the order of the rows tells who did what.
  if (saysOrder(analysis)) return [];
  const names = entitiesOf(analysis);
  const parties = partiesIn(analysis);
  const between = readBetween(analysis, names);
  if (parties.length < 2) return between;
  const transfers = analysis.tokens.flatMap((_, i) => transferOf(analysis.tokens, parties, i) ?? []);
  const further = readBetween(analysis, parties).filter((found) => !between.some((b) => areAlike(b, found)));
  return [...between, ...transfers, ...further];
}

/** Of one meaning between the same two. */
function areAlike(a: Relation, b: Relation): boolean {
  return a.key === b.key && a.agent.head === b.agent.head && a.patient.head === b.patient.head;
}

function readBetween(analysis: Analysis, entities: readonly Term[]): readonly Relation[] {
  if (entities.length < 2) return [];
  return analysis.tokens.flatMap((token, i) => {
    const found =
      ofChoice(analysis, entities, i) ??
      (token.name
        ? undefined
        : isVerbAt(analysis, entities, i)
          ? ofVerb(analysis, entities, i)
          : token.pos === 'NOUN'
            ? (ofPosition(analysis, entities, i) ?? ofNoun(analysis, entities, i))
            : undefined);
    return found ? [turned({ ...found, at: i })] : [];
  });
}

/** "Chose A over B", "A rather than B", "A instead of B": what is put before what. */
function ofChoice({ tokens }: Analysis, entities: readonly Term[], at: number): Bare | undefined {
  const [word, next] = [nth(tokens, at).lower, tokens[at + 1]?.lower ?? ''];
  const length =
    PREFERRED.get(word) === next
      ? 2
      : word === 'over' && tokens.slice(Math.max(0, at - 2 * NEAR), at).some((t) => CHOOSING.has(t.lemma))
        ? 1
        : 0;
  const agent = length > 0 ? entities.find((u) => u.last === at) : undefined;
  const patient = agent && entities.find((u) => u.first === at + length);
  return agent && patient && { key: 'before', agent, patient };
}

const PREFERRED: ReadonlyMap<string, string> = new Map([
  ['rather', 'than'],
  ['instead', 'of'],
  ['ahead', 'of'],
]);
const CHOOSING: ReadonlySet<string> = new Set(
  'choose prefer endorse back pick select nominate favour favor appoint support elect recommend'.split(' '),
);

/**
 * A verb, or a past form that the tagger takes for something else, in the passive or right between two
 * names: "Ito shot Crane", "Portugal colonised Brazil".
 */
function isVerbAt({ tokens }: Analysis, entities: readonly Term[], at: number): boolean {
  if (nth(tokens, at).pos === 'VERB') return true;
  if (!isPastForm(nth(tokens, at))) return false;
  if (isPassive(tokens, at)) return true;
  const after = entities.find((u) => u.first > at);
  return entities.some((u) => u.last === at) && after !== undefined && leadsTo(tokens, at + 1, after.first, NONE);
}

function turned({ key, at, agent, patient, isOpen = false }: Relation): Relation {
  const converse = CONVERSE.get(key);
  return converse === undefined
    ? { key, at, agent, patient, isOpen }
    : { key: converse, at, agent: patient, patient: agent, isOpen };
}

/** Names, those that "of" or "and" joins as one, and a capitalised noun that opens the sentence ("Apple sued …"). */
function entitiesOf({ terms, tokens }: Analysis): readonly Term[] {
  const names = terms
    .filter((u) => u.kind === 'name')
    .reduce<readonly Term[]>((all, name) => withName(all, name, tokens), []);
  const [first, next] = tokens;
  if (!first || names[0]?.first === 0 || !isCapitalNoun(first)) return names;
  if (!['VERB', 'AUX', 'PART'].includes(next?.pos ?? '')) return names;
  return [{ kind: 'name', span: { start: first.start, end: first.end }, first: 0, last: 1, head: 0 }, ...names];
}

function isCapitalNoun({ pos, text }: Token): boolean {
  return (pos === 'PROPN' || pos === 'NOUN') && /^\p{Lu}/u.test(text);
}

/** The names with one more, which "of" or "and" may make a part of the last: "the Duke of Arl", "Hollis and Sons". */
function withName(all: readonly Term[], name: Term, tokens: readonly Token[]): readonly Term[] {
  const last = all.at(-1);
  const isJoined = last?.last === name.first - 1 && JOINING.has(nth(tokens, last.last).lower);
  if (!last || !isJoined) return [...all, name];
  return [...all.slice(0, -1), { ...name, span: { start: last.span.start, end: name.span.end }, first: last.first }];
}

const JOINING: ReadonlySet<string> = new Set(['of', 'and', '&']);

function ofVerb({ tokens }: Analysis, entities: readonly Term[], at: number): Bare | undefined {
  const { lemma, stem, negated, modal, future } = nth(tokens, at);
  const isOpen = modal || future;
  if (MUTUAL.has(lemma) || MUTUAL_STEMS.has(stem) || negated) return undefined;
  const particle = particleAt(tokens, at, CLASSES.has(lemma));
  const key =
    particle === ''
      ? (CLASSES.get(lemma) ?? CLASSES.get(lemma.replace(/ized?$/, 'ise')) ?? CLASSES_BY_STEM.get(stem) ?? stem)
      : (PHRASES.get(particle) ?? particle);
  const beside = toldBeside(tokens, entities, at);
  const nearest = beside ?? doerBefore(tokens, entities, at);
  if (!nearest || isHirer(tokens, nearest, at)) return undefined;
  const before = headOf(tokens, entities, nearest);
  if (isPassive(tokens, at)) {
    const by = doerMark(tokens, at);
    const agent = doerBehind(tokens, entities, by);
    return agent && { key, agent, patient: before, isOpen };
  }
  const patient = entities.find((u) => u.first > at);
  const from = at + (particle === '' ? 1 : particle.split('+').length);
  return patient && leadsTo(tokens, from, patient.first, LINKED.get(key) ?? NONE)
    ? { key, agent: before, patient, isOpen }
    : undefined;
}

function doerBefore(tokens: readonly Token[], entities: readonly Term[], at: number): Term | undefined {
  const nearest = entities.filter((u) => u.last <= at).at(-1);
  if (nearest && isNear(tokens, nearest.last, at)) return nearest;
  const open = asideBefore(tokens, at);
  return entities.find((u) => u.kind === 'name' && u.last === open && tokens[u.first - 1]?.pos !== 'ADP');
}

/** "| Norvik, the company that built the dam": the name that a phrase with "that" is set beside. */
function toldBeside(tokens: readonly Token[], entities: readonly Term[], at: number): Term | undefined {
  let first = at - 1;
  while (first > 0 && ['AUX', 'ADV'].includes(nth(tokens, first).pos)) first--;
  if (!RELATIVE.has(tokens[first]?.lower ?? '') || tokens[first - 1]?.pos !== 'NOUN') return undefined;
  while (first > 0 && isOfPhrase(nth(tokens, first - 1)) && !ARTICLES.has(nth(tokens, first).lower)) first--;
  const isPhrase = ARTICLES.has(nth(tokens, first).lower) && tokens[first - 1]?.lower === ',';
  return isPhrase ? entities.find((u) => u.kind === 'name' && u.last === first - 1) : undefined;
}

const RELATIVE: ReadonlySet<string> = new Set(['that', 'which', 'who']);

/** "By | Otto Krane", "by its rival | Otto Krane": the name where there is one. */
function doerBehind(tokens: readonly Token[], entities: readonly Term[], by: number): Term | undefined {
  const doer = entities.find((u) => u.first > by);
  if (!doer || !leadsTo(tokens, by + 1, doer.first, NONE)) return undefined;
  return entities.find((u) => u.kind === 'name' && u.first === doer.last) ?? doer;
}

/** "A was hired by B to restore it": B restores nothing. */
function isHirer(tokens: readonly Token[], { first }: Term, at: number): boolean {
  let by = first - 1;
  while (by > 0 && isOfPhrase(nth(tokens, by))) by--;
  return tokens[at - 1]?.lower === 'to' && tokens[by]?.lower === 'by';
}

/** "The report on the flood was written": what is spoken of stands before the preposition, not behind it. */
function headOf(tokens: readonly Token[], entities: readonly Term[], nearest: Term): Term {
  const isLinked = ({ last }: Term): boolean => {
    const [link, article, ...more] = tokens.slice(last, nearest.first);
    const isAlone = more.length === 0 && (article?.pos ?? 'DET') === 'DET';
    return isAlone && link !== undefined && ATTACHING.has(link.lower);
  };
  // "Captain Ulla Holm of the Falcon accused": the ship accuses nobody.
  const isSoTold = (u: Term): boolean => nearest.kind === 'noun' || nth(tokens, u.last).lower === 'of';
  const before = entities.filter((u) => u.kind === nearest.kind && u.last < nearest.first);
  const head = before.find((u) => isLinked(u) && isSoTold(u));
  return head ? headOf(tokens, entities, head) : nearest;
}

/** Prepositions that make what follows a part of the noun phrase before. */
const ATTACHING: ReadonlySet<string> = new Set(['of', 'on', 'about', 'for', 'into']);

/** "Knocked out", "took over from": a verb with its particles, as the key of its relation; empty where it has none. */
function particleAt(tokens: readonly Token[], at: number, isOwn: boolean): string {
  const [next, second] = [tokens[at + 1]?.lower ?? '', tokens[at + 2]?.lower ?? ''];
  if (isOwn || !PARTICLES.has(next)) return '';
  const { lemma } = nth(tokens, at);
  return second === 'from' || second === 'to' ? `${lemma}+${next}+${second}` : `${lemma}+${next}`;
}

const PARTICLES: ReadonlySet<string> = new Set(['out', 'off', 'down', 'up', 'over']);
/** What may stand between a name and what it is: "was", "was the", "is a former". */
const IS: ReadonlySet<string> = new Set(['is', 'was', 'are', 'were', 'be', 'been', 'became', ',', 'the', 'a', 'an']);

/** "A is the father of B", "A, B's father", "A was B's teacher". */
function ofPosition({ tokens }: Analysis, entities: readonly Term[], at: number): Bare | undefined {
  const key = POSITIONS.get(nth(tokens, at).lemma);
  if (key === undefined || nth(tokens, at).negated) return undefined;
  const owner = entities.find((u) => u.last <= at && isOwner(tokens, u.last, at));
  const named = owner && entities.find((u) => u.first === at + 1);
  if (named) return { key, agent: named, patient: owner };
  const start = owner?.first ?? at;
  const of =
    tokens[at + 1]?.lower === 'of'
      ? entities.find((u) => u.first > at + 1 && leadsTo(tokens, at + 2, u.first, NONE))
      : undefined;
  const patient = owner ?? of;
  const agent = entities.filter((u) => u.last < start).at(-1);
  if (!agent || !patient || start - agent.last > NEAR) return undefined;
  const between = tokens.slice(agent.last, start);
  return between.every((t) => IS.has(t.lower) || t.pos === 'ADJ' || t.pos === 'ADV') && !between.some((t) => t.negated)
    ? { key, agent, patient }
    : undefined;
}

/** Nothing but auxiliaries, adverbs and asides between a name and its verb. */
function isNear(tokens: readonly Token[], from: number, to: number): boolean {
  const between = tokens.slice(from, to);
  return between.length <= NEAR && between.every((t, i) => isAside(t) || (t.lower === ',' && isWho(between[i + 1])));
}

function isAside(t: Token): boolean {
  return (['AUX', 'ADV', 'PART'].includes(t.pos) && t.lower !== "'s") || isWho(t);
}

function isWho(t: Token | undefined): boolean {
  return t?.lower === 'who' || t?.lower === 'which';
}

/**
 * Nothing between a verb and whom it concerns but articles, titles in small letters, figures, or a preposition that the
 * relation goes with.
 */
function leadsTo(tokens: readonly Token[], from: number, to: number, linked: ReadonlySet<string>): boolean {
  const between = tokens.slice(from, to);
  return between.length <= NEAR && between.every((t) => isOfPhrase(t) || linked.has(t.lower));
}

/** What stands before the noun of its phrase: an article, "his", an adjective, a figure or a score ("3–1"). */
function isOfPhrase({ pos, lower, text }: Token): boolean {
  if (PHRASE_TAGS.has(pos) && lower !== ',') return true;
  return POSSESSIVES.has(lower) || /^(?:\d+[-–]\d+|[-–])$/.test(text);
}

const PHRASE_TAGS: ReadonlySet<Token['pos']> = new Set<Token['pos']>(['DET', 'ADJ', 'NOUN', 'NUM', 'ADV']);

/** "A's purchase of B", "the purchase of B by A", "A's defeat by B". */
function ofNoun({ tokens }: Analysis, entities: readonly Term[], at: number): Bare | undefined {
  const key = CLASSES.get(nth(tokens, at).lemma);
  if (key === undefined) return undefined;
  const link = tokens[at + 1]?.lower ?? '';
  const after = entities.find((u) => u.first === at + 2 || (u.first === at + 3 && tokens[at + 2]?.pos === 'DET'));
  if (!after) return undefined;
  const owner = entities.find((u) => u.last <= at && isOwner(tokens, u.last, at));
  const links = new Set(['of', ...(LINKED.get(key) ?? NONE)]);
  if (link === 'by') return owner && { key, agent: after, patient: owner };
  if (owner && nth(tokens, at).lemma === 'defeat' && link !== 'of') return { key, agent: after, patient: owner };
  if (!links.has(link)) return undefined;
  if (owner) return { key, agent: owner, patient: after };
  const agent =
    tokens[after.last]?.lower === 'by'
      ? entities.find((u) => u.first >= after.last + 1 && u.first <= after.last + 2)
      : undefined;
  return agent && { key, agent, patient: after };
}

function isOwner(tokens: readonly Token[], from: number, to: number): boolean {
  return (
    to - from <= 3 &&
    GENITIVE.has(tokens[from]?.lower ?? '') &&
    tokens.slice(from + 1, to).every((t) => t.pos === 'ADJ' || t.pos === 'NUM')
  );
}
