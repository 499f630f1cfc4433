import * as vscode from 'vscode';
import type { Verdict } from '../../core/model/evidence';
import type { ReviewItem } from '../../server/protocol';
import { toRange } from '../sources';

/** Icon and colour of a verdict; the same in every view and in the status bar. */
export const VERDICT_ICONS: Readonly<Record<Verdict, vscode.ThemeIcon>> = {
  'supported': new vscode.ThemeIcon('pass', new vscode.ThemeColor('testing.iconPassed')),
  'contradicted': new vscode.ThemeIcon('warning', new vscode.ThemeColor('list.warningForeground')),
  'disputed': new vscode.ThemeIcon('git-compare'),
  'not-found': new vscode.ThemeIcon('question'),
};

/** A verdict in words. */
export function verdictLabel(verdict: Verdict): string {
  switch (verdict) {
    case 'supported': return vscode.l10n.t('Supported');
    case 'contradicted': return vscode.l10n.t('Conflicting');
    case 'disputed': return vscode.l10n.t('Disputed among the sources');
    case 'not-found': return vscode.l10n.t('Without source');
  }
}

/** A claim as a row; choosing it goes to its place in the draft. */
export function claimItem(draft: vscode.Uri, { text, range, verdict, findings }: ReviewItem): vscode.TreeItem {
  const item = new vscode.TreeItem(text.replace(/\s+/g, ' '));
  const messages = findings.map((f) => f.message);
  const line = vscode.l10n.t('line {0}', range.start.line + 1);
  item.description = messages[0] ?? line;
  item.iconPath = VERDICT_ICONS[verdict];
  item.tooltip = [text, ...messages].join('\n\n');
  item.contextValue = 'plumblineClaim';
  item.command = { command: 'plumbline.goToClaim', title: vscode.l10n.t('Go to the claim'), arguments: [draft, toRange(range)] };
  item.accessibilityInformation = { label: [verdictLabel(verdict), text, ...messages, line].join(', ') };
  return item;
}
