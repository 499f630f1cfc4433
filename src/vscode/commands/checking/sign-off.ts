import * as vscode from 'vscode';
import { localDay } from '../../../core/model/metadata';
import { REQUESTS, type ReviewItem, type SignOffParams } from '../../../protocol/protocol';
import { rootOf } from '../../root';
import { toRange } from '../../sources/sources';
import { draftEditor } from '../../drafts/find-draft';
import type { Command, CommandContext } from '../../command';
import type { ClaimRow } from '../../views/claim-item';

const REVIEWER = 'plumbline.reviewer';

/** What tests (and other extensions) give instead of answering the boxes. */
interface Given {
  readonly by: string;
  readonly note: string;
}

/**
 * "Accept Statement": signs the claim of the row, or at the caret, off with a note. It lapses when the sentence or its
 * evidence changes.
 */
export const acceptClaim: Command = {
  id: 'plumbline.acceptClaim',
  async run(context, row, given) {
    const target = await targetOf(context, row);
    if (!target) return;
    const answer = isGiven(given) ? given : await ask(context, target.claim);
    if (!answer) return;
    await write(context, target, { decision: 'accepted', date: localDay(new Date()), ...answer });
  },
};

/** "Withdraw Sign-Off": the claim is open again. */
export const withdrawSignOff: Command = {
  id: 'plumbline.withdrawSignOff',
  async run(context, row) {
    const target = await targetOf(context, row);
    if (target) await write(context, target);
  },
};

/** The row's claim, or the one at the caret of the draft. */
async function targetOf(context: CommandContext, row: unknown): Promise<ClaimRow | undefined> {
  if (isRow(row)) return row;
  const editor = await draftEditor(context);
  if (!editor) return undefined;
  const { services } = context;
  const draft = editor.document.uri;
  const { asUri } = services.client.code2ProtocolConverter;
  const { claims } = await services.ask(REQUESTS.review, { uri: asUri(draft), rootUri: rootOf(draft, asUri) });
  const claim = claims.find(({ range }) => toRange(range).contains(editor.selection.active));
  if (!claim) void vscode.window.showInformationMessage(vscode.l10n.t('There is no statement at the cursor.'));
  return claim && { kind: 'claim', draft, claim };
}

async function ask({ services }: CommandContext, claim: ReviewItem): Promise<Given | undefined> {
  const { globalState } = services.context;
  const note = await vscode.window.showInputBox({
    title: vscode.l10n.t('Accept this statement'),
    prompt: claim.text.slice(0, 200),
    placeHolder: vscode.l10n.t('Note for the fact-check sheet (may be empty)'),
    value: claim.signOff?.note ?? '',
  });
  if (note === undefined) return undefined;
  const by = await vscode.window.showInputBox({
    title: vscode.l10n.t('Accept this statement'),
    prompt: vscode.l10n.t('Your name or initials'),
    value: globalState.get<string>(REVIEWER) ?? '',
    validateInput: (text) => (text.trim() === '' ? vscode.l10n.t('A sign-off needs a name.') : undefined),
  });
  if (by === undefined) return undefined;
  await globalState.update(REVIEWER, by.trim());
  return { note: note.trim(), by: by.trim() };
}

async function write(
  { services, uri, reviewed }: CommandContext,
  { draft, claim }: ClaimRow,
  decision?: SignOffParams['decision'],
): Promise<void> {
  const { asUri } = services.client.code2ProtocolConverter;
  const answer = await services.ask(REQUESTS.signOff, {
    uri: asUri(draft),
    rootUri: rootOf(draft, asUri),
    key: claim.key,
    ...(decision && { decision }),
  });
  if (!answer.ok) return void vscode.window.showErrorMessage(answer.reason);
  await vscode.workspace.fs.writeFile(uri(answer.uri), new TextEncoder().encode(answer.text));
  reviewed.fire(undefined);
}

function isRow(value: unknown): value is ClaimRow {
  return typeof value === 'object' && value !== null && 'claim' in value && 'draft' in value;
}

function isGiven(value: unknown): value is Given {
  return typeof value === 'object' && value !== null && 'by' in value && 'note' in value;
}
