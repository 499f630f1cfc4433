import { realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { glob } from 'tinyglobby';
import { type Message, render } from '../core/model/message';
import type { Draft } from '../core/model/draft';
import type { DraftDocument } from '../core/model/draft-document';
import type { Result } from '../core/model/problem';
import { documentFormatOf, DRAFT_DOCUMENTS, LANGUAGES } from '../core/service';
import { decode } from '../core/text/characters/decode';
import { UserError } from './exit';
import { diskOf } from './disk';
import type { Host } from './host';

/** Endings of drafts, without the dot; a folder given as a draft stands for its files with one of these. */
const DRAFT_ENDINGS = [...LANGUAGES, ...DRAFT_DOCUMENTS]
  .flatMap(({ extensions }) => extensions)
  .map((ending) => ending.slice(1));

/** A name that no file has, for a draft from standard input without one. */
const STDIN_NAME = 'stdin.md';

/** The drafts that the arguments name, each once, in the order given; globs and folders in order of path. */
export async function readDrafts(
  args: readonly string[],
  stdinFilename: string | undefined,
  host: Host,
): Promise<readonly Draft[]> {
  if (args.filter((arg) => arg === '-').length > 1) throw new UserError('"-" can stand for one draft only.');
  const drafts: Draft[] = [];
  const seen = new Set<string>();
  for (const arg of args) {
    if (arg === '-')
      drafts.push(
        draftOf(
          await host.stdin(),
          pathToFileURL(path.resolve(host.cwd, stdinFilename ?? STDIN_NAME)).href,
          'The draft on standard input',
        ),
      );
    else
      for (const file of await filesOf(arg, host.cwd)) {
        if (!seen.has(file)) drafts.push(await readDraft(file, path.relative(host.cwd, file) || file, host));
        seen.add(file);
      }
  }
  return drafts;
}

/** The folders that arguments name, or in which their globs look for drafts. */
export async function foldersNamed(args: readonly string[], cwd: string): Promise<readonly string[]> {
  const folders = await Promise.all(
    args.map(async (arg) => {
      const found = await stat(path.resolve(cwd, arg)).catch(() => undefined);
      if (found?.isDirectory()) return [path.resolve(cwd, arg)];
      const [fixed = ''] = arg.split(GLOB, 1);
      return found || fixed === arg ? [] : [path.resolve(cwd, fixed.replace(/[^/\\]*$/, ''))];
    }),
  );
  return folders.flat();
}

const GLOB = /[*?[\]{}!]/;

async function filesOf(arg: string, cwd: string): Promise<readonly string[]> {
  const file = path.resolve(cwd, arg);
  const found = await stat(file).catch(() => undefined);
  if (found?.isFile()) return [file];
  const [fixed = ''] = arg.split(GLOB, 1);
  const base = found ? file : path.resolve(cwd, fixed.replace(/[^/\\]*$/, ''));
  const patterns = found?.isDirectory()
    ? [`**/*.{${DRAFT_ENDINGS.join(',')}}`]
    : [process.platform === 'win32' ? arg.replaceAll('\\', '/') : arg];
  if (found && !found.isDirectory()) throw new UserError(`"${arg}" is neither a file nor a folder.`);
  if (!found && !GLOB.test(arg))
    throw new UserError(`There is no draft "${arg}". Check the path; the working folder is ${cwd}.`);
  const listed = await glob(patterns, {
    cwd: found ? file : cwd,
    absolute: true,
    dot: false,
    ignore: ['**/node_modules/**'],
    expandDirectories: false,
  });
  const matches = await staying(base, listed);
  if (matches.length === 0)
    throw new UserError(
      found ? `The folder "${arg}" holds no drafts (${DRAFT_ENDINGS.join(', ')}).` : `No file matches "${arg}".`,
    );
  return matches.map((match) => path.normalize(match)).sort();
}

/** The files that lie below a folder in truth: a link that leads out of it may stand for anything on the disk. */
async function staying(folder: string, files: readonly string[]): Promise<readonly string[]> {
  const real = await realpath(folder).catch(() => folder);
  const targets = await Promise.all(files.map((file) => realpath(file).catch(() => undefined)));
  return files.filter((_, i) => {
    const target = targets[i];
    return target !== undefined && isBelow(real, target);
  });
}

/** True for a path below a folder, as they are written. */
export function isBelow(folder: string, file: string): boolean {
  const relative = path.relative(folder, file);
  return relative !== '' && relative !== '..' && !relative.startsWith(`..${path.sep}`) && !path.isAbsolute(relative);
}

async function readDraft(file: string, shown: string, host: Host): Promise<Draft> {
  const uri = pathToFileURL(file).href;
  const bytes = await diskOf(host)
    .readFile(uri)
    .catch((error: unknown) => {
      throw new UserError(`The draft "${shown}" cannot be read: ${reason(error)}`);
    });
  return draftOf(bytes, uri, `The draft "${shown}"`);
}

function draftOf(bytes: Uint8Array, uri: string, name: string): Draft {
  const format = documentFormatOf(uri);
  if (format) return documentOf(format.read(bytes), uri, name);
  const text = decode(bytes);
  if (!text.ok)
    throw new UserError(`${name} cannot be checked. ${draftWords(text.problem.code, text.problem.message)}`);
  // The engine knows the language by the file's ending.
  return { uri, languageId: '', text: text.value.text };
}

function documentOf(read: Result<DraftDocument>, uri: string, name: string): Draft {
  if (!read.ok) throw new UserError(`${name} cannot be checked. ${render(read.problem.message)}`);
  const { text, parts, places } = read.value;
  return { uri, languageId: '', text, parts, places };
}

function draftWords(code: string, message: Message): string {
  return code === 'binary'
    ? 'It is not a text file; save it as Markdown, LaTeX, plain text or Word (.docx).'
    : render(message);
}

function reason(error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code;
  if (code === 'EACCES' || code === 'EPERM') return 'you may not open it.';
  return error instanceof Error ? error.message : String(error);
}

/** A draft's path on disk. */
export function pathOf(draft: Pick<Draft, 'uri'>): string {
  return fileURLToPath(draft.uri);
}
