import * as vscode from 'vscode';
import { countedWords, STANDING_LABELS, STANDINGS, type Standing } from '../../core/model/judging/statement';
import type { ReviewItem } from '../../protocol/protocol';
import { say } from '../telling/say';
import type { CommandContext } from '../command';
import { drawAnew } from './draw-anew';
import { claimItem, type ClaimRow, STANDING_ICONS } from './claim-item';
import type { CurrentDraft } from '../drafts/current-draft';

type Row = { readonly kind: 'group'; readonly standing: Standing; readonly claims: readonly ReviewItem[] } | ClaimRow;

/** The Review view: the draft's statements by how they stand. Its badge counts those that the sources contradict. */
export function showReview({ services }: CommandContext, draft: CurrentDraft): vscode.Disposable {
  const changed = new vscode.EventEmitter<undefined>();
  const view = vscode.window.createTreeView<Row>('plumbline.review', {
    treeDataProvider: {
      onDidChangeTreeData: changed.event,
      getTreeItem: (row) =>
        row.kind === 'claim' ? claimItem(row.draft, row.claim) : groupItem(row.standing, row.claims),
      getChildren: (row) =>
        childrenOf(draft, row, (value) => {
          view.badge = value === 0 ? undefined : { value, tooltip: say(countedWords('contradicted', value)) };
        }),
    },
  });
  const tell = (): void => {
    view.message = services.corpus.unread;
  };
  tell();
  return vscode.Disposable.from(
    view,
    changed,
    draft.onChanged(
      drawAnew(
        view,
        async () => ({ told: [draft.uri, await draft.claims()] }),
        () => changed.fire(undefined),
      ),
    ),
    services.onCorpus(tell),
  );
}

async function childrenOf(
  draft: CurrentDraft,
  row: Row | undefined,
  count: (contradicted: number) => void,
): Promise<Row[]> {
  const { uri } = draft;
  if (row?.kind === 'claim' || !uri) return [];
  if (row) return row.claims.map((claim) => ({ kind: 'claim', draft: uri, claim }));
  const claims = await draft.claims();
  const groups = STANDINGS.map((standing): Row & { kind: 'group' } => ({
    kind: 'group',
    standing,
    claims: claims.filter((c) => c.standing === standing),
  }));
  count(claims.filter(({ standing }) => standing === 'contradicted').length);
  return groups.filter((g) => g.claims.length > 0);
}

/** A group is open where something in it is reported. */
function groupItem(standing: Standing, claims: readonly ReviewItem[]): vscode.TreeItem {
  const { Expanded, Collapsed } = vscode.TreeItemCollapsibleState;
  const item = new vscode.TreeItem(
    say(STANDING_LABELS[standing]),
    claims.some(({ findings }) => findings.length > 0) ? Expanded : Collapsed,
  );
  item.id = standing;
  item.description = String(claims.length);
  item.iconPath = STANDING_ICONS[standing];
  return item;
}
