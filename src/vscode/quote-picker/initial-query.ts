import type * as vscode from 'vscode';
import { REQUESTS } from '../../protocol/protocol';
import type { PassageHit } from './quote-items';
import type { CommandContext } from '../command';

const LIMIT = 20;
/** Longer selections are searched by their beginning. */
const MAX_QUERY = 400;

/** What a search starts with: passages on what is selected, or else evidence for the sentence at the caret. */
export async function initialPassages(
  { services }: CommandContext,
  draft: vscode.TextEditor,
): Promise<readonly PassageHit[]> {
  const selected = draft.document.getText(draft.selection).slice(0, MAX_QUERY).trim();
  const convert = services.client.code2ProtocolConverter;
  const uri = convert.asUri(draft.document.uri);
  if (selected !== '') return services.ask(REQUESTS.searchQuotes, { query: selected, limit: LIMIT, uri });
  const { evidence } = await services.ask(REQUESTS.evidence, {
    uri,
    position: convert.asPosition(draft.selection.active),
    limit: LIMIT,
  });
  return evidence;
}
