import type { SourceMetadata } from '../../model/metadata';
import { wordSet } from '../words/word-list';
import { SKIPPED_TITLE_WORDS_LIST } from '../../words/text/skipped-title-words';
import { fileName } from '../path-parts';

/**
 * A readable key such as `lim2020tiktok`: first author or publisher, year, first word of weight of the title (the first
 * two where nobody is named); the file's name where nothing is known.
 */
export function makeKey(
  metadata: Pick<SourceMetadata, 'authors' | 'publisher' | 'container' | 'date' | 'title'>,
  path: string,
): string {
  const who = metadata.authors[0]?.family ?? metadata.publisher ?? metadata.container ?? '';
  const year = metadata.date ? String(metadata.date.year) : '';
  const words = titleWords(metadata.title ?? '');
  const key = plainWord(lastWord(who)) + year + words.slice(0, who === '' ? 2 : 1).join('');
  if (key !== year) return key;
  return plainWord(fileName(path).replace(/\.[^.]*$/, '')).slice(0, 24) || 'source';
}

/** Plain lower-case letters and digits, for keys and for comparing titles. */
export function plainWord(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .toLowerCase();
}

const SKIPPED = wordSet(SKIPPED_TITLE_WORDS_LIST);

/** The words of weight; all words where there is none. */
function titleWords(title: string): readonly string[] {
  const words = title
    .split(/[^\p{L}\p{N}]+/u)
    .map(plainWord)
    .filter((word) => word.length > 1);
  const heavy = words.filter((word) => !SKIPPED.has(word) && !/^\d+$/.test(word));
  return heavy.length > 0 ? heavy : words;
}

function lastWord(name: string): string {
  return name.trim().split(/\s+/).at(-1) ?? '';
}
