import { nth } from '../../../text/nth';
import type { PassageView } from '../../alignment/view';
import { contentStems, type Analysis } from '../../sentence/analysis';
import type { Token } from '../../sentence/token';
import type { Stretch } from './one-matter';

/** How many passages away in its source a name may stand for whom a passage calls "the company". */
const NEAR = 6;
/** What documents call those that they speak of. */
const PARTIES: ReadonlySet<string> = new Set(
  (
    'applicant claimant defendant plaintiff respondent appellant accused company firm authority council club board ' +
    'trust operator supplier contractor employer owner buyer seller agency ministry charity union society association'
  ).split(' '),
);
const OTHERS: ReadonlySet<string> = new Set(['he', 'she', 'it', 'they', 'who']);

/** Whether a word only calls a party by what it is in a document: "the applicant". */
export function isParty({ lemma, lower, name }: Token): boolean {
  return PARTIES.has(lemma) && (!name || lower === lemma);
}

/** Whether a passage, what stands around it or what its source says nearby has a word. */
export function isAround(view: PassageView, views: readonly PassageView[], { stem }: Token): boolean {
  const { source, index } = view.candidate.passage;
  const { before, after, metadata } = view.candidate;
  const isNear = ({ candidate: { passage } }: PassageView): boolean =>
    passage.source === source && Math.abs(passage.index - index) <= NEAR;
  return (
    views.some((one) => isNear(one) && one.analysis.stems.has(stem)) ||
    [before, after, metadata.title ?? ''].some((text) => contentStems(text).includes(stem))
  );
}

/** Who holds what on a side of a comparison. */
export interface Voice {
  readonly analysis: Analysis;
  readonly holder: Stretch;
}

/** Whether two voices are one, may be one since nobody or "we" is told, or are others. */
export function voiceOf(
  mine: Voice,
  theirs: Voice,
  view: PassageView,
  views: readonly PassageView[],
): 'same' | 'open' | 'other' {
  const [own, others] = [whoIn(mine), whoIn(theirs)];
  if (own.some((a) => others.some((b) => a.stem === b.stem))) return 'same';
  if (own.length === 0) return 'open';
  const isCalled = others.every((token) => isParty(token));
  const isPronoun = others.length === 0 && pronounIn(theirs);
  if (others.length === 0 && !isPronoun) return 'open';
  if (!isCalled) return 'other';
  return own.some((token) => isAround(view, views, token)) ? 'same' : 'other';
}

function whoIn({ analysis: { tokens }, holder: [from, to] }: Voice): readonly Token[] {
  return tokens.slice(from, to).filter(({ pos }) => pos === 'NOUN' || pos === 'PROPN');
}

function pronounIn({ analysis: { tokens }, holder: [from, to] }: Voice): boolean {
  return tokens.slice(from, to).some(({ lower }) => OTHERS.has(lower));
}

/** Whether whoever a statement is about is named around a passage that has only a pronoun or "the company". */
export function isNamedAround(
  tokens: readonly Token[],
  who: readonly number[],
  view: PassageView,
  views: readonly PassageView[],
): boolean {
  return who.some((i) => isAround(view, views, nth(tokens, i)));
}
