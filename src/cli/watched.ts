import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Draft } from '../core/model/draft';
import { corpusBases, PROJECT_FILE } from '../core/service';
import { isWatched, watchFolders, watchNames, type Watching } from '../hosts/node-watch';
import { foldersNamed, pathOf } from './drafts';
import type { Host } from './host';
import type { Session } from './session';

/** What is watched. */
export interface Watched {
  /** Everything below them. */
  readonly folders: readonly string[];
  /** Where a project's file may come or go. */
  readonly above: readonly string[];
}

/** Folders of ours beside drafts. */
const OWN_FOLDER = '.plumbline';

/**
 * What a session rests on: the folders that hold drafts, or may come to hold some by what was typed, those of the
 * sources wherever they lie, and every folder above in which a project may begin.
 */
export async function watchedBy(
  session: Pick<Session, 'roots' | 'projectOf'>,
  args: readonly string[],
  drafts: readonly Draft[],
  { cwd }: Pick<Host, 'cwd'>,
): Promise<Watched> {
  const places = [...drafts.map((draft) => path.dirname(pathOf(draft))), ...(await foldersNamed(args, cwd))];
  const projects = await Promise.all(drafts.map(({ uri }) => session.projectOf(uri)));
  const kept = [...new Set(projects)].map((project) => path.join(fileURLToPath(project), OWN_FOLDER));
  const sources = [...session.roots.map(({ uri }) => uri), ...corpusBases(session.roots)].map((uri) =>
    fileURLToPath(uri),
  );
  return {
    folders: [...new Set([...places, ...kept, ...sources])].sort(),
    above: [...new Set([cwd, ...places].flatMap(withAbove))].sort(),
  };
}

/** Watches it, until it is told to stop. */
export function watchAll(
  { folders, above }: Watched,
  onChange: (file: string) => void,
  onError?: (error: Error) => void,
): Watching {
  const both = [
    watchFolders(folders, onChange, onError),
    watchNames(above, [PROJECT_FILE, OWN_FOLDER], onChange, onError),
  ];
  return {
    dispose: () => {
      for (const one of both) one.dispose();
    },
  };
}

/** File systems stamp files by a clock that may lag behind by so many milliseconds. */
const CLOCK_LAG_MS = 20;

/** The files and folders watched that were written since, in milliseconds; what cannot be read is left out. */
export async function changedSince({ folders, above }: Watched, since: number): Promise<readonly string[]> {
  const isLater = async (file: string): Promise<boolean> => {
    const known = await stat(file).catch(() => undefined);
    return known !== undefined && known.mtimeMs >= since - CLOCK_LAG_MS;
  };
  const below = await Promise.all(folders.map(filesBelow));
  const files = [...new Set([...below.flat(), ...above.map((folder) => path.join(folder, PROJECT_FILE))])];
  const later = await Promise.all(files.map(isLater));
  return files.filter((_, i) => later[i]);
}

/** Everything below a folder that people write to, the folders among it. */
async function filesBelow(folder: string): Promise<readonly string[]> {
  const entries = (await readdir(folder, { withFileTypes: true }).catch(() => [])).filter((e) => isWatched(e.name));
  const inner = await Promise.all(
    entries.filter((e) => e.isDirectory()).map((e) => filesBelow(path.join(folder, e.name))),
  );
  return [...entries.map((e) => path.join(folder, e.name)), ...inner.flat()];
}

function withAbove(folder: string): readonly string[] {
  const above = path.dirname(folder);
  return above === folder ? [folder] : [folder, ...withAbove(above)];
}
