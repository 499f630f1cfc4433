import * as vscode from 'vscode';

/** The row that a list shows instead of staying empty; Enter on it does nothing. */
export function nothingFound(detail: string): vscode.QuickPickItem {
  return {
    label: vscode.l10n.t('Nothing found'),
    detail,
    iconPath: new vscode.ThemeIcon('circle-slash'),
    alwaysShow: true,
  };
}

/** What an empty search box says: what may be typed, and how it is narrowed down. Short, since the box is. */
export function searchHint(what: string): string {
  return vscode.l10n.t('{0}; or {1}', what, 'source: author: after:2020-08 before:2021');
}

/** Text of a source or a draft for a row: one line, and without icons, since `$(name)` in it is text. */
export function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim().replaceAll('$(', '\\$(');
}

/** Best first, as they are given: the picker would sort by label (there is no public name for this switch yet). */
export function keepOrder<T extends vscode.QuickPickItem>(picker: vscode.QuickPick<T>): void {
  Object.assign(picker, { sortByLabel: false });
}
