import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** The project's folder. */
export const ROOT = path.resolve(import.meta.dirname, '../..');

/** Folders whose content is made by tools, or by others. */
const LEFT_OUT = new Set(['node_modules', 'dist', 'artifacts', 'coverage', '.git', '.cache', '.vscode-test', 'stubs']);

/**
 * Every file below a folder of the project that `wanted` takes, by its path from the project's folder with forward
 * slashes.
 */
export function filesIn(folder: string, wanted: RegExp): readonly string[] {
  return readdirSync(path.join(ROOT, folder), { withFileTypes: true })
    .flatMap((entry) => {
      const file = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (entry.isDirectory()) return LEFT_OUT.has(entry.name) ? [] : filesIn(file, wanted);
      return wanted.test(file) ? [file] : [];
    })
    .sort();
}

/** A file's text. */
export function textOf(file: string): string {
  return readFileSync(path.join(ROOT, file), 'utf8');
}

/** A JSON file's value; what it holds is for the caller to know. */
export function jsonOf<T>(file: string): T {
  return JSON.parse(textOf(file)) as T;
}

/** An import of one source file by another. */
export interface Import {
  readonly from: string;
  readonly to: string;
  /** True where it is gone after compilation. */
  readonly typeOnly: boolean;
  /** True where it is loaded only when somebody asks for it. */
  readonly lazy: boolean;
}

/** Every relative import among the source files below `folder`. */
export function importsIn(folder: string): readonly Import[] {
  const files = new Set(filesIn(folder, /\.ts$/));
  return [...files].flatMap((from) =>
    [...textOf(from).matchAll(/^(import|export)\s+(type\s)?[^'"]*?from\s+'(\.[^']+)'|import\('(\.[^']+)'\)/gm)].flatMap(
      ([, , type, named, lazy]) => {
        const target = path.posix.join(path.posix.dirname(from), named ?? lazy ?? '');
        const to = [`${target}.ts`, `${target}/index.ts`].find((file) => files.has(file));
        return to === undefined ? [] : [{ from, to, typeOnly: type !== undefined, lazy: lazy !== undefined }];
      },
    ),
  );
}
