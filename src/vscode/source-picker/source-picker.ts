import * as vscode from 'vscode';
import type { EvidenceInContext, SourceSummary } from '../../core/model/api';
import type { PassageRef } from '../../core/model/source';
import { REQUESTS } from '../../protocol/protocol';
import { searchHint, keepOrder, nothingFound } from '../picker-rows';
import { recentSources } from '../quote-picker/recent';
import type { CommandContext } from '../command';
import { type SourceItem, sourceItems } from './source-items';
import { matchingSources } from './source-search';

/** A source that was chosen, and the passage of it that speaks of the sentence, where one does. */
export interface ChosenSource {
  readonly source: SourceSummary;
  readonly passage: PassageRef;
}

/**
 * Lets the writer choose one of the sources, by author, title, key, date or whatever they remember; undefined where
 * they do not.
 */
export async function pickSource(
  { services }: CommandContext,
  title: string,
  evidence: Promise<readonly EvidenceInContext[]> = Promise.resolve([]),
): Promise<ChosenSource | undefined> {
  const picker = vscode.window.createQuickPick<SourceItem>();
  picker.title = title;
  picker.placeholder = searchHint(vscode.l10n.t('Author, title, key or date'));
  picker.busy = true;
  keepOrder(picker);
  const chosen = new Promise<ChosenSource | undefined>((resolve) => {
    picker.onDidAccept(() => {
      const [{ source, passage } = {}] = picker.activeItems as readonly Partial<SourceItem>[];
      if (!source || !passage) return;
      resolve({ source, passage });
      picker.hide();
    });
    picker.onDidHide(() => resolve(undefined));
  });
  picker.show();
  const recent = recentSources(services.context.workspaceState).ids;
  const [sources, speaking] = await Promise.all([services.ask(REQUESTS.sources, null), evidence.catch(() => [])]);
  const list = (typed: string): void => {
    const items = sourceItems({
      evidence: speaking,
      recent,
      sources: matchingSources(sources, typed, vscode.env.language),
    });
    picker.items = items.length > 0 ? items : [nothingFound(emptyWords(sources.length))];
  };
  picker.onDidChangeValue(list);
  list(picker.value);
  picker.busy = false;
  return chosen.finally(() => picker.dispose());
}

function emptyWords(known: number): string {
  return known === 0
    ? vscode.l10n.t('There are no sources yet. Choose a corpus folder first.')
    : vscode.l10n.t('No source has all of these words in its title, authors, key, date or publisher.');
}
