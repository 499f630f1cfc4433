import { isFigure } from '../../alignment/fact-support';
import type { Exception } from '../exception';

/** What a figure leaves out: "Without the ferries, …", "… not counting the ferries". */
const SET_ASIDE =
  /^(?:Without|Apart from|Aside from) [^,]+,|\b(?:excluding|discounting|disregarding|not (?:counting|including)|leaving (?:out|aside)|stripping out)\b/iu;

/** What is reckoned without a part says nothing of the whole. */
export const setAside: Exception = {
  code: 'different-subject',
  silent: {
    passages: ['Visits to the cave rose to 640 from 600 in the dry season.'],
    claim: 'Without school parties, visits to the cave rose by 90 in the dry season.',
  },
  wrong: {
    passages: ['Visits to the cave rose to 640 from 600 in the dry season.'],
    claim: 'With school parties, visits to the cave rose by 90 in the dry season.',
  },
  applies({ term, other, view }, { analysis }) {
    if (!isFigure(term.fact) || !isFigure(other.fact)) return false;
    return SET_ASIDE.test(analysis.text) !== SET_ASIDE.test(view.analysis.text);
  },
};
