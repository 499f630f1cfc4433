import type { QuoteHit, SourceSummary } from '../core/model/api';
import { isoDate } from '../core/model/metadata';

/** What was typed into the quote search, taken apart. */
export interface QuoteQuery {
  /** What to search for. */
  readonly words: string;
  /** True for hits that the filters let through. */
  accepts(hit: Pick<QuoteHit, 'passage' | 'source'>): boolean;
  readonly filtered: boolean;
}

/** `source:drum`, `author:"Shawn Lim"`, `after:2020-08`, `before:2021`, `"exact words"`, `-not`. */
const TOKEN = /(?:(source|author|after|before):)?(?:"([^"]*)"|(\S+))/g;

type Test = (hit: Pick<QuoteHit, 'passage' | 'source'>) => boolean;

/** Takes a query apart; what is no filter is searched for. Linear in the query. */
export function parseQuoteQuery(typed: string): QuoteQuery {
  const words: string[] = [];
  const tests: Test[] = [];
  for (const [whole, name, quoted, bare] of typed.matchAll(TOKEN)) {
    const typedWord = quoted ?? bare ?? '';
    const value = typedWord.toLowerCase();
    const test = value === '' ? undefined : name ? fieldTest(name, value) : wordTest(value, quoted !== undefined);
    if (test) tests.push(test);
    if (!name && !whole.startsWith('-') && value !== '') words.push(typedWord);
  }
  return {
    words: words.join(' '),
    filtered: tests.length > 0,
    accepts: (hit) => tests.every((test) => test(hit)),
  };
}

function wordTest(value: string, exact: boolean): Test | undefined {
  if (exact) return ({ passage }) => folded(passage.text).includes(folded(value));
  if (!value.startsWith('-') || value.length < 2) return undefined;
  return ({ passage }) => !folded(passage.text).includes(folded(value.slice(1)));
}

function fieldTest(name: string, value: string): Test | undefined {
  switch (name) {
    case 'source':
      return ({ source }) => names(source).some((n) => n.toLowerCase().includes(value));
    case 'author':
      return ({ source }) =>
        source.metadata.authors.some((a) => `${a.given ?? ''} ${a.family}`.toLowerCase().includes(value));
    case 'after':
      return dateTest(value, (date, bound) => date >= bound);
    case 'before':
      return dateTest(value, (date, bound) => date < bound);
    default:
      return undefined;
  }
}

function names({ path, metadata: { title, publisher, container, key } }: SourceSummary): readonly string[] {
  return [path, key, title, publisher, container].filter((n) => n !== undefined);
}

/** Dates compare as far as both are known: a source of "2020" is not after "2020-08", nor before "2020". */
function dateTest(value: string, compare: (date: string, bound: string) => boolean): Test | undefined {
  if (!/^\d{4}(-\d{2}){0,2}$/.test(value)) return undefined;
  return ({ source }) => source.metadata.date !== undefined && compare(isoDate(source.metadata.date), value);
}

/** Case and typography aside. */
function folded(text: string): string {
  return text.toLowerCase().replace(/[’‘]/g, "'").replace(/[“”]/g, '"').replace(/\s+/g, ' ');
}
