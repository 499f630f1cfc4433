import type { FileSystem } from '../../core/ports';
import type { ServerContext } from '../context';
import { allFolders, folderOfFile, isInside, projectFolderOf } from './folders';

/**
 * Follows drafts that lie in none of the client's folders: each brings the folder of its project along, and where the
 * client says that no folder is open its own one. `onFolder` is told of new ones.
 */
export async function followSingleFiles(
  { documents, workspace, trust }: ServerContext,
  files: FileSystem,
  onFolder: () => Promise<void>,
): Promise<void> {
  const isKnown = (uri: string): boolean => isInside(allFolders(workspace), uri);
  const adopt = async (uri: string): Promise<boolean> => {
    if (!uri.startsWith('file:') || isKnown(uri)) return false;
    const folder =
      workspace.folders.length === 0 || workspace.isGuessed
        ? await folderOfFile(files, uri)
        : // What is open beside a workspace that may not choose its sources may not choose them either.
          trust.granted && (await projectFolderOf(files, uri));
    if (!folder || isKnown(uri)) return false;
    workspace.adopted = [...workspace.adopted, folder];
    return true;
  };
  documents.onDidOpen(({ document }) => void adopt(document.uri).then((isNew) => (isNew ? onFolder() : undefined)));
  const adopted = await Promise.all(documents.keys().map(adopt));
  if (adopted.includes(true)) await onFolder();
}
