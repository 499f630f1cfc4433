// Listens to a suite that runs inside the workbench's extension host.
import { format } from 'node:util';

/**
 * Wires the workbench's own hooks for test runs (codeAutomationLog, codeAutomationExit); resolves with the exit code.
 */
export async function automation(page, { print, timeoutMs }) {
  let finish;
  const exit = new Promise((resolve) => {
    finish = resolve;
  });
  await page.exposeFunction('codeAutomationLog', (type, args) => {
    for (const line of format(...args).split('\n')) print(type, line);
  });
  await page.exposeFunction('codeAutomationExit', (code, logs) => finish({ code, logs }));
  page.once('crash', () => finish({ code: 1, reason: 'the page crashed' }));
  page.once('close', () => finish({ code: 1, reason: 'the page closed' }));
  const timer = setTimeout(() => finish({ code: 1, reason: `no result after ${timeoutMs} ms` }), timeoutMs);
  return exit.finally(() => clearTimeout(timer));
}
