import { fileURLToPath } from 'node:url';
import { processHost } from './host';
import { run } from './run';

// The exit code is set, not forced: what is still on its way into a pipe arrives.
void run(process.argv.slice(2), processHost(fileURLToPath(import.meta.url))).then((code) => {
  process.exitCode = code;
});
