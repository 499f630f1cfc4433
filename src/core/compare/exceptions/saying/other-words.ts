import { overlaps } from '../../../model/span';
import { isGeneral, isPassing } from '../../../names/roles';
import { nth } from '../../../text/nth';
import type { Difference } from '../../alignment/difference';
import type { ClaimView, PassageView } from '../../alignment/view';
import { looseRelation, type Meanings } from '../../lexicon/lexicon';
import type { Analysis } from '../../sentence/analysis';
import type { Token } from '../../sentence/token';
import { headToken, type Term } from '../../sentence/terms';
import type { Exception } from '../exception';

/**
 * A verb, adverb or noun in another's place is most often a paraphrase. No dictionary tells reliably when (held out,
 * leaving these out found more errors at the same rate of false alarms). What remains: words
 * of one class, such as two parts of the body, and posts.
 */
export const otherWords: Exception = {
  code: 'other-words',
  silent: {
    passages: ['The sentry guarded the gate of the harbour in May.'],
    claim: 'The dog guarded the gate of the harbour in May.',
  },
  wrong: {
    passages: ['Ida Holm, secretary of Norvik, resigned in May.'],
    claim: 'Ida Holm, treasurer of Norvik, resigned in May.',
  },
  applies(difference, claim) {
    const {
      slot,
      counterpart: { left, right, context },
      view: { overall },
    } = difference;
    if (slot === 'adverb' || slot === 'verb') return true;
    if (slot !== 'noun' && slot !== 'adjective') return false;
    if (overall < LEAST || context < LEAST || left + right < BESIDE) return true;
    return !areSisters(claim, difference) && !areInRoles(claim, difference);
  },
};

/** The share of the claim, and of the words around the two, that a passage must have. */
const LEAST = 0.3;
/** How well the two words' own neighbours must fit, together. */
const BESIDE = 0.5;
/** `looseRelation` of words of one class and of no common meaning. */
const SISTERS = 1;

/**
 * Animals, artefacts, parts of the body, food, places, objects, people, plants, substances: of two abstract nouns each
 * may stand for the other.
 */
const THINGS: ReadonlySet<number> = new Set([5, 6, 8, 13, 15, 17, 18, 20, 27]);

/**
 * Whether anything in a term's place may be reported. Where not, nothing need be looked for there.
 */
export function mayDiffer({ analysis }: ClaimView, term: Term): boolean {
  if (term.kind === 'verb' || term.kind === 'adverb') return false;
  if (term.kind !== 'noun' && term.kind !== 'adjective') return !isTag(analysis, term);
  return (term.kind === 'noun' && isThing(headToken(analysis, term).meanings)) || roleAt(analysis, term) !== undefined;
}

/** A letter behind a slash or an angle bracket is what is left of markup. */
function isTag({ tokens }: Analysis, { kind, first, head }: Term): boolean {
  return kind === 'name' && nth(tokens, head).text.length === 1 && /^[</]$/.test(tokens[first - 1]?.text ?? '');
}

function isThing(meanings: Meanings | undefined): boolean {
  return meanings !== undefined && THINGS.has(meanings.kind);
}

/** Two different things of one class, in every sense of either word: "knee" and "foot", not "break" and "pause". */
function areSisters(claim: ClaimView, { term, other, view }: Difference): boolean {
  if (term.kind !== 'noun') return false;
  return areDifferentThings(headToken(claim.analysis, term), headToken(view.analysis, other));
}

/** Whether two nouns name different things of one class, in every sense of either. */
export function areDifferentThings({ meanings: a }: Token, { meanings: b }: Token): boolean {
  return isThing(a) && isThing(b) && looseRelation(a, b) === SISTERS;
}

function areInRoles(
  claim: ClaimView,
  { term, other, view }: { readonly term: Term; readonly other: Term; readonly view: PassageView },
): boolean {
  const [mine, theirs] = [roleAt(claim.analysis, term), roleAt(view.analysis, other)];
  if (mine === undefined || theirs === undefined) return false;
  return isPassing(mine) === isPassing(theirs) && !isGeneral(mine) && !isGeneral(theirs);
}

function roleAt({ roles }: Analysis, { span }: Term): Analysis['roles'][number] | undefined {
  return roles.find((r) => overlaps(r.span, span));
}
