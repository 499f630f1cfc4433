/** What the command line says to the program that called it. */
export const EXIT = {
  /** Nothing at or above `--fail-on`. */
  clean: 0,
  /** Findings at or above `--fail-on`. */
  findings: 1,
  /** Wrong use, or something that could not be read or written. */
  trouble: 2,
} as const;

/** One of the exit codes. */
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** Thrown by a command for what the user can put right; its message is all that is shown. */
export class UserError extends Error {}
