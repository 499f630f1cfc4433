import { mkdir, realpath } from 'node:fs/promises';
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
