import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Draft } from '../core/model/draft';
import { corpusBases, PROJECT_FILE } from '../core/service';
import { watchFolders, watchNames, type Watching } from '../hosts/node-watch';
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

function withAbove(folder: string): readonly string[] {
  const above = path.dirname(folder);
  return above === folder ? [folder] : [folder, ...withAbove(above)];
}
