import path from 'node:path';
import type { Host } from '../host';

/** How far a piece of work has come; `on` is the file or the like that it is at. */
export interface Step {
  readonly done: number;
  readonly total: number;
  readonly on?: string;
}

/** Says on standard error how far a piece of work has come. */
export interface Progress {
  show(step: Step): void;
  /** The work is over: nothing of it is left on a terminal. */
  clear(): void;
}

/** Milliseconds between two looks of a bar, and before and between two lines where there is none. */
const BETWEEN_BARS = 80;
const BETWEEN_LINES = 10_000;
/** Columns of the bar itself, and at most of the name behind it. */
const BAR = 20;
const NAME = 40;
const USUAL_COLUMNS = 80;
const WIPE = '\r\u001B[K';

/**
 * A bar where a terminal is watched; elsewhere, as in a build, a plain line now and then once the work takes long;
 * nothing where it shall be quiet. `what` is done ("Checking") to some `things` ("drafts").
 */
export function progressOf(
  host: Host,
  { what, things, quiet }: { readonly what: string; readonly things: string; readonly quiet: boolean },
  now: () => number = Date.now,
): Progress {
  if (quiet) return { show: () => undefined, clear: () => undefined };
  const tell = (text: string): void => void (host.progress ?? host.err)(text);
  if (!host.isTerminal || host.env['TERM'] === 'dumb') {
    let last = now();
    return {
      show({ done, total }) {
        if (done >= total || now() - last < BETWEEN_LINES) return;
        last = now();
        tell(`plumbline: ${what.toLowerCase()} ${things}, ${done} of ${total}\n`);
      },
      clear: () => undefined,
    };
  }
  // Some terminals do not know their width, and say 0.
  const columns = host.columns && host.columns > 0 ? host.columns : USUAL_COLUMNS;
  let last = -BETWEEN_BARS;
  let isShown = false;
  return {
    show(step) {
      if (now() - last < BETWEEN_BARS) return;
      last = now();
      isShown = true;
      tell(WIPE + barOf(step, `${what} ${things}`, columns));
    },
    clear() {
      if (isShown) tell(WIPE);
    },
  };
}

/** A line that is no wider than the terminal: what wraps could not be wiped out again. */
function barOf({ done, total, on = '' }: Step, what: string, columns: number): string {
  const full = total === 0 ? 0 : Math.round((BAR * Math.min(done, total)) / total);
  const line = `${'█'.repeat(full)}${'░'.repeat(BAR - full)} ${what}: ${done} of ${total}`;
  return `${line}  ${path.basename(on).slice(0, NAME)}`.slice(0, Math.max(columns - 1, 1)).trimEnd();
}
