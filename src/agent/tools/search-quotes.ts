import * as v from 'valibot';
import { PassageShape, passageFields } from '../shapes';
import { cursor, limit, paged, tool } from '../tool';

/** No one reads further than this. */
const MOST_HITS = 500;

/** A search through the words of all sources. */
export const searchQuotes = tool({
  name: 'search_quotes',
  title: 'Search the sources for words to quote',
  description:
    'Finds passages by their words, best first; typing slips, missing words and word order are forgiven. Quote "text" exactly as it is, and take the citation from cite.',
  input: { query: v.pipe(v.string(), v.minLength(1), v.maxLength(500)), limit, cursor },
  output: { passages: v.array(PassageShape), nextCursor: v.optional(v.string()) },
  answer({ query, ...page }, ready) {
    const { items, nextCursor } = paged(ready.engine.searchQuotes(query, MOST_HITS), page);
    return Promise.resolve({
      passages: items.map((hit) => passageFields(ready, hit)),
      ...(nextCursor !== undefined && { nextCursor }),
    });
  },
});
