import type { FileSystem } from '../core/ports';

/** One look at the disk: what was asked, of which file, and what it said. */
export type Look = readonly ['stat' | 'file' | 'folder', string, string];

/** Files that remember what was looked at. */
export interface TracedFiles extends FileSystem {
  /** Each look, once; undefined where the disk changed between two looks at the same thing. */
  looks(): readonly Look[] | undefined;
  /** Takes over what others have looked at, as they give it. */
  take(looks: readonly Look[] | undefined): void;
}

/** What stands for something that is not there, or cannot be looked at. */
const NOTHING = '-';

/** Files that remember what was looked at, so that it can be told later whether all of it is still the same. */
export function tracedFiles(files: FileSystem): TracedFiles {
  const seen = new Map<string, Look>();
  let isTorn = false;
  const note = (kind: Look[0], uri: string, said: string): void => {
    const key = `${kind} ${uri}`;
    const before = seen.get(key);
    if (before && before[2] !== said) isTorn = true;
    seen.set(key, [kind, uri, said]);
  };
  return {
    async stat(uri) {
      note('stat', uri, await say(files, 'stat', uri));
      return files.stat(uri);
    },
    async readFile(uri) {
      // Looked at first: a file that is written meanwhile is then another one the next time.
      note('file', uri, await say(files, 'file', uri));
      return files.readFile(uri);
    },
    async readFolder(uri) {
      note('folder', uri, await say(files, 'folder', uri));
      return files.readFolder(uri);
    },
    take(looks) {
      if (looks) for (const look of looks) note(...look);
      else isTorn = true;
    },
    looks: () => (isTorn ? undefined : [...seen.values()]),
  };
}

/** True where everything that was looked at is as it was. */
export async function isAllTheSame(files: FileSystem, looks: readonly Look[]): Promise<boolean> {
  for (let at = 0; at < looks.length; at += AT_ONCE) {
    const same = await Promise.all(
      looks.slice(at, at + AT_ONCE).map(async ([kind, uri, said]) => (await say(files, kind, uri)) === said),
    );
    if (same.includes(false)) return false;
  }
  return true;
}

const AT_ONCE = 64;

async function say(files: FileSystem, kind: Look[0], uri: string): Promise<string> {
  try {
    if (kind === 'folder')
      return (await files.readFolder(uri))
        .map(({ name, kind: what }) => `${what} ${name}`)
        .sort()
        .join('\n');
    const found = await files.stat(uri);
    return found ? `${found.kind} ${found.size} ${found.modified}` : NOTHING;
  } catch {
    return NOTHING;
  }
}
