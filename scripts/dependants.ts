// Which unit tests a changed file concerns, by the graph of the imports.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import * as esbuild from 'esbuild';
import { globSync } from 'tinyglobby';

const ROOT = path.resolve(import.meta.dirname, '..');
/** They read the repository itself, so that any change concerns them. */
const ALWAYS = /^test\/unit\/tidy\//;

/**
 * The unit tests that reach one of `changed` (paths from the project's folder), the nearest first, and those that read
 * the repository.
 */
export async function testsOf(changed: readonly string[]): Promise<readonly string[]> {
  return (await testGraph())(changed);
}

/** As `testsOf`, for several questions about the files as they are now. */
export async function testGraph(): Promise<(changed: readonly string[]) => readonly string[]> {
  const tests = globSync('test/unit/**/*.test.ts', { cwd: ROOT });
  const importers = await importersBelow(tests);
  return (changed) => reaching(changed, tests, importers);
}

function reaching(
  changed: readonly string[],
  tests: readonly string[],
  importers: ReadonlyMap<string, readonly string[]>,
): readonly string[] {
  // A set takes in, at its end, what is added while it is walked: the nearest files come first.
  const isModule = (file: string): boolean => importers.has(file) || tests.includes(file);
  const reached = new Set(changed.flatMap((file) => (isModule(file) ? [file] : namersOf(file, importers))));
  for (const file of reached) for (const importer of importers.get(file) ?? []) reached.add(importer);
  const isTest = new Set(tests);
  return [...new Set([...reached, ...tests.filter((test) => ALWAYS.test(test))])].filter((file) => isTest.has(file));
}

/** For each file that the tests reach, the files that import it. */
async function importersBelow(tests: string[]): Promise<Map<string, string[]>> {
  const { metafile } = await esbuild.build({
    absWorkingDir: ROOT,
    entryPoints: tests,
    outdir: 'unused',
    write: false,
    metafile: true,
    logLevel: 'silent',
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    packages: 'external',
    external: ['vscode'],
  });
  const importers = new Map<string, string[]>();
  for (const [from, { imports }] of Object.entries(metafile.inputs)) {
    for (const { path: to, external } of imports)
      if (external !== true) importers.set(to, [...(importers.get(to) ?? []), from]);
  }
  return importers;
}

/** What reads a file that no module imports: the modules of the tests that name its folder. */
function namersOf(file: string, importers: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const folder = path.posix.dirname(file);
  if (folder === '.' || folder === 'test') return [];
  const modules = new Set([...importers.keys(), ...[...importers.values()].flat()]);
  const names = [folder, path.posix.dirname(folder)].filter((name) => !['.', 'test', 'test/fixtures'].includes(name));
  const isNamer = (module: string): boolean => {
    if (!module.startsWith('test/')) return false;
    const text = readFileSync(path.join(ROOT, module), 'utf8');
    return names.some((name) => text.includes(`'${name}`));
  };
  return [...modules].filter(isNamer);
}
