import * as vscode from 'vscode';
import type { Verdict } from '../../core/model/evidence';
import type { ReviewItem } from '../../protocol/protocol';
import type { Tools } from '../tools';
import { claimItem, type ClaimRow, shownVerdict, VERDICT_ICONS, verdictLabel } from './claim-item';
import type { CurrentDraft } from './current-draft';

type Row = { readonly kind: 'verdict'; readonly verdict: Verdict; readonly claims: readonly ReviewItem[] } | ClaimRow;

/** What needs the writer comes first. */
const ORDER: readonly Verdict[] = ['contradicted', 'disputed', 'not-found', 'supported'];

/** The Review view: the draft's claims by verdict. Its badge counts those that conflict with the sources. */
export function showReview(_tools: Tools, draft: CurrentDraft): vscode.Disposable {
  const changed = new vscode.EventEmitter<undefined>();
  const view = vscode.window.createTreeView<Row>('plumbline.review', {
    treeDataProvider: {
      onDidChangeTreeData: changed.event,
      getTreeItem: (row) => (row.kind === 'claim' ? claimItem(row.draft, row.claim) : verdictItem(row.verdict, row.claims.length)),
      getChildren: (row) => childrenOf(draft, row, (conflicts) => { view.badge = conflicts === 0 ? undefined : { value: conflicts, tooltip: vscode.l10n.t('{0} conflicting', conflicts) }; }),
    },
  });
  return vscode.Disposable.from(view, changed, draft.onChanged(() => changed.fire(undefined)));
}

async function childrenOf(draft: CurrentDraft, row: Row | undefined, count: (conflicts: number) => void): Promise<Row[]> {
  const { uri } = draft;
  if (row?.kind === 'claim' || !uri) return [];
  if (row) return row.claims.map((claim) => ({ kind: 'claim', draft: uri, claim }));
  const claims = await draft.claims();
  const groups = ORDER.map((verdict): Row & { kind: 'verdict' } => ({ kind: 'verdict', verdict, claims: claims.filter((c) => shownVerdict(c) === verdict) }));
  count(groups[0]!.claims.filter((c) => c.signOff?.decision !== 'accepted').length);
  return groups.filter((g) => g.claims.length > 0);
}

function verdictItem(verdict: Verdict, count: number): vscode.TreeItem {
  const open = verdict === 'contradicted' || verdict === 'disputed';
  const item = new vscode.TreeItem(verdictLabel(verdict), open ? vscode.TreeItemCollapsibleState.Expanded : vscode.TreeItemCollapsibleState.Collapsed);
  item.id = verdict;
  item.description = String(count);
  item.iconPath = VERDICT_ICONS[verdict];
  return item;
}
