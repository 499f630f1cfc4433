import * as vscode from 'vscode';
import type { SourceSummary } from '../../core/model/api';
import { REQUESTS, type ReviewItem } from '../../protocol/protocol';
import { publication, titleOf } from '../sources/sources';
import type { CommandContext } from '../command';
import { onUnsaved, unsavedWords } from '../sources/unsaved';
import { drawAnew } from './draw-anew';
import { claimItem } from './claim-item';
import type { CurrentDraft } from '../drafts/current-draft';

/** A row: a source, or a claim of the draft that leans on it. */
export type SourceRow =
  | { readonly kind: 'source'; readonly source: SourceSummary }
  | { readonly kind: 'use'; readonly draft: vscode.Uri; readonly claim: ReviewItem };

/** The Sources view: every source, what is wrong with it, and below it where this draft leans on it. */
export function showSources(context: CommandContext, draft: CurrentDraft): vscode.Disposable {
  const changed = new vscode.EventEmitter<undefined>();
  const view = vscode.window.createTreeView<SourceRow>('plumbline.sources', {
    treeDataProvider: {
      onDidChangeTreeData: changed.event,
      getTreeItem: (row) =>
        row.kind === 'source'
          ? sourceItem(row.source, unsavedWords(context.uri(row.source.id)))
          : claimItem(row.draft, row.claim),
      getChildren: (row) => childrenOf(context, draft, row),
    },
    showCollapseAll: true,
  });
  const refresh = drawAnew(
    view,
    async () => {
      const sources = await context.services.ask(REQUESTS.sources, null);
      const unsaved = sources.map(({ id }) => unsavedWords(context.uri(id)));
      return { told: [sources, unsaved, draft.uri, await draft.claims()] };
    },
    () => changed.fire(undefined),
  );
  return vscode.Disposable.from(
    view,
    changed,
    draft.onChanged(refresh),
    onUnsaved(refresh),
    context.services.onCorpus(({ state }) => {
      if (state !== 'loading') refresh();
    }),
  );
}

async function childrenOf(
  { services }: CommandContext,
  draft: CurrentDraft,
  row: SourceRow | undefined,
): Promise<SourceRow[]> {
  if (!row) return (await services.ask(REQUESTS.sources, null)).map((source) => ({ kind: 'source', source }));
  const { uri } = draft;
  if (row.kind === 'use' || !uri) return [];
  const leaning = (await draft.claims()).filter(
    (c) => c.standing !== 'not-found' && c.evidence[0]?.source.id === row.source.id,
  );
  return leaning.map((claim) => ({ kind: 'use', draft: uri, claim }));
}

function sourceItem(source: SourceSummary, unsaved: string): vscode.TreeItem {
  const item = new vscode.TreeItem(titleOf(source), vscode.TreeItemCollapsibleState.Collapsed);
  const problems = source.problems.map((p) => vscode.l10n.t(p.message.template, ...p.message.args));
  const lines = [
    titleOf(source),
    publication(source),
    unsaved,
    source.path,
    `@${source.metadata.key}`,
    vscode.l10n.t('{0} passages', source.passages),
    ...problems,
  ];
  item.id = source.id;
  item.description = [publication(source), unsaved].filter((part) => part !== '').join(' · ');
  // Words beside a long title are cut off: the icon shows it too.
  const usual = unsaved === '' ? 'book' : 'edit';
  item.iconPath = new vscode.ThemeIcon(source.passages === 0 ? 'error' : problems.length > 0 ? 'warning' : usual);
  item.tooltip = lines.filter((line) => line !== '').join('\n');
  item.contextValue = 'plumblineSource';
  item.accessibilityInformation = { label: item.tooltip.replaceAll('\n', ', ') };
  return item;
}
