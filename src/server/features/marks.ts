import type { CodeLens, Connection, InlayHint, Range } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { countedWords, STANDINGS, type Statement } from '../../core/model/judging/statement';
import { countStatements } from '../../core/service';
import type { Checks } from '../workspace/checks';
import { isDraft, type ServerContext } from '../context';
import type { ClientSupport } from '../client-support';
import { escapeMarkdown, shorten } from '../markdown';
import { sourceLabel } from '../../protocol/source-label';

/** Longer values would push the writer's own words out of sight. UTF-16 code units. */
const LABEL_LENGTH = 40;
const TOOLTIP_LENGTH = 400;

/** Answers for the code lenses and inlay hints, which the writer has to switch on. */
export function serveMarks(context: ServerContext, checks: Checks): void {
  const { connection, documents } = context;
  interface Found {
    readonly document: TextDocument;
    readonly statements: readonly Statement[];
  }
  const statementsOf = async (uri: string, setting: string): Promise<Found | undefined> => {
    const document = documents.get(uri);
    if (!document || !isDraft(document, context.service) || (await context.settings.one(setting)) !== true)
      return undefined;
    const checked = await checks.current(document);
    return checked?.version === document.version ? { document, statements: checked.report.statements } : undefined;
  };
  connection.onCodeLens(async ({ textDocument: { uri } }) => {
    const found = await statementsOf(uri, 'codeLens');
    return found ? [...codeLenses(context, found.document, found.statements)] : [];
  });
  connection.languages.inlayHint.on(async ({ textDocument: { uri }, range }) => {
    const found = await statementsOf(uri, 'inlayHints');
    return found ? [...inlayHints(context, found.document, found.statements, range)] : [];
  });
}

/**
 * Has the client ask again: settings or sources have changed, the drafts have not. Clients that cannot are left alone.
 */
export function refreshMarks({
  connection,
  client,
}: Pick<ServerContext, 'client'> & { readonly connection: Pick<Connection, 'sendRequest'> }): void {
  const methods = [
    ...(client.refreshLenses ? ['workspace/codeLens/refresh'] : []),
    ...(client.refreshHints ? ['workspace/inlayHint/refresh'] : []),
  ];
  for (const method of methods) connection.sendRequest(method).catch(() => undefined);
}

/** What the lenses need of the server. */
type LensContext = Pick<ServerContext, 'text'> & { readonly client?: Pick<ClientSupport, 'commands'> };

/** One line over each paragraph: how its statements stand to the sources; a click opens the list of them. */
export function codeLenses(
  { text, client }: LensContext,
  document: TextDocument,
  statements: readonly Statement[],
): readonly CodeLens[] {
  return paragraphs(document, statements).map((own) => {
    const counts = countStatements(own);
    const words = STANDINGS.filter((standing) => counts[standing] > 0).map((standing) =>
      text(countedWords(standing, counts[standing])),
    );
    const at = document.positionAt(own[0].checked.claim.span.start);
    return {
      range: { start: at, end: at },
      command: { title: words.join(' · '), command: client?.commands === false ? '' : 'plumbline.openReview' },
    };
  });
}

/** After a wrong value the sources' one; after a sentence that is borne out, where from. Only within `range`. */
export function inlayHints(
  context: Pick<ServerContext, 'service' | 'locale' | 'text'>,
  document: TextDocument,
  statements: readonly Statement[],
  range: Range,
): readonly InlayHint[] {
  const from = document.offsetAt(range.start);
  const to = document.offsetAt(range.end);
  const sources = new Map(context.service.sources().map((s) => [s.id, s]));
  const inRange = statements.filter(
    ({
      checked: {
        claim: { span },
      },
    }) => span.start <= to && from <= span.end,
  );
  return inRange.flatMap(({ checked: { claim, evidence }, standing, findings }): InlayHint[] => {
    const values = findings
      .filter((f) => f.sourceValue !== '' && f.draftValue !== '')
      .map((f): InlayHint => ({
        position: document.positionAt(f.span.end),
        label: `→ ${shorten(f.sourceValue, LABEL_LENGTH)}`,
        paddingLeft: true,
        tooltip: plainTooltip(context.text(f.message)),
      }));
    const [best] = evidence;
    const source = best && sources.get(best.passage.source);
    if (standing !== 'supported' || values.length > 0 || !source) return values;
    const { publisher, container, title } = source.metadata;
    const label = shorten(publisher ?? container ?? title ?? source.path, LABEL_LENGTH);
    return [
      {
        position: document.positionAt(claim.span.end),
        label,
        paddingLeft: true,
        tooltip: plainTooltip(`${sourceLabel(source, context.locale)}: ${shorten(best.passage.text, TOOLTIP_LENGTH)}`),
      },
    ];
  });
}

/** Every word of a source is shown as it is. */
function plainTooltip(text: string): InlayHint['tooltip'] {
  return { kind: 'markdown', value: escapeMarkdown(text) };
}

/** Statements with no empty line between them. */
function paragraphs(
  document: TextDocument,
  statements: readonly Statement[],
): readonly (readonly [Statement, ...Statement[]])[] {
  const found: [Statement, ...Statement[]][] = [];
  const text = document.getText();
  let end = -1;
  for (const statement of statements) {
    const { span } = statement.checked.claim;
    const last = found.at(-1);
    if (last && !/\n[ \t>]*\r?\n/.test(text.slice(end, span.start))) last.push(statement);
    else found.push([statement]);
    end = span.end;
  }
  return found;
}
