import * as vscode from 'vscode';
import { equal, ok } from './expect';
import { plumbline } from './support';

interface Binding {
  readonly key: string;
  readonly command: string;
}

describe('the default keys', () => {
  it('take none of VS Code’s own', async () => {
    await plumbline();
    const document = await vscode.workspace.openTextDocument(
      vscode.Uri.parse('vscode://defaultsettings/keybindings.json'),
    );
    const bindings = [...document.getText().matchAll(/"key":\s*"([^"]+)",\s*"command":\s*"([^"]+)"/g)].map(
      ([, key, command]): Binding => ({ key: key!, command: command! }),
    );
    ok(bindings.length > 500, `${bindings.length} bindings`);
    const own = bindings.filter(({ command }) => command.startsWith('plumbline.'));
    const others = new Map(
      bindings.filter(({ command }) => !command.startsWith('plumbline.')).map(({ key, command }) => [key, command]),
    );
    equal(own.length, 5);
    equal(
      own.flatMap(({ key }) => others.get(key) ?? []),
      [],
    );
  });
});
