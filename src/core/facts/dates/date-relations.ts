import type { DateFact, Interval } from '../../model/judging/fact';
import { gluedAt, lowerAt } from '../numbers/lexer';
import type { Token } from '../numbers/lexer';

/** The words right before a date that say how an event stands to it, longest first. */
const PHRASES: readonly (readonly [string, DateFact['relation']])[] = [
  ['no later than', 'by'],
  ['not later than', 'by'],
  ['at the latest by', 'by'],
  ['on or before', 'by'],
  ['no earlier than', 'since'],
  ['not before', 'since'],
  ['on or after', 'since'],
  ['earlier than', 'before'],
  ['later than', 'after'],
  ['sooner than', 'before'],
  ['prior to', 'before'],
  ['ahead of', 'before'],
  ['up until', 'until'],
  ['up to', 'until'],
  ['starting on', 'since'],
  ['starting in', 'since'],
  ['starting from', 'since'],
  ['beginning in', 'since'],
  ['beginning on', 'since'],
  ['as early as', 'since'],
  ['as late as', 'until'],
  ['ever since', 'since'],
  ['before', 'before'],
  ['pre', 'before'],
  ['preceding', 'before'],
  ['after', 'after'],
  ['following', 'after'],
  ['post', 'after'],
  ['by', 'by'],
  ['since', 'since'],
  ['from', 'since'],
  ['starting', 'since'],
  ['until', 'until'],
  ['till', 'until'],
  ['through', 'until'],
  ['during', 'during'],
  ['in', 'during'],
  ['throughout', 'during'],
  ['within', 'during'],
  ['on', 'on'],
  ['at', 'on'],
];
const BY_LAST = byLastWord();

function byLastWord(): ReadonlyMap<string, (readonly [readonly string[], DateFact['relation']])[]> {
  const phrases = new Map<string, (readonly [readonly string[], DateFact['relation']])[]>();
  for (const [text, relation] of PHRASES) {
    const words = text.split(' ');
    const last = words.at(-1) ?? '';
    phrases.set(last, [...(phrases.get(last) ?? []), [words, relation]]);
  }
  return phrases;
}

/**
 * How the event stands to the date that starts at token `at`: its relation and how many tokens say so. `on` where
 * nothing does.
 */
export function relationBefore(
  tokens: readonly Token[],
  at: number,
): { readonly relation: DateFact['relation']; readonly length: number } {
  const the = lowerAt(tokens, at - 1) === 'the' ? 1 : 0;
  const hyphen = the === 0 && lowerAt(tokens, at - 1) === '-' && gluedAt(tokens, at - 1) ? 1 : 0;
  const end = at - the - hyphen;
  for (const [words, relation] of BY_LAST.get(lowerAt(tokens, end - 1)) ?? []) {
    const start = end - words.length;
    if (start >= 0 && words.every((word, i) => tokens[start + i]?.lower === word))
      return { relation, length: at - start };
  }
  return { relation: 'on', length: 0 };
}

/** "Before the end of September" may be any day of it, as "by September" may; "after its start" likewise. */
export function towardsEdge(relation: DateFact['relation'], edge: 'start' | 'end' | undefined): DateFact['relation'] {
  if (edge === 'end' && relation === 'before') return 'by';
  return edge === 'start' && relation === 'after' ? 'since' : relation;
}

/** The days that an event may fall on which stands so to the stretch `anchor`. */
export function reach(anchor: Interval, relation: DateFact['relation']): Interval {
  switch (relation) {
    case 'before':
      return { min: Number.NEGATIVE_INFINITY, max: anchor.min - 1 };
    case 'after':
      return { min: anchor.max + 1, max: Number.POSITIVE_INFINITY };
    case 'by':
    case 'until':
      return { min: Number.NEGATIVE_INFINITY, max: anchor.max };
    case 'since':
      return { min: anchor.min, max: Number.POSITIVE_INFINITY };
    default:
      return anchor;
  }
}
