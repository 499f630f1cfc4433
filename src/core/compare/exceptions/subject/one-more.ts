import type { Analysis } from '../../sentence/analysis';
import type { Exception } from '../exception';

/**
 * What is said of one more: "the ferry to Oster was cancelled too". Who or what stands before the verb is not the one
 * of whom the passage says the same.
 */
export const oneMore: Exception = {
  code: 'different-subject',
  silent: {
    passages: ['The ferry to Velm was cancelled because of the storm.'],
    claim: 'The ferry to Oster was cancelled because of the storm too.',
  },
  wrong: {
    passages: ['The ferry to Velm was cancelled because of the storm.'],
    claim: 'The ferry to Oster was cancelled because of the storm.',
  },
  applies({ term, view }, { analysis }) {
    const verb = analysis.tokens.findIndex(({ pos }) => pos === 'VERB' || pos === 'AUX');
    return term.last <= verb && addsOne(analysis) && !addsOne(view.analysis);
  },
};

/**
 * "Too" and "as well" behind a statement or its subject, "also", "likewise"; not "too late", "as well as", "not only".
 */
function addsOne({ text }: Analysis): boolean {
  return /\b(?:also|likewise)\b|\b(?:too|as well)(?=[.,;:]|$)/i.test(text) && !/\bnot only\b/i.test(text);
}
