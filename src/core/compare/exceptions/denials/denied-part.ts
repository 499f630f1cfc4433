import type { Analysis } from '../../sentence/analysis';
import { isKept } from '../../sentence/polarity';
import { clauseAround, clauseBorders } from '../../sentence/clause';
import type { Term } from '../../sentence/terms';
import { isVerbal, type Token } from '../../sentence/token';
import type { Exception } from '../exception';

/** What is denied of one part of a deed alone: by whom, of what, or by when it was done. */
export const deniedPart: Exception = {
  code: 'denied-otherwise',
  silent: {
    passages: ['The granary was built of brick rather than timber.'],
    claim: 'The granary was not built of timber.',
  },
  wrong: {
    passages: ['The granary was built of timber rather than brick.'],
    claim: 'The granary was not built.',
  },
  applies({ slot, term, other, view: { analysis: passage } }, { analysis: claim }) {
    if (slot !== 'negation') return false;
    if (denies(claim, term))
      return IN_TIME.test(claim.text) || isLeftFor(claim, passage) || isSetRight(claim, term, passage, other);
    return denies(passage, other) && NOT_BUT.test(passage.text);
  },
};

/** A time by which something was to be done: "was not delivered on time". */
const IN_TIME = /\b(?:on time|in time|on schedule|as (?:planned|promised)|by the (?:date|day|time|deadline|end))\b/iu;

/** "Was not bought by the town but by a brewer": it was bought. */
const NOT_BUT = /\bnot\b(?:[^.;:]|\.\d){1,80}\bbut (?:rather )?(?:by|in|to|for|on|at|from|with|of|as)\b/iu;

/** "Does not winter in Greece | but in Egypt" beside "winters in Egypt": the claim tells both. */
function isSetRight({ tokens }: Analysis, { last }: Term, passage: Analysis, other: Term): boolean {
  const but = tokens.findIndex(({ lower }, i) => i >= last && lower === 'but');
  const end = tokens.findIndex(({ lower }, i) => i > but && HALF_ENDS.has(lower));
  const behind = tokens.slice(but + 1, end < 0 ? tokens.length : end);
  if (but < 0 || behind.some(isVerbal)) return false;
  const there = new Set(passage.tokens.slice(...clauseAround(passage.tokens, other, BORDERS)).map(({ stem }) => stem));
  const isThere = ({ stem }: Token): boolean => there.has(stem);
  const [right, denied] = [behind.filter(isKept), tokens.slice(last, but).filter(isKept)];
  return right.length > 0 && right.every(isThere) && !denied.every(isThere);
}

const BORDERS = clauseBorders(',');
const HALF_ENDS: ReadonlySet<string> = new Set([',', ';', '.', ':', '(']);

const RATHER = /\b(?:rather than|instead of)\b/iu;

function denies({ tokens }: Analysis, { first, last }: Term): boolean {
  return tokens.slice(first, last).some(({ negated }) => negated);
}

/** Whether a claim tells of what a passage says was not taken: "of brick rather than | timber". */
function isLeftFor({ stems }: Analysis, { text, tokens }: Analysis): boolean {
  const at = RATHER.exec(text);
  const behind = at ? tokens.filter((token) => isKept(token) && token.start >= at.index + at[0].length) : [];
  return behind.length > 0 && stems.has(behind[0]?.stem ?? '');
}
