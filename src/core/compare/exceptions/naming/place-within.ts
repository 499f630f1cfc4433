import { comparable } from '../../../names/comparable';
import { areRelatedPlaces, isPlaceName, mayStandForEachOther } from '../../lexicon/places';
import type { Analysis } from '../../sentence/analysis';
import { textOf, type Term } from '../../sentence/terms';
import type { Exception } from '../exception';

/** "Set in Italy" beside "set in Padua": a country or region and a place within it may both be right. */
export const placeWithin: Exception = {
  code: 'place-within',
  silent: { passages: ['The talks were held in Madrid in May.'], claim: 'The talks were held in Spain in May.' },
  wrong: { passages: ['The talks were held in Madrid in May.'], claim: 'The talks were held in Portugal in May.' },
  applies({ slot, term, other, view: { analysis: passage } }, { analysis }) {
    if (slot !== 'name') return false;
    const mine = nameOf(analysis, term);
    if (mayStandForEachOther(mine, nameOf(passage, other))) return true;
    // "Madrid sold the bank" beside "the Spanish government sold it to a British one": a place that acts is its
    // government.
    const isActing = term.first === 0 && analysis.tokens[term.last]?.pos === 'VERB' && isPlaceName(mine);
    return isActing && passage.terms.some((u) => u.kind === 'name' && areRelatedPlaces(mine, nameOf(passage, u)));
  },
};

function nameOf(analysis: Analysis, term: Term): string {
  return comparable(textOf(analysis, term));
}
