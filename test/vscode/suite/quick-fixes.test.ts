import * as vscode from 'vscode';
import { equal, includes, ok } from './expect';
import { closeAll, draft, eventually, findings } from './support';

describe('quick fixes', () => {
  afterEach(closeAll);

  it('take the source’s value', async () => {
    const { document } = await draft('TikTok has some 300 million users in the U.S. alone.\n');
    await apply(document, (a) => a.isPreferred === true);
    includes(document.getText(), 'TikTok has some 100 million users');
    await eventually('no finding is left', () => findings(document).length === 0);
    await vscode.commands.executeCommand('undo');
    equal(document.getText(), 'TikTok has some 300 million users in the U.S. alone.\n');
  });

  it('ignore a finding here', async () => {
    const { document } = await draft('TikTok has some 300 million users in the U.S. alone.\n');
    await apply(document, (a) => /ignore/i.test(a.title));
    includes(document.getText(), 'plumbline-ignore quantity-conflict');
    await eventually('the finding is silenced', () => findings(document).length === 0);
  });

  it('restore all altered quotes at once', async () => {
    const { document } = await draft('"Microsoft fully appreciates the importance of addressing the President\'s demands," the company wrote.\n');
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>('vscode.executeCodeActionProvider', document.uri, new vscode.Range(0, 0, 1, 0), 'source.fixAll.plumbline');
    equal(actions.length, 1);
    await vscode.workspace.applyEdit(actions[0]!.edit!);
    includes(document.getText(), 'concerns');
    await eventually('no finding is left', () => findings(document).length === 0);
  });
});

async function apply(document: vscode.TextDocument, wanted: (action: vscode.CodeAction) => boolean): Promise<void> {
  const [finding] = await eventually('a finding', () => (findings(document).length > 0 ? findings(document) : undefined));
  const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>('vscode.executeCodeActionProvider', document.uri, finding!.range, vscode.CodeActionKind.QuickFix.value);
  const action = actions.find(wanted);
  ok(action?.edit, `the quick fix among: ${actions.map((a) => a.title).join(' | ')}`);
  await vscode.workspace.applyEdit(action.edit);
}
