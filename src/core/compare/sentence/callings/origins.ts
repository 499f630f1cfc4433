import { comparable } from '../../../names/comparable';
import { isCountry, isPeople } from '../../lexicon/places';
import type { Analysis } from '../analysis';
import { textOf, type Term } from '../terms';
import type { Token } from '../token';

/** Where somebody or something with a name is said to be from. */
export interface Origin {
  readonly bearer: Term;
  /** A country or its people. */
  readonly from: Term;
}

/** "Comes", "hails" from a country. */
const COMING: ReadonlySet<string> = new Set(['be', 'come', 'hail']);
/** "The Danish jazz pianist Ida Holm": how many words may stand between the two. */
const MOST_WORDS = 3;

/** Origins that a sentence gives: "the Danish pianist Ida Holm", "Ida Holm, from Denmark,", "Ida Holm is Danish". */
export function originsIn(analysis: Analysis): readonly Origin[] {
  const names = analysis.terms.filter(({ kind }) => kind === 'name');
  return names.flatMap((from) => {
    const form = comparable(textOf(analysis, from));
    const isOfPeople = isPeople(form);
    if (!isOfPeople && !isCountry(form)) return [];
    const bearer = names.find((name) =>
      isOfPeople
        ? isCalled(analysis.tokens, from, name) || isToldOf(analysis.tokens, from, name)
        : isFrom(analysis.tokens, from, name),
    );
    return bearer ? [{ bearer, from }] : [];
  });
}

/** "Danish | pianist | Ida Holm", and no "Danish-Swedish". */
function isCalled(tokens: readonly Token[], from: Term, { first }: Term): boolean {
  const between = tokens.slice(from.last, first);
  const isShort = first > from.last && between.length <= MOST_WORDS;
  return isShort && !isJoined(tokens, from) && between.every(({ pos, name }) => pos === 'NOUN' && !name);
}

function isJoined(tokens: readonly Token[], { first }: Term): boolean {
  const before = tokens[first - 1]?.lower ?? '';
  return /^(?:-|–|\/|and|or|half|part|not)$/.test(before);
}

/** "Ida Holm is Danish", "Ida Holm, a Danish pianist". */
function isToldOf(tokens: readonly Token[], from: Term, { last }: Term): boolean {
  const between = tokens
    .slice(last, from.first)
    .map(({ lower }) => lower)
    .join(' ');
  const next = tokens[from.last];
  if (/^(?:,|is|was) an?$/.test(between)) return next?.pos === 'NOUN';
  return /^(?:, )?(?:is|was)$/.test(between) && isEnd(next);
}

/** "Ida Holm, from Denmark,", "Ida Holm comes from Denmark". */
function isFrom(tokens: readonly Token[], from: Term, { last }: Term): boolean {
  const between = tokens.slice(last, from.first).filter(({ lower }) => lower !== 'the');
  const [joint, preposition, ...more] = between;
  if (!joint || preposition?.lower !== 'from' || more.length > 0) return false;
  return isEnd(tokens[from.last]) && (joint.lower === ',' || COMING.has(joint.lemma));
}

function isEnd(next: Token | undefined): boolean {
  return next === undefined || /^[.,;]$/.test(next.lower);
}
