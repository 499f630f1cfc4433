import type { BibliographyEntry } from '../../bibliography/entry';
import { type CitationMention, type DraftParts, isBare } from '../../model/draft';
import type { Source, SourceId } from '../../model/source';
import { makeKey } from '../../text/attributing/citation-key';
import { zoteroAttachment, zoteroFolder } from '../../text/attributing/zotero';

/** Keys, labels and link targets of a draft that lead to a source. Undefined stands for a reference without one. */
export interface KnownKeys extends ReadonlyMap<string, SourceId | undefined> {
  /**
   * True where somebody keeps keys here: in a bibliography, in the draft, or at the head of a source. Those made from
   * names are nobody's.
   */
  readonly areKept: boolean;
}

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

/**
 * True where most of the draft's keys are unknown because they are kept elsewhere. Either it names a bibliography, or
 * there is none at all.
 */
export function isBibliographyUnread(
  { bibliographies, citations, footnotes }: Pick<DraftParts, 'bibliographies' | 'citations' | 'footnotes'>,
  keys: KnownKeys,
): boolean {
  if (bibliographies.length === 0 && keys.areKept) return false;
  const cited = citations.filter((citation) => citation.kind === 'key' && !isBare(citation));
  const known = cited.filter(({ key }) => keys.has(key) || footnotes.some(({ label }) => label === key));
  return known.length < cited.length * MOST_KNOWN;
}

/**
 * The draft's first citation by a key, where nothing lists any. Neither draft nor corpus has a bibliography, and no
 * key of the draft is known; else undefined.
 */
export function firstWithoutBibliography(
  { bibliographies, citations, footnotes }: Pick<DraftParts, 'bibliographies' | 'citations' | 'footnotes'>,
  keys: KnownKeys,
): CitationMention | undefined {
  if (bibliographies.length > 0 || keys.areKept) return undefined;
  const cited = citations.filter((citation) => citation.kind === 'key' && !isBare(citation));
  if (cited.some(({ key }) => keys.has(key) || footnotes.some(({ label }) => label === key))) return undefined;
  return cited.reduce<CitationMention | undefined>(
    (first, next) => (first && first.span.start <= next.span.start ? first : next),
    undefined,
  );
}

/** Knows by which names the sources can be cited; worked out once for each state of the corpus. */
export class KeyTable {
  private generation = -1;
  private byName = keptIn(new Map<string, SourceId | undefined>(), false);
  private titles: readonly (readonly [string, SourceId])[] = [];
  /** Sources in a Zotero storage, by the name of their folder. */
  private byAttachment = new Map<string, SourceId>();
  private footnotes = new Map<string, SourceId | undefined>();

  constructor(private readonly corpus: Citable) {}

  /**
   * Everything that a citation of this draft may call a source by; `entries` are those of the bibliographies that it
   * names.
   */
  keysFor(parts: DraftParts, entries: readonly BibliographyEntry[]): KnownKeys {
    this.update();
    const own = parts.references ?? [];
    const links = parts.citations.flatMap(({ kind, key }) => {
      const attachment = kind === 'link' && this.byAttachment.size > 0 ? zoteroAttachment(key) : undefined;
      return attachment === undefined ? [] : [{ key, attachment }];
    });
    if (parts.footnotes.length + entries.length + own.length + links.length === 0) return this.byName;
    const keys = keptIn(new Map(this.byName), this.byName.areKept || entries.length + own.length > 0);
    for (const { key, url, title } of [...entries.map(({ key, metadata }) => ({ ...metadata, key })), ...own]) {
      if (!keys.has(key))
        keys.set(
          key,
          (url === undefined ? undefined : this.byName.get(url)) ?? this.titles.find(([known]) => known === title)?.[1],
        );
    }
    for (const { key, attachment } of links) {
      const source = this.byAttachment.get(attachment);
      if (source !== undefined) keys.set(key, source);
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
    const byName = new Map<string, SourceId | undefined>(
      [...this.corpus.references().keys()].map((key) => [key, undefined]),
    );
    let areKept = byName.size > 0;
    const titles: (readonly [string, SourceId])[] = [];
    this.byAttachment = new Map();
    for (const { id, path, metadata } of this.corpus.sources()) {
      const { key, url, title } = metadata;
      areKept ||= !key.startsWith(makeKey(metadata, path));
      for (const name of [key, path, url]) if (name !== undefined) byName.set(name, id);
      if (title !== undefined && title.length >= MIN_TITLE) titles.push([title, id]);
      const folder = zoteroFolder(id);
      if (folder !== undefined) this.byAttachment.set(folder, id);
    }
    this.byName = keptIn(byName, areKept);
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

function keptIn<M extends Map<string, SourceId | undefined>>(
  keys: M,
  areKept: boolean,
): M & { readonly areKept: boolean } {
  return Object.assign(keys, { areKept });
}
