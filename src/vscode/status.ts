import * as vscode from 'vscode';
import type { CheckedParams, CorpusStatus } from '../protocol/protocol';
import type { Desk } from './desk';

/** Shows in the status bar how the draft stands to its sources; a click opens the list of its claims. */
export function showStatus(desk: Desk): vscode.Disposable {
  const item = vscode.window.createStatusBarItem('plumbline.status', vscode.StatusBarAlignment.Right, 100);
  item.name = 'Plumbline';
  let last: CheckedParams | undefined;
  const update = (): void => {
    const active = vscode.window.activeTextEditor?.document.uri;
    // While a source has the focus, the counts stay those of the draft it is read for.
    last = active && (desk.lastCheck(active) ?? last);
    const shown = corpusItem(desk.corpus) ?? countsItem(last);
    if (!shown) return item.hide();
    item.text = shown.text;
    item.tooltip = shown.tooltip;
    item.command = shown.command;
    item.accessibilityInformation = { label: `Plumbline: ${shown.tooltip.replaceAll('\n', ', ')}` };
    item.show();
  };
  update();
  return vscode.Disposable.from(item, desk.onCorpus(update), desk.onChecked(update), vscode.window.onDidChangeActiveTextEditor(update));
}

interface Shown {
  readonly text: string;
  readonly tooltip: string;
  readonly command: string;
}

function corpusItem({ state, read, total }: CorpusStatus): Shown | undefined {
  switch (state) {
    case 'loading': {
      const progress = total === undefined ? '' : ` ${read ?? 0}/${total}`;
      return { text: `$(sync~spin) Plumbline${progress}`, tooltip: vscode.l10n.t('Reading sources'), command: 'plumbline.showLog' };
    }
    case 'empty':
      return { text: `$(book) ${vscode.l10n.t('Choose a corpus folder')}`, tooltip: vscode.l10n.t('Plumbline has no sources to check this draft against.'), command: 'plumbline.chooseCorpus' };
    case 'ready':
      return undefined;
  }
}

function countsItem(checked: CheckedParams | undefined): Shown | undefined {
  if (!checked) return undefined;
  const { counts, problems, notes } = checked;
  const tooltip = [
    vscode.l10n.t('{0} supported', counts.supported),
    vscode.l10n.t('{0} conflicting', counts.contradicted),
    vscode.l10n.t('{0} disputed', counts.disputed),
    vscode.l10n.t('{0} without source', counts['not-found']),
    ...problems,
    ...notes,
  ].join('\n');
  const incomplete = problems.length > 0 ? ' $(info)' : '';
  return {
    text: `$(pass) ${counts.supported}  $(warning) ${counts.contradicted}  $(git-compare) ${counts.disputed}  $(question) ${counts['not-found']}${incomplete}`,
    tooltip,
    command: 'plumbline.openReview',
  };
}
