import type { CheckedDraftFile } from '../../protocol/protocol';

/**
 * The lines that a task prints of a checked draft, in the form that `$plumbline` (package.json) reads: that of the
 * command line.
 */
export function linesOf({ findings }: Pick<CheckedDraftFile, 'findings'>, path: string): readonly string[] {
  return findings.flatMap(({ start, severity, rule, message }) => [
    `${path}:${start.line + 1}:${start.character + 1}  ${severity}  ${rule}`,
    `  ${message.replace(/\s+/g, ' ')}`,
  ]);
}
