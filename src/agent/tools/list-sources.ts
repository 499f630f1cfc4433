import * as v from 'valibot';
import { sourceFields } from '../../core/text/attributing/source-fields';
import { cursor, limit, paged, tool } from '../tool';

/** What there is to check against. */
export const listSources = tool({
  name: 'list_sources',
  title: 'List the sources',
  description:
    'Every source with its path, citation key, title, author and date, and what of it could not be read: nothing is checked against what could not be read.',
  input: { limit, cursor },
  output: {
    sources: v.array(
      v.object({
        source: v.string(),
        key: v.string(),
        title: v.string(),
        attribution: v.string(),
        date: v.optional(v.string()),
        url: v.optional(v.string()),
        format: v.string(),
        passages: v.number(),
        problems: v.array(v.string()),
      }),
    ),
    total: v.number(),
    unread: v.number(),
    nextCursor: v.optional(v.string()),
  },
  answer(page, ready) {
    const all = ready.engine.sources();
    const { items, nextCursor } = paged(all, page);
    return Promise.resolve({
      sources: items.map((source) => {
        const { title = '', problems, ...fields } = sourceFields(source);
        return { source: ready.shown(source.id), ...fields, title, problems: problems.map(({ message }) => message) };
      }),
      total: all.length,
      unread: all.filter(({ passages }) => passages === 0).length,
      ...(nextCursor !== undefined && { nextCursor }),
    });
  },
});
