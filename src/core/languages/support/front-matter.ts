import { parse } from 'yaml';
import type { Span } from '../../model/span';

const OPEN = /^\ufeff?---[ \t]*\r?\n/;
const CLOSE = /^(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/gm;
/** Hugo's: TOML between lines of plus signs. */
const TOML = /^\ufeff?\+\+\+[ \t]*\r?\n(?:[^]{0,100000}?\n)?\+\+\+[ \t]*(?:\r?\n|$)/;
/** Longer front matter is skipped, not read. UTF-16 code units. */
const LONGEST = 100_000;

/** The YAML or TOML head of a draft with its fences; undefined where there is none. */
export function frontMatter(text: string): Span | undefined {
  const open = OPEN.exec(text);
  if (!open) {
    const toml = text.slice(0, 4).includes('+++') ? TOML.exec(text) : null;
    return toml ? { start: 0, end: toml[0].length } : undefined;
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
    const body: unknown = parse(head.replace(OPEN, '').replace(/(?:---|\.\.\.)[ \t]*\r?\n?$/, ''), { logLevel: 'silent', maxAliasCount: 20 });
    return strings((body as { readonly bibliography?: unknown } | null)?.bibliography);
  } catch {
    return [];
  }
}

function strings(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : [];
}
