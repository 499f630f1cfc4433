import * as vscode from 'vscode';
import { equal, includes } from './expect';
import { closeAll, corpusReady, draft, eventually, file, findings, remove } from './support';

const FOLDER = 'zz-own';
/** No article of the sample corpus speaks of it; our own folder has another word. */
const CLAIM = '"The miller of the old valley ground every sack by hand before noon," the mayor wrote.\n';

describe('the Explorer’s menu', () => {
  beforeEach(async () => {
    await corpusReady();
    await write(`${FOLDER}/mill.txt`, CLAIM.replace('sack', 'barrel'));
  });
  afterEach(async () => {
    await closeAll();
    await remove(...['plumbline.json', FOLDER, '.vscode'].map(file));
    await eventually('the setting is gone', () => corpusSetting() === undefined);
  });

  it('makes a folder the corpus and adds to it, with paths that hold on other machines', async () => {
    const { document } = await draft(CLAIM);
    equal(findings(document).length, 1);
    await vscode.commands.executeCommand('plumbline.useAsCorpus', file(FOLDER));
    equal(corpusSetting(), [`${FOLDER}/`]);
    await eventually('the folder is read', () => findings(document).some((f) => f.message.includes('barrel')));
    await vscode.commands.executeCommand('plumbline.addToCorpus', file('corpus'), [
      file('corpus'),
      file('drafts/true.md'),
    ]);
    equal(corpusSetting(), [`${FOLDER}/`, 'corpus/', 'drafts/true.md']);
    await vscode.commands.executeCommand('plumbline.addToCorpus', file('corpus'));
    equal(corpusSetting(), [`${FOLDER}/`, 'corpus/', 'drafts/true.md'], 'nothing twice');
  });

  it('writes into the project’s file where that names the corpus, and leaves the rest of it alone', async () => {
    await write('plumbline.json', '{\n  // ours\n  "corpus": ["corpus/"]\n}\n');
    await vscode.commands.executeCommand('plumbline.addToCorpus', file(FOLDER));
    const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(file('plumbline.json')));
    includes(text, '// ours');
    equal(JSON.parse(text.replace('// ours', '')), { corpus: ['corpus/', `${FOLDER}/`] });
    equal(corpusSetting(), undefined);
  });
});

/** What the first folder of the workspace has as its own corpus. */
function corpusSetting(): readonly string[] | undefined {
  return vscode.workspace.getConfiguration('plumbline', file('')).inspect<string[]>('corpus')?.workspaceFolderValue;
}

async function write(path: string, text: string): Promise<void> {
  await vscode.workspace.fs.writeFile(file(path), new TextEncoder().encode(text));
}
