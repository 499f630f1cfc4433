import * as vscode from 'vscode';
import { equal } from './expect';
import { closeAll, draft } from './support';

describe('the views', () => {
  afterEach(closeAll);

  it('open by command, one after the other, without an error', async () => {
    await draft('TikTok has some 100 million users in the U.S. alone.\n');
    for (const view of ['sources', 'evidence', 'review']) await vscode.commands.executeCommand(`plumbline.${view}.focus`);
    await vscode.commands.executeCommand('plumbline.openReview');
  });

  it('put the citation key of a source on the clipboard', async () => {
    await vscode.env.clipboard.writeText('');
    await vscode.commands.executeCommand('plumbline.copyCitation', { kind: 'source', source: { metadata: { key: 'lim2020tiktok', authors: [] } } });
    equal(await vscode.env.clipboard.readText(), '@lim2020tiktok');
  });
});
