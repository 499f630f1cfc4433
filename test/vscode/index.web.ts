/** Entry of the suite in the web worker extension host: mocha's browser build sets up its globals by itself. */
import 'mocha/mocha';
import { loadSuites, TEST_MS } from './suite/load';

declare const Mocha: { readonly reporters: { readonly Base: object } };
declare const mocha: BrowserMocha & { setup(options: object): unknown };

/** Called by the extension host; rejects where a test failed. */
export async function run(): Promise<void> {
  mocha.setup({ ui: 'bdd', timeout: TEST_MS, color: false, reporter: 'spec' });
  Object.assign(Mocha.reporters.Base, {
    consoleLog: (...values: unknown[]) => console.log(format(values).replace(/^/gm, '│ ')),
  });
  await loadSuites();
  const failures = await new Promise<number>((resolve) => {
    const runner = mocha.run(resolve);
    runner.on('end', () => console.log(`TESTS ${JSON.stringify(runner.stats)}`));
  });
  if (failures) throw new Error(`${failures} test(s) failed`);
}

/** What mocha's reporters use of Node's util.format. */
function format([first, ...rest]: readonly unknown[]): string {
  const values = [...rest];
  const text =
    typeof first === 'string'
      ? first.replace(/%[sdjoO%]/g, (m) => (m === '%%' ? '%' : values.length ? String(values.shift()) : m))
      : String(first ?? '');
  return [text, ...values].join(' ');
}
