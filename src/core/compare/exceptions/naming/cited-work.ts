import { areOneName } from '../../../names/same-name';
import { WORK_YEAR } from '../../../text/attributing/author-dates';
import type { Exception } from '../exception';

/** The other authors of a work, with initials behind their names or before them. */
const OTHERS = String.raw`(?:[,;]? (?:and|&|et al\.|\p{Lu}[\p{L}.’'-]*)){0,8}`;
/** A year in brackets behind an author: "(2011)", "(2011a, p. 4)". */
const CITES = new RegExp(`^${OTHERS}(?:['’]s)?,? \\(${WORK_YEAR}[,:;)]`, 'u');
/** A year, and then no word of what the author did: the head of a work, or an entry of a list of works. */
const ENTRY = new RegExp(String.raw`^${OTHERS},? (?:\(${WORK_YEAR}\)|${WORK_YEAR})(?:[.:]|$|, [“"‘'*_\p{Lu}])`, 'u');

/** "S. Brune (2004)" beside "Clara Brune (2004). Mills and millers": two works, and the sources have both. */
export const citedWork: Exception = {
  code: 'different-person',
  silent: {
    passages: ['Clara Brune (2004).', 'Simon Brune (2004).', 'Most of the mills are younger than 1700.'],
    claim: 'S. Brune (2004) takes most of the mills to be younger than 1700.',
  },
  wrong: {
    passages: ['Clara Brune (2004) counted 63 mills on the river.'],
    claim: 'Simon Brune (2004) counted 63 mills on the river.',
  },
  applies({ term, other, view }, { analysis }, views) {
    if (term.kind !== 'name' || other.kind !== 'name') return false;
    if (!CITES.test(analysis.text.slice(term.span.end))) return false;
    const { text } = view.analysis;
    if (!ENTRY.test(text.slice(other.span.end))) return false;
    const cited = analysis.text.slice(term.span.start, term.span.end);
    return views.some(
      (each) =>
        each !== view &&
        each.analysis.terms.some(
          ({ kind, span }) => kind === 'name' && areOneName(cited, each.analysis.text.slice(span.start, span.end)),
        ),
    );
  },
};
