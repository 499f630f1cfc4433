import * as vscode from 'vscode';
import type { FileText } from '../../protocol/protocol';

/** Writes a file with its folders, in whatever file system the workspace lies; rejects where that may not be. */
export async function writeText({ uri, text }: FileText): Promise<void> {
  const target = vscode.Uri.parse(uri);
  await vscode.workspace.fs.writeFile(target, new TextEncoder().encode(text));
}
