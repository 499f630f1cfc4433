import type { BibliographyEntry, BibliographyFormat } from '../../bibliography/entry';
import type { FileSystem } from '../../ports';
import { decode } from '../../text/characters/decode';
import { bibliographyFor } from '../corpus/corpus-entry';
import { findFiles } from '../corpus/corpus-files';
import { corpusPlaces } from '../corpus/corpus-places';
import { resolveUri } from '../corpus/corpus-uri';

/** A bibliography file that a draft names, as it stands on disk. */
export interface DraftBibliography {
  readonly uri: string;
  readonly text: string;
  readonly entries: readonly BibliographyEntry[];
}

interface Known extends DraftBibliography {
  readonly size: number;
  readonly modified: number;
}

/** What a draft cites by; files named beyond these are passed over. */
const MOST_FILES = 20;

/** Reads the bibliographies that drafts name; a file that has not changed is not read again. */
export class DraftBibliographies {
  private readonly known = new Map<string, Known>();

  constructor(
    private readonly files: FileSystem,
    private readonly formats: readonly BibliographyFormat[],
    private readonly maxBytes: () => number,
  ) {}

  /**
   * The named files in the draft's order, as far as they are there and can be read; those of a glob (`refs/*.bib`) by
   * path. Names without an ending are `.bib` files, as in LaTeX.
   */
  async load(draftUri: string, names: readonly string[]): Promise<readonly DraftBibliography[]> {
    const folder = draftUri.replace(/[^/]*$/, '');
    if (!folder.includes('/')) return [];
    const uris = await Promise.all(names.slice(0, MOST_FILES).map((name) => this.urisOf(folder, name)));
    const read = await Promise.all([...new Set(uris.flat())].slice(0, MOST_FILES).map((uri) => this.read(uri)));
    return read.flatMap((bibliography) => bibliography ?? []);
  }

  /** A glob is looked for no deeper than it reaches; the file of that very name comes before it. */
  private async urisOf(folder: string, name: string): Promise<readonly string[]> {
    const exact = resolveUri(folder, bibliographyFor(name, this.formats) ? name : `${name}.bib`);
    if (!/[*?[{]/.test(name)) return [exact];
    const places = corpusPlaces([{ uri: folder, name: '' }], { corpus: [name], exclude: [] });
    const deepest = name.includes('**') ? Infinity : name.split('/').length;
    const near = places.map((place) => ({
      ...place,
      enters: (path: string) => path.split('/').length < deepest && place.enters(path),
    }));
    const { files } = await findFiles(near, this.files, (path) => bibliographyFor(path, this.formats) !== undefined);
    return [exact, ...files.map(({ uri }) => uri)];
  }

  private async read(uri: string): Promise<DraftBibliography | undefined> {
    const format = bibliographyFor(uri, this.formats);
    try {
      const stat = await this.files.stat(uri);
      if (!format || stat?.kind !== 'file' || stat.size > this.maxBytes()) return undefined;
      const known = this.known.get(uri);
      if (known?.size === stat.size && known.modified === stat.modified) return known;
      const decoded = decode(await this.files.readFile(uri));
      if (!decoded.ok) return undefined;
      const { text } = decoded.value;
      const made: Known = { uri, text, entries: format.parse(text).entries, size: stat.size, modified: stat.modified };
      this.known.set(uri, made);
      return made;
    } catch {
      // A bibliography that cannot be opened offers no keys; the citations that need it are then told to be unknown.
      return undefined;
    }
  }
}
