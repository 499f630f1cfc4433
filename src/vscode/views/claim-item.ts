import * as vscode from 'vscode';
import type { Verdict } from '../../core/model/evidence';
import type { ReviewItem } from '../../protocol/protocol';
import { toRange } from '../sources';

/** A row with a claim, for the commands in its menu. */
export interface ClaimRow {
  readonly kind: 'claim';
  readonly draft: vscode.Uri;
  readonly claim: ReviewItem;
}

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

/** A claim with a finding conflicts, whatever its evidence; one whose findings were all answered has no source left to show. */
export function shownVerdict({ verdict, findings }: ReviewItem): Verdict {
  if (findings.length > 0) return 'contradicted';
  return verdict === 'contradicted' ? 'not-found' : verdict;
}

/** A claim as a row, by what is wrong with it or else by its words; choosing it goes to its place in the draft. */
export function claimItem(draft: vscode.Uri, claim: ReviewItem): vscode.TreeItem {
  const { text, range, findings } = claim;
  const [finding] = findings;
  const sentence = text.replace(/\s+/g, ' ');
  const messages = findings.map((f) => f.message);
  const line = vscode.l10n.t('line {0}', range.start.line + 1);
  const compared = finding && finding.draftValue !== '' && finding.sourceValue !== '' ? `${finding.draftValue} → ${finding.sourceValue}` : finding?.message;
  const item = new vscode.TreeItem(compared ?? sentence);
  item.description = finding ? sentence : line;
  const signed = signOffWords(claim);
  if (claim.signOff) item.description = `${signed} · ${item.description}`;
  item.iconPath = claim.signOff?.decision === 'accepted' ? ACCEPTED : VERDICT_ICONS[shownVerdict(claim)];
  item.tooltip = [text, ...messages, claim.readBy === undefined ? '' : readByWords(claim.readBy), signed].filter((part) => part !== '').join('\n\n');
  item.contextValue = claim.signOff ? 'plumblineClaimSigned' : 'plumblineClaim';
  item.command = { command: 'plumbline.goToClaim', title: vscode.l10n.t('Go to the claim'), arguments: [draft, toRange(finding?.range ?? range)] };
  item.accessibilityInformation = { label: [verdictLabel(shownVerdict(claim)), text, ...messages, signed, line].filter((part) => part !== '').join(', ') };
  return item;
}

const ACCEPTED = new vscode.ThemeIcon('verified-filled', new vscode.ThemeColor('testing.iconPassed'));

/** Who accepted the claim, when and with which note; or that an earlier decision no longer holds. */
function signOffWords({ signOff, lapsed }: ReviewItem): string {
  if (!signOff) return lapsed ? vscode.l10n.t('The evidence changed since this was accepted') : '';
  const accepted = vscode.l10n.t('Accepted by {0}, {1}', signOff.by, signOff.date);
  return signOff.note === '' ? accepted : `${accepted}: ${signOff.note}`;
}

/** Who read a claim, in words. */
export function readByWords(model: string): string {
  return vscode.l10n.t('read by {0}', model);
}
