import * as vscode from 'vscode';
import { equal, includes, ok } from './expect';
import { closeAll, draft, eventually, file, remove, replace, SLIP } from './support';

const REVIEW = '.plumbline/review.json';

describe('signing claims off', () => {
  afterEach(async () => {
    await closeAll();
    await remove(file('.plumbline'));
  });

  it('keeps the note for the fact-check sheet, and lapses with the sentence', async () => {
    const editor = await draft(SLIP);
    await accept(editor, 'heard on the tape');
    equal(
      (await signOffs()).map((s) => [s.by, s.note, s.sentence.includes('demands')]),
      [['AB', 'heard on the tape', true]],
    );
    includes(await sheet(), 'heard on the tape');
    await replace(editor, 'demands', 'wishes');
    ok(!(await sheet()).includes('heard on the tape'), 'the decision was about other words');
    await replace(editor, 'wishes', 'demands');
    includes(await sheet(), 'heard on the tape');
  });

  it('can be withdrawn', async () => {
    const editor = await draft(SLIP);
    await accept(editor, '');
    await vscode.commands.executeCommand('plumbline.withdrawSignOff');
    equal(await signOffs(), []);
  });

  it('leaves a file alone that it cannot read', async () => {
    await vscode.workspace.fs.createDirectory(file('.plumbline'));
    await vscode.workspace.fs.writeFile(file(REVIEW), new TextEncoder().encode('not ours'));
    await accept(await draft(SLIP), 'lost?');
    equal(await read(file(REVIEW)), 'not ours');
  });
});

/** Signs the claim at the start of the draft off, as somebody who answers both boxes. */
async function accept(editor: vscode.TextEditor, note: string): Promise<void> {
  editor.selection = new vscode.Selection(0, 5, 0, 5);
  await vscode.commands.executeCommand('plumbline.acceptClaim', undefined, { by: 'AB', note });
}

/** The fact-check sheet of the active draft, as Markdown. */
async function sheet(): Promise<string> {
  const target = file('drafts/review-sheet.md');
  await vscode.commands.executeCommand('plumbline.exportSheet', target);
  const text = await eventually('the sheet', () => read(target));
  await vscode.workspace.fs.delete(target);
  return text;
}

async function signOffs(): Promise<
  readonly { readonly by: string; readonly note: string; readonly sentence: string }[]
> {
  return (
    JSON.parse(await read(file(REVIEW))) as { signOffs: readonly { by: string; note: string; sentence: string }[] }
  ).signOffs;
}

async function read(uri: vscode.Uri): Promise<string> {
  return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
}
