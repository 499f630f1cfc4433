import { mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Host, StartJob } from '../../../src/cli/host';
import { run } from '../../../src/cli/run';

/** A source and a draft that alters what it quotes. */
export const SOURCE =
  'The pier\n\nBy Ada Brown\n\n“We will not close the north pier this year,” said Carla Diaz. The harbour has 59 berths.\n';
export const ALTERED = 'Carla Diaz said: “We will not close the south pier this year.”\n';
export const TRUE = 'Carla Diaz said: “We will not close the north pier this year.”\n';

/** What a run of the command line came to. */
export interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Files by path, in a folder of their own. */
export type Files = Readonly<Record<string, string | Uint8Array>>;

interface Options {
  readonly stdin?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly isTerminal?: boolean;
  /** What the user says when asked; left out where nobody is there. */
  readonly answer?: string;
  readonly stopped?: AbortSignal;
  /** Told of what was said so far, on standard output and standard error, as it comes. */
  readonly heard?: (said: string, folder: string) => void;
  /** Folder to run in, relative to that of the files. */
  readonly cwd?: string;
  /** In place of threads; left out where one draft after the other is checked. */
  readonly startJob?: StartJob;
}

/** Runs the command line on some files; what it wrote to disk can be looked at in `inspect` before all is removed. */
export async function cli(
  args: readonly string[],
  files: Files = {},
  options: Options = {},
  inspect?: (folder: string) => Promise<void>,
): Promise<Outcome> {
  return inFolder(files, async (folder) => {
    const outcome = await runIn(folder, args, options);
    await inspect?.(folder);
    return outcome;
  });
}

/** Runs the command line in a folder. */
export async function runIn(folder: string, args: readonly string[], options: Options = {}): Promise<Outcome> {
  let out = '';
  let err = '';
  let said = '';
  const hear = (text: string): void => {
    said += text;
    heard?.(said, folder);
  };
  const { env = {}, isTerminal = false, stopped, answer, heard, stdin = '', cwd = '', startJob } = options;
  const host: Host = {
    cwd: path.join(folder, cwd),
    env,
    isTerminal,
    columns: 80,
    out: (text) => {
      out += text;
      hear(text);
      return Promise.resolve();
    },
    err: (text) => {
      err += text;
      hear(text);
      return Promise.resolve();
    },
    today: () => '2020-09-30',
    ...(stopped && { stopped }),
    ...(startJob && { startJob }),
    ...(answer !== undefined && { ask: () => Promise.resolve(answer) }),
    stdin: () => Promise.resolve(new TextEncoder().encode(stdin)),
  };
  const code = await run(args, host);
  return { code, out, err };
}

/** Calls `use` with a temporary folder that holds the files. */
export async function inFolder<T>(files: Files, use: (folder: string) => Promise<T>): Promise<T> {
  const folder = await realpath(await mkdtemp(path.join(tmpdir(), 'plumbline-')));
  try {
    for (const [name, content] of Object.entries(files)) {
      await mkdir(path.dirname(path.join(folder, name)), { recursive: true });
      await writeFile(path.join(folder, name), content);
    }
    return await use(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
