import { standsWithin } from '../../alignment/align';
import { bestOf, type Difference } from '../../alignment/difference';
import type { ClaimView, PassageView } from '../../alignment/view';
import { isAssertion } from '../../sentence/assertion';
import { clauseAround, clauseBorders } from '../../sentence/clause';
import { caches } from '../../../text/caches';
import { nth } from '../../../text/nth';
import type { Analysis } from '../../sentence/analysis';
import type { Term } from '../../sentence/terms';
import { haveOneModality, type Token } from '../../sentence/token';
import { certainDifference } from '../counterpart';

/** A side that somebody takes: "voted | against | the budget". */
interface Side {
  readonly verb: number;
  /** The words that say which. */
  readonly words: Term;
  readonly isFor: boolean;
}

/** Verbs by which somebody takes a side, with "for" or "against". */
const TAKING: ReadonlySet<string> = new Set(
  'vote speak argue campaign lobby testify march demonstrate rule decide fight canvass stump preach plead agitate'.split(
    ' ',
  ),
);
const BORDERS = clauseBorders(',', 'and', 'or');
/** How far after its verb a side may be told: "spoke | yesterday in favour of". */
const REACH = 3;
/** The same where the votes stand between: "voted 9 to 4 against". */
const REACH_PAST_VOTES = 5;

/**
 * The side that somebody took, where a passage has the same one take the other: "voted for it" beside "voted against
 * it"; one difference or none. The form alone makes it sure.
 */
export function findTakenSide(claim: ClaimView, views: readonly PassageView[]): readonly Difference[] {
  const [mine, ...more] = sidesIn(claim.analysis);
  if (!mine || more.length > 0) return [];
  const sides = views
    .filter((view) => isAssertion(view.analysis.text))
    .flatMap((view) => sidesIn(view.analysis).map((side) => ({ side, view })))
    .filter(({ side, view }) => isOneStand(claim, mine, view, side));
  if (sides.some(({ side }) => side.isFor === mine.isFor)) return [];
  const best = bestOf(
    sides.map(({ side, view }) =>
      certainDifference(claim, { slot: 'antonym', term: mine.words, other: side.words, view }),
    ),
  );
  return best ? [best] : [];
}

const sidesIn = caches.ofObject(({ tokens }: Analysis): readonly Side[] =>
  tokens.flatMap((token, verb) => {
    if (token.pos !== 'VERB' || !TAKING.has(token.lemma)) return [];
    const isCounted = /^\p{N}/u.test(tokens[verb + 1]?.text ?? '');
    const reach = verb + (isCounted ? REACH_PAST_VOTES : REACH);
    for (let i = verb + 1; i <= Math.min(reach, tokens.length - 1); i++) {
      const side = sideAt(tokens, i);
      if (side) return [{ verb, ...side }];
    }
    return [];
  }),
);

function sideAt(tokens: readonly Token[], i: number): Omit<Side, 'verb'> | undefined {
  const word = nth(tokens, i).lower;
  if (word === 'for' || word === 'against') return { words: termAt(tokens, i, i + 1), isFor: word === 'for' };
  if (word === 'to' && tokens[i + 1]?.pos === 'VERB')
    return { words: termAt(tokens, i, i + 1), isFor: tokens[i - 1]?.lower !== 'not' };
  const isFavour = word === 'in' && /^(?:favou?r|support)$/.test(tokens[i + 1]?.lower ?? '');
  return isFavour && tokens[i + 2]?.lower === 'of' ? { words: termAt(tokens, i, i + 3), isFor: true } : undefined;
}

function termAt(tokens: readonly Token[], first: number, last: number): Term {
  const span = { start: nth(tokens, first).start, end: nth(tokens, last - 1).end };
  return { kind: 'link', span, first, last, head: first };
}

/** Whether both tell of the same one's stand on the same thing, in the same verb and mood. */
function isOneStand(claim: ClaimView, mine: Side, view: PassageView, theirs: Side): boolean {
  const [a, b] = [nth(claim.analysis.tokens, mine.verb), nth(view.analysis.tokens, theirs.verb)];
  if (a.stem !== b.stem || !haveOneModality(a, b) || a.future !== b.future) return false;
  const [from, to] = clauseAround(view.analysis.tokens, { first: theirs.verb, last: theirs.verb + 1 }, BORDERS);
  const doers = claim.analysis.content.filter((i) => i < mine.verb);
  const things = claim.analysis.content.filter((i) => i >= mine.words.last);
  const isThing = view.analysis.content.some((j) => j >= theirs.words.last && j < to);
  const isOneDoer = doers.length > 0 && doers.every((i) => standsWithin(view.alignment, i, from, theirs.verb));
  return isOneDoer && (!isThing || things.every((i) => standsWithin(view.alignment, i, theirs.words.last, Infinity)));
}
