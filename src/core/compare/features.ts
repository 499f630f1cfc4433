import { overlaps, type Span } from '../model/span';
import type { Analysis } from './analysis';
import { factFeatures } from './fact-features';
import { bearsOut } from './fact-support';
import { denialFeatures } from './denial-features';
import { nearCoverage } from './context';
import { isPlace } from './pairing';
import { together, type Features } from './feature-map';
import type { JudgeInput } from './input';
import { nameSlotFeatures } from './name-features';
import { isKnownWord, relationOf } from './lexicon';
import { lexicalFeatures } from './lexical-features';
import { runFeatures } from './run-features';
import type { Scene } from './scene';
import type { Slot, Suspicion } from './slot';
import { coverage, type PassageView } from './view';
import type { Unit } from './units';

const SLOTS: readonly Slot[] = ['quantity', 'date', 'duration', 'name', 'noun', 'verb', 'adjective', 'adverb', 'antonym', 'negation', 'link', 'swap'];

/** Everything that is known of one suspicion. */
export function featuresOf(suspicion: Suspicion, scene: Scene): Features {
  const { unit, view } = suspicion;
  const inUnit = (i: number) => i >= unit.first && i < unit.last;
  return together([
    Object.fromEntries(SLOTS.map((slot) => [`slot: ${slot}`, suspicion.slot === slot ? 1 : 0])),
    {
      'claim covered': coverage(scene.claim, (i) => (view.alignment.fit[i]! || (view.cover[i] === 1 ? 1 : 0)), inUnit),
      'claim covered with neighbours': coverage(scene.claim, (i) => view.cover[i]!, inUnit),
      'words not covered': scene.claim.analysis.content.filter((i) => !inUnit(i) && view.cover[i]! === 0).length,
    },
    nameFeatures(scene, view, inUnit),
    nameSlotFeatures(suspicion, scene),
    passageFeatures(scene, view),
    pairFeatures(suspicion, scene),
    wordFeatures(suspicion, scene),
    elsewhereFeatures(suspicion, scene),
    runFeatures(suspicion, scene.claim),
    lexicalFeatures(suspicion, scene),
    factFeatures(suspicion, scene.claim.analysis),
    denialFeatures(suspicion, scene),
    {
      'in a role': isInRole(scene.claim.analysis, unit.span) && isInRole(view.analysis, suspicion.other.span) ? 1 : 0,
      'crossed': suspicion.crossed ? 1 : 0,
      'other suspicions': scene.suspicions.length - 1,
    },
  ]);
}

/** Whether words stand in a post: "X, chief executive of Y". */
function isInRole({ roles }: Analysis, span: Span): boolean {
  return roles.some((role) => overlaps(role.span, span));
}

function nameFeatures({ claim, input }: Scene, view: PassageView, inUnit: (i: number) => boolean): Features {
  const names = claim.analysis.content.filter((i) => claim.analysis.tokens[i]!.name && !inUnit(i));
  const missing = names.filter((i) => view.cover[i] === 0);
  const here = names.filter((i) => view.alignment.fit[i]! > 0);
  return {
    'names in claim': names.length,
    'names missing': missing.length,
    'names here': names.length === 0 ? 0.5 : here.length / names.length,
    'rarest missing name': Math.max(0, ...missing.map((i) => rarity(input, claim.analysis.tokens[i]!.lower))),
    'commonest missing name': Math.min(1, ...missing.map((i) => rarity(input, claim.analysis.tokens[i]!.lower))),
    'subject covered': view.cover[claim.analysis.content[0] ?? 0] ?? 0,
  };
}

function passageFeatures({ claim, views }: Scene, view: PassageView): Features {
  const { content } = view.analysis;
  const matched = content.filter((j) => view.alignment.from[j]! >= 0).length;
  const best = views[0]?.candidate.score ?? 1;
  const earlier = [...claim.earlier];
  return {
    'passage matched': content.length === 0 ? 0 : matched / content.length,
    'passage words': content.length,
    'claim words': claim.analysis.content.length,
    'rank': view.rank,
    'score of best': best === 0 ? 0 : view.candidate.score / best,
    'earlier sentences shared': earlier.length === 0 ? 0 : earlier.filter((s) => view.analysis.stems.has(s)).length / earlier.length,
    'passages as good': views.filter((v) => v !== view && v.overall >= view.overall * 0.9).length,
  };
}

function pairFeatures({ pairing, unit, other, view }: Suspicion, { claim }: Scene): Features {
  const verb = verbNear(claim.analysis, unit);
  const at = verb < 0 ? -1 : view.alignment.to[verb]!;
  const theirs = verbNear(view.analysis, other);
  return {
    'context': pairing.context, 'left fits': pairing.left, 'right fits': pairing.right, 'same lead': pairing.sameLead,
    'pairing': pairing.score, 'near': pairing.near, 'known places': unit.kind === 'name' && other.kind === 'name' ? (isPlace(claim.analysis, unit) ? 1 : 0) + (isPlace(view.analysis, other) ? 1 : 0) : 0,
    'same verb': at >= 0 && at === theirs ? 1 : at >= 0 ? 0.5 : 0,
    'place in claim': unit.first / Math.max(1, claim.analysis.tokens.length),
    'place in passage': other.first / Math.max(1, view.analysis.tokens.length),
    'same kind': unit.kind === other.kind ? 1 : 0,
  };
}

/** The nearest verb before a unit, else the nearest after it; -1 where there is none. */
function verbNear(analysis: Analysis, unit: Unit): number {
  for (let i = unit.first - 1; i >= 0; i--) if (analysis.tokens[i]!.pos === 'VERB') return i;
  return analysis.tokens.findIndex((t, i) => i >= unit.last && t.pos === 'VERB');
}

function wordFeatures({ unit, other, view }: Suspicion, { claim, input }: Scene): Features {
  const a = claim.analysis.tokens[unit.head]!;
  const b = view.analysis.tokens[other.head]!;
  return {
    'rarity of claim word': rarity(input, a.lower), 'rarity of passage word': rarity(input, b.lower),
    'sister words': relationOf(a.lemma, b.lemma) === 'sister' ? 1 : 0,
    'known words': (isKnownWord(a.lemma) ? 1 : 0) + (isKnownWord(b.lemma) ? 1 : 0),
    'same part of speech': a.pos === b.pos ? 1 : 0,
    'common prefix': commonPrefix(a.lower, b.lower) / Math.max(a.lower.length, b.lower.length),
    'same ending': a.lower.slice(-2) === b.lower.slice(-2) ? 1 : 0,
    'claim word length': a.lower.length, 'unit words': unit.last - unit.first,
    'claim negated': a.negated ? 1 : 0, 'passage negated': b.negated ? 1 : 0,
    'claim modal': a.modal || a.future ? 1 : 0, 'passage modal': b.modal || b.future ? 1 : 0,
    'shared words in unit': shared(claim.analysis, unit, view),
    'first word': unit.first === 0 ? 1 : 0,
    'passage unit words': other.last - other.first,
    'place names': (isPlaceLead(claim.analysis, unit) ? 1 : 0) + (isPlaceLead(view.analysis, other) ? 2 : 0),
    'relation of words': RELATION_CODES[relationOf(a.lemma, b.lemma)],
  };
}

/**
 * 0..1 of an unknown word's. Inverse document frequencies grow with the corpus: taken as they are, a model learnt on one article each
 * keeps silent on plain slips in a corpus of five (test/unit/whole/articles.test.ts).
 */
function rarity({ idf }: JudgeInput, word: string): number {
  return idf(word) / Math.max(1e-9, idf('\u0000'));
}

const RELATION_CODES = { none: 0, sister: 1, broader: 2, derived: 3, synonym: 4 } as const;
const PLACE_LEADS: ReadonlySet<string> = new Set(['in', 'at', 'from', 'near', 'to', 'of', 'across', 'outside']);

function isPlaceLead(analysis: Analysis, unit: Unit): boolean {
  return PLACE_LEADS.has(analysis.tokens[unit.first - 1]?.lower ?? '');
}

function shared(claim: Analysis, unit: Unit, view: PassageView): number {
  let n = 0;
  for (let i = unit.first; i < unit.last; i++) if (claim.tokens[i]!.content && view.alignment.fit[i]! > 0) n++;
  return n;
}

function commonPrefix(a: string, b: string): number {
  let n = 0;
  while (n < a.length && a[n] === b[n]) n++;
  return n;
}

/** A passage with less of the claim than this share of what the compared one has speaks of something else. */
const RELEVANT = 0.6;

/** The same for the words around the unit alone: whether another passage speaks of this clause rather than this one. */
function nearElsewhere({ unit, view, pairing }: Suspicion, claim: Scene['claim'], views: Scene['views'], holders: Scene['views']): Features {
  const near = new Map(views.filter((v) => v !== view).map((v) => [v, nearCoverage(claim, unit, v)]));
  const elsewhere = Math.max(0, ...near.values());
  return { 'near in other passages': elsewhere, 'margin near': pairing.near - elsewhere, 'near where it stands': Math.max(0, ...holders.map((v) => near.get(v)!)) };
}

/** Whether the claim's value stands somewhere else in what was retrieved, and the passage's value elsewhere in the claim. */
function elsewhereFeatures(suspicion: Suspicion, { claim, views, input }: Scene): Features {
  const { unit, view } = suspicion;
  const stemmed = claim.analysis.tokens[unit.head]!.stem;
  // A number or date stands elsewhere where its value does: that "million" or "September" occurs in a passage bears nothing out.
  const has = (v: PassageView) => (unit.fact === undefined ? v.supported.has(unit) || v.alignment.fit[unit.head]! > 0 : v.analysis.units.some((other) => bearsOut(other.fact, unit.fact)));
  const holders = views.filter((v) => v !== view && v.overall >= RELEVANT * view.overall && has(v));
  return {
    'near by': view.cover[unit.head]! > 0 ? 1 : 0,
    'elsewhere': holders.length,
    'best elsewhere': Math.max(0, ...holders.map((v) => v.overall)),
    'margin over elsewhere': view.overall - Math.max(0, ...holders.map((v) => v.overall)),
    ...nearElsewhere(suspicion, claim, views, holders),
    'in earlier sentences': claim.earlier.has(stemmed) ? 1 : 0,
    'known to the corpus': input.idf(claim.analysis.tokens[unit.head]!.lower) < input.idf('\u0000') ? 1 : 0,
  };
}
