import type { InlayHint, Range } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Statement } from '../../core/model/judging/statement';
import { sourceLabel } from '../../protocol/source-label';
import type { ServerContext } from '../context';
import { escapeMarkdown, shorten } from '../markdown';
import type { Checks } from '../workspace/checks';
import { statementsShown } from './statements-shown';

/** Longer values would push the writer's own words out of sight. UTF-16 code units. */
const LABEL_LENGTH = 40;
const TOOLTIP_LENGTH = 400;

/** Answers for the inlay hints, which the writer has to switch on. */
export function serveInlayHints(context: ServerContext, checks: Checks): void {
  context.connection.languages.inlayHint.on(async ({ textDocument: { uri }, range }) => {
    const found = await statementsShown(context, checks, uri, 'inlayHints');
    return found ? [...inlayHints(context, found.document, found.statements, range)] : [];
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
