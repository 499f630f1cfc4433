import path from 'node:path';
import type { CorpusProgress } from '../../core/model/api';
import type { Host } from '../host';

/** A line on standard error that says how far reading has come; nothing where no one is watching. */
export function progressLine(
  host: Host,
  quiet: boolean,
): { show: (progress: CorpusProgress) => void; clear: () => void } {
  let last = 0;
  let shown = false;
  if (quiet || !host.isTerminal) return { show: () => undefined, clear: () => undefined };
  return {
    show({ read, total, path: file }) {
      const now = Date.now();
      if (now - last < 80) return;
      last = now;
      shown = true;
      void host.err(`\r\u001B[KReading sources: ${read} of ${total}  ${path.basename(file).slice(0, 40)}`);
    },
    clear() {
      if (shown) void host.err('\r\u001B[K');
    },
  };
}
