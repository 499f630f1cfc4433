/** URIs as strings, for every scheme a host may use (`file:`, `vscode-vfs:`, `untitled:` …). Paths use `/`. */

/** The URI of a file or folder in a folder. The name is as the file system gives it. */
export function childUri(folder: string, name: string): string {
  return `${folder.replace(/\/+$/, '')}/${encodeSegment(name)}`;
}

/** The URI that a path of the settings means: relative to `root`, an absolute path, or a URI as it is. */
export function resolveUri(root: string, path: string): string {
  if (/^[a-z][a-z0-9+.-]+:\/\//i.test(path)) return withoutFinalSlash(path);
  const slashed = path.replaceAll('\\', '/');
  const { prefix, segments } = split(root);
  const drive = /^[a-z]:\//i.test(slashed);
  const base = drive || slashed.startsWith('/') ? [] : segments;
  return join(prefix, [...base, ...slashed.split('/').map(encodeSegment)]);
}

/** A path's place below a folder, decoded, with `/` between its parts; undefined where it is not below it. */
export function relativePath(folder: string, uri: string): string | undefined {
  const base = `${comparableUri(folder)}/`;
  const whole = comparableUri(uri);
  return whole.startsWith(base) ? whole.slice(base.length) : undefined;
}

/**
 * The path that leads from a folder to a file, decoded: `resolveUri` undoes it. The whole URI where no path leads
 * there.
 */
export function pathFrom(folder: string, uri: string): string {
  const [from, to] = [split(withoutFinalSlash(folder)), split(uri)];
  if (from.prefix !== to.prefix) return uri;
  let common = 0;
  while (
    common < from.segments.length &&
    common < to.segments.length - 1 &&
    from.segments[common] === to.segments[common]
  )
    common++;
  return [...from.segments.slice(common).map(() => '..'), ...to.segments.slice(common).map(decode)].join('/');
}

/** A name as it is written in one folder, from another one. */
export function nameFrom(folder: string, written: string, name: string): string {
  if (comparableUri(folder) === comparableUri(written) || /^([a-z][a-z0-9+.-]*:|[\\/])/i.test(name)) return name;
  return `${pathFrom(folder, written)}/${name.replace(/^\.\//, '')}`;
}

/**
 * A folder and those above it, as far as one of the others. They have no final slash, and lie in one of those; the
 * folder alone where it lies in none.
 */
export function foldersUp(folder: string, within: readonly string[]): readonly string[] {
  const isIn = (uri: string): boolean =>
    within.some((root) => comparableUri(root) === comparableUri(uri) || relativePath(root, uri) !== undefined);
  return [folder, ...foldersAbove(folder).filter(isIn)];
}

/**
 * The folders above a folder (without a final slash), the nearest first; no more than a few, and never the whole disk.
 */
export function foldersAbove(folder: string): readonly string[] {
  const found: string[] = [];
  for (let uri = folder; found.length < HIGHEST;) {
    const parent = uri.replace(/\/[^/]*$/, '');
    if (parent === uri || !/^[a-z][a-z0-9+.-]*:(\/\/[^/]*)?\/[^/]/i.test(parent)) break;
    found.push((uri = parent));
  }
  return found;
}

const HIGHEST = 8;

/**
 * One form for all spellings of a URI, for comparing only. They differ in percent signs, drive letters and the final
 * slash.
 */
export function comparableUri(uri: string): string {
  if (!uri.includes('%') && !uri.endsWith('/') && !DRIVE.test(uri)) return uri;
  return decode(withoutFinalSlash(uri)).replace(
    /^(file:\/\/\/)([A-Z]):/,
    (_, start: string, letter: string) => `${start}${letter.toLowerCase()}:`,
  );
}

const DRIVE = /^file:\/\/\/[A-Z]:/;

function split(uri: string): { prefix: string; segments: string[] } {
  const match = /^([a-z][a-z0-9+.-]*:(?:\/\/[^/]*)?)(.*)$/is.exec(uri);
  return { prefix: match?.[1] ?? '', segments: (match?.[2] ?? uri).split('/') };
}

function join(prefix: string, segments: readonly string[]): string {
  const kept: string[] = [];
  for (const segment of segments) {
    if (segment === '..') kept.pop();
    else if (segment !== '' && segment !== '.') kept.push(segment);
  }
  return `${prefix}/${kept.join('/')}`;
}

function withoutFinalSlash(uri: string): string {
  return uri.length > 1 && uri.endsWith('/') && !/:\/\/\/?$/.test(uri) ? uri.slice(0, -1) : uri;
}

/** Names of these letters alone, as most are, stand in a URI as they are. */
const PLAIN = /^[\w.~-]*$/;

function encodeSegment(segment: string): string {
  if (PLAIN.test(segment)) return segment;
  return encodeURIComponent(decodeLone(segment)).replace(/%3A/gi, ':');
}

/** Lone surrogates cannot be written in a URI; such a file cannot be named by one either. */
function decodeLone(text: string): string {
  return text.replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd');
}

function decode(uri: string): string {
  try {
    return decodeURIComponent(uri);
  } catch {
    return uri;
  }
}
