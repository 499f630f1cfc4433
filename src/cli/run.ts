import { CommanderError } from 'commander';
import { EXIT, type ExitCode, UserError } from './exit';
import type { Host } from './host';
import { programFor } from './program';

/** Runs one command line and returns its exit code; everything that goes wrong is said on standard error. */
export async function run(args: readonly string[], given: Host): Promise<ExitCode> {
  const host = harmless(given);
  let code: ExitCode = EXIT.clean;
  const written: Promise<void>[] = [];
  const program = programFor(
    host,
    (result) => {
      code = result;
    },
    (write) => {
      written.push(write);
    },
  );
  try {
    await program.parseAsync(args, { from: 'user' });
  } catch (error) {
    code = await explain(error, host);
  }
  await Promise.all(written);
  return code;
}

/**
 * The host, except that what is said goes out without control characters and without commands for a build server: names
 * of files and words of settings stand in it, which others chose. What moves a progress bar is ours.
 */
function harmless(host: Host): Host {
  return {
    ...host,
    progress: host.progress ?? host.err,
    err: async (text) => {
      const { visible, withoutCommands } = await import('../core/text/characters/display');
      return host.err(withoutCommands(visible(text)));
    },
  };
}

async function explain(error: unknown, host: Host): Promise<ExitCode> {
  // Commander has already said what was wrong, and "help" and "version" are no mistakes.
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.clean : EXIT.trouble;
  if (error instanceof UserError) await host.err(`plumbline: ${error.message}\n`);
  else
    await host.err(
      `plumbline: something went wrong that should not have: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\nPlease report this as a bug.\n`,
    );
  return EXIT.trouble;
}
