import {
  DidChangeWatchedFilesNotification,
  FileChangeType,
  type Connection,
  type FileEvent,
  type FileSystemWatcher,
} from 'vscode-languageserver';
import type { FileSystem } from '../../core/ports';
import { corpusBases, type Root } from '../../core/service';
import type { ClientSupport } from '../client-support';

/** Files change in bursts (a checkout, a sync): read once the burst is over. */
const SETTLE_MS = 150;
/** Deeper folders are no corpus but a mistake. */
const MAX_DEPTH = 12;

/** What watching works with: a client that watches for us, else the host itself, else nobody. */
export interface Watchers {
  readonly connection: Connection;
  readonly client: Pick<ClientSupport, 'watching' | 'relativePatterns'>;
  readonly host: { watch?(folders: readonly string[], onChange: (uri: string) => void): { dispose(): void } };
  readonly onChange: (events: readonly FileEvent[]) => void;
}

/**
 * Has all files of the workspace's folders watched, and those of corpora outside them: by the client, or where it
 * cannot by the host.
 */
export async function watchFiles(
  watchers: Watchers,
  folders: readonly Root[],
  roots: readonly Root[],
): Promise<{ dispose(): void }> {
  const { connection, client } = watchers;
  const isOutside = (uri: string): boolean =>
    !folders.some((folder) => uri === folder.uri || uri.startsWith(`${folder.uri}/`));
  const outside = [...new Set([...corpusBases(roots), ...roots.map(({ uri }) => uri)])].filter(isOutside);
  const inside = folders.map(({ uri }) => uri);
  if (!client.watching) return byHost(watchers, [...inside, ...outside]);
  const relative = client.relativePatterns
    ? outside.map((baseUri): FileSystemWatcher => ({ globPattern: { baseUri, pattern: '**/*' } }))
    : [];
  const byClient = await connection.client
    .register(DidChangeWatchedFilesNotification.type, { watchers: [{ globPattern: '**/*' }, ...relative] })
    // Some clients offer to watch and then fail to, for want of file handles: the sources are read all the same.
    .catch(() => byHost(watchers, client.relativePatterns ? [...inside, ...outside] : inside));
  const rest = client.relativePatterns || outside.length === 0 ? undefined : byHost(watchers, outside);
  return {
    dispose: () => {
      byClient.dispose();
      rest?.dispose();
    },
  };
}

function byHost({ host, onChange }: Watchers, uris: readonly string[]): { dispose(): void } {
  return (
    host.watch?.([...new Set(uris)], (uri) => {
      onChange([{ uri, type: FileChangeType.Changed }]);
    }) ?? { dispose: () => undefined }
  );
}

/** Gathers events until they settle, then hands on the URIs that changed. */
export function gatherEvents(
  onSettled: (events: readonly FileEvent[]) => void,
): (events: readonly FileEvent[]) => void {
  let gathered: FileEvent[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  return (events) => {
    gathered.push(...events);
    clearTimeout(timer);
    timer = setTimeout(() => {
      const settled = gathered;
      gathered = [];
      onSettled(settled);
    }, SETTLE_MS);
  };
}

/**
 * The files that events speak of. A folder that was deleted or renamed comes as one event: it stands for every file in
 * it that is known; one that was created stands for every file in it.
 */
export async function changedFiles(
  events: readonly FileEvent[],
  known: readonly string[],
  files: FileSystem,
): Promise<readonly string[]> {
  const changed = new Set<string>();
  for (const { uri, type } of events) {
    changed.add(uri);
    if (type === FileChangeType.Deleted)
      known.filter((id) => id.startsWith(`${uri}/`)).forEach((id) => changed.add(id));
    if (type === FileChangeType.Created) await addFolder(uri, changed, files, 0);
  }
  return [...changed];
}

async function addFolder(uri: string, to: Set<string>, files: FileSystem, depth: number): Promise<void> {
  const stat = await files.stat(uri).catch(() => undefined);
  if (stat?.kind !== 'folder' || depth > MAX_DEPTH) return;
  const entries = await files.readFolder(uri).catch(() => []);
  for (const { name, kind } of entries) {
    const child = `${uri}/${encodeURIComponent(name)}`;
    if (kind === 'folder') await addFolder(child, to, files, depth + 1);
    else to.add(child);
  }
}
