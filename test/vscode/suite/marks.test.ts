import * as vscode from 'vscode';
import { equal, includes } from './expect';
import { closeAll, draft, eventually, setting } from './support';

const TEXT = 'TikTok has some 100 million users in the U.S. alone.\n\nMicrosoft fully appreciates lemons.\n';

describe('marks in the text', () => {
  afterEach(async () => {
    await setting('codeLens', undefined);
    await setting('inlayHints', undefined);
    await closeAll();
  });

  it('are off by default', async () => {
    const { document } = await draft(TEXT);
    equal((await lenses(document)).length, 0);
    equal((await hints(document)).length, 0);
  });

  it('count a paragraph’s statements, with a command behind them', async () => {
    const { document } = await draft(TEXT);
    await setting('codeLens', true);
    const [first] = await eventually('a code lens', async () => {
      const found = await lenses(document);
      return found.length > 0 && found;
    });
    equal(first!.command?.command, 'plumbline.openReview');
    includes(first!.command!.title, '1 supported');
  });

  it('say where a statement comes from', async () => {
    const { document } = await draft(TEXT);
    await setting('inlayHints', true);
    const [first] = await eventually('a hint', async () => {
      const found = await hints(document);
      return found.length > 0 && found;
    });
    equal(first!.position.line, 0);
    equal(first!.position.character, TEXT.indexOf('\n'));
  });
});

async function lenses({ uri }: vscode.TextDocument): Promise<vscode.CodeLens[]> {
  return vscode.commands.executeCommand('vscode.executeCodeLensProvider', uri, 10);
}

async function hints({ uri, lineCount }: vscode.TextDocument): Promise<vscode.InlayHint[]> {
  return vscode.commands.executeCommand('vscode.executeInlayHintProvider', uri, new vscode.Range(0, 0, lineCount, 0));
}
