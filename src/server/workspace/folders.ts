import type { InitializeParams } from 'vscode-languageserver';
import type { FileSystem } from '../../core/ports';
import { projectsAbove, type Root } from '../../core/service';

/** The folders that a client opens with: those of its workspace, else the one folder of older clients, else none. */
export function foldersOf({ workspaceFolders, rootUri, rootPath }: InitializeParams): readonly Root[] {
  if (workspaceFolders && workspaceFolders.length > 0)
    return workspaceFolders.map(({ uri, name }) => ({ uri: withoutSlash(uri), name }));
  const uri =
    rootUri ?? (rootPath ? `file://${encodeURI(rootPath.replaceAll('\\', '/')).replace(/^(?!\/)/, '/')}` : undefined);
  return uri ? [{ uri: withoutSlash(uri), name: '' }] : [];
}

/**
 * True where the client names a root and yet says that no folder is open: some take the user's home where they find no
 * better one, which says nothing of where a draft belongs.
 */
export function isRootGuessed({ workspaceFolders }: InitializeParams): boolean {
  return workspaceFolders?.length === 0;
}

/** The folder that a draft outside of every folder belongs to: of the last project on the way up, else its own. */
export async function folderOfFile(files: FileSystem, uri: string): Promise<Root> {
  return (await projectFolderOf(files, uri)) ?? { uri: withoutSlash(uri.replace(/[^/]*$/, '')), name: '' };
}

/** The folder of the last project on the way up from a draft; undefined where it belongs to none. */
export async function projectFolderOf(files: FileSystem, uri: string): Promise<Root | undefined> {
  let folder: string | undefined;
  for await (const project of projectsAbove(files, uri.replace(/[^/]*$/, ''))) {
    const file = project.ok ? project.value.fileUri : project.problem.uri;
    if (file !== undefined) folder = file.replace(/[^/]*$/, '');
  }
  return folder === undefined ? undefined : { uri: withoutSlash(folder), name: '' };
}

/** The folders that are open. */
export interface OpenFolders {
  /** Those of the client. */
  folders: readonly Root[];
  /** Those that single files outside of them have brought along. */
  adopted: readonly Root[];
  /** See `isRootGuessed`. */
  readonly isGuessed: boolean;
}

/** The client's own folders first, then those that single files have brought along. */
export function allFolders({ folders, adopted }: OpenFolders): readonly Root[] {
  return [...folders, ...adopted];
}

/** True where one of the folders holds the file. */
export function isInside(folders: readonly Root[], uri: string): boolean {
  return folders.some((folder) => uri.startsWith(`${folder.uri}/`));
}

function withoutSlash(uri: string): string {
  return uri.replace(/\/$/, '');
}
