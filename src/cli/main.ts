import { processHost } from './host';
import { run } from './run';

// The exit code is set, not forced: what is still on its way into a pipe arrives.
void run(process.argv.slice(2), processHost()).then((code) => { process.exitCode = code; });
