import type { Token } from './token';

/** Openings of sentences that assert nothing: conditions, hypotheses, wishes. */
const HYPOTHETICAL =
  /^\W{0,3}(?:if|unless|whether|suppose|supposing|assume|assuming|imagine|let|perhaps|maybe|possibly|presumably|arguably|hopefully|conceivably|should|were|had|provided that|providing that|as long as|so long as|in case|in the event)\b/i;
const QUESTION = /\?["”’'»)\]]{0,3}\s*$/;
const OPINION =
  /\b(?:I|we) (?:(?:would|'d|’d|do|also|still|strongly|personally|firmly) ){0,2}(?:think|believe|feel|hope|guess|suspect|suggest|recommend|expect|wish|doubt|wonder|argue|say|imagine|suppose|reckon|assume|fear|bet)\b|\b(?:I am|I'm|I’m|we are|we're|we’re) (?:convinced|sure|certain|afraid|confident|not sure)\b|\b(?:in my (?:view|opinion|judge?ment|eyes)|in our (?:view|opinion)|to my mind|to my eyes|if you ask me|it seems to me)\b|\barguably\b/i;
const ADVICE = /^\W{0,3}(?:please|note that you|remember to|consider|do not|don't|don’t|never|always)\b/i;
/** "It is possible that …", "There is a chance that …", "It remains to be seen …": what follows is left open. */
const LEFT_OPEN =
  /^\W{0,3}(?:it|there) (?:is|was|may be|might be|could be|seems|would be|remains) (?:(?:also|quite|still|not|by no means) )?(?:possible|conceivable|thinkable|likely|probable|unlikely|doubtful|unclear|uncertain|open|unknown|hard to say|a (?:chance|possibility|risk)|to be seen)\b/i;

/** True for a question and for what holds on a condition alone: nothing that could contradict a statement. */
export function saysNothing(text: string): boolean {
  return QUESTION.test(text) || /^\W{0,3}(?:if|unless|whether)\b/i.test(text);
}

/** "In short:": a line that announces what follows. */
const ANNOUNCEMENT = /:\s*$/;
const NO_ASSERTIONS: readonly RegExp[] = [QUESTION, ANNOUNCEMENT, HYPOTHETICAL, OPINION, ADVICE, LEFT_OPEN];

/**
 * True where a sentence states something that can be true or false. No question does, nor a line that announces what
 * follows, a condition, an order or the writer's opinion.
 */
export function isAssertion(text: string): boolean {
  return !NO_ASSERTIONS.some((wording) => wording.test(text));
}

/** Base forms that are participles too: "Set in Italy, the film …", "Cut from the team, he …". */
export const ALSO_PARTICIPLES: ReadonlySet<string> = new Set([
  'set',
  'put',
  'cut',
  'hit',
  'let',
  'read',
  'shut',
  'cost',
  'split',
  'spread',
  'quit',
  'beat',
  'bid',
  'hurt',
  'cast',
  'burst',
  'become',
  'come',
  'run',
  'shed',
  'overcome',
]);
const OBJECT_STARTS: ReadonlySet<string> = new Set([
  'the',
  'a',
  'an',
  'your',
  'it',
  'them',
  'this',
  'these',
  'that',
  'those',
  'all',
  'each',
  'every',
  'yourself',
  'me',
  'us',
]);

/** True for an order: a sentence that opens with a verb in its base form and that verb's object ("Count the cars"). */
export function isOrder([first, second]: readonly Token[]): boolean {
  if (first?.pos !== 'VERB' || first.lower !== first.lemma) return false;
  return !ALSO_PARTICIPLES.has(first.lower) && OBJECT_STARTS.has(second?.lower ?? '');
}
