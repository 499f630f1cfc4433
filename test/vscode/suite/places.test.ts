import * as vscode from 'vscode';
import { equal, ok } from './expect';
import {
  checked,
  closeAll,
  corpusReady,
  draft,
  eventually,
  file,
  findings,
  plumbline,
  remove,
  setting,
  SLIP,
  underlined,
} from './support';

const FERRY = '"The ferry to the northern islands sails twice on every holiday," the harbour master said.\n';

describe('where drafts and sources lie', () => {
  afterEach(closeAll);

  it('may change: a folder that is closed takes its sources along, and brings them back', async () => {
    const { document } = await draft(FERRY);
    await eventually('the second folder speaks', () => underlined(document).join() === 'holiday');
    const [, { uri, name }] = vscode.workspace.workspaceFolders as [vscode.WorkspaceFolder, vscode.WorkspaceFolder];
    const api = await plumbline();
    const inSecond = async (): Promise<number> =>
      (await api.sources()).filter((s) => s.id.startsWith(`${uri.toString()}/`)).length;
    await eventually('what other tests left there is gone', async () => (await inSecond()) === 1);
    ok(vscode.workspace.updateWorkspaceFolders(1, 1));
    try {
      await eventually(
        'its sources are gone',
        async () => (await inSecond()) === 0 && underlined(document).join() !== 'holiday',
      );
      equal(
        findings(document).filter((f) =>
          f.relatedInformation?.some((r) => r.location.uri.path.startsWith(`${uri.path}/`)),
        ),
        [],
      );
    } finally {
      await eventually('the folder is gone', () => vscode.workspace.workspaceFolders?.length === 1);
      vscode.workspace.updateWorkspaceFolders(1, 0, { uri, name });
    }
    await eventually(
      'its sources are back',
      async () => (await inSecond()) === 1 && underlined(document).join() === 'holiday',
    );
  });

  it('may be one folder: a draft among its sources is checked, and is none of them', async () => {
    await corpusReady();
    const api = await plumbline();
    await write('drafts/desk/sources/a.txt', SLIP);
    await write('drafts/desk/story.md', SLIP.replace('demands', 'wishes'));
    await setting('corpus', ['drafts/desk/sources/']);
    try {
      const [story, source] = [await open('drafts/desk/story.md'), await open('drafts/desk/sources/a.txt')];
      // Before that both are drafts, beside the sources of the suite.
      await eventually('it is a source', async () =>
        (await api.sources()).some(({ id }) => id.endsWith('/desk/sources/a.txt')),
      );
      await eventually('the draft is checked against it', () => underlined(story).join() === 'wishes');
      await eventually('nothing is said of the source', () => underlined(source).length === 0);
      await setting('corpus', ['drafts/desk/']);
      await eventually('it is checked still', () => underlined(story).join() === 'wishes');
      await setting('corpus', ['drafts/desk/sources/']);
      await eventually('it is a draft again', () => underlined(story).join() === 'wishes');
    } finally {
      await setting('corpus', undefined);
      await remove(file('drafts/desk'));
    }
    await corpusReady();
  });

  it('may be chapters of a book: each knows the bibliography of its root document or project, as it is now', async () => {
    await corpusReady();
    await write(
      'drafts/book/main.tex',
      '\\documentclass{book}\n\\addbibresource{refs.bib}\n\\begin{document}\n\\include{parts/one}\n\\end{document}\n',
    );
    await write(
      'drafts/book/parts/one.tex',
      'Its walls are old \\cite{ortega2019}. Its cranes are new \\cite{nobody1999}.\n',
    );
    await write('drafts/book/_quarto.yml', 'bibliography: refs.bib\n');
    await write('drafts/book/parts/two.md', 'Its walls are old [@ortega2019]. Its cranes are new [@nobody1999].\n');
    await write('drafts/book/refs.bib', '@book{ortega2019, title = {Harbours}}\n');
    try {
      for (const path of ['drafts/book/parts/one.tex', 'drafts/book/parts/two.md']) {
        await write('drafts/book/refs.bib', '@book{ortega2019, title = {Harbours}}\n');
        const document = await open(path);
        await eventually(`one key of ${path} is unknown`, () => underlined(document).join() === 'nobody1999');
        await write(
          'drafts/book/refs.bib',
          '@book{ortega2019, title = {Harbours}}\n@book{nobody1999, title = {Cranes}}\n',
        );
        await eventually(`no key of ${path} is`, () => underlined(document).join() === '');
      }
    } finally {
      await closeAll();
      await remove(file('drafts/book'));
    }
  });

  it('are no notebooks: their cells are left alone', async () => {
    await corpusReady();
    const cell = new vscode.NotebookCellData(vscode.NotebookCellKind.Markup, SLIP, 'markdown');
    const notebook = await vscode.workspace.openNotebookDocument('jupyter-notebook', new vscode.NotebookData([cell]));
    await vscode.window.showNotebookDocument(notebook);
    const { document } = notebook.cellAt(0);
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      document.uri,
      new vscode.Position(0, 12),
    );
    // A draft that is opened afterwards is checked afterwards: once it has its finding, the cell has been passed over.
    const other = await draft(SLIP);
    equal(findings(other.document).length, 1);
    equal([findings(document).length, hovers.length], [0, 0]);
  });
});

describe('insertions', () => {
  afterEach(closeAll);

  it('are undone and done again one by one, with what was said of them', async () => {
    const editor = await draft('It began so.\n\n\n\nIt ended so.\n');
    const { document } = editor;
    const states = [document.getText()];
    for (const [query, form] of [
      ['If data is the new oil, TikTok is a gusher', 'quote'],
      ['Microsoft fully appreciates the importance of addressing', 'block-quote'],
    ] as const) {
      const [hit] = await (await plumbline()).search(query, 1);
      const { source, index } = hit!.passage;
      const line = form === 'quote' ? 2 : 0;
      const at = form === 'quote' ? new vscode.Position(line, 0) : document.lineAt(line).range.end;
      await vscode.commands.executeCommand(
        'plumbline.insertPassage',
        document.uri.toString(),
        new vscode.Range(at, at),
        { source, index },
        form,
      );
      await eventually('it is inserted', () => document.getText() !== states.at(-1));
      states.push(document.getText());
    }
    await editor.edit((b) => b.insert(new vscode.Position(0, 0), SLIP));
    states.push(document.getText());
    await checked(document);
    equal(underlined(document), ['demands']);
    for (const state of states.slice(0, -1).reverse()) await step('undo', document, state);
    await checked(document);
    equal(underlined(document), []);
    for (const state of states.slice(1)) await step('redo', document, state);
    await checked(document);
    equal(underlined(document), ['demands']);
  });
});

async function step(command: 'undo' | 'redo', document: vscode.TextDocument, expected: string): Promise<void> {
  await vscode.window.showTextDocument(document);
  await vscode.commands.executeCommand(command);
  equal(document.getText(), expected, command);
}

async function open(path: string): Promise<vscode.TextDocument> {
  const document = await vscode.workspace.openTextDocument(file(path));
  await vscode.window.showTextDocument(document, { preview: false });
  return document;
}

async function write(path: string, text: string): Promise<void> {
  await vscode.workspace.fs.writeFile(file(path), new TextEncoder().encode(text));
}
