import { stat } from 'node:fs/promises';
import path from 'node:path';
import { glob } from 'tinyglobby';
import { DEFAULT_CONFIG } from '../../core/model/project/config';
import { READERS } from '../../core/service';
import { writeWhole } from '../../hosts/write-whole';
import { EXIT, type ExitCode, UserError } from '../exit';
import type { Host } from '../host';
import { compareText } from '../../core/text/compare-text';

/** What `plumbline init` takes. */
export interface InitOptions {
  readonly corpus?: readonly string[];
  readonly force?: boolean;
}

/** A folder that may hold the sources, and how many files in it can be read. */
interface Candidate {
  readonly folder: string;
  readonly files: number;
}

const FILE = 'plumbline.json';
/** Deeper folders are seldom somebody's sources, and counting them takes time. */
const DEPTH = 5;
const NOT_SOURCES = ['**/node_modules/**', '**/.*/**', '**/dist/**', '**/build/**'];

/** Writes `plumbline.json` with the folders of the sources: those given, those found, or those that the user names. */
export async function init({ corpus, force = false }: InitOptions, host: Host): Promise<ExitCode> {
  const file = path.join(host.cwd, FILE);
  if (!force && (await stat(file).catch(() => undefined)))
    throw new UserError(`${FILE} is there already; --force writes it anew.`);
  const folders = corpus ?? (await chosen(await candidates(host.cwd), host));
  await writeWhole(file, `${JSON.stringify({ corpus: folders }, undefined, 2)}\n`).catch((error: unknown) => {
    throw new UserError(`${FILE} cannot be written: ${error instanceof Error ? error.message : String(error)}`);
  });
  await host.out(
    `Wrote ${FILE}: the sources are in ${folders.join(', ')}.\n"plumbline sources" says what is read of them, "plumbline check" compares a draft with them.\n`,
  );
  return EXIT.clean;
}

/** The usual folders where there are any, else every folder with files that can be read; most files first. */
async function candidates(cwd: string): Promise<readonly Candidate[]> {
  const endings = [...new Set(READERS.flatMap(({ extensions }) => extensions))].map((ending) => ending.slice(1));
  const files = await glob([`*/**/*.{${endings.join(',')}}`], {
    cwd,
    deep: DEPTH,
    ignore: NOT_SOURCES,
    caseSensitiveMatch: false,
  });
  const counts = new Map<string, number>();
  for (const file of files) {
    const folder = `${file.split('/')[0]}/`;
    counts.set(folder, (counts.get(folder) ?? 0) + 1);
  }
  const found = [...counts]
    .map(([folder, count]) => ({ folder, files: count }))
    .sort((a, b) => b.files - a.files || compareText(a.folder, b.folder));
  const usual = found.filter(({ folder }) => DEFAULT_CONFIG.corpus.includes(folder));
  return usual.length > 0 ? usual : found;
}

async function chosen(found: readonly Candidate[], host: Host): Promise<readonly string[]> {
  const [best] = found;
  const usual = found.filter(({ folder }) => DEFAULT_CONFIG.corpus.includes(folder));
  if (usual.length > 0) return usual.map(({ folder }) => folder);
  const listed = found
    .slice(0, 8)
    .map(({ folder, files }) => `${folder} (${files})`)
    .join(', ');
  if (host.ask) {
    const question = best
      ? `Folders with files that can be read: ${listed}.\nWhere are your sources? [${best.folder}] `
      : 'Where are your sources? ';
    const answer = (await host.ask(question)).trim();
    const named = answer
      .split(',')
      .map((folder) => folder.trim())
      .filter((folder) => folder !== '');
    if (named.length > 0) return named;
    if (best) return [best.folder];
  }
  if (best && found.length === 1) return [best.folder];
  throw new UserError(
    best
      ? `Sources may be in ${listed}. Say where with --corpus.`
      : 'No folder here holds files that can be read. Put your sources into corpus/, or say where they are with --corpus.',
  );
}
