/** The name at the end of a path or an address; all of it where it has no slash. */
export function fileName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** The folder of a path or an address, with its slash; empty where it has none. */
export function folderHolding(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1);
}
