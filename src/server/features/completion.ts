import { CompletionItemKind, type CompletionItem, type CompletionList } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { completeKeys, completionAt } from '../../core/service';
import { draftOf, isDraft, type ServerContext } from '../context';
import { rangeIn } from '../diagnostics';
import { shorten } from '../markdown';
import { sourceLabel } from '../../protocol/source-label';

/** Characters after which a key or a quotation may start. */
export const TRIGGERS = ['@', '{', ',', '<', '"', '“', '„', '«', ' '];

const QUOTES = 10;
/** Fewer words than this fit too many passages. */
const MIN_WORDS = 3;
const EMPTY: CompletionList = { isIncomplete: false, items: [] };

/** Keys of sources after `@` and in `\cite{}`, the sources' words after an opening quotation mark. */
export function completionsFor(context: ServerContext, document: TextDocument, offset: number): CompletionList {
  if (!isDraft(document, context.service)) return EMPTY;
  const text = document.getText();
  const at = completionAt(text, offset);
  if (!at) return EMPTY;
  const range = rangeIn(document, at.span);
  return at.kind === 'key'
    ? keys(context, text, offset, range)
    : quotations(context, document, offset, { typed: at.typed, range });
}

function keys({ service }: ServerContext, text: string, offset: number, range: CompletionRange): CompletionList {
  const found = completeKeys(
    text,
    offset,
    service.sources().map((s) => s.metadata),
  );
  return {
    isIncomplete: false,
    items: found.map(({ key, detail, filter }, i): CompletionItem => ({
      label: key,
      kind: CompletionItemKind.Reference,
      detail,
      filterText: filter,
      sortText: order(i),
      textEdit: { range, newText: key },
    })),
  };
}

/**
 * The client filters by prefix; what the search forgave (typos, order) must pass, so every item claims to be what was
 * typed.
 */
function quotations(
  { service, locale }: ServerContext,
  document: TextDocument,
  offset: number,
  { typed, range }: { readonly typed: string; readonly range: CompletionRange },
): CompletionList {
  if (typed.trim().split(/\s+/).length < MIN_WORDS) return { isIncomplete: true, items: [] };
  const found = service.completeQuotes(draftOf(document), offset, QUOTES);
  return {
    isIncomplete: true,
    items: found.map(({ hit: { passage, source }, text }, i): CompletionItem => ({
      label: shorten(passage.text, 80),
      kind: CompletionItemKind.Text,
      detail: sourceLabel(source, locale),
      documentation: passage.text,
      filterText: typed,
      sortText: order(i),
      textEdit: { range, newText: text },
    })),
  };
}

type CompletionRange = ReturnType<typeof rangeIn>;

function order(i: number): string {
  return String(i).padStart(3, '0');
}
