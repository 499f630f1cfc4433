import type { DraftParts } from '../../model/draft';
import type { CorpusReader } from '../../model/retrieval';
import { contains } from '../../model/span';
import { referencesIn } from './reference-list';
import type { ClaimUnit } from './claims';
import { type KnownKeys, unescaped } from '../bibliographies/citation-keys';
import { caches } from '../../text/caches';

/** Words in small letters that a reference may have beside its title (a month, "retrieved"), from this length on. */
const MOST_WORDS = 1;
const LONG_WORD = /(?<![\p{L}\p{N}])\p{Ll}{4,}/gu;

/**
 * The claims without those that only name a source: a reference's title, publisher and date say nothing that could be
 * wrong.
 */
export function statementsOf(
  units: readonly ClaimUnit[],
  { footnotes, blocks }: DraftParts,
  keys: KnownKeys,
  corpus: Pick<CorpusReader, 'source'>,
): readonly ClaimUnit[] {
  const named = footnotes.flatMap(({ label, span, text, isReference: isOne }) => {
    if (isOne) return [span];
    const source = keys.get(label);
    const title = source === undefined ? undefined : corpus.source(source)?.metadata.title;
    return title !== undefined && isReference(text, title) ? [span] : [];
  });
  const references = [...named, ...listed(blocks)];
  return references.length === 0
    ? units
    : units.filter(({ claim: { span } }) => !references.some((reference) => contains(reference, span)));
}

/** The blocks of a draft are the same objects until it changes. */
const listed = caches.ofObject(referencesIn);

function isReference(written: string, title: string): boolean {
  const text = unescaped(written);
  const at = text.indexOf(title);
  if (at < 0) return false;
  const rest = `${text.slice(0, at)} ${text.slice(at + title.length)}`.replace(/https?:\/\/\S+/g, ' ');
  return (rest.match(LONG_WORD) ?? []).length <= MOST_WORDS;
}
