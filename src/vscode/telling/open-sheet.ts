import * as vscode from 'vscode';

/**
 * Opens a sheet where the writer is: in the system's browser where it lies on this machine; else, as in a browser or on
 * a remote machine, inside VS Code, which alone can reach it.
 */
export async function openSheet(file: vscode.Uri, text: string): Promise<void> {
  const isHere =
    file.scheme === 'file' && vscode.env.uiKind === vscode.UIKind.Desktop && vscode.env.remoteName === undefined;
  if (isHere && (await vscode.env.openExternal(file))) return;
  if (/\.html?$/i.test(file.path)) return showPage(file, text);
  const shown = await Promise.resolve(vscode.commands.executeCommand('markdown.showPreview', file)).then(
    () => true,
    () => false,
  );
  if (!shown) await vscode.window.showTextDocument(file);
}

/** The page as it is: it holds no script and loads nothing, and could not do either here. */
function showPage(file: vscode.Uri, html: string): void {
  const panel = vscode.window.createWebviewPanel(
    'plumbline.sheet',
    file.path.replace(/^.*\//, ''),
    vscode.ViewColumn.Active,
    { enableFindWidget: true },
  );
  panel.webview.html = html;
}
