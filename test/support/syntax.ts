import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

const CORE = path.resolve(import.meta.dirname, '../../src/core');

/** A file of the engine as the compiler reads it. */
export interface SyntaxOfFile {
  /** From `src/core` on, with forward slashes. */
  readonly name: string;
  readonly tree: ts.SourceFile;
}

let engine: readonly SyntaxOfFile[] | undefined;

/** All files of the engine but those that a script makes (`words/`, `*-data.ts`). */
export function engineFiles(): readonly SyntaxOfFile[] {
  return (engine ??= readEngine());
}

function readEngine(): readonly SyntaxOfFile[] {
  return readdirSync(CORE, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.ts') && !file.endsWith('-data.ts') && !file.startsWith('words/'))
    .sort()
    .map((name) => ({
      name,
      tree: syntaxOf(name, readFileSync(path.join(CORE, name), 'utf8')),
    }));
}

/** The tree of a file's text. */
export function syntaxOf(name: string, text: string): ts.SourceFile {
  return ts.createSourceFile(name, text, ts.ScriptTarget.ES2022, true);
}

const nodesByTree = new WeakMap<ts.SourceFile, readonly ts.Node[]>();

/** All nodes of a tree, outermost first. */
export function nodesOf(tree: ts.SourceFile): readonly ts.Node[] {
  const known = nodesByTree.get(tree);
  if (known) return known;
  const nodes: ts.Node[] = [];
  const visit = (node: ts.Node): void => {
    nodes.push(node);
    ts.forEachChild(node, visit);
  };
  visit(tree);
  nodesByTree.set(tree, nodes);
  return nodes;
}

/** Where a node stands: `compare/judge.ts:12`. */
export function placeOf({ name, tree }: SyntaxOfFile, node: ts.Node): string {
  return `${name}:${tree.getLineAndCharacterOfPosition(node.getStart(tree)).line + 1}`;
}
