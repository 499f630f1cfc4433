import type { Connection } from 'vscode-languageserver';
import type { QuoteHit } from '../../core/model/api';
import type { Fix } from '../../core/model/judging/finding';
import { edited } from '../../core/model/judging/text-edits';
import { message } from '../../core/model/message';
import type { CancellationToken, FileSystem } from '../../core/ports';
import type { Checks } from '../workspace/checks';
import { draftOf, isDraft, type ServerContext } from '../context';
import { editsByFile } from './edits';
import {
  REQUESTS,
  type EvidenceAnswer,
  type EvidenceParams,
  type FileEdits,
  type FileText,
  type IgnoreParams,
  type InsertionAnswer,
  type InsertionParams,
  type Method,
  type SearchParams,
} from '../../protocol/protocol';
import { parseQuoteQuery } from '../../protocol/quote-query';
import { reviewFor, reviewItem, signOffIn } from './review';
import { sheetFor } from './sheet';
import { TextDocument as Documents } from 'vscode-languageserver-textdocument';

const WIDER = 10;

/** Answers what the client asks beyond the language server protocol. */
export function answerRequests(context: ServerContext, checks: Checks, files: FileSystem): void {
  const { connection, service } = context;
  answer(connection, REQUESTS.searchQuotes, (params) => search(context, params));
  answer(connection, REQUESTS.isDraft, (uri) => {
    const document = context.documents.get(uri);
    return document ? isDraft(document, service) : !service.isSource(uri) || service.mayBeDraft(uri, false);
  });
  answer(connection, REQUESTS.drafts, () => service.drafts.list());
  answer(connection, REQUESTS.sources, () => service.sources());
  answer(connection, REQUESTS.sourceText, (uri) => service.textOf(uri) ?? null);
  answer(connection, REQUESTS.locate, (passage) => {
    const place = service.locate(passage);
    return place ? { uri: place.source, range: place.range } : null;
  });
  answer(connection, REQUESTS.insertion, (params) => insertion(context, files, params));
  answer(connection, REQUESTS.ignore, (params) => ignore(context, checks, files, params));
  answer(connection, REQUESTS.reAnchor, (params) => reAnchor(context, checks, params));
  answer(connection, REQUESTS.sheet, (params) => sheetFor(context, checks, params));
  answer(connection, REQUESTS.evidence, (params) => evidence(context, checks, params));
  answer(connection, REQUESTS.review, (params) => reviewFor(context, checks, params));
  answer(connection, REQUESTS.signOff, (params) => signOffIn(context, checks, files, params));
}

/** Registers the handler of a request with its types. */
export function answer<P, R>(
  connection: Connection,
  method: Method<P, R>,
  handle: (params: P, token: CancellationToken) => R | Promise<R>,
): void {
  connection.onRequest(method.name, (params: P, token: CancellationToken) => handle(params, token));
}

/** Filters look at more candidates than are shown, since they let only some of them through. */
function search({ service, documents }: ServerContext, { query, limit, uri }: SearchParams): readonly QuoteHit[] {
  const { words, accepts, filtered } = parseQuoteQuery(query);
  const document = uri === undefined ? undefined : documents.get(uri);
  const hits = service.searchQuotes(
    words === '' ? query.replace(/[\p{L}]+:/gu, '') : words,
    filtered ? limit * WIDER : limit,
    document && draftOf(document),
  );
  return filtered ? hits.filter(accepts).slice(0, limit) : hits;
}

/** The edits that bring a passage into an open draft, or why there are none. */
export async function insertion(
  context: ServerContext,
  files: FileSystem,
  { uri, at, ...request }: InsertionParams,
): Promise<InsertionAnswer> {
  const document = context.documents.get(uri);
  if (!document)
    return { ok: false, reason: context.text(message('The draft is no longer open; nothing was inserted.')) };
  const span = { start: document.offsetAt(at.start), end: document.offsetAt(at.end) };
  const { version } = document;
  const [draft, wanted] = [draftOf(document), { ...request, at: span }];
  await context.configuring.over();
  const result = await context.service.insertion(draft, wanted);
  if (!result.ok) return { ok: false, reason: context.text(result.problem.message) };
  const own = result.value.edits.filter((e) => e.uri === undefined || e.uri === uri);
  const after = Documents.create(uri, '', 0, edited(draft.text, own));
  const byFile = await editsByFile(context, files, document, result.value.edits);
  const anchors = await context.service.anchorsAfter(draft, wanted, result.value);
  return { ok: true, version, files: byFile, caret: after.positionAt(result.value.caret), ...(anchors && { anchors }) };
}

/** The edits of the finding's "ignore here"; none where it has gone meanwhile. */
async function ignore(
  context: ServerContext,
  checks: Checks,
  files: FileSystem,
  params: IgnoreParams,
): Promise<readonly FileEdits[]> {
  const document = context.documents.get(params.uri);
  const fix = await fixOf(context, checks, params, 'ignore-here');
  return document && fix ? editsByFile(context, files, document, fix.edits) : [];
}

/** The anchors as they are once the finding's quote is accepted; null where it has gone meanwhile. */
export async function reAnchor(context: ServerContext, checks: Checks, params: IgnoreParams): Promise<FileText | null> {
  const edit = (await fixOf(context, checks, params, 're-anchor'))?.edits[0];
  return edit?.uri === undefined ? null : { uri: edit.uri, text: edit.newText };
}

async function fixOf(
  context: ServerContext,
  checks: Checks,
  { uri, fingerprint }: IgnoreParams,
  kind: Fix['kind'],
): Promise<Fix | undefined> {
  const document = context.documents.get(uri);
  const checked = document && (await checks.current(document));
  return checked?.report.findings.find((f) => f.fingerprint === fingerprint)?.fixes.find((f) => f.kind === kind);
}

async function evidence(
  context: ServerContext,
  checks: Checks,
  { uri, position, limit }: EvidenceParams,
): Promise<EvidenceAnswer> {
  const document = context.documents.get(uri);
  if (!document) return { evidence: [] };
  const checked = await checks.current(document);
  const offset = document.offsetAt(position);
  const claim = checked?.report.claims.find(({ claim: { span } }) => span.start <= offset && offset <= span.end);
  const statement = checked?.report.statements.find((s) => s.checked === claim);
  // A caret right after the full stop still means the sentence before it.
  const inside = claim && offset === claim.claim.span.end ? offset - 1 : offset;
  const found = await context.service.evidenceAt(draftOf(document), inside, limit);
  return { evidence: found, ...(statement && { claim: reviewItem(context, document, statement) }) };
}
