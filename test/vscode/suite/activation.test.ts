import * as vscode from 'vscode';
import { equal, ok } from './expect';
import { checked, closeAll, corpusReady, draft, findings, plumbline, replace, SLIP, underlined } from './support';

describe('activation', () => {
  it('reads the corpus of the workspace', async () => {
    const api = await plumbline();
    await corpusReady();
    const { report } = api.corpus();
    ok(report && report.sources >= 5 && report.passages > 50, JSON.stringify(report));
    equal(report.unreadable, 0);
  });

  it('registers every command that package.json declares', async () => {
    const declared = (
      vscode.extensions.getExtension('plumbline.plumbline')!.packageJSON as {
        contributes: { commands: { command: string }[] };
      }
    ).contributes.commands;
    const registered = new Set(await vscode.commands.getCommands(true));
    equal(
      declared.map((c) => c.command).filter((c) => !registered.has(c)),
      [],
    );
  });

  it('starts anew on command, and goes on with what is open', async () => {
    const editor = await draft(SLIP);
    await vscode.commands.executeCommand('plumbline.restart');
    await replace(editor, 'appreciates', 'values');
    await checked(editor.document); // by the new server: the text is a later one than the old one ever saw
    equal(underlined(editor.document), ['values', 'demands']);
    await replace(editor, 'values', 'appreciates');
    await replace(editor, 'demands', 'concerns');
    await checked(editor.document);
    equal(findings(editor.document), []);
    await closeAll();
  });
});
