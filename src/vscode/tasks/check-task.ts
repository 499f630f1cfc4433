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
 * `$plumbline-task`.
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
  const task = new vscode.Task(definition, scope, name, 'Plumbline', execution, ['$plumbline-task']);
  task.group = vscode.TaskGroup.Test;
  return task;
}

/** Asks a terminal how it is, and what it answers once it has come so far: it has read all that was printed before. */
const ASK = '\x1b[5n';
const ANSWER = '\x1b[0n';
/** Milliseconds after which a task ends though its terminal has not answered. */
const LONGEST_READING = 20_000;

/**
 * A terminal without a process: it shows what is found, and ends with 1 where something is. The editor stops reading
 * for the problem matcher a tenth of a second after a terminal's end, whether or not it has come to the last lines by
 * then, so that the end waits until these were read.
 */
function terminalFor(context: CommandContext, { drafts }: Definition): vscode.Pseudoterminal {
  const written = new vscode.EventEmitter<string>();
  const ended = new vscode.EventEmitter<number>();
  const stop = new vscode.CancellationTokenSource();
  const write = (lines: readonly string[]): void => written.fire(lines.map((line) => `${line}\r\n`).join(''));
  let hear: (() => void) | undefined;
  const read = (): Promise<void> =>
    new Promise((resolve) => {
      const timer = setTimeout(resolve, LONGEST_READING);
      hear = () => {
        clearTimeout(timer);
        resolve();
      };
      written.fire(ASK);
    });
  return {
    onDidWrite: written.event,
    onDidClose: ended.event,
    open() {
      const failed = (error: unknown): number => {
        write([String(error)]);
        return 2;
      };
      void run(context, drafts, write, stop.token)
        .catch(failed)
        .then(async (code) => {
          await read();
          ended.fire(code);
        });
    },
    handleInput(data) {
      if (data.includes(ANSWER)) hear?.();
    },
    close() {
      stop.cancel();
      hear?.();
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
    // Whole: for any other the matcher looks at the disk first, and may still do when the task has ended.
    const path = uri(file.uri).fsPath;
    write([...linesOf(file, path), ...file.problems.map((problem) => `${path}: ${problem}`)]);
  }
  const count = checked.reduce((sum, { findings }) => sum + findings.length, 0);
  write(['', vscode.l10n.t('Drafts checked: {0}. Findings: {1}.', checked.length, count)]);
  return count > 0 ? 1 : 0;
}
