import { parse } from 'yaml';
import type { OwnReference } from '../../model/draft';
import type { Span } from '../../model/span';
import { textHead } from '../../text/attributing/text-heads';

const OPEN = /^\ufeff?---[ \t]*\r?\n/;
const CLOSE = /^(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/gm;
/** Longer front matter is skipped, not read. UTF-16 code units. */
const LONGEST = 100_000;

/** The head of a draft (YAML, TOML or MultiMarkdown's) with its fences; undefined where there is none. */
export function frontMatter(text: string): Span | undefined {
  const open = OPEN.exec(text);
  if (!open) {
    const head = textHead(text);
    return head ? { start: 0, end: head.length } : undefined;
  }
  CLOSE.lastIndex = open[0].length;
  const close = CLOSE.exec(text);
  return close ? { start: 0, end: close.index + close[0].length } : undefined;
}

/** The files that `bibliography:` names, as written. Broken YAML names none. */
export function bibliographiesIn(text: string, { start, end }: Span): readonly string[] {
  const head = text.slice(start, end);
  if (end - start > LONGEST || !head.includes('bibliography')) return [];
  try {
    const body: unknown = parse(head.replace(OPEN, '').replace(/(?:---|\.\.\.)[ \t]*\r?\n?$/, ''), {
      logLevel: 'silent',
      maxAliasCount: 20,
    });
    return strings((body as { readonly bibliography?: unknown } | null)?.bibliography);
  } catch {
    return [];
  }
}

/** The works that `references:` lists, in any block of metadata. Pandoc reads them anywhere. */
export function referencesIn(text: string): readonly OwnReference[] {
  if (!/^references:/m.test(text)) return [];
  const fences = [...text.matchAll(/^\ufeff?(?:---|\.\.\.)[ \t]*$/gm)];
  const bodies = fences
    .slice(0, -1)
    .map(({ index, 0: fence }, i) => text.slice(index + fence.length, fences[i + 1]?.index));
  return bodies
    .filter((body) => body.length <= LONGEST && /^references:/m.test(body))
    .slice(0, MOST_BLOCKS)
    .flatMap(listed);
}

const MOST_BLOCKS = 10;

function listed(body: string): readonly OwnReference[] {
  try {
    const { references } = (parse(body, { logLevel: 'silent', maxAliasCount: 20 }) ?? {}) as {
      readonly references?: unknown;
    };
    return Array.isArray(references) ? references.flatMap(reference) : [];
  } catch {
    return [];
  }
}

function reference(entry: unknown): readonly OwnReference[] {
  const {
    id,
    title,
    URL: url,
  } = (entry ?? {}) as { readonly id?: unknown; readonly title?: unknown; readonly URL?: unknown };
  if (typeof id !== 'string' && typeof id !== 'number') return [];
  return [{ key: String(id), ...(typeof title === 'string' && { title }), ...(typeof url === 'string' && { url }) }];
}

function strings(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : [];
}
