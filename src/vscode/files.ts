import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { FILE_REQUESTS, type FileBytes, type FileStat, type FolderEntry } from '../protocol/protocol';

/** Serves the server's reading of files that are not on its own disk, from the workspace file system. */
export function serveFiles(client: BaseLanguageClient): void {
  client.onRequest(FILE_REQUESTS.stat.name, stat);
  client.onRequest(FILE_REQUESTS.readFile.name, readFile);
  client.onRequest(FILE_REQUESTS.readFolder.name, readFolder);
}

async function stat(uri: string): Promise<FileStat | null> {
  try {
    const { type, size, mtime } = await vscode.workspace.fs.stat(vscode.Uri.parse(uri));
    return { kind: kindOf(type), size, modified: mtime };
  } catch (error) {
    if (error instanceof vscode.FileSystemError && error.code === 'FileNotFound') return null;
    throw error;
  }
}

/** A worker's channel carries bytes as they are; a process's carries JSON. */
async function readFile(uri: string): Promise<FileBytes> {
  const bytes = await vscode.workspace.fs.readFile(vscode.Uri.parse(uri));
  return typeof process === 'undefined' || process.versions?.node === undefined ? { bytes } : { base64: base64(bytes) };
}

async function readFolder(uri: string): Promise<readonly FolderEntry[]> {
  const entries = await vscode.workspace.fs.readDirectory(vscode.Uri.parse(uri));
  return entries.map(([name, type]) => ({ name, kind: kindOf(type) }));
}

function kindOf(type: vscode.FileType): 'file' | 'folder' {
  return type & vscode.FileType.Directory ? 'folder' : 'file';
}

function base64(bytes: Uint8Array): string {
  let text = '';
  for (let i = 0; i < bytes.length; i += 0x8000) text += String.fromCharCode(...bytes.subarray(i, i + 0x8000));
  return btoa(text);
}
