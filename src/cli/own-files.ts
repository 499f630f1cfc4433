import { mkdir, readlink, realpath } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeWhole } from '../hosts/write-whole';
import { isBelow } from './drafts';
import { UserError } from './exit';

/**
 * Writes a file of ours in a project's own folder, whole or not at all. Throws where the folder is a link that leads
 * out of the project: whoever made it would choose what is written over.
 */
export async function writeOwnFile(projectUri: string, name: string, text: string): Promise<void> {
  const file = path.join(fileURLToPath(projectUri), name);
  const folder = path.dirname(file);
  await mkdir(folder, { recursive: true });
  const [project, real] = await Promise.all([fileURLToPath(projectUri), folder].map((one) => realpath(one)));
  if (project === undefined || real === undefined || !isBelow(project, real))
    throw new UserError(`${folder} leads out of the project by a link: nothing is written there.`);
  await writeWhole(file, text);
}

/**
 * Throws where a file that is named within the working folder lies elsewhere by a link: whoever made the folder would
 * choose what is written over. What is named elsewhere is the user's own choice.
 */
export async function refuseLinkOut(file: string, cwd: string): Promise<void> {
  if (!isBelow(cwd, file)) return;
  const [home, real] = await Promise.all([realpath(cwd), realOf(file)]);
  if (!isBelow(home, real)) throw new UserError(`"${file}" leads out of ${cwd} by a link: nothing is written there.`);
}

/** Where a file is or would be: the real path of the last of its folders that is there, and what follows. */
async function realOf(file: string): Promise<string> {
  const target = await readlink(file).catch(() => undefined);
  const real = await realpath(file).catch(() => undefined);
  if (real !== undefined) return real;
  const folder = path.dirname(file);
  // A link whose target is not there yet would be written through all the same.
  return target === undefined ? path.join(await realOf(folder), path.basename(file)) : path.resolve(folder, target);
}
