import { nth } from '../../../text/nth';
import type { Difference } from '../../alignment/difference';
import type { Analysis } from '../../sentence/analysis';
import type { ClaimView } from '../../alignment/view';
import type { Exception } from '../exception';
import { CLEARING_VERBS, DENIALS } from '../../lexicon/words';

/** What somebody is accused of contradicts no denial of it. */
export const alleged: Exception = {
  code: 'alleged',
  silent: {
    passages: ['Ida Holm denied that she had sold the mill.'],
    claim: 'Ida Holm was accused of having sold the mill.',
  },
  wrong: { passages: ['Ida Holm denied that she had sold the mill.'], claim: 'Ida Holm sold the mill.' },
  applies: (difference, claim) => isAlleged(difference, claim),
};

/** Words after which something is only said against somebody. */
const AGAINST: ReadonlySet<string> = new Set([
  'accuse',
  'accusation',
  'allege',
  'allegation',
  'alleged',
  'allegedly',
  'reportedly',
  'supposedly',
  'suspect',
  'suspicion',
  'charge',
  'rumour',
  'rumor',
  'question',
  'complain',
  'complaint',
  'sue',
  'blame',
]);
const SAYING: ReadonlySet<string> = new Set([
  'say',
  'claim',
  'tell',
  'report',
  'write',
  'state',
  'insist',
  'testify',
  'suggest',
  'believe',
  'argue',
  'maintain',
]);

/**
 * True where the claim reports what somebody is accused of, or what another says, and the source has the one concerned
 * deny it: both happened.
 * "Was accused of selling it", "witnesses said that she had sold it" beside "she denied selling it".
 */
function isAlleged({ slot, term, other, view }: Difference, { analysis }: ClaimView): boolean {
  if (slot !== 'negation' || nth(analysis.tokens, term.last - 1).negated) return false;
  const denial = view.analysis.tokens.findIndex((t, i) => i < other.last && isDenial(t.lemma));
  if (denial < 0) return false;
  if (analysis.tokens.slice(0, term.first).some((t) => AGAINST.has(t.lemma) || AGAINST.has(t.lower))) return true;
  const saying = analysis.tokens.findIndex((t, i) => i < term.first && t.pos === 'VERB' && SAYING.has(t.lemma));
  return saying >= 0 && !speaks(analysis, saying, view.alignment.to, denial);
}

/** "Denied stealing", and "was cleared of stealing". */
function isDenial(lemma: string): boolean {
  return DENIALS.has(lemma) || CLEARING_VERBS.has(lemma);
}

/** Whether somebody before the claim's verb of saying is one who stands before the source's verb of denial. */
function speaks({ tokens }: Analysis, saying: number, to: Int16Array, denial: number): boolean {
  const before = tokens.slice(0, saying);
  return (
    before.some((t, i) => t.content && (to[i] ?? -1) >= 0 && (to[i] ?? -1) < denial) ||
    before.some((t) => t.lower === 'she' || t.lower === 'he' || t.lower === 'they')
  );
}
