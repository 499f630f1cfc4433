import type { CodeLens, Connection, InlayHint, Range } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { CheckedClaim } from '../../core/model/claim';
import type { Verdict } from '../../core/model/evidence';
import { message, type Message } from '../../core/model/message';
import type { Checks } from '../workspace/checks';
import { isDraft, type ServerContext } from '../context';
import type { ClientSupport } from '../client-support';
import { escapeMarkdown, shorten } from '../markdown';
import { sourceLabel } from '../source-label';

/** Longer values would push the writer's own words out of sight. UTF-16 code units. */
const LABEL_LENGTH = 40;
const TOOLTIP_LENGTH = 400;

const COUNTS: readonly (readonly [Verdict, (count: number) => Message])[] = [
  ['supported', (n) => message('{0} supported', n)],
  ['contradicted', (n) => message('{0} conflicting', n)],
  ['disputed', (n) => message('{0} disputed', n)],
  ['not-found', (n) => message('{0} without source', n)],
];

/** Answers for the code lenses and inlay hints, which the writer has to switch on. */
export function serveMarks(context: ServerContext, checks: Checks): void {
  const { connection, documents } = context;
  const claimsOf = async (uri: string, setting: string): Promise<{ readonly document: TextDocument; readonly claims: readonly CheckedClaim[] } | undefined> => {
    const document = documents.get(uri);
    if (!document || !isDraft(document, context.service) || (await context.settings.one(setting)) !== true) return undefined;
    const checked = await checks.current(document);
    return checked?.version === document.version ? { document, claims: checked.report.claims } : undefined;
  };
  connection.onCodeLens(async ({ textDocument: { uri } }) => {
    const found = await claimsOf(uri, 'codeLens');
    return found ? [...codeLenses(context, found.document, found.claims)] : [];
  });
  connection.languages.inlayHint.on(async ({ textDocument: { uri }, range }) => {
    const found = await claimsOf(uri, 'inlayHints');
    return found ? [...inlayHints(context, found.document, found.claims, range)] : [];
  });
}

/** Has the client ask again: settings or sources have changed, the drafts have not. Clients that cannot are left alone. */
export function refreshMarks({ connection, client }: Pick<ServerContext, 'client'> & { readonly connection: Pick<Connection, 'sendRequest'> }): void {
  const methods = [...(client.refreshLenses ? ['workspace/codeLens/refresh'] : []), ...(client.refreshHints ? ['workspace/inlayHint/refresh'] : [])];
  for (const method of methods) connection.sendRequest(method).catch(() => undefined);
}

/** One line over each paragraph: how its statements stand to the sources; a click opens the list of them. */
export function codeLenses({ text, client }: Pick<ServerContext, 'text'> & { readonly client?: Pick<ClientSupport, 'commands'> }, document: TextDocument, claims: readonly CheckedClaim[]): readonly CodeLens[] {
  return paragraphs(document, claims.filter(({ claim }) => claim.kind === 'sentence')).map((own) => {
    const counts = COUNTS.flatMap(([verdict, words]) => {
      const count = own.filter((c) => c.verdict === verdict).length;
      return count > 0 ? [text(words(count))] : [];
    });
    const at = document.positionAt(own[0]!.claim.span.start);
    return { range: { start: at, end: at }, command: { title: counts.join(' · '), command: client?.commands === false ? '' : 'plumbline.openReview' } };
  });
}

/** After a wrong value the sources' one; after a sentence that is borne out, where from. Only within `range`. */
export function inlayHints(context: Pick<ServerContext, 'service' | 'locale' | 'text'>, document: TextDocument, claims: readonly CheckedClaim[], range: Range): readonly InlayHint[] {
  const from = document.offsetAt(range.start);
  const to = document.offsetAt(range.end);
  const sources = new Map(context.service.sources().map((s) => [s.id, s]));
  return claims.filter(({ claim: { span } }) => span.start <= to && from <= span.end).flatMap(({ claim, verdict, evidence, findings }): InlayHint[] => {
    const values = findings.filter((f) => f.sourceValue !== '' && f.draftValue !== '').map((f): InlayHint => ({
      position: document.positionAt(f.span.end), label: `→ ${shorten(f.sourceValue, LABEL_LENGTH)}`, paddingLeft: true, tooltip: plainTooltip(context.text(f.message)),
    }));
    const [best] = evidence;
    const source = best && sources.get(best.passage.source);
    if (verdict !== 'supported' || values.length > 0 || !source) return values;
    const { publisher, container, title } = source.metadata;
    const label = shorten(publisher ?? container ?? title ?? source.path, LABEL_LENGTH);
    return [{ position: document.positionAt(claim.span.end), label, paddingLeft: true, tooltip: plainTooltip(`${sourceLabel(source, context.locale)}: ${shorten(best.passage.text, TOOLTIP_LENGTH)}`) }];
  });
}

/** Every word of a source is shown as it is. */
function plainTooltip(text: string): InlayHint['tooltip'] {
  return { kind: 'markdown', value: escapeMarkdown(text) };
}

/** Claims with no empty line between them. */
function paragraphs(document: TextDocument, claims: readonly CheckedClaim[]): readonly (readonly CheckedClaim[])[] {
  const found: CheckedClaim[][] = [];
  const text = document.getText();
  let end = -1;
  for (const checked of claims) {
    const { span } = checked.claim;
    if (end < 0 || /\n[ \t>]*\r?\n/.test(text.slice(end, span.start))) found.push([checked]);
    else found.at(-1)!.push(checked);
    end = span.end;
  }
  return found;
}
