import * as vscode from 'vscode';
import { equal } from './expect';
import { closeAll, corpusReady, eventually, file, isWorker, remove, ruleOf, SLIP } from './support';

const CLOSED = 'drafts/closed-slip.md';
const OTHER = 'drafts/other-slip.md';

describe('all drafts at once', () => {
  beforeEach(async () => {
    await corpusReady();
    await write(CLOSED, SLIP);
  });
  afterEach(async () => {
    await closeAll();
    await remove(...[CLOSED, OTHER, '.vscode'].map(file));
    await eventually('nothing is said of a draft that is gone', () => told().length === 0);
  });

  it('are checked by a command, open or not', async () => {
    // The notification at its end waits for nobody.
    void vscode.commands.executeCommand('plumbline.checkDrafts');
    await eventually('the slip in a closed draft', () => told().join() === 'quote-altered');
  });

  it('are checked by a task in a terminal, whose problem matcher finds what it prints', async () => {
    const [task] = await vscode.tasks.fetchTasks({ type: 'plumbline' });
    equal(await codeOf(task!), 1);
    await eventually('the task’s problem', () => matched(CLOSED).join() === 'quote-altered');
  });

  (isWorker ? it.skip : it)('are checked by the command line in a shell, with the same problem matcher', async () => {
    await write(OTHER, SLIP);
    const { extensionUri } = vscode.extensions.getExtension('plumbline.plumbline')!;
    const cli = vscode.Uri.joinPath(extensionUri, 'dist/cli.js').fsPath;
    const folder = vscode.workspace.workspaceFolders![0]!;
    const shell = new vscode.ShellExecution(process.execPath, [cli, 'check', OTHER], { cwd: folder.uri.fsPath });
    equal(await codeOf(new vscode.Task({ type: 'shell' }, folder, 'By shell', 'Test', shell, ['$plumbline'])), 1);
    await eventually('the task’s problem', () => matched(OTHER).join() === 'quote-altered');
  });
});

/** Runs a task; resolves with what it ends with. */
async function codeOf(task: vscode.Task): Promise<number | undefined> {
  let following: vscode.Disposable | undefined;
  const ended = new Promise<number | undefined>((resolve) => {
    following = vscode.tasks.onDidEndTaskProcess(({ execution, exitCode }) => {
      if (execution.task.name === task.name) resolve(exitCode);
    });
  });
  await vscode.tasks.executeTask(task);
  return ended.finally(() => following?.dispose());
}

/** The rules of what Plumbline says of the closed draft: each is a link to its page. */
function told(): readonly string[] {
  return problems(CLOSED)
    .filter(({ code }) => typeof code === 'object')
    .map(ruleOf);
}

/** The rules of what a problem matcher found in a draft, as plain words. */
function matched(path: string): readonly string[] {
  return problems(path)
    .filter(({ code }) => typeof code === 'string')
    .map(ruleOf);
}

function problems(path: string): readonly vscode.Diagnostic[] {
  return vscode.languages.getDiagnostics(file(path)).filter(({ source }) => source === 'Plumbline');
}

async function write(path: string, text: string): Promise<void> {
  await vscode.workspace.fs.writeFile(file(path), new TextEncoder().encode(text));
}
