import { serveStdio } from '../../server/stdio';
import type { Host } from '../host';

/** Serves an editor until it ends the connection, and the process with it. */
export async function lsp(version: string, { env }: Host): Promise<never> {
  serveStdio(version, env);
  return new Promise<never>(() => undefined);
}
