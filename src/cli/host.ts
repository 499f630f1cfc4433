import { statSync } from 'node:fs';
import type { FileSystem } from '../core/ports';
import { systemClock } from '../hosts/clock';
import { keepHeapSmall } from '../hosts/small-heap';
import type { ThreadJob } from './jobs/thread-job';
import type { Look } from '../hosts/traced-files';

/** Starts a thread on a job, and resolves when it has ended, in whatever way. */
export type StartJob = (job: ThreadJob, onAnswer: (answer: unknown) => void) => Promise<void>;

/** What the command line touches besides files; tests hand in their own. */
export interface Host {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** True where standard output is a terminal. */
  readonly isTerminal: boolean;
  /** Columns of the terminal, where it has any. */
  readonly columns: number | undefined;
  readonly out: (text: string) => Promise<void>;
  /** Said to the user, not to the next program. */
  readonly err: (text: string) => Promise<void>;
  /** Says how far work has come, which is of no use afterwards; left out where that goes where `err` does. */
  readonly progress?: (text: string) => Promise<void>;
  readonly stdin: () => Promise<Uint8Array>;
  /** Ends what would go on for ever; left out where only the end of the process does. */
  readonly stopped?: AbortSignal;
  /** Asks the user for a line; left out where nobody is there to answer. */
  readonly ask?: (question: string) => Promise<string>;
  /** The day that it is here, ISO 8601. */
  readonly today: () => string;
  /** Files in place of the disk's own; left out where nobody listens to what is looked at. */
  readonly files?: FileSystem;
  /** Told of what was looked at by others than these files; undefined: something that did not stay as it was. */
  readonly looked?: (looks: readonly Look[] | undefined) => void;
  /** Starts a thread that checks drafts (`jobs/`); left out where one after the other is checked. */
  readonly startJob?: StartJob;
  /** Keeps the heaps of all threads near to what is in use (`hosts/small-heap.ts`); left out in a program of others. */
  readonly keepHeapSmall?: (growth: number) => void;
  /** What tells this build of the command line from others; left out where it is not known. */
  readonly build?: string;
}

/** The process that runs the command line; `file` is the first one of its build. */
export function processHost(file: string): Host {
  // Each write has its own answer; without a listener Node would end the process first.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);
  return {
    cwd: process.cwd(),
    env: process.env,
    isTerminal: isTerminal(process.stdout),
    columns: process.stdout.columns,
    out: (text) => write(process.stdout, text),
    err: (text) => write(process.stderr, text),
    // A bar that is not seen would only fill a file.
    ...(isTerminal(process.stdout) && !isTerminal(process.stderr) && { progress: () => Promise.resolve() }),
    stdin: readAll,
    ...(isTerminal(process.stdin) && isTerminal(process.stdout) && { ask }),
    today: () => systemClock().today(),
    keepHeapSmall,
    startJob: async (job, onAnswer) => (await import('./jobs/start-job')).startJob(job, onAnswer),
    ...buildOf(file),
  };
}

/**
 * When the build was made, and how long its first file is, which names all others by their content. A program that is
 * not built has none.
 */
function buildOf(file: string): Pick<Host, 'build'> {
  if (!file.endsWith('.mjs')) return {};
  const { size, mtimeMs } = statSync(file);
  return { build: `${size} ${mtimeMs}` };
}

/** Undefined where it is none, whatever its type says. */
function isTerminal(stream: { readonly isTTY?: boolean }): boolean {
  return stream.isTTY ?? false;
}

async function ask(question: string): Promise<string> {
  const { createInterface } = await import('node:readline/promises');
  const lines = createInterface({ input: process.stdin, output: process.stdout });
  try {
    return await lines.question(question);
  } finally {
    lines.close();
  }
}

/**
 * Resolves when the text has left the process: a pipe may take it in pieces. A reader that went away early is no fault.
 */
function write(stream: NodeJS.WriteStream, text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    stream.write(text, (error) => {
      if (!error || (error as NodeJS.ErrnoException).code === 'EPIPE') resolve();
      else reject(error);
    });
  });
}

async function readAll(): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}
