import * as vscode from 'vscode';
import { equal, ok } from './expect';
import { corpusReady, plumbline } from './support';

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
});
