import type { LocationLink } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { FilePlace } from '../../core/model/api';
import type { Range } from '../../core/model/span';
import type { FileSystem } from '../../core/ports';
import { draftOf, isDraft, type ServerContext } from '../context';
import { rangeIn } from '../diagnostics';
import { documentAt } from '../requests/edits';
import { placeUri } from '../../protocol/source-view';

const START: Range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

/**
 * Go to Definition: from a quotation or statement to the passages behind it; from a citation to what its source says of
 * the sentence, else to the source, else to the entry of the bibliography or the footnote.
 */
export async function definitionsFor(
  context: ServerContext,
  files: FileSystem,
  document: TextDocument,
  offset: number,
): Promise<readonly LocationLink[]> {
  const { service, client } = context;
  const placeOf = (uri: string): string => (client.commands ? placeUri(uri) : uri);
  if (!isDraft(document, service)) return [];
  const info = await service.hover(draftOf(document), offset);
  if (!info) return [];
  const originSelectionRange = rangeIn(document, info.span);
  const linkTo = (targetUri: string, range: Range): LocationLink => ({
    originSelectionRange,
    targetUri,
    targetRange: range,
    targetSelectionRange: range,
  });
  if (info.evidence.length > 0) return info.evidence.map(({ source, range }) => linkTo(placeOf(source.id), range));
  if (info.source) return [linkTo(placeOf(info.source.id), START)];
  const range = info.entry && (await rangeOf(context, files, info.entry));
  return info.entry && range ? [linkTo(info.entry.uri, range)] : [];
}

async function rangeOf(
  context: ServerContext,
  files: FileSystem,
  { uri, span }: FilePlace,
): Promise<Range | undefined> {
  const document = await documentAt(context, files, uri);
  return document && rangeIn(document, span);
}
