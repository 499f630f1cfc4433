import * as vscode from 'vscode';

/** The walkthrough's steps; one is ticked when it was done, not when its button was pressed. */
type Milestone = 'corpus' | 'hover' | 'insert' | 'fix' | 'reader';

/** Tells VS Code which steps of the walkthrough are done. */
export interface Milestones extends vscode.Disposable {
  /** Says that a step is done; VS Code remembers what it has ticked. */
  reached(milestone: Milestone): void;
}

/**
 * Builds the milestones. VS Code ticks a step when its context becomes true, and remembers that; but not where the
 * context is true already when it first looks at the walkthrough. So a context is true for a moment only, and what is
 * done is told again whenever a tab without a file shows, as the Welcome tab is one.
 */
export function createMilestones(): Milestones {
  const done = new Set<Milestone>();
  const tell = (milestone: Milestone): void => {
    for (const value of [true, false])
      void vscode.commands.executeCommand('setContext', `plumbline.done.${milestone}`, value);
  };
  const tabs = vscode.window.tabGroups.onDidChangeTabs(({ opened, changed }) => {
    if ([...opened, ...changed].some(({ input, isActive }) => input === undefined && isActive)) done.forEach(tell);
  });
  return {
    reached(milestone) {
      if (done.has(milestone)) return;
      done.add(milestone);
      tell(milestone);
    },
    dispose: () => tabs.dispose(),
  };
}
