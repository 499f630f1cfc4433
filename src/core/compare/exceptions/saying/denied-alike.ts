import { nth } from '../../../text/nth';
import type { Difference } from '../../alignment/difference';
import { isCalledOff } from '../../alignment/denial-scope';
import type { ClaimView } from '../../alignment/view';
import { NOT } from '../../lexicon/words';
import { isAhead, isGivenUp, isUnreal } from '../../sentence/ahead';
import type { Analysis } from '../../sentence/analysis';
import { clauseAround, clauseBorders } from '../../sentence/clause';
import type { Term } from '../../sentence/terms';
import { isVerbal, type Token } from '../../sentence/token';

/**
 * Whether a passage does not say that what the claim denies was so: it was only meant, or called off. Example: "was not
 * climbed" beside "had meant to climb".
 */
export function isDeniedAlike({ term, other, view }: Difference, claim: ClaimView): boolean {
  const { tokens } = claim.analysis;
  if (!isDenied(tokens, term)) return false;
  const passage = view.analysis;
  if (isCalledOff(passage, other.head) || isGivenUp(passage.tokens, other.head)) return true;
  if (isOnlyOffered(passage, other, claim)) return true;
  if (isAhead(tokens, term.head)) return false;
  return isOnlyMeant(passage, other) || (isSoFar(tokens, term) && isAhead(passage.tokens, other.head));
}

/** How many tokens "has" may stand before the verb: "has | not yet been". */
const PERFECT_REACH = 4;

/** "Has not voted": not until now. */
function isSoFar(tokens: readonly Token[], { head }: Term): boolean {
  return tokens.slice(Math.max(0, head - PERFECT_REACH), head).some(({ lower }) => lower === 'has' || lower === 'have');
}

function isDenied(tokens: readonly Token[], { first, last }: Term): boolean {
  return tokens.slice(first, last).some(({ negated }) => negated);
}

/** Words after which an infinitive names what somebody has in mind or tries, and has not done by that. */
const MEANT: ReadonlySet<string> = new Set(
  (
    'mean intend plan hope want wish try attempt seek aim expect prepare threaten offer propose long due about going ' +
    'eager keen set scheduled supposed invite ask urge request advise recommend encourage beg tempt'
  ).split(' '),
);
/** How many words may stand between it and "to": "wanted | him | to sell". */
const OBJECT = 3;

/** "Had meant to climb the peak", "was to have been climbed": whoever only means to may not have done it. */
function isOnlyMeant({ tokens }: Analysis, { head, first, fact }: Term): boolean {
  // "Planned to open | two wards": the verb before a value.
  const verb = fact && isVerbal(nth(tokens, Math.max(0, first - 1))) ? first - 1 : head;
  let to = verb - 1;
  while (to > 0 && (['AUX', 'ADV'].includes(nth(tokens, to).pos) || nth(tokens, to).lower === 'have')) to--;
  if (tokens[to]?.lower !== 'to') return false;
  if (isUnreal(tokens, to)) return true;
  return tokens.slice(Math.max(0, to - OBJECT), to).some((t) => MEANT.has(t.lemma) || MEANT.has(t.lower));
}

/** Verbs by which a thing is put before somebody, or turned away: neither says that it was had or done. */
const OFFERING: ReadonlySet<string> = new Set(
  'offer propose recommend suggest refuse decline reject request demand want seek consider discuss'.split(' '),
);

/** "Was offered the chair" beside "did not take the chair": who is offered a thing may not take it. */
function isOnlyOffered({ tokens }: Analysis, { first, head }: Term, { analysis }: ClaimView): boolean {
  if (nth(tokens, head).pos !== 'NOUN') return false;
  const [from] = clauseAround(tokens, { first, last: head + 1 }, OBJECT_BORDERS);
  const verb = tokens.slice(from, first).filter(isVerbal).at(-1);
  return verb !== undefined && OFFERING.has(verb.lemma) && !isDeniedIn(analysis, verb);
}

const OBJECT_BORDERS = clauseBorders(',', 'and');

/** Whether a claim denies a verb itself: "was not offered the chair". */
function isDeniedIn({ tokens }: Analysis, { lemma }: Token): boolean {
  return tokens.some((token) => token.lemma === lemma && token.negated);
}

/** Words that deny what is said, and those that leave something out: two of them come to what none says. */
const DENYING: ReadonlySet<string> = new Set([...NOT, 'no', 'none', 'nobody', 'neither', 'cannot', 'nor']);
const LEAVING_OUT: ReadonlySet<string> = new Set(['without', 'unless', 'except', 'save']);
const BORDERS = clauseBorders();

/** Whether both denials are on one side. Example: "cannot be let without consent" beside "may be let with consent". */
export function isDeniedTwice({ term, other, view }: Difference, { analysis: claim }: ClaimView): boolean {
  const [mine, theirs] = [denialsAround(claim, term), denialsAround(view.analysis, other)];
  return [mine, theirs].sort().join() === 'none,twice';
}

const COUNTS = ['none', 'once', 'twice'] as const;

function denialsAround({ tokens }: Analysis, term: Term): (typeof COUNTS)[number] {
  const [from, to] = clauseAround(tokens, term, BORDERS);
  const clause = tokens.slice(from, to);
  const kinds = [DENYING, LEAVING_OUT].filter((words) => clause.some(({ lower }) => words.has(lower)));
  return COUNTS[kinds.length] ?? 'none';
}
