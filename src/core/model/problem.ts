import type { Message } from './message';
import type { Position } from './span';

/**
 * Why something could not be done, in words a writer understands. Failures are values; the engine does not throw them.
 */
export interface Problem {
  /**
   * Lasting code, for tests and documentation: `empty`, `binary`, `too-large`, `unreadable`, `encoding`, `syntax`, …
   */
  readonly code: string;
  /** What happened, to which file, and what to do about it. */
  readonly message: Message;
  /** `error`: nothing of it could be used. `warning`: a part was left out. */
  readonly severity: 'error' | 'warning';
  /** The file that has to be put right, where it is another than the one asked about, and the place in it. */
  readonly uri?: string;
  readonly position?: Position;
}

/** Either a value or the problem that stood in its way. */
export type Result<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: Problem };

/** A successful result. */
export function success<T>(value: T): Result<T> {
  return { ok: true, value };
}

/** A failed result. */
export function failure<T>(problem: Problem): Result<T> {
  return { ok: false, problem };
}
