import type { Analysis } from './analysis';
import { isPassive } from './passive';
import type { Term } from './terms';
import type { Token } from './token';

/** Who does what to whom: "A bought B", "B was bought by A", "A's purchase of B" alike. */
export interface Relation {
  /** The same for verbs and nouns of one meaning ("buy", "purchase", "acquisition"). */
  readonly key: string;
  readonly agent: Term;
  readonly patient: Term;
}

/** What two do to each other, or are to each other: "A met B" and "B met A" are one. */
export const MUTUAL: ReadonlySet<string> = new Set(('meet marry wed divorce face fight play join match equal resemble date border adjoin accompany draw rival mean include become remain ' +
  'connect link combine merge be have say tell see know like include contain call name hold share').split(' '));

const CLASSES: ReadonlyMap<string, string> = new Map(([
  ['buy', 'buy purchase acquire takeover acquisition buyout'], ['beat', 'beat defeat overcome thrash trounce outplay vanquish conquer victory win triumph'], ['lose', 'lose loss'],
  ['sue', 'sue lawsuit suit'], ['accuse', 'accuse accusation allegation'], ['attack', 'attack assault'], ['invade', 'invade invasion'], ['criticise', 'criticise criticize criticism'],
  ['succeed', 'succeed succession replace'], ['precede', 'precede'], ['support', 'support endorse endorsement'], ['employ', 'employ hire'], ['pay', 'pay payment'], ['outvote', 'outvote'],
] as const).flatMap(([key, words]) => words.split(' ').map((word) => [word, key] as const)));
/** Relations told from the other side: who loses to somebody is beaten. */
const CONVERSE: ReadonlyMap<string, string> = new Map([['lose', 'beat'], ['precede', 'succeed']]);
/** Words between a verb or noun and the one concerned, by the relation. */
const LINKED: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['lose', new Set(['to', 'against'])], ['beat', new Set(['over', 'against', 'of'])], ['sue', new Set(['against'])], ['accuse', new Set(['against', 'of'])], ['attack', new Set(['on', 'against'])],
  ['buy', new Set(['of'])], ['invade', new Set(['of'])], ['criticise', new Set(['of'])], ['support', new Set(['of', 'for'])], ['succeed', new Set(['of'])], ['pay', new Set(['to'])],
]);
const NONE: ReadonlySet<string> = new Set();
/** How many words may stand between a verb and a name. */
const NEAR = 5;

const known = new WeakMap<Analysis, readonly Relation[]>();

/** The relations between two names that a sentence states, in order. */
export function relationsOf(analysis: Analysis): readonly Relation[] {
  let made = known.get(analysis);
  if (!made) known.set(analysis, (made = read(analysis)));
  return made;
}

function read(analysis: Analysis): readonly Relation[] {
  const entities = entitiesOf(analysis);
  if (entities.length < 2) return [];
  return analysis.tokens.flatMap((token, i) => {
    const found = token.name ? undefined : token.pos === 'VERB' ? ofVerb(analysis, entities, i) : token.pos === 'NOUN' ? ofNoun(analysis, entities, i) : undefined;
    return found ? [turned(found)] : [];
  });
}

function turned({ key, agent, patient }: Relation): Relation {
  const converse = CONVERSE.get(key);
  return converse === undefined ? { key, agent, patient } : { key: converse, agent: patient, patient: agent };
}

/** Names, and a capitalised noun that opens the sentence ("Apple sued …"). */
function entitiesOf({ terms, tokens }: Analysis): readonly Term[] {
  const names = terms.filter((u) => u.kind === 'name');
  const [first, next] = tokens;
  if (!first || names[0]?.first === 0 || !['PROPN', 'NOUN'].includes(first.pos) || !/^\p{Lu}/u.test(first.text) || !['VERB', 'AUX', 'PART'].includes(next?.pos ?? '')) return names;
  return [{ kind: 'name', span: { start: first.start, end: first.end }, first: 0, last: 1, head: 0 }, ...names];
}

function ofVerb({ tokens }: Analysis, entities: readonly Term[], at: number): Relation | undefined {
  const { lemma, stem, negated } = tokens[at]!;
  if (MUTUAL.has(lemma) || negated) return undefined;
  const key = CLASSES.get(lemma) ?? stem;
  const before = entities.filter((u) => u.last <= at).at(-1);
  if (!before || !isNear(tokens, before.last, at)) return undefined;
  if (isPassive(tokens, at)) {
    const by = tokens.findIndex((t, i) => i > at && i <= at + NEAR && t.lower === 'by');
    const agent = entities.find((u) => u.first > by && u.first <= by + 2);
    return agent && { key, agent, patient: before };
  }
  const patient = entities.find((u) => u.first > at);
  return patient && leadsTo(tokens, at + 1, patient.first, LINKED.get(key) ?? NONE) ? { key, agent: before, patient } : undefined;
}

/** Nothing but auxiliaries, adverbs and asides between a name and its verb. */
function isNear(tokens: readonly Token[], from: number, to: number): boolean {
  const between = tokens.slice(from, to);
  return between.length <= NEAR && between.every((t) => ['AUX', 'ADV', 'PART'].includes(t.pos) && t.lower !== "'s" && t.lower !== '’s' || t.lower === 'who' || t.lower === 'which');
}

/** Nothing between a verb and whom it concerns but articles, titles in small letters, figures, or a preposition that the relation goes with. */
function leadsTo(tokens: readonly Token[], from: number, to: number, linked: ReadonlySet<string>): boolean {
  const between = tokens.slice(from, to);
  return between.length <= NEAR && between.every((t) => ['DET', 'ADJ', 'NOUN', 'NUM', 'ADV'].includes(t.pos) && t.lower !== ',' || /^\d+[-–]\d+$/.test(t.text) || t.text === '-' || t.text === '–' || linked.has(t.lower));
}

/** "A's purchase of B", "the purchase of B by A", "A's defeat by B". */
function ofNoun({ tokens }: Analysis, entities: readonly Term[], at: number): Relation | undefined {
  const key = CLASSES.get(tokens[at]!.lemma);
  if (key === undefined) return undefined;
  const link = tokens[at + 1]?.lower ?? '';
  const after = entities.find((u) => u.first === at + 2 || u.first === at + 3 && tokens[at + 2]?.pos === 'DET');
  if (!after) return undefined;
  const owner = entities.find((u) => u.last <= at && isOwner(tokens, u.last, at));
  if (link === 'by') return owner && { key, agent: after, patient: owner };
  if (key === 'beat' && tokens[at]!.lemma === 'defeat' && link !== 'of' && owner) return { key, agent: after, patient: owner };
  if (!(LINKED.get(key) ?? NONE).has(link)) return undefined;
  if (owner) return { key, agent: owner, patient: after };
  const agent = tokens[after.last]?.lower === 'by' ? entities.find((u) => u.first >= after.last + 1 && u.first <= after.last + 2) : undefined;
  return agent && { key, agent, patient: after };
}

function isOwner(tokens: readonly Token[], from: number, to: number): boolean {
  const mark = tokens[from]?.lower;
  return to - from <= 3 && (mark === "'s" || mark === '’s' || mark === "'" || mark === '’') && tokens.slice(from + 1, to).every((t) => t.pos === 'ADJ' || t.pos === 'NUM');
}
