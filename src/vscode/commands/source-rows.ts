import * as vscode from 'vscode';
import { insertPassage } from '../insertion';
import type { Command, Tools } from '../tools';
import type { EvidenceRow } from '../views/evidence-view';
import type { SourceRow } from '../views/sources-view';

/** In the Sources view: opens the file. */
export const openSourceFile: Command = {
  id: 'plumbline.openSourceFile',
  run: ({ uri }, row) => withSource(row, ({ id }) => vscode.commands.executeCommand('vscode.open', uri(id))),
};

/** In the Sources view: shows the file in the Explorer. */
export const revealSource: Command = {
  id: 'plumbline.revealSource',
  run: ({ uri }, row) => withSource(row, ({ id }) => vscode.commands.executeCommand('revealInExplorer', uri(id))),
};

/** In the Sources view: puts the citation key on the clipboard. */
export const copyCitation: Command = {
  id: 'plumbline.copyCitation',
  run: (_tools, row) => withSource(row, ({ metadata }) => vscode.env.clipboard.writeText(`@${metadata.key}`)),
};

/** In the Sources view: adds the file to `plumbline.exclude` of this workspace. */
export const excludeSource: Command = {
  id: 'plumbline.excludeSource',
  run: ({ uri }, row) => withSource(row, async ({ id }) => {
    const config = vscode.workspace.getConfiguration('plumbline');
    const path = vscode.workspace.asRelativePath(uri(id), false);
    await config.update('exclude', [...config.get<string[]>('exclude', []), path], vscode.ConfigurationTarget.Workspace);
  }),
};

/** In the Evidence view: cites the passage after the caret's sentence. */
export const citeEvidence: Command = { id: 'plumbline.citeEvidence', run: (tools, row) => insertEvidence(tools, row, 'citation') };

/** In the Evidence view: inserts the passage's words with their citation. */
export const quoteEvidence: Command = { id: 'plumbline.quoteEvidence', run: (tools, row) => insertEvidence(tools, row, 'quote') };

/** Run by rows of the views: goes to a claim of a draft. */
export const goToClaim: Command = {
  id: 'plumbline.goToClaim',
  async run(_tools, draft, range) {
    await vscode.window.showTextDocument(draft as vscode.Uri, { selection: range as vscode.Range });
  },
};

async function insertEvidence({ desk }: Tools, row: unknown, form: 'citation' | 'quote'): Promise<void> {
  const { draft, at, evidence: { passage } } = row as EvidenceRow;
  const editor = await vscode.window.showTextDocument(draft);
  await insertPassage(desk, editor, new vscode.Range(at, at), { passage: { source: passage.source, index: passage.index }, form });
}

function withSource<T>(row: unknown, use: (source: (SourceRow & { kind: 'source' })['source']) => T): T | undefined {
  const { kind, ...rest } = (row ?? {}) as Partial<SourceRow>;
  return kind === 'source' && 'source' in rest && rest.source ? use(rest.source) : undefined;
}
