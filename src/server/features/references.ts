import type { Location, WorkDoneProgressReporter } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { CheckReport } from '../../core/model/api';
import { message } from '../../core/model/message';
import type { Position, Range } from '../../core/model/span';
import type { CancellationToken, FileSystem } from '../../core/ports';
import type { Checks } from '../workspace/checks';
import { draftOf, isDraft, type ServerContext } from '../context';
import { rangeIn } from '../diagnostics';

/** What looking for references works with. */
export interface ReferenceDesk {
  readonly context: ServerContext;
  readonly checks: Checks;
  readonly files: FileSystem;
  readonly token: CancellationToken;
  /** Where the client is told how far it is; it does nothing where the client has not asked. */
  readonly progress: Pick<WorkDoneProgressReporter, 'begin' | 'report' | 'done'>;
}

/**
 * Find All References, from a place in a source: the statements of drafts that rest on the passage there. Drafts that
 * are not open are read from disk, as far as their words speak for it.
 */
export async function referencesFor(
  desk: ReferenceDesk,
  document: TextDocument,
  position: Position,
): Promise<readonly Location[]> {
  const {
    context: { documents, service },
    checks,
  } = desk;
  if (!service.locate({ source: document.uri, index: 0 })) return [];
  const found: Location[] = [];
  const open = documents.all().filter((draft) => isDraft(draft, service));
  for (const draft of open) {
    const checked = await checks.current(draft);
    if (checked) found.push(...resting(desk, draft, checked.report, document.uri, position));
  }
  return [...found, ...(await onDisk(desk, document, position, new Set(open.map(({ uri }) => uri))))];
}

/** What was closed is checked only for this, and forgotten again. */
async function onDisk(
  desk: ReferenceDesk,
  source: TextDocument,
  position: Position,
  open: ReadonlySet<string>,
): Promise<readonly Location[]> {
  const {
    context: { service, text },
    token,
    progress,
  } = desk;
  const found: Location[] = [];
  const drafts = await service.draftsOn(source.uri, position, token);
  progress.begin(text(message('Plumbline: checking drafts')), 0, undefined, true);
  for (const [i, draft] of drafts.entries()) {
    if (token.isCancellationRequested) break;
    if (open.has(draft.uri)) continue;
    const name = draft.uri.slice(draft.uri.lastIndexOf('/') + 1);
    progress.report(Math.round((100 * i) / drafts.length), text(message('{0} of {1}: {2}', i, drafts.length, name)));
    const document = TextDocument.create(draft.uri, draft.languageId, 0, draft.text);
    found.push(...resting(desk, document, await service.check(draftOf(document), token), source.uri, position));
    service.close(draft.uri);
  }
  progress.done();
  return found;
}

function resting(
  { context: { service } }: ReferenceDesk,
  draft: TextDocument,
  { claims }: CheckReport,
  source: string,
  position: Position,
): readonly Location[] {
  return claims.flatMap(({ claim, evidence, verdict }) => {
    const rests =
      verdict !== 'not-found' &&
      evidence.some(({ passage }) => passage.source === source && holds(service.locate(passage)?.range, position));
    return rests ? [{ uri: draft.uri, range: rangeIn(draft, claim.span) }] : [];
  });
}

function holds(range: Range | undefined, { line, character }: Position): boolean {
  if (!range) return false;
  const { start, end } = range;
  const afterStart = line > start.line || (line === start.line && character >= start.character);
  return afterStart && (line < end.line || (line === end.line && character <= end.character));
}
