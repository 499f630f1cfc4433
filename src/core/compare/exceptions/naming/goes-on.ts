import { isLegalForm } from '../../../names/same-name';
import type { Exception } from '../exception';

/** How many words of a firm's name may stand between its first one and "Co.", "Ltd.". */
const LONGEST_NAME = 6;

const IN_A_NAME: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'ADJ']);

/** "Velm river glass Works Co., Ltd." is one name, and the firm may be called otherwise: nothing is said of Velm. */
export const goesOn: Exception = {
  code: 'short-form',
  silent: {
    passages: ['The order requires Velm river glass Works Co., Ltd. to sell its harbour within 90 days.'],
    claim: 'The order requires Rivglas to sell its harbour within 90 days.',
  },
  wrong: {
    passages: ['The order requires Velm Works Co., Ltd. to sell its harbour within 90 days.'],
    claim: 'The order requires Orla Works Co., Ltd. to sell its harbour within 90 days.',
  },
  applies({ term, other, view: { analysis } }) {
    if (term.kind !== 'name' || other.kind !== 'name') return false;
    const after = analysis.tokens.slice(other.last, other.last + LONGEST_NAME);
    const end = after.findIndex(({ lower }) => isLegalForm(lower.replace(/\.$/, '')));
    const between = after.slice(0, Math.max(0, end));
    // A small word breaks the name off: what is written with capitals throughout is one name, and compared as one.
    return between.some(({ text }) => /^\p{Ll}/u.test(text)) && between.every(({ pos }) => IN_A_NAME.has(pos));
  },
};
