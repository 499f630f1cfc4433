import type { CodeLens } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { countedWords, STANDINGS, type Statement } from '../../core/model/judging/statement';
import { countStatements } from '../../core/service';
import type { ClientSupport } from '../client-support';
import type { ServerContext } from '../context';
import type { Checks } from '../workspace/checks';
import { statementsShown } from './statements-shown';

/** Answers for the code lenses, which the writer has to switch on. */
export function serveCodeLens(context: ServerContext, checks: Checks): void {
  context.connection.onCodeLens(async ({ textDocument: { uri } }) => {
    const found = await statementsShown(context, checks, uri, 'codeLens');
    return found ? [...codeLenses(context, found.document, found.statements)] : [];
  });
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
