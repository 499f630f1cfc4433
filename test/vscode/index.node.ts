/** Entry of the suite in the Node extension host, of VS Code itself and of a VS Code server alike. */
import Mocha from 'mocha';
import { format } from 'node:util';
import { loadSuites, TEST_MS } from './suite/load';

/** Called by the extension host; rejects where a test failed. */
export async function run(): Promise<void> {
  const mocha = new Mocha({
    ui: 'bdd',
    timeout: TEST_MS,
    color: false,
    reporter: 'spec',
    grep: process.env['MOCHA_GREP'],
  });
  // One marked line per call, so that a host which only has the workbench's log can tell them apart.
  Object.assign(Mocha.reporters.Base, {
    consoleLog: (...values: unknown[]) => console.log(format(...values).replace(/^/gm, '│ ')),
  });
  mocha.suite.emit('pre-require', globalThis, 'all', mocha);
  await loadSuites();
  const failures = await new Promise<number>((resolve) => {
    const runner = mocha.run(resolve);
    runner.on('end', () => console.log(`TESTS ${JSON.stringify(runner.stats)}`));
  });
  if (failures) throw new Error(`${failures} test(s) failed`);
}
