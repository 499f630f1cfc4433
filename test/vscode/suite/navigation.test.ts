import * as vscode from 'vscode';
import { equal, includes, ok } from './expect';
import { closeAll, draft, eventually, file, findings, rangeOf, SLIP } from './support';

describe('going between draft and sources', () => {
  afterEach(closeAll);

  it('leads from a quotation to the passage, and from the passage back to the draft', async () => {
    const { document } = await draft(SLIP.replace('demands', 'concerns'));
    const at = rangeOf(document, 'appreciates').start;
    const [there] = await eventually('a definition', async () => {
      const found = await vscode.commands.executeCommand<(vscode.Location | vscode.LocationLink)[]>('vscode.executeDefinitionProvider', document.uri, at);
      return found.length > 0 && found;
    });
    const location = 'targetUri' in there! ? new vscode.Location(there.targetUri, there.targetRange) : there!;
    const source = await vscode.workspace.openTextDocument(location.uri);
    await vscode.window.showTextDocument(source);
    includes(source.getText(location.range), 'fully appreciates the importance');
    const back = await eventually('a reference', async () => {
      const found = await vscode.commands.executeCommand<vscode.Location[]>('vscode.executeReferenceProvider', source.uri, location.range.start);
      return found.find((l) => l.uri.toString() === document.uri.toString());
    });
    includes(document.getText(back.range), 'appreciates');
  });

  it('goes from finding to finding, round and round', async () => {
    const editor = await draft(`${SLIP}\nNothing is wrong here.\n\n${SLIP}`);
    await eventually('two findings', () => findings(editor.document).length === 2);
    const lines: number[] = [];
    for (const command of ['nextFinding', 'nextFinding', 'nextFinding', 'previousFinding']) {
      await vscode.commands.executeCommand(`plumbline.${command}`);
      lines.push(editor.selection.start.line);
      equal(editor.document.getText(editor.selection), 'demands');
    }
    equal(lines, [0, 4, 0, 4]);
  });

  it('opens the best evidence for the sentence at the caret', async () => {
    const editor = await draft(SLIP);
    editor.selection = new vscode.Selection(0, 10, 0, 10);
    await vscode.commands.executeCommand('plumbline.openSource');
    const shown = await eventually('a source', () => vscode.window.visibleTextEditors.find((e) => e.document.uri.path.startsWith(file('corpus').path)));
    ok(shown.document.getText().includes('fully appreciates'), shown.document.uri.path);
  });

  it('completes citation keys, and quotations after an opening mark', async () => {
    const editor = await draft('So it is [@\n\nHe said, “data is the nwe oill\n');
    const complete = async (line: number): Promise<vscode.CompletionItem[]> => {
      const end = editor.document.lineAt(line).range.end;
      const list = await vscode.commands.executeCommand<vscode.CompletionList>('vscode.executeCompletionItemProvider', editor.document.uri, end);
      return list.items;
    };
    const key = await eventually('a key', async () => (await complete(0)).find((i) => i.detail?.includes('Drum')));
    ok(/^[a-z]+2020[a-z]*$/.test(String(key.label)), String(key.label));
    const quotation = await eventually('a quotation', async () => (await complete(2)).find((i) => i.detail?.includes('TechTarget')));
    includes(String((quotation.documentation as vscode.MarkdownString | undefined)?.value ?? quotation.documentation), 'If data is the new oil');
  });
});
