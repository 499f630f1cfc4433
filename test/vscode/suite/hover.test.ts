import * as vscode from 'vscode';
import { includes, ok } from './expect';
import { closeAll, draft, eventually, file, findings, corpusReady, hoversOn, plumbline, remove, SLIP } from './support';

describe('hover citations', () => {
  afterEach(closeAll);

  it('show the passage, its source and a link that opens it, highlighted', async () => {
    const editor = await draft(SLIP);
    const text = await hoverOn(editor, 'demands');
    includes(text, 'concerns');
    includes(text, 'command:plumbline.openPassage');
    const link = /command:plumbline\.openPassage\?([^)]+)\)/.exec(text)!;
    const args = JSON.parse(decodeURIComponent(link[1]!)) as unknown[];
    await vscode.commands.executeCommand('plumbline.openPassage', ...args);
    const source = await eventually('the source is open', () =>
      vscode.window.visibleTextEditors.find((e) => e.document.uri.path.includes('/corpus/')),
    );
    const shown = source.visibleRanges.some((r) => r.contains(source.selection));
    ok(shown, 'the passage is in view');
    includes(
      source.document.getText(new vscode.Range(source.selection.start, source.selection.start.translate(4))),
      'fully appreciates',
    );
  });

  it('show the whole sentence’s evidence where nothing is wrong', async () => {
    const editor = await draft('TikTok has some 100 million users in the U.S. alone.\n');
    includes(await hoverOn(editor, 'users'), 'Supported');
  });

  it('show where a quotation comes from', async () => {
    const editor = await draft(
      '"Microsoft fully appreciates the importance of addressing the President’s concerns," it says.\n',
    );
    includes(await hoverOn(editor, 'appreciates'), 'command:plumbline.openPassage');
  });

  it('tell a quotation’s words from the source’s, and who said them', async () => {
    const editor = await draft(SLIP);
    const text = await hoverOn(editor, 'fully');
    includes(text, '~~demands~~ **concerns**');
    includes(text, 'Not word for word');
  });

  it('are exact on one of several keys', async () => {
    await corpusReady();
    const [first, second] = await (await plumbline()).sources();
    const editor = await draft(
      `TikTok has some 100 million users in the U.S. alone [see @${first!.metadata.key}, p. 3; -@${second!.metadata.key}].\n`,
    );
    const title = (text: string): string => text.replace(/\\(?=[!-/:-@[-`{-~])/g, '');
    includes(title(await hoverOn(editor, 'p. 3')), first!.metadata.title!);
    includes(title(await hoverOn(editor, `-@${second!.metadata.key}`)), second!.metadata.title!);
  });

  it('silence a finding at once', async () => {
    const editor = await draft(SLIP);
    const link = /command:plumbline\.ignoreFinding\?([^)]+)\)/.exec(await hoverOn(editor, 'demands'))!;
    await vscode.commands.executeCommand(
      'plumbline.ignoreFinding',
      ...(JSON.parse(decodeURIComponent(link[1]!)) as unknown[]),
    );
    includes(editor.document.getText(), 'plumbline-ignore quote-altered');
    await eventually('the finding is silent', () => findings(editor.document).length === 0);
  });

  it('let nothing from a source inject markup or a command', async () => {
    await corpusReady();
    const evil = file('corpus/zz-evil.txt');
    const words =
      'The zebrafish consortium paid 77 <b>gold</b> [coins](command:workbench.action.quit) to ![x](https://evil.example/x.png) $(trash) http://evil.example in Utrecht.';
    await vscode.workspace.fs.writeFile(evil, new TextEncoder().encode(`${words}\n`));
    try {
      const editor = await draft('The zebrafish consortium paid 77 gold coins in Utrecht.\n');
      const text = await eventually('the hover shows the source', async () =>
        (await hoversOn(editor, 'zebrafish')).find((h) => h.includes('openPassage')),
      );
      for (const raw of ['](command:workbench', '<b>', '![x](', '$(trash)', 'http://evil'])
        ok(!text.includes(raw), `“${raw}” in ${text}`);
    } finally {
      await remove(evil);
    }
  });
});

async function hoverOn(editor: vscode.TextEditor, words: string): Promise<string> {
  return eventually(`a hover on “${words}”`, async () => (await hoversOn(editor, words)).join('\n'));
}
