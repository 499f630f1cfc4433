import { fitAt, passagePlace, SAME_WORD } from '../../alignment/align';
import type { ClaimView, PassageView } from '../../alignment/view';
import { SAME_KIN } from '../../lexicon/kin';
import type { Analysis } from '../../sentence/analysis';
import { CONVERSE, POSITIONS } from '../../sentence/relations/relation-classes';
import { relationsOf } from '../../sentence/relations/relations';
import type { Exception } from '../exception';
import { isSaidIn } from '../subject/other-encounter';
import { headToken, isIn, type Term } from '../../sentence/terms';

/** "His widow" was "the wife of Tom Reed"; who is the son of Tom Reed has Tom Reed for a father. */
export const sameKin: Exception = {
  code: 'same-kin',
  silent: { passages: ['Tom Reed’s widow Ada owns the mill.'], claim: 'Tom Reed’s wife Ada owns the mill.' },
  wrong: { passages: ['Tom Reed’s sister Ada owns the mill.'], claim: 'Tom Reed’s wife Ada owns the mill.' },
  applies({ term, other, view }, claim) {
    const { analysis } = claim;
    if (
      POSITIONS.has(headToken(analysis, term).lemma) &&
      relationsOf(analysis).some((relation) => isSaidIn(claim, relation, view))
    )
      return true;
    const [mine, theirs] = [headToken(analysis, term).lower, headToken(view.analysis, other).lower];
    if (SAME_KIN.get(mine) === theirs || SAME_KIN.get(theirs) === mine) return true;
    return areConverse(mine, theirs) && isOfAnother(claim, term, view, other);
  },
};

/** Kin that is the same, or its other sex, from either side. */
const MUTUAL: readonly ReadonlySet<string>[] = [new Set(['brother', 'sister']), new Set(['husband', 'wife'])];

/** "Aunt" and "niece": what two are to each other. */
function areConverse(a: string, b: string): boolean {
  if (MUTUAL.some((kin) => kin.has(a) && kin.has(b))) return true;
  const [mine, theirs] = [POSITIONS.get(a) ?? '', POSITIONS.get(b) ?? ''];
  return CONVERSE.get(mine) === theirs || CONVERSE.get(theirs) === mine;
}

/** Whether the two words are of two people: "Ada Voss left it to her niece", "Hedda Strom had it from her aunt". */
function isOfAnother({ analysis }: ClaimView, term: Term, view: PassageView, other: Term): boolean {
  const [mine, theirs] = [ownerOf(analysis, term), ownerOf(view.analysis, other)];
  if (!mine || !theirs) return false;
  // Of "Katharina van der Elst" a passage may have the first name alone.
  const words = Array.from({ length: mine.last - mine.first }, (_, k) => mine.first + k);
  const known = words.filter((i) => passagePlace(view.alignment, i) >= 0 && fitAt(view.alignment, i) >= SAME_WORD);
  return known.length > 0 && !known.some((i) => isIn(passagePlace(view.alignment, i), theirs));
}

/** The last name before a word: whose kin it tells of. */
function ownerOf({ terms }: Analysis, { first }: Term): Term | undefined {
  return terms.filter(({ kind, last }) => kind === 'name' && last <= first).at(-1);
}
