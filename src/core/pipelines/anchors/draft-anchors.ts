import { ANCHORS_PATH, NO_ANCHORS, parseAnchors } from '../../anchors/anchor-file';
import type { AnchorFile, QuoteAnchor } from '../../model/project/anchor';
import type { Problem } from '../../model/problem';
import type { SourceId } from '../../model/source';
import type { FileSystem } from '../../ports';
import { areEqual } from '../../text/words/sets';
import { childUri, foldersUp, pathFrom, resolveUri } from '../corpus/corpus-uri';
import { KeptFiles } from '../project/kept-file';

/** The anchors in a draft's folder, as they stand on disk. */
export interface DraftAnchors {
  /** Of the file with the anchors. */
  readonly uri: string;
  /** The draft's folder, with a slash at its end. */
  readonly folder: string;
  /** The draft's file name. */
  readonly name: string;
  /** The file's text, empty where there is none. */
  readonly text: string;
  readonly file: AnchorFile;
  /**
   * Names of drafts in the anchors that are no longer in the folder: theirs may be this draft's, under an older name.
   */
  readonly gone: ReadonlySet<string>;
  /** Anchors in folders nearby whose drafts are no longer there: theirs may be this draft's, moved here. */
  readonly strays: readonly StrayAnchor[];
  readonly problems: readonly Problem[];
}

/** An anchor in another folder's file. */
export interface StrayAnchor {
  /** With its source's path from the draft's own folder. */
  readonly anchor: QuoteAnchor;
  /** As it is written there. */
  readonly written: QuoteAnchor;
  readonly origin: AnchorText;
}

/** A file of anchors, as it stands on disk. */
export interface AnchorText {
  readonly uri: string;
  readonly text: string;
  readonly file: AnchorFile;
}

/** Other drafts that are looked for in the folder. */
const MOST_NAMES = 20;
/** Folders nearby that are looked into. */
const MOST_FOLDERS = 200;

/** Reads the anchors beside drafts; a file that has not changed is not read again. */
export class AnchorReader {
  private readonly kept: KeptFiles<AnchorFile>;
  private readonly made = new Map<string, DraftAnchors>();
  private readonly strays = new Map<string, Promise<readonly StrayAnchor[]>>();

  constructor(private readonly files: FileSystem) {
    this.kept = new KeptFiles(files, parseAnchors, NO_ANCHORS);
  }

  /** After files came or went: drafts may have moved. */
  forget(): void {
    this.strays.clear();
  }

  /**
   * The anchors for a draft, the same object while nothing changes; undefined for a draft that lies in no folder.
   * Folders outside of `within` are left alone, but for the draft's own.
   */
  async load(draftUri: string, within: readonly string[]): Promise<DraftAnchors | undefined> {
    const folder = draftUri.replace(/[^/]*$/, '');
    if (draftUri.startsWith('untitled:') || !folder.includes('/')) return undefined;
    const uri = folder + ANCHORS_PATH;
    const known = await this.kept.read(uri);
    const name = nameOf(draftUri);
    const gone = await this.goneNames(folder, name, known.file);
    const strays = await this.straysFor(folder, within);
    const made = this.made.get(draftUri);
    const { text, file, problems } = known;
    if (made && isOf(made, { text, file, strays, gone })) return made;
    const anchors = { uri, folder, name, text, file, gone, strays, problems };
    this.made.set(draftUri, anchors);
    return anchors;
  }

  private straysFor(folder: string, within: readonly string[]): Promise<readonly StrayAnchor[]> {
    const strays = this.strays.get(folder) ?? this.findStrays(folder, within);
    this.strays.set(folder, strays);
    return strays;
  }

  private async findStrays(folder: string, within: readonly string[]): Promise<readonly StrayAnchor[]> {
    const found: StrayAnchor[] = [];
    for (const other of await this.foldersNear(folder, within)) {
      const uri = other + ANCHORS_PATH;
      const { text, file } = await this.kept.read(uri);
      if (file.anchors.length === 0) continue;
      const gone = await this.goneNames(other, '', file);
      const origin = { uri, text, file };
      found.push(
        ...file.anchors
          .filter(({ draft }) => gone.has(draft))
          .map((written) => ({
            written,
            origin,
            anchor: { ...written, source: pathFrom(folder, resolveUri(other, written.source)) },
          })),
      );
    }
    return found.length === 0 ? NO_STRAYS : found;
  }

  /**
   * The folders above a draft's and those directly in them, with a slash at their ends: where a draft is moved from, as
   * a rule.
   */
  private async foldersNear(folder: string, within: readonly string[]): Promise<readonly string[]> {
    const near = new Set<string>();
    for (const above of foldersUp(folder.slice(0, -1), within)) {
      near.add(`${above}/`);
      const entries = near.size < MOST_FOLDERS ? await this.files.readFolder(above).catch(() => []) : [];
      for (const { name, kind } of entries)
        if (kind === 'folder' && !name.startsWith('.') && name !== 'node_modules')
          near.add(`${childUri(above, name)}/`);
    }
    near.delete(folder);
    return [...near].slice(0, MOST_FOLDERS);
  }

  private async goneNames(folder: string, name: string, { anchors }: AnchorFile): Promise<ReadonlySet<string>> {
    const others = [...new Set(anchors.map(({ draft }) => draft))]
      .filter((draft) => draft !== name)
      .slice(0, MOST_NAMES);
    const there = await Promise.all(
      others.map((draft) => this.files.stat(resolveUri(folder, draft)).catch(() => undefined)),
    );
    return new Set(others.filter((_, i) => there[i] === undefined));
  }
}

/** The same one each time, so that nothing seems to have changed. */
const NO_STRAYS: readonly StrayAnchor[] = [];

/** The anchor's source as the corpus calls it. */
export function sourceOf({ source }: QuoteAnchor, { folder }: Pick<DraftAnchors, 'folder'>): SourceId {
  return resolveUri(folder, source);
}

/** A draft's file name, decoded. */
function nameOf(uri: string): string {
  const name = uri.replace(/^.*\//, '');
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

/** Whether anchors were made of the same file, the same files nearby and the same names. */
function isOf(made: DraftAnchors, of: Pick<DraftAnchors, 'text' | 'file' | 'strays' | 'gone'>): boolean {
  if (made.file !== of.file || made.text !== of.text) return false;
  return made.strays === of.strays && areEqual(made.gone, of.gone);
}
