import * as vscode from 'vscode';
import { countedWords, STANDINGS } from '../../core/model/judging/statement';
import type { CheckedParams, CorpusStatus } from '../../protocol/protocol';
import type { ReaderStatus } from '../../protocol/reader-protocol';
import { type ExtensionServices, isChecked } from '../services';
import type { CurrentDraft } from '../drafts/current-draft';
import type { ReaderService } from '../reader/serve-reader';
import { say } from './say';

/** What the status bar shows. */
export interface StatusItem extends vscode.Disposable {
  /** Its text and, line by line, what shows when one points at it; empty where it is hidden. */
  readonly words: string;
}

/** Shows in the status bar how the draft stands to its sources; a click opens the list of its claims. */
export function showStatus(services: ExtensionServices, reader: ReaderService, draft: CurrentDraft): StatusItem {
  const item = vscode.window.createStatusBarItem('plumbline.status', vscode.StatusBarAlignment.Right, 100);
  item.name = 'Plumbline';
  let words = '';
  const update = (): void => {
    // While a source, a view or nothing has the focus, the counts stay those of the draft that the views speak of.
    const place = vscode.window.activeTextEditor?.document.uri ?? draft.uri;
    const checked = (place && services.lastCheck(place)) ?? (draft.uri && services.lastCheck(draft.uri));
    const shown =
      offItem(place) ?? corpusItem(services.corpus) ?? countsItem(checked, reader.status, services.corpus.unread);
    words = shown ? `${shown.text}\n${shown.tooltip}` : '';
    if (!shown) return item.hide();
    item.text = shown.text;
    item.tooltip = shown.tooltip;
    item.command = shown.command;
    item.accessibilityInformation = { label: `Plumbline: ${shown.tooltip.replaceAll('\n', ', ')}` };
    item.show();
  };
  update();
  const following = vscode.Disposable.from(
    item,
    services.onCorpus(update),
    services.onChecked(update),
    draft.onChanged(update),
    reader.onStatus(update),
    vscode.window.onDidChangeActiveTextEditor(update),
  );
  return {
    get words() {
      return words;
    },
    dispose: () => following.dispose(),
  };
}

interface Shown {
  readonly text: string;
  readonly tooltip: string;
  readonly command: string;
}

/** That nothing is checked where the writer is, and the way back. */
function offItem(active: vscode.Uri | undefined): Shown | undefined {
  if (isChecked(active)) return undefined;
  return {
    text: '$(circle-slash) Plumbline',
    tooltip: vscode.l10n.t('Checking is off. Click to switch it on.'),
    command: 'plumbline.toggle',
  };
}

function corpusItem({ state, read, total, unread }: CorpusStatus): Shown | undefined {
  switch (state) {
    case 'loading': {
      const progress = total === undefined ? '' : ` ${read ?? 0}/${total}`;
      return {
        text: `$(sync~spin) Plumbline${progress}`,
        tooltip: vscode.l10n.t('Reading sources'),
        command: 'plumbline.showLog',
      };
    }
    case 'empty':
      if (unread !== undefined) {
        return {
          text: `$(warning) ${vscode.l10n.t('No source could be read')}`,
          tooltip: unread,
          command: 'plumbline.sources.focus',
        };
      }
      return {
        text: `$(book) ${vscode.l10n.t('Choose a corpus folder')}`,
        tooltip: vscode.l10n.t('Plumbline has no sources to check this draft against.'),
        command: 'plumbline.chooseCorpus',
      };
    case 'ready':
      return undefined;
  }
}

function countsItem(
  checked: CheckedParams | undefined,
  reader: ReaderStatus,
  unread: string | undefined,
): Shown | undefined {
  if (!checked) return undefined;
  const { counts, problems, notes } = checked;
  const tooltip = [
    ...STANDINGS.filter((standing) => standing !== 'set-aside' || counts[standing] > 0).map((standing) =>
      say(countedWords(standing, counts[standing])),
    ),
    ...(unread === undefined ? [] : [unread]),
    ...problems,
    ...notes,
    ...readerLines(checked, reader),
  ].join('\n');
  const incomplete = unread !== undefined || problems.length > 0 || reader.problem !== '' ? ' $(info)' : '';
  return {
    text: `$(pass) ${counts.supported}  $(warning) ${counts.contradicted}  $(git-compare) ${counts.disputed}  $(question) ${counts['not-found']}${incomplete}`,
    tooltip,
    command: 'plumbline.openReview',
  };
}

/** Who read how much, how much waits, what it cost, and what stands in the way. */
function readerLines(
  { readings }: CheckedParams,
  { model, requests, tokens, problem }: ReaderStatus,
): readonly string[] {
  if (!readings || model === '') return [];
  return [
    vscode.l10n.t(
      '{0} of {1} sentences read by {2}, {3} waiting',
      readings.read,
      readings.read + readings.waiting,
      model,
      readings.waiting,
    ),
    ...(requests > 0 ? [costWords(requests, tokens)] : []),
    ...(problem === '' ? [] : [problem]),
  ];
}

/** Models that count no tokens have none told of them. */
function costWords(requests: number, tokens: number): string {
  return tokens > 0
    ? vscode.l10n.t('Requests: {0}, tokens: {1}', requests, tokens)
    : vscode.l10n.t('Requests: {0}', requests);
}
