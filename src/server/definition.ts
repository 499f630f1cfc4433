import type { Location, LocationLink } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Position, Range } from '../core/model/span';
import type { Checks } from './checks';
import { draftOf, isDraft, type ServerContext } from './context';
import { rangeIn } from './diagnostics';

const START: Range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

/** Go to Definition: from a citation to its source, from a quotation or statement to the passages behind it. */
export async function definitionsFor({ service }: ServerContext, document: TextDocument, offset: number): Promise<readonly LocationLink[]> {
  if (!isDraft(document, service)) return [];
  const info = await service.hover(draftOf(document), offset);
  if (!info) return [];
  const originSelectionRange = rangeIn(document, info.span);
  const linkTo = (targetUri: string, range: Range): LocationLink => ({ originSelectionRange, targetUri, targetRange: range, targetSelectionRange: range });
  const passages = info.evidence.map(({ source, range }) => linkTo(source.id, range));
  if (!info.citation || passages.length > 0) return passages;
  const { key } = info.citation;
  return service.sources().filter((s) => s.metadata.key === key || s.metadata.url === key).map((s) => linkTo(s.id, START));
}

/** Find All References, from a place in a source: the statements of open drafts that rest on the passage there. */
export async function referencesFor({ documents, service }: ServerContext, checks: Checks, document: TextDocument, position: Position): Promise<readonly Location[]> {
  if (isDraft(document, service)) return [];
  const found: Location[] = [];
  for (const draft of documents.all()) {
    const checked = isDraft(draft, service) ? await checks.current(draft) : undefined;
    for (const { claim, evidence, verdict } of checked?.report.claims ?? []) {
      const rests = verdict !== 'not-found' && evidence.some(({ passage }) => passage.source === document.uri && holds(service.locate(passage)?.range, position));
      if (rests) found.push({ uri: draft.uri, range: rangeIn(draft, claim.span) });
    }
  }
  return found;
}

function holds(range: Range | undefined, { line, character }: Position): boolean {
  if (!range) return false;
  const { start, end } = range;
  const afterStart = line > start.line || (line === start.line && character >= start.character);
  return afterStart && (line < end.line || (line === end.line && character <= end.character));
}
