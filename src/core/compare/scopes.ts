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
    modal: reach(tokens, (t) => MODALS.has(t.text.toLowerCase()), 1),
    future: reach(tokens, (t) => FUTURE.has(t.text.toLowerCase()), 1),
  };
}

/** "Stores no messages" is "does not store messages": a verb right before "no" is denied too. */
function deniesItsObject(tokens: readonly TaggedToken[], i: number): boolean {
  const next = tokens[i + 1];
  return tokens[i]!.pos === 'VERB' && next !== undefined && /^(?:no|nothing|nobody)$/i.test(next.text) && isNegator(next, i + 1, tokens);
}

/** "Refused to sell", "denied selling": what a denying verb governs; in "dismissed as it was settled" it governs nothing. */
function isGoverned(tokens: readonly TaggedToken[], i: number): boolean {
  return tokens[i - 1]?.text.toLowerCase() === 'to' || tokens[i]!.text.toLowerCase().endsWith('ing');
}

/** How many words an aside between commas may have. */
const LONGEST_ASIDE = 10;

/** A comma that opens or closes an aside before an infinitive: "unable, due to her illness, to attend". */
function isAside(tokens: readonly TaggedToken[], i: number): boolean {
  if (tokens[i]!.text !== ',') return false;
  if (tokens[i + 1]?.text.toLowerCase() === 'to') return true;
  const end = tokens.findIndex((t, j) => j > i && j <= i + LONGEST_ASIDE && t.text === ',');
  return end > 0 && tokens[end + 1]?.text.toLowerCase() === 'to';
}

function isNegator(token: TaggedToken, i: number, tokens: readonly TaggedToken[]): boolean {
  const lower = token.text.toLowerCase();
  if (!NEGATORS.has(lower)) return false;
  const next = tokens[i + 1]?.text.toLowerCase();
  // "no later than", "not only", "no more than": bounds and emphasis, not denials; "no longer" denies.
  if (next === 'longer') return tokens[i + 2]?.text.toLowerCase() !== 'than';
  return !(next !== undefined && ['only', 'later', 'more', 'less', 'fewer', 'earlier', 'sooner', '.', 'least', 'just', 'doubt'].includes(next));
}

function reach(tokens: readonly TaggedToken[], opens: (token: TaggedToken, i: number, all: readonly TaggedToken[]) => boolean, words: number, reached: ReadonlySet<string> = REACHED): readonly boolean[] {
  const marks = new Array<boolean>(tokens.length).fill(false);
  let left = 0;
  for (const [i, token] of tokens.entries()) {
    if (left > 0 && STOPS.has(token.text.toLowerCase()) && !isAside(tokens, i)) left = 0;
    if (left > 0 && reached.has(token.pos)) {
      marks[i] = true;
      left--;
    }
    if (opens(token, i, tokens)) left = words;
  }
  return marks;
}
