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

/** Whether a passage or what its source says nearby has a word. */
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

/**
 * Whether two voices are one, may be one, or are others. They may be where nobody is told, or "we". `isOfItself`: each
 * speaks of itself, so that "the company" may be the one named.
 */
export function voiceOf(
  mine: Voice,
  theirs: Voice,
  {
    view,
    views,
    isOfItself,
  }: { readonly view: PassageView; readonly views: readonly PassageView[]; readonly isOfItself: boolean },
): 'same' | 'open' | 'other' {
  const [own, others] = [whoIn(mine), whoIn(theirs)];
  if (own.some((a) => others.some((b) => a.stem === b.stem))) return 'same';
  if (own.length === 0) return 'open';
  const pronoun = pronounIn(theirs);
  if (others.length === 0 && !pronoun) return 'open';
  if (!others.every((token) => isParty(token))) return 'other';
  const isMeant = (token: Token): boolean =>
    pronoun ? isToldBefore(view, views, { ...theirs, pronoun }, token) : isOfItself && isAround(view, views, token);
  return own.some(isMeant) ? 'same' : 'other';
}

/** Whether a pronoun may stand for a name: "it" for nothing but what its own sentence names before it, if anything. */
function isToldBefore(
  { candidate: { before, passage } }: PassageView,
  views: readonly PassageView[],
  { analysis, holder: [from], pronoun }: Voice & { readonly pronoun: string },
  { stem }: Token,
): boolean {
  const earlier = whoIn({ analysis, holder: [0, from] });
  if (earlier.some((token) => token.stem === stem)) return true;
  if (pronoun === 'it' && earlier.length > 0) return false;
  const isStillOf = before.toLowerCase().startsWith(`${pronoun} `);
  const further = views.filter(
    ({ candidate: { passage: other } }) =>
      isStillOf && other.source === passage.source && other.index === passage.index - 2,
  );
  return contentStems(before).includes(stem) || further.some((one) => one.analysis.stems.has(stem));
}

function whoIn({ analysis: { tokens }, holder: [from, to] }: Voice): readonly Token[] {
  return tokens.slice(from, to).filter(({ pos }) => pos === 'NOUN' || pos === 'PROPN');
}

function pronounIn({ analysis: { tokens }, holder: [from, to] }: Voice): string | undefined {
  return tokens.slice(from, to).find(({ lower }) => OTHERS.has(lower))?.lower;
}

/** Whether whoever a statement is about is named around a passage. */
export function isNamedAround(
  tokens: readonly Token[],
  who: readonly number[],
  view: PassageView,
  views: readonly PassageView[],
): boolean {
  return who.some((i) => isAround(view, views, nth(tokens, i)));
}
