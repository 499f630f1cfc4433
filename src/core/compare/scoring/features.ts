import { overlaps, type Span } from '../../model/span';
import { nth } from '../../text/nth';
import { claimPlace, fitAt, passagePlace } from '../alignment/align';
import type { Analysis } from '../sentence/analysis';
import { factFeatures } from './fact-features';
import { bearsOut } from '../alignment/fact-support';
import { denialFeatures } from './denial-features';
import { nearCoverage } from '../alignment/context';
import { isPlace } from '../alignment/place-terms';
import { together, UNTOLD, type Features } from './feature-map';
import type { JudgeInput } from '../alignment/input';
import { nameSlotFeatures } from './name-features';
import { isKnownWord, relationOf } from '../lexicon/lexicon';
import { lexicalFeatures } from './lexical-features';
import { isPlainSlip } from './heuristic-floor';
import { runFeatures } from './run-features';
import { statementFeatures } from './statement-features';
import type { JudgeContext } from './judge-context';
import type { DifferenceKind, Difference } from '../alignment/difference';
import { coverage, type PassageView } from '../alignment/view';
import { headToken, type Term } from '../sentence/terms';

/** Every kind of difference; one that is missing here has no feature of its own to be learnt. */
const SLOTS: readonly DifferenceKind[] = [
  'quantity',
  'date',
  'duration',
  'name',
  'noun',
  'verb',
  'adjective',
  'adverb',
  'antonym',
  'negation',
  'link',
  'swap',
];

/** Everything that is known of one difference. */
export function featuresOf(difference: Difference, judgeContext: JudgeContext): Features {
  const features = measure(difference, judgeContext);
  features['plain slip'] = isPlainSlip(features) ? 1 : 0;
  return features;
}

function measure(difference: Difference, judgeContext: JudgeContext): Record<string, number> {
  const { term, view } = difference;
  const inUnit = (i: number) => i >= term.first && i < term.last;
  return together([
    Object.fromEntries(SLOTS.map((slot) => [`slot: ${slot}`, difference.slot === slot ? 1 : 0])),
    {
      'claim covered': coverage(
        judgeContext.claim,
        (i) => fitAt(view.alignment, i) || (view.cover[i] === 1 ? 1 : 0),
        inUnit,
      ),
      'claim covered with neighbours': coverage(judgeContext.claim, (i) => view.cover[i] ?? 0, inUnit),
      'words not covered': judgeContext.claim.analysis.content.filter((i) => !inUnit(i) && view.cover[i] === 0).length,
    },
    nameFeatures(judgeContext, view, inUnit),
    nameSlotFeatures(difference, judgeContext),
    passageFeatures(judgeContext, view),
    pairFeatures(difference, judgeContext),
    wordFeatures(difference, judgeContext),
    elsewhereFeatures(difference, judgeContext),
    runFeatures(difference, judgeContext.claim),
    lexicalFeatures(difference, judgeContext),
    factFeatures(difference, judgeContext.claim.analysis, judgeContext.views),
    denialFeatures(difference, judgeContext),
    statementFeatures(difference, judgeContext),
    {
      'in a role':
        isInRole(judgeContext.claim.analysis, term.span) && isInRole(view.analysis, difference.other.span) ? 1 : 0,
      crossed: difference.crossed ? 1 : 0,
      'plain slip': 0,
      'other suspicions': judgeContext.differences.length - 1,
    },
  ]);
}

/** Whether words stand in a post: "X, chief executive of Y". */
function isInRole({ roles }: Analysis, span: Span): boolean {
  return roles.some((role) => overlaps(role.span, span));
}

function nameFeatures({ claim, input }: JudgeContext, view: PassageView, inUnit: (i: number) => boolean): Features {
  const names = claim.analysis.content.filter((i) => nth(claim.analysis.tokens, i).name && !inUnit(i));
  const missing = names.filter((i) => view.cover[i] === 0);
  const here = names.filter((i) => fitAt(view.alignment, i) > 0);
  return {
    'names in claim': names.length,
    'names missing': missing.length,
    'names here': names.length === 0 ? UNTOLD : here.length / names.length,
    'rarest missing name': Math.max(0, ...missing.map((i) => rarity(input, nth(claim.analysis.tokens, i).lower))),
    'commonest missing name': Math.min(1, ...missing.map((i) => rarity(input, nth(claim.analysis.tokens, i).lower))),
    'subject covered': view.cover[claim.analysis.content[0] ?? 0] ?? 0,
  };
}

/** From this share of what a passage has of the claim another is as good. */
const AS_GOOD = 0.9;

function passageFeatures({ claim, views }: JudgeContext, view: PassageView): Features {
  const { content } = view.analysis;
  const matched = content.filter((j) => claimPlace(view.alignment, j) >= 0).length;
  const best = views[0]?.candidate.score ?? 1;
  return {
    'passage matched': content.length === 0 ? 0 : matched / content.length,
    'passage words': content.length,
    'claim words': claim.analysis.content.length,
    rank: view.rank,
    'score of best': best === 0 ? 0 : view.candidate.score / best,
    'passages as good': views.filter((v) => v !== view && v.overall >= view.overall * AS_GOOD).length,
  };
}

/** What "same verb" is where the passage has the claim's verb, but nearer to another value. */
const VERB_ELSEWHERE = 0.5;

function pairFeatures({ counterpart, term, other, view }: Difference, { claim }: JudgeContext): Features {
  const verb = verbNear(claim.analysis, term);
  const at = verb < 0 ? -1 : passagePlace(view.alignment, verb);
  const theirs = verbNear(view.analysis, other);
  return {
    context: counterpart.context,
    'left fits': counterpart.left,
    'right fits': counterpart.right,
    'same lead': counterpart.sameLead,
    pairing: counterpart.score,
    near: counterpart.near,
    'known places':
      term.kind === 'name' && other.kind === 'name'
        ? (isPlace(claim.analysis, term) ? 1 : 0) + (isPlace(view.analysis, other) ? 1 : 0)
        : 0,
    'same verb': at >= 0 && at === theirs ? 1 : at >= 0 ? VERB_ELSEWHERE : 0,
    'place in claim': term.first / Math.max(1, claim.analysis.tokens.length),
    'place in passage': other.first / Math.max(1, view.analysis.tokens.length),
  };
}

/** The nearest verb before a term, else the nearest after it; -1 where there is none. */
function verbNear(analysis: Analysis, term: Term): number {
  for (let i = term.first - 1; i >= 0; i--) if (nth(analysis.tokens, i).pos === 'VERB') return i;
  return analysis.tokens.findIndex((t, i) => i >= term.last && t.pos === 'VERB');
}

function wordFeatures({ term, other, view }: Difference, { claim, input }: JudgeContext): Features {
  const a = headToken(claim.analysis, term);
  const b = headToken(view.analysis, other);
  return {
    'rarity of claim word': rarity(input, a.lower),
    'rarity of passage word': rarity(input, b.lower),
    'sister words': relationOf(a.lemma, b.lemma) === 'sister' ? 1 : 0,
    'known words': (isKnownWord(a.lemma) ? 1 : 0) + (isKnownWord(b.lemma) ? 1 : 0),
    'same part of speech': a.pos === b.pos ? 1 : 0,
    'common prefix': commonPrefix(a.lower, b.lower) / Math.max(a.lower.length, b.lower.length),
    'same ending': a.lower.slice(-2) === b.lower.slice(-2) ? 1 : 0,
    'claim word length': a.lower.length,
    'unit words': term.last - term.first,
    'claim negated': a.negated ? 1 : 0,
    'passage modal': b.modal || b.future ? 1 : 0,
    'shared words in unit': shared(claim.analysis, term, view),
    'first word': term.first === 0 ? 1 : 0,
    'passage unit words': other.last - other.first,
    'place names': (isPlaceLead(claim.analysis, term) ? 1 : 0) + (isPlaceLead(view.analysis, other) ? 2 : 0),
    'relation of words': RELATION_CODES[relationOf(a.lemma, b.lemma)],
  };
}

/**
 * 0..1 of an unknown word's. Inverse document frequencies grow with the corpus: taken as they are, a model learnt on
 * one article each keeps silent on plain slips in a corpus of five (test/unit/whole/articles.test.ts).
 */
function rarity({ idf }: JudgeInput, word: string): number {
  return idf(word) / Math.max(1e-9, idf('\u0000'));
}

const RELATION_CODES = { none: 0, sister: 1, broader: 2, derived: 3, synonym: 4 } as const;
const PLACE_LEADS: ReadonlySet<string> = new Set(['in', 'at', 'from', 'near', 'to', 'of', 'across', 'outside']);

function isPlaceLead(analysis: Analysis, term: Term): boolean {
  return PLACE_LEADS.has(analysis.tokens[term.first - 1]?.lower ?? '');
}

function shared(claim: Analysis, term: Term, view: PassageView): number {
  let n = 0;
  for (let i = term.first; i < term.last; i++) if (nth(claim.tokens, i).content && fitAt(view.alignment, i) > 0) n++;
  return n;
}

function commonPrefix(a: string, b: string): number {
  let n = 0;
  while (n < a.length && a[n] === b[n]) n++;
  return n;
}

/** A passage with less of the claim than this share of what the compared one has speaks of something else. */
const RELEVANT = 0.6;

/** The same for the words around the term alone: whether another passage speaks of this clause rather than this one. */
function nearElsewhere(
  { term, view, counterpart }: Difference,
  claim: JudgeContext['claim'],
  views: JudgeContext['views'],
  holders: JudgeContext['views'],
): Features {
  const near = new Map(views.filter((v) => v !== view).map((v) => [v, nearCoverage(claim, term, v)]));
  const elsewhere = Math.max(0, ...near.values());
  return {
    'near in other passages': elsewhere,
    'margin near': counterpart.near - elsewhere,
    'near where it stands': Math.max(0, ...holders.map((v) => near.get(v) ?? 0)),
  };
}

/**
 * Whether the claim's value stands somewhere else in what was retrieved, and the passage's value elsewhere in the
 * claim.
 */
function elsewhereFeatures(difference: Difference, { claim, views, input }: JudgeContext): Features {
  const { term, view } = difference;
  // A number or date stands elsewhere where its value does: that "million" or "September" occurs in a passage bears
  // nothing out.
  const has = (v: PassageView) =>
    term.fact === undefined
      ? v.supported.has(term) || fitAt(v.alignment, term.head) > 0
      : v.analysis.terms.some((other) => bearsOut(other.fact, term.fact));
  const holders = views.filter((v) => v !== view && v.overall >= RELEVANT * view.overall && has(v));
  return {
    'near by': (view.cover[term.head] ?? 0) > 0 ? 1 : 0,
    elsewhere: holders.length,
    'best elsewhere': Math.max(0, ...holders.map((v) => v.overall)),
    'margin over elsewhere': view.overall - Math.max(0, ...holders.map((v) => v.overall)),
    ...nearElsewhere(difference, claim, views, holders),
    'known to the corpus': input.idf(headToken(claim.analysis, term).lower) < input.idf('\u0000') ? 1 : 0,
  };
}
