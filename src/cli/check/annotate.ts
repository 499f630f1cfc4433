import { realpath } from 'node:fs/promises';
import path from 'node:path';
import { render } from '../../core/model/message';
import type { Draft } from '../../core/model/draft';
import type { CheckedDraft, OutputContext } from '../../core/model/output';
import { documentFormatOf, remarksOf } from '../../core/service';
import { nodeFiles } from '../../hosts/node-files';
import { writeWhole } from '../../hosts/write-whole';
import { pathOf } from '../drafts';
import { UserError } from '../exit';
import type { Host } from '../host';
import { refuseLinkOut } from '../own-files';

/** Says no where findings cannot be written into the drafts that are named. */
export function refuseAnnotation(drafts: readonly Draft[], target: string | undefined): void {
  if (target === undefined) return;
  const [draft, ...others] = drafts;
  if (!draft || others.length > 0) throw new UserError('--annotate writes one Word document; name one draft.');
  if (!draft.parts || !documentFormatOf(draft.uri))
    throw new UserError('--annotate writes comments into a Word document; the draft is none.');
  if (!documentFormatOf(target)) throw new UserError(`"${target}" has to end in .docx.`);
}

/** Writes the draft with its findings as comments: the whole file or none, over the draft only where that is named. */
export async function annotate(
  draft: Draft,
  checked: CheckedDraft,
  target: string,
  { host, context }: { readonly host: Host; readonly context: OutputContext },
): Promise<void> {
  const file = path.resolve(host.cwd, target);
  if (!(await isNamed(file, pathOf(draft))))
    throw new UserError(
      `"${target}" leads to the draft itself under another name. Name the draft to write over it, or another file.`,
    );
  await refuseLinkOut(file, host.cwd);
  const made = documentFormatOf(draft.uri)?.annotate(await nodeFiles.readFile(draft.uri), remarksOf(checked, context));
  if (!made?.ok) throw new UserError(`The comments cannot be written. ${made ? render(made.problem.message) : ''}`);
  try {
    await writeWhole(file, made.value);
  } catch (error) {
    throw new UserError(`"${target}" cannot be written: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** False where the file is the draft under another name: by a link, or in other letters. */
async function isNamed(file: string, draft: string): Promise<boolean> {
  if (file === draft) return true;
  const [there, own] = await Promise.all([file, draft].map((name) => realpath(name).catch(() => undefined)));
  return there === undefined || there !== own;
}
