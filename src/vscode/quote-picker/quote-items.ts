import * as vscode from 'vscode';
import type { EvidenceInContext, QuoteHit } from '../../core/model/api';
import { plain } from '../picker-rows';
import { publication, titleOf } from '../sources/sources';

/** A passage as the picker lists it. */
export type PassageHit = Pick<QuoteHit, 'passage' | 'source' | 'range' | 'score'> | EvidenceInContext;

/** A row of the picker; one without a passage says that nothing was found. */
export interface PassageItem extends vscode.QuickPickItem {
  readonly hit?: PassageHit;
}

/** What a row's buttons do. */
export type RowAction = 'citation' | 'block-quote' | 'insert-more' | 'copy' | 'open';

/** A row's button. */
export interface RowButton extends vscode.QuickInputButton {
  readonly action: RowAction;
}

/** Tells one passage from another. */
export function passageKey({ passage }: PassageHit): string {
  return `${passage.index}@${passage.source}`;
}

/** Rows for passages: the words, then who published them and when; sources that were used lately bear a clock. */
export function passageItems(hits: readonly PassageHit[], recent: readonly string[] = []): PassageItem[] {
  const buttons = rowButtons();
  return hits.map((hit) => {
    const published = publication(hit.source);
    return {
      hit,
      label: plain(hit.passage.text),
      detail: `${recent.includes(hit.source.id) ? '$(history)' : '$(book)'} ${[plain(titleOf(hit.source)), plain(published), hit.passage.locator ?? ''].filter((part) => part !== '').join(' · ')}`,
      // The engine has done the matching, typos and all: the picker's own filter would throw most of it away.
      alwaysShow: true,
      buttons,
    };
  });
}

/** The button that lets the writer tick several passages. */
export function severalButton(): vscode.QuickInputButton {
  return { iconPath: new vscode.ThemeIcon('checklist'), tooltip: vscode.l10n.t('Choose several') };
}

function rowButtons(): readonly RowButton[] {
  return [
    {
      action: 'insert-more',
      iconPath: new vscode.ThemeIcon('add'),
      tooltip: vscode.l10n.t('Insert and keep searching'),
    },
    { action: 'citation', iconPath: new vscode.ThemeIcon('link'), tooltip: vscode.l10n.t('Insert the citation only') },
    {
      action: 'block-quote',
      iconPath: new vscode.ThemeIcon('quote'),
      tooltip: vscode.l10n.t('Insert as a block quote'),
    },
    { action: 'copy', iconPath: new vscode.ThemeIcon('copy'), tooltip: vscode.l10n.t('Copy the words') },
    {
      action: 'open',
      iconPath: new vscode.ThemeIcon('go-to-file'),
      tooltip: vscode.l10n.t('Open the source at the passage'),
    },
  ];
}
