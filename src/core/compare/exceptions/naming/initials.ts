import type { Exception } from '../exception';

/** Small words within a title, which its initials leave out or give by "&". */
const IN_TITLES: ReadonlySet<string> = new Set(['the', 'of', 'and', '&', 'a', 'an', 'in', 'for', 'to']);

/** "B&B" is "The Bold and the Beautiful": initials of the title whose words the term is among. */
export const initials: Exception = {
  code: 'initials',
  silent: {
    passages: ['Fans of N&N gathered outside the studio in March.'],
    claim: 'Fans of Nights and Neighbours gathered outside the studio in March.',
  },
  wrong: {
    passages: ['Fans of Harbour Lane gathered outside the studio in March.'],
    claim: 'Fans of Nights and Neighbours gathered outside the studio in March.',
  },
  applies({ term, other, view }, { analysis: { tokens } }) {
    const letters = view.analysis.text.slice(other.span.start, other.span.end).replace(/[&. ]/g, '');
    if (term.kind !== 'name' || !/^\p{Lu}{2,6}$/u.test(letters)) return false;
    let [first, last] = [term.first, term.last];
    const belongs = (i: number): boolean => tokens[i]?.name === true || IN_TITLES.has(tokens[i]?.lower ?? '');
    while (belongs(first - 1)) first--;
    while (belongs(last)) last++;
    return tokens
      .slice(first, last)
      .filter((t) => t.name)
      .map((t) => t.text.charAt(0))
      .join('')
      .includes(letters);
  },
};
