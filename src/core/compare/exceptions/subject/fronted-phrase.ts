import { compareFacts } from '../../alignment/fact-support';
import type { PassageView } from '../../alignment/view';
import type { Analysis } from '../../sentence/analysis';
import type { Term } from '../../sentence/terms';
import type { Token } from '../../sentence/token';
import type { Exception } from '../exception';

/**
 * What is said behind "among men," says nothing of women. So with places ("in Velm,") and opposed leads ("before
 * tax,"). The phrase itself is wrong only where all values are the same.
 */
export const frontedPhrase: Exception = {
  code: 'different-subject',
  silent: {
    passages: ['Before tax, the profit of the brewery was 8 million crowns.'],
    claim: 'After tax, the profit of the brewery was 5 million crowns.',
  },
  wrong: {
    passages: ['Before tax, the profit of the brewery was 8 million crowns.'],
    claim: 'Before tax, the profit of the brewery was 5 million crowns.',
  },
  applies({ term, view }, { analysis }) {
    const [mine, theirs] = [frontedIn(analysis), frontedIn(view.analysis)];
    if (!mine || !theirs || !tellApart(analysis, mine, view.analysis, theirs)) return false;
    return term.head < mine.length ? valueApart(analysis, view) !== undefined : term.fact !== undefined;
  },
};

/** So many words a phrase in front has at most. */
const LONGEST = 6;

/** "Among men |, …": the words up to the comma; undefined where a sentence opens otherwise, or with a date. */
function frontedIn({ tokens, terms }: Analysis): readonly Token[] | undefined {
  const comma = tokens.slice(0, LONGEST + 1).findIndex(({ lower }) => lower === ',');
  const phrase = tokens.slice(0, Math.max(0, comma));
  const isLed = phrase[0]?.pos === 'ADP' || LEADS.has(phrase[0]?.lower ?? '');
  const isClause = phrase.some(({ pos, lower }) => (pos === 'VERB' || pos === 'AUX') && !LEADS.has(lower));
  const isDated = terms.some(({ fact, first }) => fact?.kind === 'date' && first < comma);
  return isLed && !isClause && !isDated ? phrase : undefined;
}

const LEADS: ReadonlySet<string> = new Set(['according', 'per', 'north', 'south', 'east', 'west', 'before', 'after']);

/** Leads of which one excludes the other, by the first of the two. */
const OPPOSED: ReadonlyMap<string, string> = new Map(
  Object.entries({
    with: 'without',
    before: 'after',
    above: 'below',
    inside: 'outside',
    under: 'over',
    north: 'south',
  }),
);

/** Whether one of two prepositions excludes the other: "with" and "without". */
export function areOpposed(a: string, b: string): boolean {
  return OPPOSED.get(a) === b || OPPOSED.get(b) === a;
}

/** One lead with other words behind it, of which neither sentence has the other's, or opposed leads. */
function tellApart(claim: Analysis, mine: readonly Token[], passage: Analysis, theirs: readonly Token[]): boolean {
  const [a, b] = [mine[0]?.lower ?? '', theirs[0]?.lower ?? ''];
  if (areOpposed(a, b)) return true;
  return a === b && hasMissing(mine, passage) && hasMissing(theirs, claim);
}

function hasMissing(words: readonly Token[], { stems }: Analysis): boolean {
  return words.some(({ content, stem }) => content && !stems.has(stem));
}

/** A value of the claim and another one that a passage has. */
interface ValuesApart {
  readonly mine: Term;
  readonly theirs: Term;
}

/** The first value of a claim that a passage gives otherwise, with the passage's; undefined where there is none. */
export function valueApart({ terms }: Analysis, view: PassageView): ValuesApart | undefined {
  const open = terms.filter((u) => u.fact !== undefined && !view.supported.has(u));
  for (const mine of open) {
    const theirs = view.analysis.terms.find((o) => compareFacts(mine.fact, o.fact).relation === 'conflict');
    if (theirs) return { mine, theirs };
  }
  return undefined;
}
