import type { Fact } from '../../model/judging/fact';
import { nth } from '../../text/nth';
import { align, type Alignment } from './align';
import { analyse, contentStems, mayHaveStem, type Analysis } from '../sentence/analysis';
import type { ClaimView } from './context';
import { supportFacts } from './fact-support';
import { areOfOtherTimes } from './times/former-times';
import type { JudgeCandidate, JudgeInput } from './input';
import { supportNames, type NamePair } from './name-support';
import type { Term } from '../sentence/terms';

export type { ClaimView } from './context';

/** One passage seen from a claim. */
export interface PassageView {
  readonly candidate: JudgeCandidate;
  /** 0 for the best passage. */
  readonly rank: number;
  readonly analysis: Analysis;
  readonly alignment: Alignment;
  /**
   * For each claim token: 1 where the passage has it, .5 where only its neighbours or its source's title do, else 0.
   */
  readonly cover: Float32Array;
  /** For each claim term that is a fact: whether a fact of the passage agrees with it. */
  readonly supported: ReadonlySet<Term>;
  /** The share of the claim that the passage and what stands around it have, by weight. */
  readonly overall: number;
}

/** How much a word that stands only around a passage counts as covered. */
const AROUND = 0.5;

/** What a word that every source has weighs, on the scale of inverse document frequencies. */
const LEAST_WEIGHT = 0.1;

/** The claim's analysis with the weights of its words. */
export function viewClaim(input: JudgeInput): ClaimView {
  const analysis = analyse(input.text);
  const weights = Float32Array.from(analysis.tokens, (t) =>
    t.content ? Math.max(LEAST_WEIGHT, input.idf(t.lower)) : 0,
  );
  return { analysis, weights, earlier: input.earlier };
}

/** All facts of passages. */
export function factsOf(views: readonly PassageView[]): readonly Fact[] {
  return views.flatMap((view) => view.analysis.facts);
}

/** The passage seen from the claim. */
export function viewPassage(
  claim: ClaimView,
  candidate: JudgeCandidate,
  rank: number,
  aliases: JudgeInput['aliases'],
): PassageView {
  const analysis = analyse(candidate.passage.text, candidate);
  const byWords = align(claim.analysis, analysis);
  const names = supportNames(claim.analysis, analysis, aliases);
  const alignment = names.length === 0 ? byWords : withNames(byWords, names);
  // What was so once bears nothing out of what is so now.
  const facts = areOfOtherTimes(claim.analysis, analysis) ? [] : supportFacts(claim, analysis, alignment);
  const supported = new Set([...facts, ...names.map((n) => n.mine)]);
  const open = new Set(
    claim.analysis.content.filter((i) => alignment.fit[i] === 0).map((i) => nth(claim.analysis.tokens, i).stem),
  );
  const around = [candidate.before, candidate.after, candidate.metadata.title ?? '']
    .filter((text) => text !== '' && mayHaveStem(text, open))
    .map(contentStems);
  const cover = alignment.fit.slice();
  for (const i of claim.analysis.content) {
    if (cover[i] === 0 && around.some((stems) => stems.includes(nth(claim.analysis.tokens, i).stem))) cover[i] = AROUND;
  }
  for (const term of supported) cover.fill(1, term.first, term.last);
  return {
    candidate,
    rank,
    analysis,
    alignment,
    cover,
    supported,
    overall: coverage(
      claim,
      (i) => cover[i] ?? 0,
      () => false,
    ),
  };
}

/** How well another form of a name fits: better than a synonym, less than the very word. */
const OTHER_FORM = 0.95;

/** The alignment with names that share no word: where nothing else is aligned, the one stands for the other. */
function withNames({ to, fit, from }: Alignment, names: readonly NamePair[]): Alignment {
  const made = { to: to.slice(), fit: fit.slice(), from: from.slice() };
  for (const { mine, theirs } of names) {
    if (
      to.subarray(mine.first, mine.last).some((at) => at >= 0) ||
      from.subarray(theirs.first, theirs.last).some((at) => at >= 0)
    )
      continue;
    made.to.fill(theirs.head, mine.first, mine.last);
    made.fit.fill(OTHER_FORM, mine.first, mine.last);
    made.from.fill(mine.head, theirs.first, theirs.last);
  }
  return made;
}

/** The share of the claim that `cover` reaches, by weight; tokens for which `skip` holds are left out. */
export function coverage(claim: ClaimView, cover: (i: number) => number, skip: (i: number) => boolean): number {
  let reached = 0;
  let all = 0;
  for (const i of claim.analysis.content) {
    if (skip(i)) continue;
    all += claim.weights[i] ?? 0;
    reached += (claim.weights[i] ?? 0) * cover(i);
  }
  return all === 0 ? 0 : reached / all;
}
