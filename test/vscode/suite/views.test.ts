import * as vscode from 'vscode';
import { equal, includes } from './expect';
import { closeAll, draft, eventually, file, plumbline, SLIP } from './support';

describe('the views', () => {
  afterEach(closeAll);

  it('open by command, one after the other, without an error', async () => {
    await draft('TikTok has some 100 million users in the U.S. alone.\n');
    for (const view of ['sources', 'evidence', 'review'])
      await vscode.commands.executeCommand(`plumbline.${view}.focus`);
    await vscode.commands.executeCommand('plumbline.openReview');
  });

  it('and the status bar keep the draft’s counts while a source has the focus, or no text has', async () => {
    const { status } = await plumbline();
    const { document } = await draft(SLIP);
    const counts = await eventually('the counts', () => /\$\(warning\) 1 /.test(status()) && status());
    await vscode.window.showTextDocument(file('corpus/sources.bib'), { viewColumn: vscode.ViewColumn.Beside });
    equal(status(), counts);
    await vscode.commands.executeCommand('workbench.action.openWalkthrough');
    await eventually('no text has the focus', () => !vscode.window.activeTextEditor);
    equal(status(), counts);
    await closeAll();
    await eventually(`the counts of ${document.uri.path} go with it`, () => status() === '');
  });

  it('export a fact-check sheet, as a page and as Markdown', async () => {
    const { document } = await draft(SLIP);
    for (const [name, part] of [
      ['drafts/sheet.html', '<!doctype html'],
      ['drafts/sheet.md', '# '],
    ] as const) {
      const target = file(name);
      await vscode.commands.executeCommand('plumbline.exportSheet', target);
      const sheet = new TextDecoder().decode(await vscode.workspace.fs.readFile(target));
      await vscode.workspace.fs.delete(target);
      includes(sheet.toLowerCase(), part);
      includes(sheet, 'concerns');
    }
    equal(document.getText(), SLIP);
  });

  it('put the citation key of a source on the clipboard', async () => {
    await vscode.env.clipboard.writeText('');
    await vscode.commands.executeCommand('plumbline.copyCitation', {
      kind: 'source',
      source: { metadata: { key: 'lim2020tiktok', authors: [] } },
    });
    equal(await vscode.env.clipboard.readText(), '@lim2020tiktok');
  });
});
