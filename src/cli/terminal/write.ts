import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Output } from '../../core/model/output';
import { withoutCommands } from '../../core/text/characters/display';
import { OUTPUTS } from '../../core/service';
import { UserError } from '../exit';
import type { Host } from '../host';
import { refuseLinkOut } from '../own-files';

/** The output with this id. */
export function outputNamed(id: string): Output {
  const output = OUTPUTS.find((o) => o.id === id);
  if (!output) throw new UserError(`There is no format "${id}". There are: ${OUTPUTS.map((o) => o.id).join(', ')}.`);
  return output;
}

/** Prints words for people; nothing in them is a command for the build server that keeps the log. */
export function say(text: string, host: Host): Promise<void> {
  return host.out(withoutCommands(text));
}

/** Writes a result to a file, or to standard output where none is named. */
export async function writeResult(text: string, file: string | undefined, host: Host): Promise<void> {
  if (file === undefined) return host.out(text);
  const target = path.resolve(host.cwd, file);
  await refuseLinkOut(target, host.cwd);
  try {
    await mkdir(path.dirname(target), { recursive: true });
    await writeFile(target, text);
  } catch (error) {
    throw new UserError(`"${file}" cannot be written: ${error instanceof Error ? error.message : String(error)}`);
  }
}
