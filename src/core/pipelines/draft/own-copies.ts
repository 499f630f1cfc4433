import type { Draft, DraftLanguage } from '../../model/draft';
import type { CorpusReader, PassageLookup } from '../../model/retrieval';
import type { Source, SourceId } from '../../model/source';
import { passageCount } from '../../retrieval/packed-source';
import { foldedWords } from '../../text/words/folded-words';
import { areEqual } from '../../text/words/sets';
import { LruCache } from '../../text/lru';
import { remembered } from '../../text/remembered';
import type { ClaimUnit } from './claims';

/** What the search for a draft among its own sources works with. */
export interface CopySearch {
  readonly corpus: CorpusReader;
  readonly index: PassageLookup;
  readonly languages: readonly DraftLanguage[];
  /** Grows whenever the corpus changes. */
  readonly generation: number;
}

/** The share of their sentences that a draft and an earlier state of it have in common, either way. */
const LEAST_SHARED = 0.6;
/** The same for a file of another name: all but a few. */
const NEARLY_ALL = 0.9;
/**
 * A draft of fewer sentences may be one quotation: only a file of the same name and ending, word for word, is its copy.
 */
const FEW = 3;
/** Sentences that are looked up in the index to find copies of other names, and passages looked at for each. */
const SAMPLES = 3;
const LOOKED_AT = 4;
/** A sentence of fewer UTF-16 units stands in too many texts to lead to a copy. */
const LONG_ENOUGH = 30;
/** Copies whose sentences are remembered. */
const KEPT = 16;

/**
 * Finds a draft and its copies among the sources: they would bear out whatever the draft says. One for each draft; what
 * it found out about a state of the corpus is kept, so that an edit costs little.
 */
export class OwnCopies {
  private generation = -1;
  private namesakes: readonly SourceId[] = [];
  private readonly sampled = new LruCache<string, readonly SourceId[]>(SAMPLES * 4);
  private readonly sentences = new LruCache<string, ReadonlySet<string>>(KEPT);
  private readonly wordsOf = remembered((unit: ClaimUnit) => foldedWords(unit.claim.text));

  /** The draft's own source first, where the corpus holds it, then the copies in order of the corpus. */
  find(draft: Pick<Draft, 'uri'>, units: readonly ClaimUnit[], search: CopySearch): readonly SourceId[] {
    const own = search.corpus.source(draft.uri);
    if (units.length === 0) return own ? [own.id] : [];
    this.update(draft.uri, search);
    const candidates = [...new Set([...this.namesakes, ...this.lookAlikes(units, search)])].filter(
      (id) => id !== own?.id,
    );
    const written = new Set(
      candidates.length === 0 ? [] : units.map((unit) => this.wordsOf(unit)).filter((words) => words !== ''),
    );
    const copies = candidates.filter((id) => this.isCopy(id, draft.uri, written, search));
    return own ? [own.id, ...copies] : copies;
  }

  private update(uri: string, { corpus, generation }: CopySearch): void {
    if (this.generation === generation) return;
    this.generation = generation;
    this.sampled.clear();
    const stem = stemOf(uri);
    this.namesakes = [...corpus.sources()].filter(({ id }) => stemOf(id) === stem).map(({ id }) => id);
  }

  private isCopy(id: SourceId, uri: string, written: ReadonlySet<string>, { corpus, languages }: CopySearch): boolean {
    const source = corpus.source(id);
    if (!source || passageCount(source) * LEAST_SHARED > written.size / LEAST_SHARED) return false;
    const read = this.sentencesOf(source);
    const isNamesake = this.namesakes.includes(id);
    if (written.size < FEW) return isNamesake && endingOf(id) === endingOf(uri) && areEqual(read, written);
    if (!isNamesake && !isDraftFile(id, languages)) return false;
    const shared = [...written].filter((words) => read.has(words)).length;
    return shared >= Math.max(written.size, read.size) * (isNamesake ? LEAST_SHARED : NEARLY_ALL);
  }

  /** Sources that have one of some long sentences word for word. */
  private lookAlikes(units: readonly ClaimUnit[], search: CopySearch): readonly SourceId[] {
    const long = units.filter(({ claim }) => claim.text.length >= LONG_ENOUGH);
    if (units.length < FEW) return [];
    const chosen = [...new Set([0, long.length >> 1, long.length - 1])].flatMap((i) => long[i] ?? []);
    return chosen.slice(0, SAMPLES).flatMap((unit) => {
      const words = this.wordsOf(unit);
      let found = this.sampled.get(words);
      if (!found) this.sampled.set(words, (found = sourcesWith(words, unit.claim.text, search)));
      return found;
    });
  }

  private sentencesOf(source: Source): ReadonlySet<string> {
    let known = this.sentences.get(source.contentHash);
    if (!known) {
      const all = source.passages.map(({ span }) => foldedWords(source.text.slice(span.start, span.end)));
      this.sentences.set(source.contentHash, (known = new Set(all.filter((words) => words !== ''))));
    }
    return known;
  }
}

function sourcesWith(words: string, text: string, { index, corpus }: CopySearch): readonly SourceId[] {
  return index
    .evidence(text, LOOKED_AT)
    .filter(({ ref }) => foldedWords(corpus.passage(ref)?.text ?? '') === words)
    .map(({ ref }) => ref.source);
}

/** What writers and machines add to a file's name when they copy it. */
const COPY_WORDS =
  /\b(?:copy|copies|kopie|copia|backup|bak|old|orig|original|final|rev|version|v?\d{1,3}|of|von|de)\b/g;

/** A file's name without its ending and without what marks it as a copy. */
function stemOf(uri: string): string {
  const name = nameOf(uri).replace(/(?:\.[a-z]{1,8}|~)+$/, '');
  const stem = name
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(COPY_WORDS, ' ')
    .replace(/ +/g, ' ')
    .trim();
  return stem === '' ? name : stem;
}

function endingOf(uri: string): string {
  return /\.[a-z]{1,8}$/.exec(nameOf(uri).replace(/(?:\.bak|~)$/, ''))?.[0] ?? '';
}

function nameOf(uri: string): string {
  const last = uri
    .slice(uri.lastIndexOf('/') + 1)
    .slice(0, 500)
    .toLowerCase();
  try {
    return decodeURIComponent(last);
  } catch {
    return last;
  }
}

/** True for a format that people write in; texts and pages are mostly what others wrote. */
export function isDraftFile(id: SourceId, languages: readonly DraftLanguage[]): boolean {
  const ending = endingOf(id);
  return languages.some(
    ({ extensions, languageIds }) => !languageIds.includes('plaintext') && extensions.includes(ending),
  );
}
