import type { ClaimView } from '../../alignment/context';
import type { Difference } from '../../alignment/difference';
import type { PassageView } from '../../alignment/view';
import { isLegalForm } from '../../../names/same-name';
import { ROMAN_NUMERAL } from '../../lexicon/words';
import type { Analysis } from '../../sentence/analysis';
import { headToken, type Term } from '../../sentence/terms';
import type { Exception } from '../exception';

/** Two names that some passage gives to one person or place. */
export const sameReferent: Exception = {
  code: 'same-referent',
  silent: {
    passages: ['The late Cameron Hardin ran a mill.', 'Hardin sold the mill in Velm to the town.'],
    claim: 'Cameron sold the mill in Velm to the town.',
  },
  wrong: {
    passages: ['The late Cameron Hardin ran a mill.', 'Hardin sold the mill in Velm to the town.'],
    claim: 'Lindqvist sold the mill in Velm to the town.',
  },
  applies: (difference, claim, views) => isSameReferent(difference, claim, views),
};

/**
 * True where the two names of a difference stand together somewhere in the sources or in the draft before: "Hardin"
 * beside "Cameron", where somebody is called "Cameron Hardin" or "Cameron Joy Hardin", and "Jutland" beside "Aarhus",
 * where something is "in Aarhus, Jutland".
 */
function isSameReferent({ term, other, view }: Difference, claim: ClaimView, views: readonly PassageView[]): boolean {
  if (term.kind !== 'name' || other.kind !== 'name') return false;
  const [mine, theirs] = [headToken(claim.analysis, term).text, headToken(view.analysis, other).text];
  if ([mine, theirs].some((word) => ROMAN_NUMERAL.test(word) || isLegalForm(word.toLowerCase()))) return false;
  const isTogether = (text: string): boolean => {
    if (!text.includes(mine) || !text.includes(theirs)) return false;
    return isWhole(text, mine, theirs) || isWhole(text, theirs, mine);
  };
  if (isOtherName(term, claim.analysis, view)) return true;
  return (
    isTogether(claim.analysis.text) ||
    claim.earlier.sentences.some(isTogether) ||
    views.some(({ candidate: c }) => [c.passage.text, c.before, c.after].some(isTogether))
  );
}

/** "Ivar Holt, or | Iwan Holdt, was born": the draft itself gives one whom the passage names another name. */
function isOtherName({ first }: Term, { tokens, terms }: Analysis, { supported }: PassageView): boolean {
  if (tokens[first - 1]?.lower !== 'or' || tokens[first - 2]?.lower !== ',') return false;
  return terms.some((u) => u.kind === 'name' && u.last === first - 2 && supported.has(u));
}

/** Whether two names stand in a text as parts of one, in this order. */
function isWhole(text: string, first: string, last: string): boolean {
  return isOneName(text, first, last) || isOnePlace(text, first, last);
}

function isOneName(text: string, first: string, last: string): boolean {
  for (let at = text.indexOf(first); at >= 0; at = text.indexOf(first, at + 1)) {
    const rest = text.slice(at + first.length);
    if (rest.startsWith(` ${last}`) || MIDDLE_NAME.exec(rest)?.[1] === last) return true;
  }
  return false;
}

const MIDDLE_NAME = /^ \p{Lu}[\p{L}.]* (\p{Lu}[\p{L}’'-]+)/u;

function isOnePlace(text: string, part: string, whole: string): boolean {
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) {
    const before = text.slice(0, at);
    const after = WITHIN.exec(text.slice(at + part.length));
    if (after?.[1] === whole && !after[2] && PLACED.test(before)) return true;
  }
  return false;
}

/** A preposition of place, and what may stand between it and the last word of a name. */
const PLACED = /\b(?:in|at|from|near|of|outside) (?:the )?(?:\p{Lu}[\p{L}-]* )*$/u;
/** The next name after a comma; with a further name, or "and", a list. */
const WITHIN = /^ ?, (?:\p{Lu}[\p{L}-]* )?(\p{Lu}[\p{L}-]*)( and | or | ?, \p{Lu}[\p{L}-]*,? (?:and|or) )?/u;
