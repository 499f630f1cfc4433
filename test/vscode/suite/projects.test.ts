import * as vscode from 'vscode';
import { equal, includes } from './expect';
import { closeAll, corpusReady, eventually, file, findings, remove, SLIP } from './support';

const MADE = ['drafts/one', 'drafts/two', 'drafts/plain.md', 'drafts/plumbline.json'];

describe('a plumbline.json in a folder', () => {
  beforeEach(async () => {
    await corpusReady();
    for (const path of ['drafts/one/a.md', 'drafts/two/b.md', 'drafts/plain.md']) await write(file(path), SLIP);
  });
  afterEach(async () => {
    await closeAll();
    await remove(...MADE.map(file), inSecond('part'));
  });

  it('holds for the drafts below it and for no other, as it comes, changes and goes', async () => {
    const [one, two, plain] = [
      await open('drafts/one/a.md'),
      await open('drafts/two/b.md'),
      await open('drafts/plain.md'),
    ];
    const [warning, error, hint] = [
      vscode.DiagnosticSeverity.Warning,
      vscode.DiagnosticSeverity.Error,
      vscode.DiagnosticSeverity.Hint,
    ];
    const are = async (
      what: string,
      ...expected: readonly (vscode.DiagnosticSeverity | undefined)[]
    ): Promise<void> => {
      await eventually(
        what,
        () =>
          JSON.stringify([one, two, plain].map((d) => findings(d)[0]?.severity ?? null)) ===
          JSON.stringify(expected.map((s) => s ?? null)),
      );
    };
    await are('no project, no difference', warning, warning, warning);
    await write(file('drafts/one/plumbline.json'), severity('error'));
    await write(file('drafts/two/plumbline.json'), severity('hint'));
    await are('each its own', error, hint, warning);
    await write(file('drafts/two/plumbline.json'), severity('off'));
    await are('the changed one', error, undefined, warning);
    await write(file('drafts/plumbline.json'), severity('information'));
    await are('the nearest one', error, undefined, vscode.DiagnosticSeverity.Information);
    await vscode.workspace.fs.delete(file('drafts/two/plumbline.json'));
    await are('the next one up', error, vscode.DiagnosticSeverity.Information, vscode.DiagnosticSeverity.Information);
    await vscode.workspace.fs.delete(file('drafts/plumbline.json'));
    await vscode.workspace.fs.delete(file('drafts/one/plumbline.json'));
    await are('none again', warning, warning, warning);
  });

  it('that is broken is a problem of its own, at the place of the mistake, until it is put right', async () => {
    const project = file('drafts/one/plumbline.json');
    await write(project, '{\n  "rulez": {}\n}');
    const [problem] = await eventually('a problem', () =>
      some(vscode.languages.getDiagnostics(project).filter((d) => d.source === 'Plumbline')),
    );
    equal(
      [problem!.range.start.line, problem!.range.start.character, problem!.severity],
      [1, 2, vscode.DiagnosticSeverity.Error],
    );
    includes(problem!.message, 'rulez');
    await write(project, severity('error'));
    await eventually('it is gone', () =>
      vscode.languages.getDiagnostics(project).every((d) => d.source !== 'Plumbline'),
    );
    await write(project, '[');
    await eventually('it is back', () =>
      vscode.languages.getDiagnostics(project).some((d) => d.source === 'Plumbline'),
    );
    await vscode.workspace.fs.delete(file('drafts/one'), { recursive: true });
    await eventually('it went with its folder', () =>
      vscode.languages.getDiagnostics(project).every((d) => d.source !== 'Plumbline'),
    );
  });

  it('in the second folder of the workspace holds there, with sources of its own', async () => {
    const words = '"The bells of the old chapel rang for seven days after the flood," the sexton wrote.\n';
    await write(inSecond('part/own/a.txt'), words.replace('seven', 'eleven'));
    // What the workspace's sources say of it does not concern it.
    await write(inSecond('part/a.md'), `${words}\n${SLIP}`);
    await write(inSecond('part/plumbline.json'), '{ "corpus": ["own/"], "rules": { "quote-altered": "information" } }');
    const document = await vscode.workspace.openTextDocument(inSecond('part/a.md'));
    await vscode.window.showTextDocument(document, { preview: false });
    await eventually(
      'its own source speaks',
      () =>
        findings(document)
          .filter(({ code }) => (typeof code === 'object' ? code.value : code) === 'quote-altered')
          .map(({ range, severity }) => [document.getText(range), severity].join())
          .join() === ['seven', vscode.DiagnosticSeverity.Information].join(),
    );
    await eventually(
      'no finding elsewhere changed',
      async () => findings(await open('drafts/plain.md'))[0]?.severity === vscode.DiagnosticSeverity.Warning,
    );
  });
});

function inSecond(path: string): vscode.Uri {
  return vscode.Uri.joinPath(vscode.workspace.workspaceFolders![1]!.uri, path);
}

async function open(path: string): Promise<vscode.TextDocument> {
  const document = await vscode.workspace.openTextDocument(file(path));
  await vscode.window.showTextDocument(document, { preview: false });
  return document;
}

function severity(level: string): string {
  return JSON.stringify({ rules: { 'quote-altered': level } });
}

function some<T>(found: readonly T[]): readonly T[] | undefined {
  return found.length > 0 ? found : undefined;
}

async function write(uri: vscode.Uri, text: string): Promise<void> {
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
}
