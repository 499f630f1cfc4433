import * as vscode from 'vscode';
import type { SourceSummary } from '../../../core/model/api';
import { pathBelow, targetFor } from '../../sources/corpus-setting';
import { draftEditor } from '../../drafts/find-draft';
import { insertPassage } from '../../drafts/insertion';
import { initialPassages } from '../../quote-picker/initial-query';
import { pickPassage } from '../../quote-picker/quote-picker';
import { pickSource } from '../../source-picker/source-picker';
import type { Command, CommandContext } from '../../command';
import type { EvidenceRow } from '../../views/evidence-view';
import type { SourceRow } from '../../views/sources-view';

/** In the Sources view: opens the file. */
export const openSourceFile: Command = {
  id: 'plumbline.openSourceFile',
  run: (context, row) =>
    withSource(context, row, ({ id }) => vscode.commands.executeCommand('vscode.open', context.uri(id))),
};

/** In the Sources view: shows the file in the Explorer. */
export const revealSource: Command = {
  id: 'plumbline.revealSource',
  run: (context, row) =>
    withSource(context, row, ({ id }) => vscode.commands.executeCommand('revealInExplorer', context.uri(id))),
};

/** In the Sources view: puts the citation key on the clipboard. */
export const copyCitation: Command = {
  id: 'plumbline.copyCitation',
  run: (context, row) => withSource(context, row, ({ metadata }) => vscode.env.clipboard.writeText(`@${metadata.key}`)),
};

/**
 * In the Sources view: adds the file to `plumbline.exclude`, relative to the folder that holds it; by its name alone
 * where it lies outside.
 */
export const excludeSource: Command = {
  id: 'plumbline.excludeSource',
  run: (context, row) =>
    withSource(context, row, async ({ id }) => {
      const file = context.uri(id);
      const folder = vscode.workspace.getWorkspaceFolder(file) ?? vscode.workspace.workspaceFolders?.[0];
      const config = vscode.workspace.getConfiguration('plumbline', folder?.uri);
      const pattern = patternFor((folder && pathBelow(folder, file)) ?? file.path.replace(/^.*\//, ''));
      await config.update(
        'exclude',
        [...new Set([...config.get<readonly string[]>('exclude', []), pattern])],
        targetFor(folder),
      );
    }),
};

/** In the Evidence view: cites the passage after the caret's sentence. */
export const citeEvidence: Command = {
  id: 'plumbline.citeEvidence',
  run: (context, row) => insertEvidence(context, row, 'citation'),
};

/** In the Evidence view: inserts the passage's words with their citation. */
export const quoteEvidence: Command = {
  id: 'plumbline.quoteEvidence',
  run: (context, row) => insertEvidence(context, row, 'quote'),
};

/** Run by rows of the views: goes to a claim of a draft. */
export const goToClaim: Command = {
  id: 'plumbline.goToClaim',
  async run(_tools, draft, range) {
    await vscode.window.showTextDocument(draft as vscode.Uri, { selection: range as vscode.Range });
  },
};

/** A glob for one file: what globs take for a sign of theirs stands for any character. */
function patternFor(path: string): string {
  return path.replace(/[*?[\]{}()!+@|]/g, '?');
}

async function insertEvidence(context: CommandContext, row: unknown, form: 'citation' | 'quote'): Promise<void> {
  if (!isEvidence(row)) return pickEvidence(context, form);
  const {
    draft,
    at,
    evidence: { passage },
  } = row;
  const caret = at();
  const editor = await vscode.window.showTextDocument(draft);
  await insertPassage(context.services, editor, new vscode.Range(caret, caret), {
    passage: { source: passage.source, index: passage.index },
    form,
  });
}

/** From the palette, where no row is meant: the passages on the sentence at the caret are listed. */
async function pickEvidence(context: CommandContext, form: 'citation' | 'quote'): Promise<void> {
  const draft = await draftEditor(context);
  if (!draft) return;
  const { end } = draft.selection;
  const title =
    form === 'quote' ? vscode.l10n.t('Quote a Passage on This Sentence') : vscode.l10n.t('Evidence for This Sentence');
  await pickPassage(context, draft, {
    title,
    form,
    initial: initialPassages(context, draft),
    range: new vscode.Range(end, end),
  });
}

/** The row's source; from the palette, where no row is meant, one that the writer chooses. */
async function withSource(
  context: CommandContext,
  row: unknown,
  use: (source: SourceSummary) => unknown,
): Promise<void> {
  const source = isSource(row) ? row.source : (await pickSource(context, vscode.l10n.t('Which source?')))?.source;
  if (source) await use(source);
}

function isSource(row: unknown): row is SourceRow & { kind: 'source' } {
  return typeof row === 'object' && row !== null && 'kind' in row && row.kind === 'source' && 'source' in row;
}

function isEvidence(row: unknown): row is EvidenceRow {
  return typeof row === 'object' && row !== null && 'evidence' in row && 'draft' in row;
}
