import * as vscode from 'vscode';
import { REQUESTS } from '../../protocol/protocol';
import type { CommandContext } from '../command';
import { linesOf } from './task-lines';

const TYPE = 'plumbline';

/** What a task of ours may say in tasks.json. */
interface Definition extends vscode.TaskDefinition {
  /** A glob, relative to the workspace's folders; left out for all drafts. */
  readonly drafts?: string;
}

/**
 * Offers "Check All Drafts" among the tasks, and runs those of tasks.json; what they print becomes problems by
 * `$plumbline`.
 */
export function serveTasks(context: CommandContext): vscode.Disposable {
  return vscode.tasks.registerTaskProvider(TYPE, {
    provideTasks: () => [taskFor(context, { type: TYPE }, vscode.TaskScope.Workspace)],
    resolveTask: ({ definition, scope }) =>
      taskFor(context, definition as Definition, scope ?? vscode.TaskScope.Workspace),
  });
}

function taskFor(
  context: CommandContext,
  definition: Definition,
  scope: NonNullable<vscode.Task['scope']>,
): vscode.Task {
  const name =
    definition.drafts === undefined ? vscode.l10n.t('Check All Drafts') : vscode.l10n.t('Check {0}', definition.drafts);
  const execution = new vscode.CustomExecution(() => Promise.resolve(terminalFor(context, definition)));
  const task = new vscode.Task(definition, scope, name, 'Plumbline', execution, ['$plumbline']);
  task.group = vscode.TaskGroup.Test;
  return task;
}

/**
 * Milliseconds between what is printed last and the end. The editor stops reading for the problem matcher a tenth of a
 * second after a terminal's end, whether or not it has come to its last lines by then.
 */
const READ_BEFORE_END = 800;

/** A terminal without a process: it shows what is found, and ends with 1 where something is. */
function terminalFor(context: CommandContext, { drafts }: Definition): vscode.Pseudoterminal {
  const written = new vscode.EventEmitter<string>();
  const ended = new vscode.EventEmitter<number>();
  const stop = new vscode.CancellationTokenSource();
  const write = (lines: readonly string[]): void => written.fire(lines.map((line) => `${line}\r\n`).join(''));
  return {
    onDidWrite: written.event,
    onDidClose: ended.event,
    open() {
      const end = (code: number): void => void setTimeout(() => ended.fire(code), READ_BEFORE_END);
      run(context, drafts, write, stop.token).then(end, (error: unknown) => {
        write([String(error)]);
        end(2);
      });
    },
    close() {
      stop.cancel();
    },
  };
}

async function run(
  { services, uri }: CommandContext,
  drafts: string | undefined,
  write: (lines: readonly string[]) => void,
  token: vscode.CancellationToken,
): Promise<number> {
  const { asUri } = services.client.code2ProtocolConverter;
  const chosen =
    drafts === undefined ? undefined : (await vscode.workspace.findFiles(drafts)).map((file) => asUri(file));
  await services.sourcesRead();
  const checked = await services.ask(REQUESTS.checkDrafts, { show: false, ...(chosen && { uris: chosen }) }, token);
  for (const file of checked) {
    const path = shownPath(uri(file.uri));
    write([...linesOf(file, path), ...file.problems.map((problem) => `${path}: ${problem}`)]);
  }
  const count = checked.reduce((sum, { findings }) => sum + findings.length, 0);
  write(['', vscode.l10n.t('Drafts checked: {0}. Findings: {1}.', checked.length, count)]);
  return count > 0 ? 1 : 0;
}

/** Below the workspace's folder where it has one alone, else the whole path: the matcher knows both. */
function shownPath(file: vscode.Uri): string {
  const isAlone = vscode.workspace.workspaceFolders?.length === 1;
  return isAlone ? vscode.workspace.asRelativePath(file, false) : file.fsPath;
}
