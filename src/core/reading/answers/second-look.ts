import type { Reading } from '../../model/reading/reading';
import type { ReadItem } from '../requests';
import { countWords } from '../windows/stretches';

/** The second look is shown the deciding window and the best others, in words together. */
const SECOND_WORDS = 160;

/**
 * The sentence with its windows, as the second look gets it. They are the one that decided and those that come next.
 */
export function secondLookOf(item: ReadItem, { place }: Reading): ReadItem {
  const decides = ({ source, from, to }: ReadItem['windows'][number]): boolean =>
    source === place?.passage.source && from <= place.passage.index && place.passage.index < to;
  let words = 0;
  const windows = [...item.windows.filter(decides), ...item.windows.filter((w) => !decides(w))].filter((window, i) => {
    const length = countWords(window.text);
    if (i > 0 && words + length > SECOND_WORDS) return false;
    words += length;
    return true;
  });
  return { ...item, windows };
}
