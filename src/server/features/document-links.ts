import type { DocumentLink } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { draftOf, isDraft, type ServerContext } from '../context';
import { rangeIn } from '../diagnostics';

/** Links on a draft's citation keys to the files that they cite. */
export async function documentLinksFor({ service }: ServerContext, document: TextDocument): Promise<DocumentLink[]> {
  if (!isDraft(document, service)) return [];
  return (await service.citationLinks(draftOf(document))).map(({ span, target }) => ({
    range: rangeIn(document, span),
    target,
  }));
}
