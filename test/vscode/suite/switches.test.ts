import * as vscode from 'vscode';
import { equal, ok } from './expect';
import {
  checked,
  closeAll,
  corpusReady,
  draft,
  eventually,
  file,
  findings,
  plumbline,
  remove,
  replace,
  setting,
  SLIP,
  underlined,
} from './support';

describe('what switches checking', () => {
  afterEach(async () => {
    await closeAll();
    for (const name of ['enabled', 'check.when']) await setting(name, undefined);
  });

  it('off takes every finding away, and on brings it back', async () => {
    const { document } = await draft(SLIP);
    await eventually('a finding', () => findings(document).length === 1);
    await setting('enabled', true);
    await vscode.commands.executeCommand('plumbline.toggle');
    await eventually('no finding', () => findings(document).length === 0);
    equal((await plumbline()).lastCheck(document.uri), undefined);
    await vscode.commands.executeCommand('plumbline.toggle');
    await eventually('the finding again', () => findings(document).length === 1);
  });

  it('to when a draft is saved leaves it alone while it is typed', async () => {
    await corpusReady();
    await setting('check.when', 'save');
    const uri = file('drafts/saved.md');
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode('Nothing is wrong here.\n'));
    try {
      const editor = await vscode.window.showTextDocument(uri);
      const { document } = editor;
      const api = await plumbline();
      const { version } = await eventually('the first check', () => api.lastCheck(uri));
      await replace(editor, 'Nothing is wrong here.\n', SLIP);
      await vscode.commands.executeCommand('vscode.executeHoverProvider', uri, new vscode.Position(0, 20));
      equal([findings(document).length, api.lastCheck(uri)?.version], [0, version]);
      await document.save();
      await eventually('the slip', () => underlined(document).join() === 'demands');
    } finally {
      await closeAll();
      await remove(uri);
    }
  });

  it('for one folder of the workspace holds there and nowhere else', async () => {
    await corpusReady();
    const [first, second] = vscode.workspace.workspaceFolders!;
    const own = vscode.Uri.joinPath(second!.uri, 'slip.md');
    await vscode.workspace.fs.writeFile(own, new TextEncoder().encode(SLIP));
    const config = vscode.workspace.getConfiguration('plumbline', second!.uri);
    try {
      const inSecond = await vscode.window.showTextDocument(own, { preview: false });
      await eventually('a finding in the second folder', () => findings(inSecond.document).length === 1);
      const inFirst = await draft(SLIP);
      await config.update('rules.quote-altered', 'off', vscode.ConfigurationTarget.WorkspaceFolder);
      await eventually('none there any more', () => findings(inSecond.document).length === 0);
      await checked(inFirst.document);
      ok(findings(inFirst.document).length === 1, `the first folder, ${first!.name}, is as before`);
    } finally {
      await closeAll();
      await config.update('rules.quote-altered', undefined, vscode.ConfigurationTarget.WorkspaceFolder);
      await remove(own, vscode.Uri.joinPath(second!.uri, '.vscode'));
    }
  });
});
