import { comparable } from '../../names/comparable';
import { isPlaceName } from '../lexicon/places';
import type { Analysis } from '../sentence/analysis';
import type { Term } from '../sentence/terms';

/** True for a term that names a known place or people. */
export function isPlace({ text }: Analysis, { span }: Term): boolean {
  return isPlaceName(comparable(text.slice(span.start, span.end)));
}
