import type { Config, ProjectIgnore } from '../model/project/config';
import type { Draft } from '../model/draft';
import type { Finding } from '../model/judging/finding';
import { globMatcher } from './glob';

/** True where the project has accepted a finding: rule, file and underlined words all fit. */
export function isAccepted(
  { rule, span }: Pick<Finding, 'rule' | 'span'>,
  { uri, text }: Pick<Draft, 'uri' | 'text'>,
  { ignore = [], projectUri }: Pick<Config, 'ignore' | 'projectUri'>,
): boolean {
  if (ignore.length === 0) return false;
  const path = pathIn(uri, projectUri);
  const words = text.slice(span.start, span.end).toLowerCase();
  return ignore.some((accepted) => fits(accepted, rule, path, words));
}

function fits({ rule, files, words }: ProjectIgnore, found: string, path: string, underlined: string): boolean {
  if (rule !== undefined && rule !== found) return false;
  if (files !== undefined && !matchesAny(path, files)) return false;
  return words === undefined || underlined.includes(words.toLowerCase());
}

/** The draft's path as the project writes it: relative to the project's folder, with forward slashes. */
function pathIn(uri: string, projectUri: string | undefined): string {
  const path = projectUri !== undefined && uri.startsWith(projectUri) ? uri.slice(projectUri.length) : uri;
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** A pattern matches a path itself, and everything in a folder that it names. */
function matchesAny(path: string, patterns: readonly string[]): boolean {
  return patterns.some((pattern) => {
    const clean = pattern.replace(/^\.\//, '').replace(/\/$/, '');
    return [clean, `${clean}/**`].some((one) => globMatcher(one)(path));
  });
}
