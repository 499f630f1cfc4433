import * as vscode from 'vscode';
import type { EvidenceInContext } from '../../core/model/api';
import { NOT_VERIFIED, STANDING_LABELS } from '../../core/model/judging/statement';
import { REQUESTS, type EvidenceAnswer } from '../../protocol/protocol';
import { say } from '../telling/say';
import { publication, titleOf } from '../sources/sources';
import type { ExtensionServices } from '../services';
import type { CommandContext } from '../command';
import { onUnsaved, unsavedWords } from '../sources/unsaved';
import { readByWords } from './claim-item';
import type { CurrentDraft } from '../drafts/current-draft';

/** The caret rests this long before the view follows it. */
const PAUSE_MS = 200;
const LIMIT = 5;

/** A row with a passage, for the commands in its menu. */
export interface EvidenceRow {
  readonly draft: vscode.Uri;
  readonly at: vscode.Position;
  readonly evidence: EvidenceInContext;
}

/**
 * The Evidence view: what the sources say about the sentence at the caret. It follows the caret while it is in view.
 */
export function showEvidence(context: CommandContext, draft: CurrentDraft): vscode.Disposable {
  const changed = new vscode.EventEmitter<undefined>();
  let shown: EvidenceRow[] = [];
  const view: vscode.TreeView<EvidenceRow> = vscode.window.createTreeView<EvidenceRow>('plumbline.evidence', {
    treeDataProvider: {
      onDidChangeTreeData: changed.event,
      getTreeItem: (row) => evidenceItem(row, unsavedWords(context.uri(row.evidence.source.id))),
      getChildren: async (row) => (row ? [] : (shown = await rows(context, view, shown))),
    },
  });
  let timer: ReturnType<typeof setTimeout> | undefined;
  const follow = (): void => {
    if (!view.visible) return;
    clearTimeout(timer);
    timer = setTimeout(() => changed.fire(undefined), PAUSE_MS);
  };
  return vscode.Disposable.from(
    view,
    changed,
    draft.onChanged(follow),
    onUnsaved(follow),
    view.onDidChangeVisibility(follow),
    vscode.window.onDidChangeActiveTextEditor(follow),
    vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => {
      if (textEditor === vscode.window.activeTextEditor) follow();
    }),
    new vscode.Disposable(() => clearTimeout(timer)),
  );
}

/**
 * The passages on the sentence at the draft's caret. While the draft is not in view, those shown last stay, as long as
 * it is open.
 */
async function rows(
  { services, draft }: CommandContext,
  view: vscode.TreeView<EvidenceRow>,
  shown: EvidenceRow[],
): Promise<EvidenceRow[]> {
  const editor = draftEditor(services, draft);
  if (!editor) {
    if (shown.some((row) => row.draft.toString() === draft.uri?.toString())) return shown;
    view.message = undefined;
    return [];
  }
  const convert = services.client.code2ProtocolConverter;
  const at = editor.selection.active;
  const answer = await services.ask(REQUESTS.evidence, {
    uri: convert.asUri(editor.document.uri),
    position: convert.asPosition(at),
    limit: LIMIT,
  });
  view.message = heading(answer);
  return answer.evidence.map((evidence) => ({ draft: editor.document.uri, at, evidence }));
}

/** The editor whose caret counts: the active one, or that beside a source or a view which has the focus. */
function draftEditor(services: ExtensionServices, draft: CurrentDraft): vscode.TextEditor | undefined {
  const { activeTextEditor: active, visibleTextEditors } = vscode.window;
  if (active && services.lastCheck(active.document.uri)) return active;
  return visibleTextEditors.find(({ document }) => document.uri.toString() === draft.uri?.toString());
}

function heading({ claim, evidence }: EvidenceAnswer): string | undefined {
  if (!claim) return undefined;
  const found = claim.findings.map((f) => f.message).join(' ');
  const label = claim.standing === 'not-found' ? NOT_VERIFIED : STANDING_LABELS[claim.standing];
  const said =
    found !== ''
      ? found
      : evidence.length === 0
        ? vscode.l10n.t('The sources have nothing on this sentence.')
        : say(label);
  return claim.readBy === undefined ? said : `${said} (${readByWords(claim.readBy)})`;
}

function evidenceItem(
  { evidence: { passage, source, before, after, range, marks } }: EvidenceRow,
  unsaved: string,
): vscode.TreeItem {
  const item = new vscode.TreeItem(passage.text.replace(/\s+/g, ' '));
  const published = [titleOf(source), publication(source), passage.locator ?? '', unsaved]
    .filter((part) => part !== '')
    .join(' · ');
  item.description = published;
  item.iconPath = new vscode.ThemeIcon(unsaved === '' ? 'book' : 'edit');
  item.tooltip = `${[before, passage.text, after].filter((t) => t !== '').join(' ')}\n\n${published}`;
  item.contextValue = 'plumblineEvidence';
  item.command = {
    command: 'plumbline.openPassage',
    title: vscode.l10n.t('Open the source at the passage'),
    arguments: [source.id, range, marks],
  };
  item.accessibilityInformation = { label: `${passage.text}, ${published}` };
  return item;
}
