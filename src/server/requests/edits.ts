import { TextDocument } from 'vscode-languageserver-textdocument';
import type { TextEdit } from '../../core/model/judging/finding';
import type { FileSystem } from '../../core/ports';
import type { ServerContext } from '../context';
import { rangeIn } from '../diagnostics';
import type { FileEdits } from '../../protocol/protocol';

/** The engine's edits by file, in positions. Edits of files that cannot be read are left out. */
export async function editsByFile(
  context: ServerContext,
  files: FileSystem,
  draft: TextDocument,
  edits: readonly TextEdit[],
): Promise<readonly FileEdits[]> {
  const uris = [...new Set(edits.map((e) => e.uri ?? draft.uri))];
  const found = await Promise.all(
    uris.map(async (uri) => {
      const document = uri === draft.uri ? draft : await documentAt(context, files, uri);
      const own = edits.filter((e) => (e.uri ?? draft.uri) === uri);
      return document && { uri, edits: own.map(({ span, newText }) => ({ range: rangeIn(document, span), newText })) };
    }),
  );
  return found.filter((f) => f !== undefined);
}

/** A file as it is open in the editor, else as it stands on disk; undefined where it cannot be read. */
export async function documentAt(
  { documents }: Pick<ServerContext, 'documents'>,
  files: FileSystem,
  uri: string,
): Promise<TextDocument | undefined> {
  return documents.get(uri) ?? readDocument(files, uri);
}

async function readDocument(files: FileSystem, uri: string): Promise<TextDocument | undefined> {
  const bytes = await files.readFile(uri).catch(() => undefined);
  return bytes && TextDocument.create(uri, 'plaintext', 0, new TextDecoder().decode(bytes));
}
