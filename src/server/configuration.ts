import type { Config } from '../core/model/config';
import type { FileSystem } from '../core/ports';
import { ANCHORS_PATH, configFor, findProject, type Root } from '../core/service';
import type { ServerContext } from './context';
import { configOf } from './settings';

const PROJECT_FILE = '/plumbline.json';

/** The editor's settings, with those of the first folder's `plumbline.json` in their place. A file that cannot be used is said, and left out. */
export async function readConfig({ connection, text, trust }: ServerContext, files: FileSystem, roots: readonly Root[]): Promise<Config> {
  const user = configOf(await connection.workspace.getConfiguration('plumbline'));
  const [root] = roots;
  if (!root) return user;
  const project = await findProject(files, root.uri);
  if (project.ok) return trust.granted ? configFor(user, project.value) : { ...configFor(user, project.value), corpus: user.corpus, exclude: user.exclude, maxSourceBytes: user.maxSourceBytes };
  connection.window.showWarningMessage(text(project.problem.message));
  return user;
}

/** True where one of the files is a project's configuration. */
export function touchesProject(uris: readonly string[]): boolean {
  return uris.some((uri) => uri.endsWith(PROJECT_FILE));
}

/** True where one of the files remembers where quotes came from. */
export function touchesAnchors(uris: readonly string[]): boolean {
  return uris.some((uri) => uri.endsWith(`/${ANCHORS_PATH}`));
}

/** True where both configurations read the same corpus in the same way. */
export function sameCorpus(a: Config, b: Config): boolean {
  const part = ({ corpus, exclude, maxSourceBytes }: Config): string => JSON.stringify([corpus, exclude, maxSourceBytes]);
  return part(a) === part(b);
}
