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

/** What a place keeps: its name, and the text of its file. */
export interface KeptText {
  readonly home: string;
  readonly text: string;
}

/** The readings that outlast the session: in a file of each project, or in the cache, as the user has it. */
export class KeptReadings {
  private homes: readonly string[] = [];
  /** By home, what it holds as far as we know. */
  private readonly known = new Map<string, string>();

  constructor(private readonly home: ReadingsHome) {}

  /**
   * Where they are kept from now on: in one of the `folders`, of the workspace and of the projects in it, each with a
   * slash at its end. True where nothing was taken in from one of them yet.
   */
  move(kind: ReadingsKind, folders: readonly string[]): boolean {
    this.homes = kind === 'cache' ? [CACHE] : folders;
    return this.unread().length > 0;
  }

  /** The home of a draft's readings: the innermost folder that holds it, else the first. */
  homeOf(draftUri: string): string {
    const around = this.homes.filter((home) => draftUri.startsWith(home));
    return around.reduce((a, b) => (b.length > a.length ? b : a), around[0] ?? this.homes[0] ?? '');
  }

  /** What is kept in the places that were not asked before. */
  async load(): Promise<readonly KeptText[]> {
    const unread = this.unread();
    for (const home of unread) this.known.set(home, '');
    return Promise.all(unread.map(async (home) => ({ home, text: await this.read(home) })));
  }

  /** What is kept now in the places that one of these files belongs to, where somebody else has written it. */
  async changed(uris: readonly string[]): Promise<readonly KeptText[]> {
    const homes = this.homes.filter((home) => this.known.has(home) && uris.includes(home + READINGS_PATH));
    const texts = await Promise.all(homes.map(async (home) => ({ home, text: await this.read(home) })));
    return texts.filter(({ home, text }) => text !== '' && text !== this.known.get(home));
  }

  /** Says what a place holds once it was taken in. */
  took(home: string, text: string): void {
    this.known.set(home, text);
  }

  /** Keeps what each place has to hold, where it does not yet. */
  keep(textOf: (home: string) => string): void {
    for (const home of this.homes) {
      const text = textOf(home);
      if (text === (this.known.get(home) ?? '')) continue;
      this.known.set(home, text);
      if (home === CACHE)
        void this.home.cache?.set(READINGS_KEY, new TextEncoder().encode(text)).catch(() => undefined);
      else this.home.write({ uri: home + READINGS_PATH, text });
    }
  }

  private unread(): readonly string[] {
    return this.homes.filter((home) => !this.known.has(home));
  }

  private async read(home: string): Promise<string> {
    const bytes =
      home === CACHE
        ? await this.home.cache?.get(READINGS_KEY)
        : await this.home.files.readFile(home + READINGS_PATH).catch(() => undefined);
    return bytes ? new TextDecoder().decode(bytes) : '';
  }
}

/** The name of the one home that is no folder. */
const CACHE = 'cache';

type ReadingsKind = ReaderSettings['keep'];
