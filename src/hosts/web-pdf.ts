/** Reads a file of the extension by its path in it. Rejects where there is none. */
type ReadPackaged = (path: string) => Promise<Uint8Array>;

const SCRIPT = 'dist/web/pdf.js';
/** What the script leaves its library under; see esbuild.config.mjs. */
const NAME = 'plumblinePdfJs';

/**
 * Loads the library that reads PDF files into this worker, once the first of them is read. Rejects where the script is
 * not there. It is read as a file: the extension may lie where the browser lets no script be loaded from.
 */
export async function loadWebPdf(read: ReadPackaged): Promise<object> {
  const script = new Uint8Array(await read(SCRIPT));
  const address = URL.createObjectURL(new Blob([script], { type: 'text/javascript' }));
  try {
    (self as unknown as DedicatedWorkerGlobalScope & { importScripts(address: string): void }).importScripts(address);
  } finally {
    URL.revokeObjectURL(address);
  }
  const library = (globalThis as Readonly<Record<string, unknown>>)[NAME];
  if (typeof library !== 'object' || library === null) throw new Error(`${SCRIPT} holds no library.`);
  return library;
}
