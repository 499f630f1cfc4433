import * as vscode from 'vscode';
import { REQUESTS } from '../../protocol/protocol';
import { placeNumber, SOURCE_VIEW_SCHEME } from '../../protocol/source-view';
import type { ExtensionServices } from '../services';

/** Shows the text of sources that are no text files, read-only, in every host. */
export function serveSourceView(services: ExtensionServices): vscode.Disposable {
  const changed = new vscode.EventEmitter<vscode.Uri>();
  // A text that was open when the window closed is asked for before the sources have been read again.
  const reread = services.onCorpus(() => {
    const open = vscode.workspace.textDocuments.filter(({ uri }) => uri.scheme === SOURCE_VIEW_SCHEME);
    for (const { uri } of open) changed.fire(uri);
  });
  const provider = vscode.workspace.registerTextDocumentContentProvider(SOURCE_VIEW_SCHEME, {
    onDidChange: changed.event,
    provideTextDocumentContent: async ({ query }) => (await services.ask(REQUESTS.sourceText, query)) ?? '',
  });
  return vscode.Disposable.from(changed, reread, provider);
}

/** The file behind a text that stands for it, and the page that the caret is on; undefined in any other editor. */
export function originalOf(editor: vscode.TextEditor | undefined): OriginalPlace | undefined {
  if (editor?.document.uri.scheme !== SOURCE_VIEW_SCHEME) return undefined;
  const { document, selection } = editor;
  const page = placeNumber(document.getText().split('\n'), selection.active.line);
  return { uri: vscode.Uri.parse(document.uri.query), page };
}

/** A place in a source's own file. */
export interface OriginalPlace {
  readonly uri: vscode.Uri;
  /** Counted from 1; 0 where the file has no pages. */
  readonly page: number;
}

const PDF_VIEWER = 'mathematic.vscode-pdf';

/**
 * Opens the file itself at its page: in Zotero where it lies in its storage, in a PDF viewer of the editor that can be
 * told a page, else in the system's own viewer.
 */
export async function openOriginal({ uri, page }: OriginalPlace): Promise<void> {
  const isPdf = /\.pdf$/i.test(uri.path);
  const key = /\/storage\/([A-Z0-9]{8})\/[^/]+$/.exec(uri.path)?.[1];
  if (isPdf && key !== undefined && uri.scheme === 'file') {
    const place = `zotero://open-pdf/library/items/${key}${page > 0 ? `?page=${page}` : ''}`;
    await vscode.env.openExternal(vscode.Uri.parse(place));
  } else if (isPdf && vscode.extensions.getExtension(PDF_VIEWER)) {
    await vscode.commands.executeCommand('vscode.open', uri.with({ fragment: `page=${Math.max(1, page)}` }));
  } else if (uri.scheme === 'file') await vscode.env.openExternal(uri);
  else await vscode.commands.executeCommand('vscode.open', uri);
}
