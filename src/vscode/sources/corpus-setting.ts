import { applyEdits, modify, parse } from 'jsonc-parser';
import * as vscode from 'vscode';

const PROJECT_FILE = 'plumbline.json';

/** What becomes of the places that are set already. */
export type How = 'instead' | 'besides';

/**
 * Sets where the sources are: relative to the workspace's folder that holds them, so that the setting holds on other
 * machines; absolute only outside of all folders. Where the folder's `plumbline.json` names a corpus, it is written
 * there, since it wins over the setting.
 */
export async function setCorpus(chosen: readonly vscode.Uri[], how: How): Promise<void> {
  for (const [folder, uris] of byFolder(chosen)) {
    const wanted = await Promise.all(
      uris.map(async (uri) => {
        const entry = folder ? entryFor(folder, uri) : absolute(uri);
        return (await isFolder(uri)) && !entry.endsWith('/') ? `${entry}/` : entry;
      }),
    );
    const merged = (known: readonly string[]): string[] => [
      ...new Set(how === 'besides' ? [...known, ...wanted] : wanted),
    ];
    if (folder && (await writeProject(folder, merged))) continue;
    const config = vscode.workspace.getConfiguration('plumbline', folder?.uri);
    await config.update('corpus', merged(config.get<readonly string[]>('corpus', [])), targetFor(folder));
  }
}

/**
 * Where a folder's own settings are kept: with the workspace where it has one folder alone, with the user where it has
 * none.
 */
export function targetFor(folder: vscode.WorkspaceFolder | undefined): vscode.ConfigurationTarget {
  if (!folder) return vscode.ConfigurationTarget.Global;
  return (vscode.workspace.workspaceFolders?.length ?? 0) > 1
    ? vscode.ConfigurationTarget.WorkspaceFolder
    : vscode.ConfigurationTarget.Workspace;
}

/** The path below a folder, with forward slashes; `./` for the folder itself. */
export function pathBelow(folder: vscode.WorkspaceFolder, uri: vscode.Uri): string | undefined {
  const [base, path] = [folder.uri.path.replace(/\/?$/, '/'), uri.path];
  if (folder.uri.scheme !== uri.scheme || folder.uri.authority !== uri.authority) return undefined;
  if (path.replace(/\/?$/, '/') === base) return './';
  return path.startsWith(base) ? path.slice(base.length) : undefined;
}

function entryFor(folder: vscode.WorkspaceFolder, uri: vscode.Uri): string {
  return pathBelow(folder, uri) ?? absolute(uri);
}

function absolute(uri: vscode.Uri): string {
  return uri.fsPath.replaceAll('\\', '/');
}

/** What was chosen, by the folder of the workspace that holds it; the rest goes with the first folder. */
function byFolder(
  chosen: readonly vscode.Uri[],
): ReadonlyMap<vscode.WorkspaceFolder | undefined, readonly vscode.Uri[]> {
  const found = new Map<vscode.WorkspaceFolder | undefined, vscode.Uri[]>();
  for (const uri of chosen) {
    const folder = vscode.workspace.getWorkspaceFolder(uri) ?? vscode.workspace.workspaceFolders?.[0];
    found.set(folder, [...(found.get(folder) ?? []), uri]);
  }
  return found;
}

async function isFolder(uri: vscode.Uri): Promise<boolean> {
  const stat = await Promise.resolve(vscode.workspace.fs.stat(uri)).catch(() => undefined);
  return stat !== undefined && (stat.type & vscode.FileType.Directory) !== 0;
}

/** Changes the corpus of the folder's project; false where it has none that names one. Comments and layout stay. */
async function writeProject(
  folder: vscode.WorkspaceFolder,
  merged: (known: readonly string[]) => string[],
): Promise<boolean> {
  const uri = vscode.Uri.joinPath(folder.uri, PROJECT_FILE);
  const document = await Promise.resolve(vscode.workspace.openTextDocument(uri)).catch(() => undefined);
  const text = document?.getText() ?? '';
  const { corpus } = ((parse(text) as unknown) ?? {}) as { readonly corpus?: unknown };
  if (!document || !Array.isArray(corpus)) return false;
  const known = corpus.filter((entry): entry is string => typeof entry === 'string');
  const edits = modify(text, ['corpus'], merged(known), { formattingOptions: { insertSpaces: true, tabSize: 2 } });
  const edit = new vscode.WorkspaceEdit();
  edit.replace(
    uri,
    new vscode.Range(document.positionAt(0), document.positionAt(text.length)),
    applyEdits(text, edits),
  );
  return (await vscode.workspace.applyEdit(edit)) && document.save();
}
