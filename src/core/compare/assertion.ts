/** Openings of sentences that assert nothing: conditions, hypotheses, wishes. */
const HYPOTHETICAL = /^\W{0,3}(?:if|unless|whether|suppose|supposing|assuming|imagine|let us|let's|perhaps|maybe|should|were|had)\b/i;
const QUESTION = /\?["”’'»)\]]{0,3}\s*$/;
const OPINION = /\b(?:I|we) (?:think|believe|feel|hope|guess|suspect|suggest|recommend|expect|wish|doubt|wonder)\b|\b(?:in my (?:view|opinion)|in our (?:view|opinion)|to my mind)\b/i;
const ADVICE = /^\W{0,3}(?:please|note that you|remember to|consider|do not|don't|never|always)\b/i;

/** True where a sentence states something that can be true or false, as opposed to a question, a line that announces what follows ("In short:"), a condition, an order or the writer's opinion. */
export function isAssertion(text: string): boolean {
  return !QUESTION.test(text) && !/:\s*$/.test(text) && !HYPOTHETICAL.test(text) && !OPINION.test(text) && !ADVICE.test(text);
}
