import path from 'node:path';

/**
 * The folder in which the user's programs keep what they can make again (XDG base directories, Apple's and Microsoft's
 * equivalents); PLUMBLINE_CACHE names another one. Undefined where the system names none.
 */
export function userCache(env: Readonly<Record<string, string | undefined>>): string | undefined {
  const { PLUMBLINE_CACHE, XDG_CACHE_HOME, LOCALAPPDATA, HOME } = env;
  if (PLUMBLINE_CACHE) return PLUMBLINE_CACHE;
  if (XDG_CACHE_HOME) return XDG_CACHE_HOME;
  if (process.platform === 'win32') return LOCALAPPDATA;
  if (!HOME) return undefined;
  return process.platform === 'darwin' ? path.join(HOME, 'Library', 'Caches') : path.join(HOME, '.cache');
}
