import * as vscode from 'vscode';
import { equal, includes, ok } from './expect';
import { closeAll, draft, eventually, findings, replace, ruleOf, SLIP } from './support';

describe('quick fixes', () => {
  afterEach(closeAll);

  it('take the source’s value', async () => {
    const { document } = await draft(SLIP);
    await apply(document, (a) => a.isPreferred === true);
    equal(document.getText(), SLIP.replace('demands', 'concerns'));
    await eventually('no finding is left', () => findings(document).length === 0);
    await vscode.commands.executeCommand('undo');
    equal(document.getText(), SLIP);
  });

  it('ignore a finding here', async () => {
    const { document } = await draft(SLIP);
    await apply(document, (a) => /ignore/i.test(a.title));
    includes(document.getText(), 'plumbline-ignore quote-altered');
    await eventually('the finding is silenced', () => findings(document).length === 0);
  });

  it('take out an ignore comment once it silences nothing', async () => {
    const editor = await draft(`<!-- plumbline-ignore quote-altered: as printed -->\n${SLIP}`);
    equal(findings(editor.document), []);
    await replace(editor, 'demands', 'concerns');
    await eventually('a hint', () => findings(editor.document).map(ruleOf).join() === 'ignore-unused');
    equal(
      findings(editor.document).map((f) => f.severity),
      [vscode.DiagnosticSeverity.Hint],
    );
    await apply(editor.document, (a) => a.isPreferred === true);
    equal(editor.document.getText(), SLIP.replace('demands', 'concerns'));
    await eventually('no finding is left', () => findings(editor.document).length === 0);
  });

  it('restore all altered quotes at once', async () => {
    const { document } = await draft(SLIP);
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      new vscode.Range(0, 0, 1, 0),
      'source.fixAll.plumbline',
    );
    equal(actions.length, 1);
    await vscode.workspace.applyEdit(actions[0]!.edit!);
    includes(document.getText(), 'concerns');
    await eventually('no finding is left', () => findings(document).length === 0);
  });
});

async function apply(document: vscode.TextDocument, wanted: (action: vscode.CodeAction) => boolean): Promise<void> {
  const [finding] = await eventually('a finding', () =>
    findings(document).length > 0 ? findings(document) : undefined,
  );
  const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider',
    document.uri,
    finding!.range,
    vscode.CodeActionKind.QuickFix.value,
  );
  const action = actions.find(wanted);
  ok(action?.edit, `the quick fix among: ${actions.map((a) => a.title).join(' | ')}`);
  await vscode.workspace.applyEdit(action.edit);
}
