import { nth } from '../../../text/nth';
import type { Analysis } from '../../sentence/analysis';
import { clauseAround, clauseBorders } from '../../sentence/clause';
import type { Token } from '../../sentence/token';
import type { Exception } from '../exception';

/** Who was the first had none before. */
export const noneBefore: Exception = {
  code: 'denied-otherwise',
  silent: {
    passages: ['Edda Korn was the first woman to lead the guild.'],
    claim: 'No woman had led the guild before Edda Korn.',
  },
  wrong: {
    passages: ['Some woman had led the guild before Edda Korn.'],
    claim: 'No woman had led the guild before Edda Korn.',
  },
  applies({ slot, term, other, view }, { analysis }) {
    if (slot !== 'negation') return false;
    const [mine, theirs] = [term.head, other.head];
    if (wasNotBefore(analysis, mine))
      return areApart(analysis, mine, view.analysis, theirs) || isSince(analysis, view.analysis);
    return wasNotBefore(view.analysis, theirs) && areApart(view.analysis, theirs, analysis, mine);
  },
};

const BORDERS = clauseBorders(',');
/** Words by which what is denied is denied of the time up to then. */
const BEFORE: ReadonlySet<string> = new Set(['before', 'until', 'till', 'previously', 'earlier', 'hitherto']);

/** "No woman had led it before her": a word that is denied of the time before. */
function wasNotBefore(analysis: Analysis, at: number): boolean {
  return nth(analysis.tokens, at).negated && clauseOf(analysis, at).some(({ lower }) => BEFORE.has(lower));
}

/** Whether what is denied of the time before is told of another time. */
function areApart(denying: Analysis, at: number, telling: Analysis, told: number): boolean {
  const [denied, clause] = [clauseOf(denying, at), clauseOf(telling, told)];
  if (clause.some(({ lower }) => lower === 'first')) return true;
  return isOfTheMost(denied, clause) || isOfThatTime(denied, telling);
}

const SUPERLATIVE = /^(?:\p{Ll}{2,}est|best|worst|most|least)$/u;
const COMPARATIVE = /^(?:\p{Ll}{2,}er|better|worse|more|less|further)$/u;

/** "Had not finished higher before" beside "the highest that they have ever finished". */
function isOfTheMost(denied: readonly Token[], told: readonly Token[]): boolean {
  const isMost = told.some(({ lower }) => SUPERLATIVE.test(lower)) && told.some(({ lower }) => lower === 'ever');
  return isMost && denied.some(({ lower }) => COMPARATIVE.test(lower));
}

/** Words by which a sentence tells of an earlier time, or of several. */
const EARLIER =
  /^(?:before|already|again|earlier|ago|once|twice|times|previous(?:ly)?|former(?:ly)?|first|had|since|until|also|last)$/;

/** "She had not been fined before" beside "she was fined": that she was, and nothing of the time before. */
function isOfThatTime(denied: readonly Token[], { tokens, terms }: Analysis): boolean {
  const at = denied.findIndex(({ lower }) => BEFORE.has(lower));
  const isOpen = at === denied.length - 1 || ENDS.has(denied[at + 1]?.lower ?? '');
  const isPastPerfect = denied.slice(0, at).some(({ lower }) => lower === 'had' || lower === "'d");
  const isOfYear = terms.some(({ fact }) => fact?.kind === 'date' && LONG.has(fact.grain));
  const isEarlier = isOfYear || tokens.some(({ lower }) => EARLIER.test(lower));
  return isOpen && isPastPerfect && !isEarlier;
}

/** "In 1987": how long a stretch tells of some earlier time, and of no event of these days. */
const LONG: ReadonlySet<string> = new Set(['year', 'decade', 'century']);
const ENDS: ReadonlySet<string> = new Set(['.', ',', ';', 'or', 'and', '!', ')']);

function clauseOf({ tokens }: Analysis, at: number): readonly Token[] {
  return tokens.slice(...clauseAround(tokens, { first: at, last: at + 1 }, BORDERS));
}

const SINCE = /\b(?:since|from|after|only)\b/i;

/** "Not every year before 1983" beside "every two years until 1983 and every year since": so from that year on. */
function isSince({ facts }: Analysis, { text, facts: theirs }: Analysis): boolean {
  const yearsIn = (all: Analysis['facts']): readonly number[] =>
    all.flatMap((fact) => (fact.kind === 'date' ? (fact.written.year ?? []) : []));
  return SINCE.test(text) && yearsIn(facts).some((year) => yearsIn(theirs).includes(year));
}
