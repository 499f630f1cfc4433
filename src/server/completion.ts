import { CompletionItemKind, type CompletionItem, type CompletionList } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Position, Range } from '../core/model/span';
import { completionContext } from './completion-context';
import { isDraft, type ServerContext } from './context';
import { shorten } from './markdown';
import { sourceLabel } from './source-label';

/** Characters after which a key or a quotation may start. */
export const TRIGGERS = ['@', '{', ',', '"', '“', '„', '«', ' '];

const QUOTES = 10;
const EMPTY: CompletionList = { isIncomplete: false, items: [] };

/** Keys of sources after `@` and in `\cite{}`, the sources' words after an opening quotation mark. */
export function completionsFor({ service, locale }: ServerContext, document: TextDocument, position: Position): CompletionList {
  if (!isDraft(document, service)) return EMPTY;
  const line = document.getText({ start: { line: position.line, character: 0 }, end: position });
  const context = completionContext(line);
  if (!context) return EMPTY;
  const range: Range = { start: { line: position.line, character: context.start }, end: position };
  if (context.kind === 'key') {
    return { isIncomplete: false, items: service.sources().map((source): CompletionItem => ({
      label: source.metadata.key, kind: CompletionItemKind.Reference, detail: sourceLabel(source, locale),
      filterText: `${source.metadata.key} ${source.metadata.title ?? ''}`, textEdit: { range, newText: source.metadata.key },
    })) };
  }
  const hits = service.searchQuotes(context.typed, QUOTES);
  // The client filters by prefix; what the search forgave (typos, order) must pass, so every item claims to be what was typed.
  return { isIncomplete: true, items: hits.map(({ passage, source }, i): CompletionItem => ({
    label: shorten(passage.text, 80), kind: CompletionItemKind.Text, detail: sourceLabel(source, locale), documentation: passage.text,
    filterText: context.typed, sortText: String(i).padStart(3, '0'), textEdit: { range, newText: withoutMarks(passage.text) },
  })) };
}

/** The marks are in the draft already. */
function withoutMarks(text: string): string {
  return text.trim().replace(/^["“„«]/, '').replace(/["”“»]$/, '');
}
