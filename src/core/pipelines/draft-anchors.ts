import { ANCHORS_PATH, NO_ANCHORS, parseAnchors } from '../anchors/anchor-file';
import type { AnchorFile, QuoteAnchor } from '../model/anchor';
import type { Problem } from '../model/problem';
import type { SourceId } from '../model/source';
import type { FileSystem } from '../ports';
import { resolveUri } from './corpus-uri';

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
  /** Names of drafts in the anchors that are no longer in the folder: theirs may be this draft's, under an older name. */
  readonly gone: ReadonlySet<string>;
  readonly problems: readonly Problem[];
}

interface Known {
  readonly size: number;
  readonly modified: number;
  readonly text: string;
  readonly file: AnchorFile;
  readonly problems: readonly Problem[];
}

/** Anchors of more megabytes than this are none of ours. */
const MOST_BYTES = 16 * 1024 * 1024;
/** Other drafts that are looked for in the folder. */
const MOST_NAMES = 20;

/** Reads the anchors beside drafts; a file that has not changed is not read again. */
export class AnchorReader {
  private readonly known = new Map<string, Known>();
  private readonly made = new Map<string, DraftAnchors>();

  constructor(private readonly files: FileSystem) {}

  /** The anchors for a draft, the same object while nothing changes; undefined for a draft that lies in no folder. */
  async load(draftUri: string): Promise<DraftAnchors | undefined> {
    const folder = draftUri.replace(/[^/]*$/, '');
    if (draftUri.startsWith('untitled:') || !folder.includes('/')) return undefined;
    const uri = folder + ANCHORS_PATH;
    const known = await this.read(uri);
    const name = nameOf(draftUri);
    const gone = await this.goneNames(folder, name, known.file);
    const made = this.made.get(draftUri);
    if (made && made.file === known.file && made.text === known.text && same(made.gone, gone)) return made;
    const { text, file, problems } = known;
    const anchors = { uri, folder, name, text, file, gone, problems };
    this.made.set(draftUri, anchors);
    return anchors;
  }

  private async read(uri: string): Promise<Known> {
    try {
      const stat = await this.files.stat(uri);
      if (stat?.kind !== 'file' || stat.size > MOST_BYTES) return EMPTY;
      const known = this.known.get(uri);
      if (known?.size === stat.size && known.modified === stat.modified) return known;
      const text = new TextDecoder().decode(await this.files.readFile(uri));
      const parsed = parseAnchors(text);
      const read: Known = { ...stat, text, file: parsed.ok ? parsed.value : NO_ANCHORS, problems: parsed.ok ? [] : [parsed.problem] };
      this.known.set(uri, read);
      return read;
    } catch {
      // A folder that cannot be looked into holds no anchors for us; the draft is checked without them.
      return EMPTY;
    }
  }

  private async goneNames(folder: string, name: string, { anchors }: AnchorFile): Promise<ReadonlySet<string>> {
    const others = [...new Set(anchors.map(({ draft }) => draft))].filter((draft) => draft !== name).slice(0, MOST_NAMES);
    const there = await Promise.all(others.map((draft) => this.files.stat(resolveUri(folder, draft)).catch(() => undefined)));
    return new Set(others.filter((_, i) => there[i] === undefined));
  }
}

const EMPTY: Known = { size: 0, modified: 0, text: '', file: NO_ANCHORS, problems: [] };

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

function same(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size === b.size && [...a].every((name) => b.has(name));
}
