import type { Config } from '../model/project/config';
import type { ProjectConfig } from './schema';

const MEGABYTE = 1024 * 1024;

/**
 * The configuration with what the project says in place of what the user says; rules and aliases are
 * merged one by one. `projectUri` is the project's folder.
 */
export function mergeProject(user: Config, project: ProjectConfig, projectUri: string): Config {
  return {
    ...user,
    projectUri,
    ...(project.corpus && { corpus: project.corpus }),
    ...(project.strictness && { strictness: project.strictness }),
    ...(project.citationStyle !== undefined && { citationStyle: project.citationStyle }),
    ...(project.maxFindings !== undefined && { maxFindings: project.maxFindings }),
    ...(project.maxSourceSize !== undefined && { maxSourceBytes: Math.floor(project.maxSourceSize * MEGABYTE) }),
    ...(project.quoteAnchors !== undefined && { quoteAnchors: project.quoteAnchors }),
    exclude: [...user.exclude, ...(project.exclude ?? [])],
    rules: { ...user.rules, ...project.rules },
    aliases: { ...user.aliases, ...project.aliases },
    ...(project.ignore && { ignore: project.ignore }),
  };
}
