import type { TaggedToken } from './tagger';
import { DENYING_VERBS, FUTURE, MODALS, NEGATORS } from './words';

/** For each token, whether a word before it denies it, weakens it or puts it ahead. */
export interface Scopes {
  readonly negated: readonly boolean[];
  readonly modal: readonly boolean[];
  readonly future: readonly boolean[];
}

/** How many words that carry meaning one denial reaches. */
const REACH = 2;
const STOPS = new Set(['.', ';', ':', ',', 'but', 'although', 'though', 'because', 'while', 'and', 'that', 'which', 'who']);
const REACHED: ReadonlySet<string> = new Set(['VERB', 'ADJ', 'NOUN', 'PROPN', 'NUM']);

const VERBS: ReadonlySet<string> = new Set(['VERB']);

/** Marks, from left to right, what each scope word reaches: the next few content words up to a clause border. */
export function markScopes(tokens: readonly TaggedToken[]): Scopes {
  const negated = reach(tokens, isNegator, REACH);
  const denied = reach(tokens, (t) => t.pos === 'VERB' && DENYING_VERBS.has(t.lemma), 1, VERBS);
  return {
    negated: negated.map((n, i) => (n || deniesItsObject(tokens, i)) !== (denied[i] === true && isGoverned(tokens, i))),
    modal: reach(tokens, (t) => MODALS.has(lowerOf(t)), 1),
    future: reach(tokens, (t) => FUTURE.has(lowerOf(t)), 1),
  };
}

/** "Stores no messages" is "does not store messages": a verb right before "no" is denied too. */
function deniesItsObject(tokens: readonly TaggedToken[], i: number): boolean {
  const next = tokens[i + 1];
  return tokens[i]!.pos === 'VERB' && next !== undefined && /^(?:no|nothing|nobody)$/i.test(next.text) && isNegator(next, i + 1, tokens);
}

/** "Refused to sell", "denied selling": what a denying verb governs; in "dismissed as it was settled" it governs nothing. */
function isGoverned(tokens: readonly TaggedToken[], i: number): boolean {
  return lowerOf(tokens[i - 1]) === 'to' || lowerOf(tokens[i]!).endsWith('ing');
}

/** How many words an aside between commas may have. */
const LONGEST_ASIDE = 10;

/** A comma that opens or closes an aside before an infinitive: "unable, due to her illness, to attend". */
function isAside(tokens: readonly TaggedToken[], i: number): boolean {
  if (tokens[i]!.text !== ',') return false;
  if (lowerOf(tokens[i + 1]) === 'to') return true;
  const end = tokens.findIndex((t, j) => j > i && j <= i + LONGEST_ASIDE && t.text === ',');
  return end > 0 && lowerOf(tokens[end + 1]) === 'to';
}

function isNegator(token: TaggedToken, i: number, tokens: readonly TaggedToken[]): boolean {
  if (lowerOf(token) === 'yet' && lowerOf(tokens[i + 1]) === 'to') return true;
  if (!NEGATORS.has(lowerOf(token))) return false;
  const next = lowerOf(tokens[i + 1]);
  // "Far from certain", as against "far from the city".
  if (lowerOf(token) === 'far') return next === 'from' && tokens[i + 2]?.pos === 'ADJ';
  // "no later than", "not only", "no more than": bounds and emphasis, not denials; "no longer" denies.
  if (next === 'longer') return lowerOf(tokens[i + 2]) !== 'than';
  return !(next !== undefined && ['only', 'later', 'more', 'less', 'fewer', 'earlier', 'sooner', '.', 'least', 'just', 'doubt'].includes(next));
}

function lowerOf(token: TaggedToken): string;
function lowerOf(token: TaggedToken | undefined): string | undefined;
function lowerOf(token: TaggedToken | undefined): string | undefined {
  return token?.forms.lower;
}

function reach(tokens: readonly TaggedToken[], opens: (token: TaggedToken, i: number, all: readonly TaggedToken[]) => boolean, words: number, reached: ReadonlySet<string> = REACHED): readonly boolean[] {
  const marks = new Array<boolean>(tokens.length).fill(false);
  let left = 0;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (left > 0 && STOPS.has(lowerOf(token)) && !isAside(tokens, i)) left = 0;
    if (left > 0 && reached.has(token.pos)) {
      marks[i] = true;
      left--;
    }
    if (opens(token, i, tokens)) left = words;
  }
  return marks;
}
