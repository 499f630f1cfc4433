import { type FSWatcher, statSync, watch, type WatchOptions } from 'node:fs';
import path from 'node:path';

/** What programs write beside drafts and sources, ourselves among them. */
const NOT_WATCHED = /(^|[\\/])(node_modules|\.git|cache|readings\.jsonl(\.[\w-]+\.tmp)?)([\\/]|$)/;

/** True for a path below a watched folder that people, and not programs, write to. */
export function isWatched(name: string): boolean {
  return !NOT_WATCHED.test(name);
}

/** Watching, and how to end it. */
export interface Watching {
  dispose(): void;
}

/** Who is told of what is watched. */
interface Listener {
  readonly onChange: (file: string) => void;
  readonly onError: (error: Error) => void;
}

/**
 * Tells of every file below the folders that is written, made or deleted, by its path. A folder that is not there is
 * waited for, in the nearest one above it; a file is watched alone. What cannot be watched goes to `onError`, or is
 * passed over.
 */
export function watchFolders(
  folders: readonly string[],
  onChange: (file: string) => void,
  onError: (error: Error) => void = () => undefined,
): Watching {
  const listener = { onChange, onError };
  return together(outermost(folders).map((folder) => watchPlace(folder, listener)));
}

/** Tells of what becomes of some names right in the folders; those that are not there are passed over. */
export function watchNames(
  folders: readonly string[],
  names: readonly string[],
  onChange: (file: string) => void,
  onError: (error: Error) => void = () => undefined,
): Watching {
  const isMeant = (name: string): boolean => names.includes(name);
  return together(
    folders
      .filter((folder) => kindOf(folder) === 'folder')
      .map((folder) => open(folder, isMeant, { onChange, onError })),
  );
}

function watchPlace(place: string, { onChange, onError }: Listener): Watching {
  let isOver = false;
  let current = together([]);
  const begin = (): void => {
    current.dispose();
    const isThere = kindOf(place) === 'folder';
    const [folder, name] = isThere ? [place, ''] : nearest(place);
    const changed = (file: string): void => {
      onChange(file);
      // It has come, or gone: from now on it is to be watched otherwise.
      if (!isOver && (!isThere || kindOf(place) !== 'folder')) begin();
    };
    const listener = { onChange: changed, onError };
    current = isThere
      ? open(place, isWatched, listener, { recursive: true })
      : open(folder, (other) => other === name, listener);
  };
  begin();
  return {
    dispose() {
      isOver = true;
      current.dispose();
    },
  };
}

/** The nearest folder above a path that is there, and what stands between them, up to the first slash. */
function nearest(place: string): readonly [string, string] {
  const above = path.dirname(place);
  return above === place || kindOf(above) === 'folder' ? [above, path.basename(place)] : nearest(above);
}

function kindOf(place: string): 'folder' | 'file' | undefined {
  try {
    return statSync(place).isDirectory() ? 'folder' : 'file';
  } catch {
    return undefined;
  }
}

function open(
  folder: string,
  isMeant: (name: string) => boolean,
  { onChange, onError }: Listener,
  options: WatchOptions = {},
): Watching {
  try {
    const watcher: FSWatcher = watch(folder, options, (_event, name) => {
      if (typeof name === 'string' && isMeant(name)) onChange(path.join(folder, name));
    });
    watcher.on('error', (error: NodeJS.ErrnoException) => {
      // A folder that goes away tells so by an error on some systems.
      if (error.code !== 'ENOENT' && error.code !== 'EPERM') onError(error);
    });
    return { dispose: () => watcher.close() };
  } catch (error) {
    onError(error instanceof Error ? error : new Error(String(error)));
    return together([]);
  }
}

function together(all: readonly Watching[]): Watching {
  return {
    dispose: () => {
      for (const one of all) one.dispose();
    },
  };
}

/** The folders that lie in none of the others, each once. */
function outermost(folders: readonly string[]): readonly string[] {
  const all = [...new Set(folders.map((folder) => path.resolve(folder)))];
  return all.filter(
    (folder) =>
      !all.some((other) => other !== folder && folder.startsWith(other.endsWith(path.sep) ? other : other + path.sep)),
  );
}
