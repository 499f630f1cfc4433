import { nth } from '../../../text/nth';
import { type Relation, relationOf } from '../../lexicon/lexicon';
import { FORMS_OF_BE } from '../../lexicon/words';
import type { Analysis } from '../../sentence/analysis';
import type { Term } from '../../sentence/terms';
import type { Token } from '../../sentence/token';
import type { Exception } from '../exception';

/** How many of a group are one thing says nothing of how many are another. */
export const otherCategory: Exception = {
  code: 'different-subject',
  silent: {
    passages: ['Eleven of the sailors were Danes.', 'Seventeen of the sailors were fathers.'],
    claim: 'Thirty-one of the sailors were drunkards.',
  },
  wrong: {
    passages: ['Eleven of the sailors were fathers.'],
    claim: 'Thirty-one of the sailors were fathers.',
  },
  applies({ term, other, view }, { analysis }) {
    const [mine, theirs] = [categoryOf(analysis, term), categoryOf(view.analysis, other)];
    if (!mine || !theirs || mine.group.stem !== theirs.group.stem) return false;
    return mine.kinds.every((a) => !view.analysis.tokens.some((b) => areRelated(a, b)));
  },
};

/** So many of a group, and what these are. */
interface Category {
  readonly group: Token;
  readonly kinds: readonly Token[];
}

/** How many tokens the group may take: "of the | older members of it". */
const REACH = 5;
const IN_PHRASE: ReadonlySet<string> = new Set(['NOUN', 'ADJ', 'DET', 'NUM', 'ADP', 'PRON', 'ADV']);

/** "Seventeen of the | sailors were | fathers"; undefined where the sentence says something else of them. */
function categoryOf({ tokens }: Analysis, { fact, last }: Term): Category | undefined {
  if (fact?.kind !== 'quantity' || fact.role === 'change') return undefined;
  const be = tokens.findIndex(({ lower }, i) => i > last && i <= last + REACH && FORMS_OF_BE.has(lower));
  const phrase = be < 0 ? [] : tokens.slice(last, be);
  const group = phrase.find(({ pos, content }) => pos === 'NOUN' && content);
  if (!group || !phrase.every(({ pos }) => IN_PHRASE.has(pos))) return undefined;
  const kinds = predicateFrom(tokens, be + 1);
  return kinds.length > 0 ? { group, kinds } : undefined;
}

const IN_PREDICATE: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'ADJ', 'DET']);

/** The nouns right behind "were", with what tells of them; empty where a verb stands there. */
function predicateFrom(tokens: readonly Token[], from: number): readonly Token[] {
  let to = from;
  while (to < tokens.length && IN_PREDICATE.has(nth(tokens, to).pos)) to++;
  const kinds = tokens.slice(from, to).filter(({ content, name }) => content || name);
  return kinds.at(-1)?.pos === 'ADJ' ? [] : kinds;
}

/** How short the last part of a compound may be: a woman is no man. */
const LEAST = 4;

/** "Schoolchildren" are children. */
function isCompound(whole: Token, { lower }: Token): boolean {
  return lower.length >= LEAST && whole.lower.endsWith(lower);
}

/** Smiths are no bakers, but some of the craftsmen may be. */
const ONE_SORT: ReadonlySet<Relation> = new Set<Relation>(['synonym', 'derived', 'broader']);

function areRelated(a: Token, b: Token): boolean {
  if (!b.content && !b.name) return false;
  if (isCompound(a, b) || isCompound(b, a)) return true;
  return a.root === b.root || ONE_SORT.has(relationOf(a.lemma, b.lemma));
}
