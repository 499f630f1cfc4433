// Which lines a sampled mutation run changes.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

/** A line of a file; lines count from 1. */
export interface Line {
  readonly file: string;
  readonly line: number;
}

/** Brackets and commas alone, or a comment: nothing there can be changed. */
const HAS_NO_CODE = /^(?:[\s()[\]{};,]*|\s*(?:\/\/|\/?\*).*)$/;

/**
 * The lines of a file inside its functions. Outside them stand imports, types and word tables, which Stryker cannot
 * change while the tests run.
 */
export function linesOfFunctions(file: string, text: string): readonly Line[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const lineOf = (position: number): number => source.getLineAndCharacterOfPosition(position).line;
  const inside = new Set<number>();
  const visit = (node: ts.Node): void => {
    const body = ts.isFunctionLike(node) && 'body' in node ? node.body : undefined;
    if (body) for (let line = lineOf(body.getStart()); line <= lineOf(body.getEnd()); line++) inside.add(line);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return text
    .split('\n')
    .flatMap((line, i) => (inside.has(i) && !HAS_NO_CODE.test(line) ? [{ file, line: i + 1 }] : []));
}

/** The lines of the functions of `files`, which are paths below `root`. */
export function linesOf(root: string, files: readonly string[]): readonly Line[] {
  return files.flatMap((file) => linesOfFunctions(file, readFileSync(path.join(root, file), 'utf8')));
}

/** So many of the lines, the same ones for the same seed, in any order of the files. */
export function drawn(lines: readonly Line[], count: number, seed: string): readonly Line[] {
  const lot = ({ file, line }: Line): string => createHash('sha256').update(`${seed}:${file}:${line}`).digest('hex');
  return lines
    .map((line) => ({ line, lot: lot(line) }))
    .sort((a, b) => (a.lot < b.lot ? -1 : 1))
    .slice(0, count)
    .map(({ line }) => line);
}
