import type { BibliographyEntry } from '../../bibliography/entry';
import { type DraftParts, isBare } from '../../model/draft';
import type { Source, SourceId } from '../../model/source';

/** Citation keys, footnote labels and link targets of a draft that lead to a source (or, undefined, to a reference without one). */
export type KnownKeys = ReadonlyMap<string, SourceId | undefined>;

/** Shorter titles ("Home", "About us") occur in other words too often to stand for a source. */
const MIN_TITLE = 12;

/** A note's text as it reads: a backslash before a mark only keeps it from being markup. */
export function unescaped(text: string): string {
  return text.replace(/\\(?=[!-/:-@[-`{-~])/g, '');
}

/** What a corpus offers to cite. */
export interface Citable {
  readonly generation: number;
  sources(): Iterable<Source>;
  /** Keys of bibliographies in the corpus. */
  references(): { keys(): Iterable<string> };
}

/** Where fewer of a draft's keys are known than this share, its bibliography was not read. */
const MOST_KNOWN = 0.5;

/** True where the draft names a bibliography and most of its keys are unknown. */
export function isBibliographyUnread({ bibliographies, citations }: Pick<DraftParts, 'bibliographies' | 'citations'>, keys: KnownKeys): boolean {
  if (bibliographies.length === 0) return false;
  const cited = citations.filter((citation) => citation.kind === 'key' && !isBare(citation));
  return cited.filter(({ key }) => keys.has(key)).length < cited.length * MOST_KNOWN;
}

/** Knows by which names the sources can be cited; worked out once for each state of the corpus. */
export class KeyTable {
  private generation = -1;
  private byName = new Map<string, SourceId | undefined>();
  private titles: readonly (readonly [string, SourceId])[] = [];
  private footnotes = new Map<string, SourceId | undefined>();

  constructor(private readonly corpus: Citable) {}

  /** Everything that a citation of this draft may call a source by; `entries` are those of the bibliographies that it names. */
  keysFor(parts: DraftParts, entries: readonly BibliographyEntry[]): KnownKeys {
    this.update();
    if (parts.footnotes.length + entries.length === 0) return this.byName;
    const keys = new Map(this.byName);
    for (const { key, metadata: { url, title } } of entries) {
      if (!keys.has(key)) keys.set(key, (url === undefined ? undefined : this.byName.get(url)) ?? this.titles.find(([known]) => known === title)?.[1]);
    }
    for (const { label, text } of parts.footnotes) {
      const source = this.sourceOfFootnote(text);
      if (source !== undefined) keys.set(label, source);
    }
    return keys;
  }

  private update(): void {
    if (this.generation === this.corpus.generation) return;
    this.generation = this.corpus.generation;
    this.byName = new Map([...this.corpus.references().keys()].map((key) => [key, undefined]));
    const titles: (readonly [string, SourceId])[] = [];
    for (const { id, path, metadata: { key, url, title } } of this.corpus.sources()) {
      for (const name of [key, path, url]) if (name !== undefined) this.byName.set(name, id);
      if (title !== undefined && title.length >= MIN_TITLE) titles.push([title, id]);
    }
    this.titles = titles;
    this.footnotes = new Map();
  }

  /** A footnote stands for the source whose address, key or title it contains. */
  private sourceOfFootnote(text: string): SourceId | undefined {
    if (!this.footnotes.has(text)) this.footnotes.set(text, this.lookUp(text));
    return this.footnotes.get(text);
  }

  private lookUp(text: string): SourceId | undefined {
    for (const word of text.match(/[^\s<>()[\]"“”]+/g) ?? []) {
      const id = this.byName.get(word) ?? this.byName.get(word.replace(/^@|[.,;:]+$/g, ''));
      if (id !== undefined) return id;
    }
    const plain = unescaped(text);
    return this.titles.find(([title]) => plain.includes(title))?.[1];
  }
}
