import { nth } from '../../../text/nth';
import { bestOf, type Difference } from '../../alignment/difference';
import type { ClaimView, PassageView } from '../../alignment/view';
import { isHeldAgainst } from '../../exceptions/saying/alleged';
import { NEGATORS } from '../../lexicon/words';
import type { Analysis } from '../../sentence/analysis';
import { isAssertion } from '../../sentence/assertion';
import { type Stance, stancesIn, toldIn } from '../../sentence/outcomes/stances';
import { termAcross, type Term } from '../../sentence/terms';
import type { Token } from '../../sentence/token';
import { certainDifference } from '../counterpart';
import { termAt } from '../polarity/minimal-pair';
import { hasWordOf, matterOf, type Matter } from './one-matter';
import { isAround, isNamedAround, isParty, voiceOf } from './one-voice';

/**
 * What one side finds, accepts or shows to be so and the other does not. Example: "the pier was found to be unsafe"
 * beside "did not accept that the pier was unsafe"; one difference or none.
 */
export function findFoundOtherwise(claim: ClaimView, views: readonly PassageView[]): readonly Difference[] {
  const mine = stanceOf(claim.analysis);
  if (!mine) return [];
  const all = views.flatMap((view) => stancesIn(view.analysis).map((theirs): Met => ({ view, theirs })));
  const same = all.filter((met) => areOfOneMatter(claim, mine, met, views));
  if (same.some(({ theirs }) => theirs.isSo === mine.isSo)) return [];
  const against = same.filter(({ theirs }) => isAgainst(mine, theirs));
  if (mine.isSo && against.some((met) => isToldElsewhere(met, views))) return [];
  const best = bestOf(
    against.map(({ view, theirs }) => {
      const other = termAcross(view.analysis.tokens, 'verb', [theirs.first, theirs.last]);
      return certainDifference(claim, {
        slot: 'negation',
        term: termOf(claim.analysis, mine),
        other,
        view,
        clash: 'sense',
      });
    }),
  );
  return best ? [best] : [];
}

/** A stance of a claim, or what it tells in somebody's name or nobody's. */
interface Own extends Pick<Stance, 'isSo' | 'isWeak' | 'matter' | 'holder' | 'isNominal'> {
  readonly words: readonly [first: number, last: number] | undefined;
  /** Whether it tells it in nobody's name. */
  readonly isBare: boolean;
}

interface Met {
  readonly view: PassageView;
  readonly theirs: Stance;
}

function stanceOf(analysis: Analysis): Own | undefined {
  const [mine, ...others] = stancesIn(analysis);
  if (others.length > 0 || !isAssertion(analysis.text) || isHeldAgainst(analysis.tokens)) return undefined;
  if (mine) return { ...mine, words: [mine.first, mine.last], isBare: false };
  if (analysis.tokens.some(({ lower, negated }) => negated || NEGATORS.has(lower))) return undefined;
  const base = { isSo: true, isWeak: false, isNominal: false, words: undefined };
  const told = toldIn(analysis);
  if (told) return { ...base, ...told, isBare: false };
  return { ...base, holder: [0, 0], matter: [[0, analysis.tokens.length]], isBare: true };
}

/** The words that say so, else the first verb of what is told. */
function termOf({ tokens, terms }: Analysis, { words, matter }: Own): Term {
  if (words) return termAcross(tokens, 'verb', words);
  const isInside = (i: number): boolean => matter.some(([from, to]) => i >= from && i < to);
  const said = tokens.flatMap(({ content }, i) => (content && isInside(i) ? [i] : []));
  const deed = ['VERB', 'ADJ'].flatMap((pos) => said.find((i) => nth(tokens, i).pos === pos) ?? []);
  return termAt({ tokens, terms }, deed[0] ?? said.at(-1) ?? 0);
}

/** Whether the two cannot both hold: what was not shown may be so, unless somebody says that it was shown. */
function isAgainst(mine: Own, theirs: Stance): boolean {
  if (mine.isBare) return theirs.isResult;
  return !(mine.isWeak || theirs.isWeak) || mine.words !== undefined;
}

/** Whether one says no more than what the other does, of the same and in one voice. */
function areOfOneMatter(
  { analysis }: ClaimView,
  mine: Own,
  { view, theirs }: Met,
  views: readonly PassageView[],
): boolean {
  const own = matterOf(analysis, mine.matter);
  const other = matterOf(view.analysis, theirs.matter);
  const isOfItself = own.subject.length === 0 && other.subject.length === 0;
  const voices = [mine, theirs].map(({ holder }, i) => ({ analysis: i === 0 ? analysis : view.analysis, holder }));
  const voice = voiceOf(nth(voices, 0), nth(voices, 1), { view, views, isOfItself });
  if (voice !== 'same' && !mayBeOneVoice(voice, analysis, mine, theirs)) return false;
  if (own.words.some((i) => isStrange(nth(own.tokens, i), view, views))) return false;
  const [less, more] = mine.isSo || theirs.isNominal ? [other, own] : [own, other];
  const told = less.words.filter((i) => hasWordOf(more, less, i));
  if (!told.some((i) => !less.subject.includes(i)) || !isAllElse(less, told)) return false;
  const isNamed = less.subject.some((i) => told.includes(i)) || mine.isNominal || theirs.isNominal;
  const who = own.subject.length > 0 ? own.subject : holderOf(analysis, mine);
  if (!isNamed && !isNamedAround(analysis.tokens, who, view, views)) return false;
  return told.length > 1 || voice === 'same';
}

/** Whether what is told of nobody, or of "we", is no other's view: what others say may be found not to be so. */
function mayBeOneVoice(voice: 'open' | 'other', { tokens }: Analysis, mine: Own, theirs: Stance): boolean {
  if (voice === 'other') return false;
  if (isNobodys(mine) && isNobodys(theirs)) return true;
  if (!mine.isSo) return false;
  const verb = mine.words && nth(tokens, mine.words[0]).lemma;
  if (isNobodys(mine)) return verb === undefined || !BELIEVING.has(verb);
  return !isNobodys(theirs) || (verb !== undefined && verb !== 'say');
}

/** Verbs of what people take to be so, whatever was found. */
const BELIEVING: ReadonlySet<string> = new Set('believe think consider'.split(' '));

function isNobodys({ holder: [from, to] }: Pick<Stance, 'holder'>): boolean {
  return from === to;
}

/** A name that the passage and what stands around it do not have. */
function isStrange(token: Token, view: PassageView, views: readonly PassageView[]): boolean {
  return token.name && !isParty(token) && !isAround(view, views, token);
}

/** Whether all that is not told on the other side only calls somebody "the company". */
function isAllElse({ tokens, words, subject }: Matter, told: readonly number[]): boolean {
  return words.every((i) => told.includes(i) || (subject.includes(i) && isParty(nth(tokens, i))));
}

function holderOf({ content }: Analysis, { holder: [from, to] }: Own): readonly number[] {
  return content.filter((i) => i >= from && i < to);
}

/** Verbs by which something is only said to be so. */
const ALLEGING: ReadonlySet<string> = new Set(
  'argue claim allege say accuse suggest report maintain insist contend'.split(' '),
);

/** Whether another passage tells outright what one denies. */
function isToldElsewhere({ view, theirs }: Met, views: readonly PassageView[]): boolean {
  const denied = matterOf(view.analysis, theirs.matter);
  return views.some((one) => {
    const { tokens, text } = one.analysis;
    if (one === view || stancesIn(one.analysis).length > 0 || !isAssertion(text)) return false;
    if (tokens.some(({ lower, lemma }) => NEGATORS.has(lower) || ALLEGING.has(lemma))) return false;
    const all = matterOf(one.analysis, [[0, tokens.length]]);
    return denied.words.every((i) => hasWordOf(all, denied, i));
  });
}
