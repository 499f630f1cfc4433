/**
 * A file's path to show: relative to `rootUri` (with a slash at its end) where it lies inside, else the whole path.
 * Forward slashes on every system, so that outputs are the same everywhere.
 */
export function shownPath(uri: string, rootUri: string): string {
  const path = uri.startsWith(rootUri)
    ? uri.slice(rootUri.length)
    : uri.replace(/^file:\/\/(?:\/(?=[A-Za-z](?::|%3A)))?/i, '');
  return decode(path);
}

/** The URI relative to `rootUri` where it lies inside, still percent-encoded; undefined elsewhere. */
export function relativeUri(uri: string, rootUri: string): string | undefined {
  return uri.startsWith(rootUri) ? uri.slice(rootUri.length) : undefined;
}

/** Undoes percent-encoding; a malformed sequence leaves the text as it is. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
