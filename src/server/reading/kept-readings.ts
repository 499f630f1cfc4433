import type { CacheStore, FileSystem } from '../../core/ports';
import { READINGS_KEY, READINGS_PATH } from '../../core/service';
import type { FileText } from '../../protocol/protocol';
import type { ReaderSettings } from './reader-settings';

/** Where readings can be kept. */
export interface ReadingsHome {
  readonly files: Pick<FileSystem, 'readFile'>;
  readonly cache?: Pick<CacheStore, 'get' | 'set'> | undefined;
  /** Writes a file of the project, which only the client can. */
  write(file: FileText): void;
}

/** The readings that outlast the session: in a file of the project, or in the cache, as the user has it. */
export class KeptReadings {
  private place: Pick<ReaderSettings, 'keep'> & { readonly root: string | undefined } = {
    keep: 'project',
    root: undefined,
  };
  private loadedFrom = '';

  constructor(private readonly home: ReadingsHome) {}

  /**
   * Where they are kept from now on; `root` is the project's folder, with a slash at its end. True where nothing was
   * taken in from there yet.
   */
  move(keep: ReaderSettings['keep'], root: string | undefined): boolean {
    this.place = { keep, root };
    return this.loadedFrom !== this.name;
  }

  /** What is kept there; undefined where it was asked for before, or there is no such place. */
  async load(): Promise<string | undefined> {
    const { keep, root } = this.place;
    if (this.loadedFrom === this.name || (keep === 'project' && root === undefined)) return undefined;
    this.loadedFrom = this.name;
    const bytes =
      keep === 'cache'
        ? await this.home.cache?.get(READINGS_KEY)
        : await this.home.files.readFile(root! + READINGS_PATH).catch(() => undefined);
    return bytes ? new TextDecoder().decode(bytes) : '';
  }

  /** Keeps this text there in place of what there was. */
  keep(text: string): void {
    const { keep, root } = this.place;
    if (keep === 'cache')
      void this.home.cache?.set(READINGS_KEY, new TextEncoder().encode(text)).catch(() => undefined);
    else if (root !== undefined) this.home.write({ uri: root + READINGS_PATH, text });
  }

  private get name(): string {
    return `${this.place.keep} ${this.place.root ?? ''}`;
  }
}
