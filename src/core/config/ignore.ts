import picomatch from 'picomatch';
import type { ProjectIgnore } from '../model/config';
import type { Finding } from '../model/finding';

/**
 * True where the project has accepted a finding: rule, file and words all fit. `path` is the draft's, relative to the
 * project, with forward slashes; `words` are those that the finding underlines.
 */
export function isAccepted({ rule }: Finding, words: string, path: string, ignores: readonly ProjectIgnore[]): boolean {
  return ignores.some((ignore) => (ignore.rule === undefined || ignore.rule === rule)
    && (ignore.files === undefined || matchesAny(path, ignore.files))
    && (ignore.words === undefined || words.toLowerCase().includes(ignore.words.toLowerCase())));
}

/** A pattern matches a path itself, and everything in a folder that it names. */
function matchesAny(path: string, patterns: readonly string[]): boolean {
  return patterns.some((pattern) => {
    const clean = pattern.replace(/^\.\//, '').replace(/\/$/, '');
    return picomatch.isMatch(path, [clean, `${clean}/**`], { dot: true });
  });
}
