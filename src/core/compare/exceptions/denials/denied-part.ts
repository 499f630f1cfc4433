import type { Analysis } from '../../sentence/analysis';
import { isKept } from '../../sentence/polarity';
import type { Term } from '../../sentence/terms';
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
    if (denies(claim, term)) return IN_TIME.test(claim.text) || isLeftFor(claim, passage);
    return denies(passage, other) && NOT_BUT.test(passage.text);
  },
};

/** A time by which something was to be done: "was not delivered on time". */
const IN_TIME = /\b(?:on time|in time|on schedule|as (?:planned|promised)|by the (?:date|day|time|deadline|end))\b/iu;

/** "Was not bought by the town but by a brewer": it was bought. */
const NOT_BUT = /\bnot\b[^.;:]{1,80}\bbut (?:rather )?(?:by|in|to|for|on|at|from|with|of|as)\b/iu;

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
