import { mergeProject } from '../../config/merge';
import { parseProjectConfig, PROJECT_FILE } from '../../config/parse';
import type { ProjectConfig } from '../../config/schema';
import type { Config } from '../../model/project/config';
import { message } from '../../model/message';
import { failure, type Result, success } from '../../model/problem';
import type { FileSystem } from '../../ports';
import { decode } from '../../text/characters/decode';

/** A project: the folder that its configuration stands in, and what it says. */
export interface Project {
  /** With a slash at its end. */
  readonly rootUri: string;
  readonly fileUri: string;
  readonly config: ProjectConfig;
}

/** No path is deeper than this; a loop in a file system ends here. */
const MAX_DEPTH = 64;

/**
 * The project that a folder belongs to: the nearest `plumbline.json` there or above it. Undefined where there is none;
 * a problem where it cannot be used.
 */
export async function findProject(files: FileSystem, folderUri: string): Promise<Result<Project | undefined>> {
  for await (const project of projectsAbove(files, folderUri)) return project;
  return success(undefined);
}

/** Every project that a folder lies in, the nearest first. */
export async function* projectsAbove(files: FileSystem, folderUri: string): AsyncGenerator<Result<Project>> {
  let folder = folderUri.endsWith('/') ? folderUri : `${folderUri}/`;
  for (let depth = 0; depth < MAX_DEPTH; depth++) {
    const fileUri = folder + PROJECT_FILE;
    const stat = await files.stat(fileUri).catch(() => undefined);
    if (stat?.kind === 'file') yield readProject(files, fileUri);
    const parent = folder.replace(/[^/]*\/$/, '');
    if (parent === folder || !/^[a-z][a-z0-9+.-]*:(\/\/[^/]*)?\/[^/]/i.test(folder)) break;
    folder = parent;
  }
}

/** Reads the configuration file at `fileUri`. `shownPath` is how messages call it. */
export async function readProject(
  files: FileSystem,
  fileUri: string,
  shownPath = decodeURIComponent(fileUri.replace(/^file:\/\//, '')),
): Promise<Result<Project>> {
  const bytes = await files.readFile(fileUri).catch(() => undefined);
  if (!bytes)
    return failure({
      code: 'unreadable',
      severity: 'error',
      message: message('{0} cannot be read. Check its name and that you may open it.', shownPath),
      uri: fileUri,
    });
  const text = decode(bytes);
  if (!text.ok) return failure({ ...text.problem, uri: fileUri });
  const config = parseProjectConfig(text.value.text, shownPath);
  if (!config.ok) return failure({ ...config.problem, uri: fileUri });
  return success({ rootUri: fileUri.replace(/[^/]*$/, ''), fileUri, config: config.value });
}

/** The user's configuration with the project's in place of it, where there is a project. */
export function configFor(user: Config, project: Project | undefined): Config {
  return project ? mergeProject(user, project.config, project.rootUri) : user;
}
