import { type FSWatcher, watch } from 'node:fs';
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

/**
 * Tells of every file below the folders that is written, made or deleted, by its path. What cannot be watched goes to
 * `onError`, or is passed over.
 */
export function watchFolders(
  folders: readonly string[],
  onChange: (file: string) => void,
  onError: (error: Error) => void = () => undefined,
): Watching {
  const watchers = outermost(folders).flatMap((folder) => open(folder, onChange, onError) ?? []);
  return {
    dispose: () => {
      for (const watcher of watchers) watcher.close();
    },
  };
}

function open(
  folder: string,
  onChange: (file: string) => void,
  onError: (error: Error) => void,
): FSWatcher | undefined {
  try {
    const watcher = watch(folder, { recursive: true }, (_event, name) => {
      if (name !== null && isWatched(name)) onChange(path.join(folder, name));
    });
    return watcher.on('error', onError);
  } catch (error) {
    onError(error instanceof Error ? error : new Error(String(error)));
    return undefined;
  }
}

/** The folders that lie in none of the others, each once. */
function outermost(folders: readonly string[]): readonly string[] {
  const all = [...new Set(folders.map((folder) => path.resolve(folder)))];
  return all.filter(
    (folder) =>
      !all.some((other) => other !== folder && folder.startsWith(other.endsWith(path.sep) ? other : other + path.sep)),
  );
}
