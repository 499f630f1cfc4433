import type { Exception } from '../exception';

/** What happens "again", "for a second time", "once more" happened at another time before. */
const AGAIN = /\b(?:again|once more|anew|(?:a|the) (?:second|third|fourth) time|twice|repeatedly)\b/iu;

/** The time of what happened again, beside the time of what happened: two occasions. */
export const onceMore: Exception = {
  code: 'other-period',
  silent: {
    passages: ['The pool at Velm closed in March 2019.'],
    claim: 'The pool at Velm closed again in May 2023.',
  },
  wrong: {
    passages: ['The pool at Velm closed again in March 2019.'],
    claim: 'The pool at Velm closed again in May 2023.',
  },
  applies({ slot, view }, { analysis }) {
    return slot === 'date' && AGAIN.test(analysis.text) && !AGAIN.test(view.analysis.text);
  },
};
