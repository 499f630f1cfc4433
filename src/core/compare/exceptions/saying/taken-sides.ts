import { caches } from '../../../text/caches';
import { nth } from '../../../text/nth';
import type { Analysis } from '../../sentence/analysis';
import { termAcross, type Term } from '../../sentence/terms';
import type { Token } from '../../sentence/token';

/** A side that somebody takes: "voted | against | the budget". */
export interface Side {
  readonly verb: number;
  /** The words that say which. */
  readonly words: Term;
  /** Turned where the verb is denied: who did not vote for it is no supporter. */
  readonly isFor: boolean;
}

/** Verbs by which somebody takes a side, with "for" or "against". */
const TAKING: ReadonlySet<string> = new Set(
  'vote speak argue campaign lobby testify march demonstrate rule decide fight canvass stump preach plead agitate'.split(
    ' ',
  ),
);
/** How far after its verb a side may be told: "spoke | yesterday in favour of". */
const REACH = 3;
/** The same where the votes stand between: "voted 9 to 4 against". */
const REACH_PAST_VOTES = 5;

/** The sides that a sentence has somebody take. */
export const sidesIn = caches.ofObject(({ tokens }: Analysis): readonly Side[] =>
  tokens.flatMap((token, verb) => {
    if (token.pos !== 'VERB' || !TAKING.has(token.lemma)) return [];
    const isCounted = /^\p{N}/u.test(tokens[verb + 1]?.text ?? '');
    const reach = verb + (isCounted ? REACH_PAST_VOTES : REACH);
    for (let i = verb + 1; i <= Math.min(reach, tokens.length - 1); i++) {
      const side = sideAt(tokens, i);
      if (side) return [{ verb, ...side, isFor: side.isFor !== token.negated }];
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
  return termAcross(tokens, 'link', [first, last], first);
}
