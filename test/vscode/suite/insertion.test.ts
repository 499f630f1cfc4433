import * as vscode from 'vscode';
import { equal, includes, ok } from './expect';
import { closeAll, draft, eventually, plumbline, rangeOf } from './support';

describe('inserting quotes', () => {
  afterEach(closeAll);

  it('finds a passage despite typos, and inserts it with its citation in one undo step', async () => {
    const before = 'A first line.\n\ndata is the new oill tiktok gushr\n\nA last line.\n';
    const editor = await draft(before);
    editor.selection = select(editor, 'data is the new oill tiktok gushr');
    await insertFirst('plumbline.insertQuote', () => editor.document.getText() !== before);
    const after = editor.document.getText();
    includes(after, 'If data is the new oil, TikTok is a gusher.');
    ok(/\[\^[^\]]+\]/.test(after) && /^\[\^[^\]]+\]: /m.test(after), `a footnote and its definition in ${after}`);
    includes(after, 'A last line.');
    await vscode.window.showTextDocument(editor.document);
    await vscode.commands.executeCommand('undo');
    equal(editor.document.getText(), before);
    await vscode.commands.executeCommand('redo');
    equal(editor.document.getText(), after);
  });

  it('starts from the sentence at the caret, and cites its evidence', async () => {
    const before = 'TikTok has some 100 million users in the U.S. alone.\n';
    const editor = await draft(before);
    const end = rangeOf(editor.document, 'alone.').end;
    editor.selection = new vscode.Selection(end, end);
    await insertFirst('plumbline.findEvidence', () => editor.document.getText() !== before);
    ok(/alone\. ?\[\^[^\]]+\]/.test(editor.document.getText()), editor.document.getText());
  });

  it('cites a source that was chosen by its author, without a passage', async () => {
    const before = 'Nothing in the sources speaks of this sentence about gardening.\n';
    const editor = await draft(before);
    const end = rangeOf(editor.document, 'gardening').end;
    editor.selection = new vscode.Selection(end, end);
    const [source] = (await (await plumbline()).sources()).filter(
      ({ metadata: { publisher } }) => publisher === 'The Drum',
    );
    const closed = vscode.commands.executeCommand('plumbline.insertCitation');
    await eventually('the choice is taken', async () => {
      await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
      return editor.document.getText() !== before;
    });
    await closed;
    ok(source !== undefined && /gardening\.\[\^1\]/.test(editor.document.getText()), editor.document.getText());
  });

  it('shows the source beside the draft while choosing, and closes it afterwards', async () => {
    const editor = await draft('data is the new oil\n');
    editor.selection = select(editor, 'data is the new oil');
    const closed = vscode.commands.executeCommand('plumbline.insertQuote');
    await eventually('the source is shown', () =>
      vscode.window.visibleTextEditors.some((e) => e.document.uri.path.includes('/corpus/')),
    );
    await vscode.commands.executeCommand('workbench.action.closeQuickOpen');
    await closed;
    await eventually(
      'the source is closed',
      () => !vscode.window.visibleTextEditors.some((e) => e.document.uri.path.includes('/corpus/')),
    );
    equal(editor.document.getText(), 'data is the new oil\n');
  });
});

function select({ document }: vscode.TextEditor, words: string): vscode.Selection {
  const { start, end } = rangeOf(document, words);
  return new vscode.Selection(start, end);
}

/** Runs a picker's command and takes its first row, as soon as there is one. */
async function insertFirst(command: string, done: () => boolean): Promise<void> {
  const closed = vscode.commands.executeCommand(command);
  await eventually('the choice is taken', async () => {
    await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
    return done();
  });
  await closed;
}
