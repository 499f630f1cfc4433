import type { Analysis } from '../../sentence/analysis';
import type { Term } from '../../sentence/terms';
import type { Exception } from '../exception';

/** "The bell of St Aldwin's was cast in 1702": whose bell it is, and not who cast it. */
export const ownerNotDoer: Exception = {
  code: 'different-subject',
  silent: {
    passages: ['Tobias Harrow built the organ in 1702.'],
    claim: "The organ of St Aldwin's was built in 1702.",
  },
  wrong: {
    passages: ["The organ of St Oswin's was built in 1702."],
    claim: "The organ of St Aldwin's was built in 1702.",
  },
  applies({ term, other, view }, { analysis }) {
    if (term.kind !== 'name' || other.kind !== 'name') return false;
    const [mine, theirs] = [analysis, view.analysis];
    if (isOwner(mine, term)) return isDoer(theirs, other);
    return isOwner(theirs, other) && isDoer(mine, term);
  },
};

/** "The organ of St Aldwin", "Aldwin's organ". */
function isOwner({ tokens, text }: Analysis, { first, span }: Term): boolean {
  const before = tokens[first - 1]?.lower === 'the' ? tokens[first - 2] : tokens[first - 1];
  return before?.lower === 'of' || /^['’]s\b/.test(text.slice(span.end));
}

/** First in its clause, with a word that may be its verb right behind. */
function isDoer({ tokens, text }: Analysis, { first, last, span }: Term): boolean {
  const isFirst = first === 0 || /[,;:]\s*$/.test(text.slice(0, span.start));
  return isFirst && MAY_BE_VERB.has(tokens[last]?.pos ?? '');
}

/** "Cast" and "built" are told as nouns, too. */
const MAY_BE_VERB: ReadonlySet<string> = new Set(['VERB', 'AUX', 'NOUN', 'ADV']);
