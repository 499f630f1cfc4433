import * as vscode from 'vscode';
import { equal, includes, ok } from './expect';
import { closeAll, corpusReady, draft, eventually, file, findings, plumbline, rangeOf, remove, SLIP } from './support';

describe('going between draft and sources', () => {
  afterEach(closeAll);

  it('leads from a quotation to the passage, and from the passage back to the draft', async () => {
    const { document } = await draft(SLIP.replace('demands', 'concerns'));
    const location = await target(document, 'appreciates');
    const source = await vscode.workspace.openTextDocument(location.uri);
    await vscode.window.showTextDocument(source);
    includes(source.getText(location.range), 'fully appreciates the importance');
    const back = await eventually('a reference', async () => {
      const found = await vscode.commands.executeCommand<vscode.Location[]>(
        'vscode.executeReferenceProvider',
        source.uri,
        location.range.start,
      );
      return found.find((l) => l.uri.toString() === document.uri.toString());
    });
    includes(document.getText(back.range), 'appreciates');
  });

  it('leads from a citation key to its source, or to its entry in the bibliography that the draft names', async () => {
    await corpusReady();
    const source = (await (await plumbline()).sources()).find((s) => s.metadata.publisher === 'TechTarget')!;
    const [story, bibliography] = [file('drafts/cited.md'), file('drafts/refs.bib')];
    await write(bibliography, '\n@book{ortega2019harbours,\n  title = {Harbours of the South}\n}\n');
    await write(
      story,
      `---\nbibliography: refs.bib\n---\n\nNothing is like it [@${source.metadata.key}; @ortega2019harbours].\n`,
    );
    try {
      const { document } = await vscode.window.showTextDocument(story);
      const first = await target(document, source.metadata.key);
      equal(first.uri.toString(), vscode.Uri.parse(source.id).toString());
      const second = await target(document, 'ortega2019harbours');
      equal([second.uri.toString(), second.range.start.line], [bibliography.toString(), 1]);
      const links = await eventually('links', async () => {
        const all = await vscode.commands.executeCommand<vscode.DocumentLink[]>('vscode.executeLinkProvider', story);
        return all.length > 1 && all;
      });
      equal(
        links.map((link) => [document.getText(link.range).replace('@', ''), link.target?.toString()]),
        [
          [source.metadata.key, vscode.Uri.parse(source.id).toString()],
          ['ortega2019harbours', bibliography.toString()],
        ],
      );
    } finally {
      await closeAll();
      await remove(story, bibliography);
    }
  });

  it('finds the drafts that rest on a passage, though they are closed', async () => {
    await corpusReady();
    const story = file('drafts/closed.md');
    await write(story, `So it was.\n\n${SLIP.replace('demands', 'concerns')}`);
    try {
      const [hit] = await (await plumbline()).search('Microsoft fully appreciates the importance of addressing', 1);
      const source = await vscode.workspace.openTextDocument(vscode.Uri.parse(hit!.source.id));
      await vscode.window.showTextDocument(source);
      const { line, character } = hit!.range.start;
      const found = await eventually('a reference', async () => {
        const all = await vscode.commands.executeCommand<vscode.Location[]>(
          'vscode.executeReferenceProvider',
          source.uri,
          new vscode.Position(line, character + 3),
        );
        return all.find(({ uri }) => uri.toString() === story.toString());
      });
      equal(found.range.start.line, 2);
    } finally {
      await closeAll();
      await remove(story);
    }
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
    const shown = await eventually('a source', () =>
      vscode.window.visibleTextEditors.find((e) => e.document.uri.path.startsWith(file('corpus').path)),
    );
    ok(shown.document.getText().includes('fully appreciates'), shown.document.uri.path);
  });

  it('completes citation keys, and quotations after an opening mark', async () => {
    const editor = await draft('So it is [@\n\nHe said, “data is the nwe oill\n');
    const complete = async (line: number): Promise<vscode.CompletionItem[]> => {
      const end = editor.document.lineAt(line).range.end;
      const list = await vscode.commands.executeCommand<vscode.CompletionList>(
        'vscode.executeCompletionItemProvider',
        editor.document.uri,
        end,
      );
      return list.items;
    };
    const key = await eventually('a key', async () => (await complete(0)).find((i) => i.detail?.includes('Drum')));
    ok(/^[a-z]+2020[a-z]*$/.test(String(key.label)), String(key.label));
    const quotation = await eventually('a quotation', async () =>
      (await complete(2)).find((i) => i.detail?.includes('TechTarget')),
    );
    includes(
      String((quotation.documentation as vscode.MarkdownString | undefined)?.value ?? quotation.documentation),
      'If data is the new oil',
    );
  });
});

/** Where Go to Definition leads from some words. */
async function target(document: vscode.TextDocument, words: string): Promise<vscode.Location> {
  const at = rangeOf(document, words).start.translate(0, 2);
  const [there] = await eventually('a definition', async () => {
    const found = await vscode.commands.executeCommand<(vscode.Location | vscode.LocationLink)[]>(
      'vscode.executeDefinitionProvider',
      document.uri,
      at,
    );
    return found.length > 0 && found;
  });
  return 'targetUri' in there! ? new vscode.Location(there.targetUri, there.targetRange) : there!;
}

async function write(uri: vscode.Uri, text: string): Promise<void> {
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
}
