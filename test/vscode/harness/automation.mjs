// Listens to a suite that runs inside the workbench's extension host.
import { format } from 'node:util';

/**
 * Wires the workbench's own hooks for test runs (codeAutomationLog, codeAutomationExit); resolves with the exit code.
 * `print` is given each line, and says whether the suite wrote it: a run that is silent for `silenceMs` hangs, one that
 * only takes long, on a busy machine, does not.
 */
export async function automation(page, { print, silenceMs }) {
  let finish;
  const exit = new Promise((resolve) => {
    finish = resolve;
  });
  let timer;
  const listen = () => {
    clearTimeout(timer);
    timer = setTimeout(() => finish({ code: 1, reason: `no test ended for ${silenceMs} ms` }), silenceMs);
  };
  await page.exposeFunction('codeAutomationLog', (type, args) => {
    for (const line of format(...args).split('\n')) if (print(type, line)) listen();
  });
  await page.exposeFunction('codeAutomationExit', (code, logs) => finish({ code, logs }));
  page.once('crash', () => finish({ code: 1, reason: 'the page crashed' }));
  page.once('close', () => finish({ code: 1, reason: 'the page closed' }));
  listen();
  return exit.finally(() => clearTimeout(timer));
}
