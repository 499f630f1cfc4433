import * as vscode from 'vscode';
import { SET_ASIDE_LABELS, STANDING_LABELS, type Standing } from '../../core/model/judging/statement';
import type { ReviewItem } from '../../protocol/protocol';
import { say } from '../telling/say';
import { toRange } from '../sources/sources';

/** A row with a claim, for the commands in its menu. */
export interface ClaimRow {
  readonly kind: 'claim';
  readonly draft: vscode.Uri;
  readonly claim: ReviewItem;
}

/** Icon and colour of a standing; the same in every view and in the status bar. */
export const STANDING_ICONS: Readonly<Record<Standing, vscode.ThemeIcon>> = {
  supported: new vscode.ThemeIcon('pass', new vscode.ThemeColor('testing.iconPassed')),
  contradicted: new vscode.ThemeIcon('warning', new vscode.ThemeColor('list.warningForeground')),
  disputed: new vscode.ThemeIcon('git-compare'),
  'not-found': new vscode.ThemeIcon('question'),
  'set-aside': new vscode.ThemeIcon('circle-slash'),
};

/** A claim as a row, by what is wrong with it or else by its words; choosing it goes to its place in the draft. */
export function claimItem(draft: vscode.Uri, claim: ReviewItem): vscode.TreeItem {
  const { text, range, findings } = claim;
  const [finding] = findings;
  const sentence = text.replace(/\s+/g, ' ');
  const messages = findings.map((f) => f.message);
  const line = vscode.l10n.t('line {0}', range.start.line + 1);
  const compared =
    finding && finding.draftValue !== '' && finding.sourceValue !== ''
      ? `${finding.draftValue} → ${finding.sourceValue}`
      : finding?.message;
  const item = new vscode.TreeItem(compared ?? sentence);
  item.description = finding ? sentence : line;
  const signed = signOffWords(claim);
  const aside = claim.because && !claim.signOff ? say(SET_ASIDE_LABELS[claim.because]) : '';
  item.description = [claim.signOff ? signed : '', aside, item.description].filter((part) => part !== '').join(' · ');
  item.iconPath = claim.signOff?.decision === 'accepted' ? ACCEPTED : STANDING_ICONS[claim.standing];
  const read = claim.readBy === undefined ? '' : readByWords(claim.readBy);
  item.tooltip = [text, ...messages, read, signed].filter((part) => part !== '').join('\n\n');
  item.contextValue = claim.signOff ? 'plumblineClaimSigned' : 'plumblineClaim';
  item.command = {
    command: 'plumbline.goToClaim',
    title: vscode.l10n.t('Go to the statement'),
    arguments: [draft, toRange(finding?.range ?? range)],
  };
  item.accessibilityInformation = {
    label: [say(STANDING_LABELS[claim.standing]), aside, text, ...messages, read, signed, line]
      .filter((part) => part !== '')
      .join(', '),
  };
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
