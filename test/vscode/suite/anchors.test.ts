import * as vscode from 'vscode';
import { equal, ok } from './expect';
import {
  checked,
  closeAll,
  corpusReady,
  eventually,
  file,
  findings,
  plumbline,
  remove,
  replace,
  ruleOf,
  setting,
} from './support';

/** Each test has a draft of its own name: what lay beside the one before may still be on its way out. */
let drafts = 0;

describe('an inserted quote', () => {
  afterEach(async () => {
    await closeAll();
    await setting('quoteAnchors', undefined);
    const paths = [...['', '-anew'].map((more) => path(more)), 'drafts/.plumbline', 'drafts/moved'];
    await remove(...paths.map(file));
  });

  it('is followed: what was edited is told, across undo, redo and a new name, and accepted by its fix', async () => {
    const editor = await inserted();
    ok(
      (await read('drafts/.plumbline/anchors.json')).includes(`"draft": "anchored-${drafts}.md"`),
      'it is remembered beside the draft',
    );
    equal(drifted(editor.document), []);
    await vscode.commands.executeCommand('undo');
    await checked(editor.document);
    await vscode.commands.executeCommand('redo');
    await replace(editor, 'appreciates', 'values');
    await eventually('the edit is told', () => drifted(editor.document).join() === 'values');
    await editor.edit((b) => b.insert(new vscode.Position(0, 0), 'A new start.\n\n'));
    await eventually('it stays with the quote', () => drifted(editor.document).join() === 'values');
    await editor.document.save();
    const edit = new vscode.WorkspaceEdit();
    const renamed = file(path('-anew'));
    edit.renameFile(editor.document.uri, renamed);
    await vscode.workspace.applyEdit(edit);
    const document = await vscode.workspace.openTextDocument(renamed);
    await vscode.window.showTextDocument(document);
    await eventually('it follows the new name', () => drifted(document).join() === 'values');
    const [finding] = findings(document).filter((f) => ruleOf(f) === 'quote-drifted');
    await keep(renamed, finding!);
    await eventually('it is accepted', () => drifted(document).length === 0);
  });

  it('is followed when its draft is moved to another folder', async () => {
    const editor = await inserted();
    await replace(editor, 'appreciates', 'values');
    await eventually('the edit is told', () => drifted(editor.document).join() === 'values');
    await editor.document.save();
    const moved = file(path().replace('drafts/', 'drafts/moved/'));
    const edit = new vscode.WorkspaceEdit();
    edit.renameFile(editor.document.uri, moved);
    await vscode.workspace.applyEdit(edit);
    const document = await vscode.workspace.openTextDocument(moved);
    await vscode.window.showTextDocument(document);
    await eventually('it follows', () => drifted(document).join() === 'values');
    const [finding] = findings(document).filter((f) => ruleOf(f) === 'quote-drifted');
    await keep(document.uri, finding!);
    await eventually('it is accepted', () => drifted(document).length === 0);
    ok((await read('drafts/moved/.plumbline/anchors.json')).includes('values'), 'it is remembered in the new folder');
  });

  it('is forgotten where the setting says so', async () => {
    await setting('quoteAnchors', false);
    const editor = await inserted();
    await replace(editor, 'concerns', 'wishes');
    await checked(editor.document);
    equal(drifted(editor.document), []);
    equal(await read('drafts/.plumbline/anchors.json').then(undefined, () => 'none'), 'none');
  });

  it('is told no longer once the setting is off, and again once it is on', async () => {
    const editor = await inserted();
    await replace(editor, 'concerns', 'wishes');
    await checked(editor.document);
    equal(drifted(editor.document).length, 1);
    for (const [value, count] of [
      [false, 0],
      [true, 1],
    ] as const) {
      await setting('quoteAnchors', value);
      equal(drifted(editor.document).length, count);
    }
  });
});

/** Where the draft of the present test lies. */
function path(more = ''): string {
  return `drafts/anchored-${drafts}${more}.md`;
}

/** A saved draft with one quote of the sample corpus in it. */
async function inserted(): Promise<vscode.TextEditor> {
  await corpusReady();
  drafts++;
  await vscode.workspace.fs.writeFile(file(path()), new TextEncoder().encode('So it was.\n\n'));
  const editor = await vscode.window.showTextDocument(file(path()), {
    viewColumn: vscode.ViewColumn.One,
    preview: false,
  });
  await checked(editor.document);
  editor.selection = new vscode.Selection(2, 0, 2, 0);
  const [hit] = await (
    await plumbline()
  ).search('Microsoft fully appreciates the importance of addressing the President’s concerns', 1);
  const { source, index } = hit!.passage;
  await vscode.commands.executeCommand(
    'plumbline.insertPassage',
    editor.document.uri.toString(),
    editor.selection,
    { source, index },
    'quote',
  );
  await eventually('the quote', () => editor.document.getText().includes('concerns'));
  await checked(editor.document);
  return editor;
}

/** Takes the fix that keeps the quote as it is. */
async function keep(draft: vscode.Uri, { range }: vscode.Diagnostic): Promise<void> {
  const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider',
    draft,
    range,
  );
  const { command } = actions.find((a) => a.command?.command === 'plumbline.reAnchorQuote')!;
  await vscode.commands.executeCommand(command!.command, ...(command!.arguments as unknown[]));
}

function drifted(document: vscode.TextDocument): string[] {
  return findings(document)
    .filter((f) => ruleOf(f) === 'quote-drifted')
    .map((f) => document.getText(f.range));
}

async function read(name: string): Promise<string> {
  return new TextDecoder().decode(await vscode.workspace.fs.readFile(file(name)));
}
