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
import { drawAnew } from './draw-anew';
import type { CurrentDraft } from '../drafts/current-draft';

/** The caret rests this long before the view follows it. */
const PAUSE_MS = 200;
const LIMIT = 5;

/** A row with a passage, for the commands in its menu. */
export interface EvidenceRow {
  readonly draft: vscode.Uri;
  readonly evidence: EvidenceInContext;
  /** Where the caret is by now: it moves within a sentence without a change of the rows. */
  readonly at: () => vscode.Position;
}

/** What the view shows of a draft's sentence. */
interface Shown {
  readonly rows: readonly EvidenceRow[];
  readonly message: string | undefined;
  readonly at: vscode.Position;
}

const NOTHING: Shown = { rows: [], message: undefined, at: new vscode.Position(0, 0) };

/**
 * The Evidence view: what the sources say about the sentence at the caret. It follows the caret while it is in view,
 * and is drawn anew only where its rows differ: a menu that is open over a row stays open.
 */
export function showEvidence(context: CommandContext, draft: CurrentDraft): vscode.Disposable {
  const changed = new vscode.EventEmitter<undefined>();
  let shown: Shown | undefined;
  const at = (): vscode.Position => (shown ?? NOTHING).at;
  const look = (): Promise<Shown> => evidenceAt(context, shown ?? NOTHING, at);
  const view: vscode.TreeView<EvidenceRow> = vscode.window.createTreeView<EvidenceRow>('plumbline.evidence', {
    treeDataProvider: {
      onDidChangeTreeData: changed.event,
      getTreeItem: (row) => evidenceItem(row, unsavedWords(context.uri(row.evidence.source.id))),
      async getChildren(row) {
        if (row) return [];
        shown ??= await look();
        // With its rows, so that nothing is said of others.
        if (view.message !== shown.message) view.message = shown.message;
        return [...shown.rows];
      },
    },
  });
  const draw = drawAnew(
    view,
    async () => {
      const next = await look();
      return { told: [next.message, tell(context, next)], take: () => void (shown = next) };
    },
    () => changed.fire(undefined),
  );
  let timer: ReturnType<typeof setTimeout> | undefined;
  const follow = (): void => {
    if (!view.visible) return;
    clearTimeout(timer);
    timer = setTimeout(draw, PAUSE_MS);
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

/** All that is drawn of the rows. */
function tell({ uri }: CommandContext, { rows }: Shown): unknown {
  return rows.map(({ draft, evidence }) => [draft, evidence, unsavedWords(uri(evidence.source.id))]);
}

/**
 * The passages on the sentence at the draft's caret. While the draft is not in view, those shown last stay, as long as
 * it is open.
 */
async function evidenceAt(
  { services, draft }: CommandContext,
  shown: Shown,
  at: () => vscode.Position,
): Promise<Shown> {
  const editor = draftEditor(services, draft);
  if (!editor) return shown.rows.some((row) => row.draft.toString() === draft.uri?.toString()) ? shown : NOTHING;
  const convert = services.client.code2ProtocolConverter;
  const { document, selection } = editor;
  const answer = await services.ask(REQUESTS.evidence, {
    uri: convert.asUri(document.uri),
    position: convert.asPosition(selection.active),
    limit: LIMIT,
  });
  const rows = answer.evidence.map((evidence) => ({ draft: document.uri, evidence, at }));
  return { rows, message: heading(answer), at: selection.active };
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
