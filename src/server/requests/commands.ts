import { ErrorCodes, ResponseError, type Position, type Range, type WorkspaceEdit } from 'vscode-languageserver';
import type { InsertRequest } from '../../core/model/api';
import { message } from '../../core/model/message';
import type { SignOff } from '../../core/model/project/review';
import type { PassageRef } from '../../core/model/source';
import type { Clock, FileSystem } from '../../core/ports';
import { reviewKey } from '../../core/service';
import { RE_ANCHOR_COMMAND, type FileEdits, type FileText } from '../../protocol/protocol';
import { draftOf, type ServerContext } from '../context';
import { unlessCancelled } from '../features/unless-cancelled';
import type { Checks } from '../workspace/checks';
import { folderOfFile } from '../workspace/folders';
import { documentAt } from './edits';
import { insertion, reAnchor } from './requests';
import { signOffIn } from './review';

/** What the commands work with. */
export interface CommandDesk {
  readonly context: ServerContext;
  readonly checks: Checks;
  readonly files: FileSystem;
}

type Handler = (desk: CommandDesk, args: readonly unknown[]) => Promise<unknown>;

/**
 * Commands that the server runs for clients that have none of their own; what they change comes as an edit of the
 * workspace.
 */
const HANDLERS: Readonly<Record<string, Handler>> = {
  'plumbline.insertQuote': insertQuote,
  'plumbline.findEvidence': findEvidence,
  [RE_ANCHOR_COMMAND]: reAnchorQuote,
  'plumbline.acceptClaim': acceptClaim,
};

/** The names of these commands. */
export const SERVER_COMMANDS: readonly string[] = Object.keys(HANDLERS);

/** Answers `workspace/executeCommand`. */
export function serveCommands(desk: CommandDesk): void {
  desk.context.connection.onExecuteCommand(({ command, arguments: args = [] }, token) => {
    const handler = Object.hasOwn(HANDLERS, command) ? HANDLERS[command] : undefined;
    return handler ? unlessCancelled(token, handler(desk, args)) : wrong(`There is no command ${command}.`);
  });
}

/** `[uri, position or range, words or passage, form?]`: the best passage for the words, with its citation. */
async function insertQuote(
  desk: CommandDesk,
  [uri, place, wanted, form = 'quote']: readonly unknown[],
): Promise<unknown> {
  const { context, files } = desk;
  const at = rangeOf(place);
  if (typeof uri !== 'string' || !at || !isForm(form))
    return wrong('Expected: a URI, a position, words or a passage, and "quote", "citation" or "block-quote".');
  const passage = isPassage(wanted)
    ? wanted
    : typeof wanted === 'string'
      ? context.service.searchQuotes(wanted, 1)[0]?.passage
      : undefined;
  if (!passage) return wrong(context.text(message('Nothing in the sources matches.')));
  const answer = await insertion(context, files, {
    uri,
    at,
    passage: { source: passage.source, index: passage.index },
    form,
  });
  if (!answer.ok) return wrong(answer.reason);
  return apply(desk, answer.files, answer.anchors ? [answer.anchors] : []);
}

/** `[uri, position, limit?]`: places in the sources that speak of the sentence, with their words. */
async function findEvidence({ context }: CommandDesk, [uri, place, limit = 5]: readonly unknown[]): Promise<unknown> {
  const document = typeof uri === 'string' ? context.documents.get(uri) : undefined;
  const at = rangeOf(place);
  if (!document || !at) return wrong('Expected: the URI of an open draft, and a position.');
  const most = typeof limit === 'number' && limit >= 1 ? Math.min(limit, 50) : 5;
  const found = await context.service.evidenceAt(draftOf(document), document.offsetAt(at.start), most);
  return found.map(({ source, range, passage, score }) => ({
    uri: source.id,
    range,
    text: passage.text,
    title: source.metadata.title ?? source.path,
    key: source.metadata.key,
    score,
  }));
}

/** `[uri, fingerprint]`: keeps a drifted quote as it is. */
async function reAnchorQuote(desk: CommandDesk, [uri, fingerprint]: readonly unknown[]): Promise<unknown> {
  const file = await reAnchor(desk.context, desk.checks, { uri: String(uri), fingerprint: String(fingerprint) });
  return file
    ? apply(desk, [], [file])
    : wrong(desk.context.text(message('The quote changed meanwhile. Please try again.')));
}

/** `[uri, position, { by, note?, decision? }]`: signs the sentence off. */
async function acceptClaim(desk: CommandDesk, [uri, place, given]: readonly unknown[]): Promise<unknown> {
  const { context, checks, files } = desk;
  const document = typeof uri === 'string' ? context.documents.get(uri) : undefined;
  const at = rangeOf(place);
  const decision = decisionOf(given, context.clock);
  if (!document || !at || !decision)
    return wrong('Expected: the URI of an open draft, a position, and who signs off, as { "by": "…" }.');
  const offset = document.offsetAt(at.start);
  const claim = (await checks.current(document))?.report.claims.find(
    ({ claim: { span } }) => span.start <= offset && offset <= span.end,
  );
  if (!claim) return wrong(context.text(message('There is no statement at the cursor.')));
  const answer = await signOffIn(context, checks, files, {
    uri: document.uri,
    rootUri: await rootOf(desk, document.uri),
    key: reviewKey(claim),
    decision,
  });
  return answer.ok ? apply(desk, [], [answer]) : wrong(answer.reason);
}

async function rootOf({ context: { workspace }, files }: CommandDesk, uri: string): Promise<string> {
  const own = workspace.folders.find((folder) => uri.startsWith(`${folder.uri}/`)) ?? (await folderOfFile(files, uri));
  return `${own.uri}/`;
}

/** Hands the changes to the client to apply, or back to whoever asked where it cannot be told to. */
async function apply(desk: CommandDesk, edits: readonly FileEdits[], whole: readonly FileText[]): Promise<unknown> {
  const edit = await workspaceEdit(desk, edits, whole);
  const { client, connection } = desk.context;
  return client.applyEdit ? connection.workspace.applyEdit({ label: 'Plumbline', edit }) : edit;
}

async function workspaceEdit(
  { context, files }: CommandDesk,
  edits: readonly FileEdits[],
  whole: readonly FileText[],
): Promise<WorkspaceEdit> {
  const replaced = await Promise.all(
    whole.map(async ({ uri, text }) => {
      const document = await documentAt(context, files, uri);
      const end = document ? document.positionAt(document.getText().length) : { line: 0, character: 0 };
      return {
        uri,
        isNew: document === undefined,
        edits: [{ range: { start: { line: 0, character: 0 }, end }, newText: text }],
      };
    }),
  );
  const all = [...edits.map((own) => ({ ...own, isNew: false })), ...replaced];
  if (!context.client.createFiles)
    return { changes: Object.fromEntries(all.map(({ uri, edits: own }) => [uri, [...own]])) };
  return {
    documentChanges: all.flatMap(({ uri, isNew, edits: own }) => [
      ...(isNew ? [{ kind: 'create' as const, uri, options: { ignoreIfExists: true } }] : []),
      { textDocument: { uri, version: context.documents.get(uri)?.version ?? null }, edits: [...own] },
    ]),
  };
}

/** Refuses, in words that say what was expected. */
function wrong(text: string): never {
  throw new ResponseError(ErrorCodes.InvalidParams, text);
}

function rangeOf(value: unknown): Range | undefined {
  if (isPosition(value)) return { start: value, end: value };
  const { start, end } = (value ?? {}) as Partial<Range>;
  return isPosition(start) && isPosition(end) ? { start, end } : undefined;
}

function isPosition(value: unknown): value is Position {
  const { line, character } = (value ?? {}) as Partial<Position>;
  return Number.isInteger(line) && Number.isInteger(character);
}

function isPassage(value: unknown): value is PassageRef {
  const { source, index } = (value ?? {}) as Partial<PassageRef>;
  return typeof source === 'string' && Number.isInteger(index);
}

function isForm(value: unknown): value is InsertRequest['form'] {
  return value === 'quote' || value === 'citation' || value === 'block-quote';
}

function decisionOf(
  value: unknown,
  clock: Pick<Clock, 'today'>,
): Pick<SignOff, 'by' | 'note' | 'decision' | 'date'> | undefined {
  const { by, note = '', decision = 'accepted' } = (value ?? {}) as Partial<SignOff>;
  if (typeof by !== 'string' || by.trim() === '' || typeof note !== 'string') return undefined;
  return {
    by: by.trim(),
    note,
    decision: decision === 'to-do' ? 'to-do' : 'accepted',
    date: clock.today(),
  };
}
