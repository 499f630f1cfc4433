import type { Hover } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { HoverInfo, QuotedWording } from '../../core/model/api';
import type { ExplainedExclusion } from '../../core/model/judging/exclusion';
import type { Finding } from '../../core/model/judging/finding';
import { message, type Message } from '../../core/model/message';
import { type Reading, readerName } from '../../core/model/reading/reading';
import type { Range } from '../../core/model/span';
import { NOT_VERIFIED, SET_ASIDE_LABELS, STANDING_LABELS } from '../../core/model/judging/statement';
import { draftOf, isDraft, type ServerContext } from '../context';
import { rangeIn } from '../diagnostics';
import { compareWords, escapeMarkdown, plainText, shorten } from '../markdown';
import { openLink, passageBlocks } from './hover-passages';

const START: Range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

/** The hover for an offset of a draft; null where nothing is known. Every word of a source in it is escaped. */
export async function hoverFor(context: ServerContext, document: TextDocument, offset: number): Promise<Hover | null> {
  if (!isDraft(document, context.service)) return null;
  const info = await context.service.hover(draftOf(document), offset);
  if (!info) return null;
  const value = hoverMarkdown(context, info, document);
  const contents: Hover['contents'] = context.client.markdown
    ? { kind: 'markdown', value }
    : { kind: 'plaintext', value: plainText(value) };
  return { contents, range: rangeIn(document, info.span) };
}

/**
 * The hover's text, in Markdown. What the editor says above it of a finding, its message and source, is not repeated.
 */
export function hoverMarkdown(context: ServerContext, info: HoverInfo, document: TextDocument): string {
  const isTold = context.client.commands && info.isUnderlined === true;
  const paragraphs = [
    ...(info.kind === 'citation' ? [reference(context, info)] : []),
    ...said(context, info, isTold),
    ...(info.exclusions ?? []).map((e) => exclusion(context, e)),
    ...(info.reading ? [reading(context, info.reading)] : []),
    ...passageBlocks(context, info, document, isTold),
  ];
  return paragraphs.join('\n\n');
}

/** How the quotation stands to its source; else both values of what is reported; else how the statement stands. */
function said(
  context: ServerContext,
  { quotation, findings, standing, because, verdict, kind }: HoverInfo,
  isTold: boolean,
): readonly string[] {
  if (quotation) return quoted(context, quotation, isTold);
  const compared = findings.map((f) => values(context, f)).filter((line) => line !== '');
  if (compared.length > 0) return isTold ? [] : compared;
  if (isTold || kind === 'citation') return [];
  if (standing === undefined) return verdict === undefined ? [] : [strong(context, message('Related passages'))];
  const label = standing === 'not-found' ? NOT_VERIFIED : STANDING_LABELS[standing];
  return [strong(context, label) + (because ? ` (${escapeMarkdown(context.text(SET_ASIDE_LABELS[because]))})` : '')];
}

function strong({ text }: ServerContext, label: Message): string {
  return `**${escapeMarkdown(text(label))}**`;
}

/** Who read the sentence, and the reason given: a model's words, which are no evidence. */
function reading({ text }: ServerContext, { by, reason }: Reading): string {
  const who = escapeMarkdown(text(message('read by {0}', shorten(readerName(by), 80))));
  return reason === '' ? `*${who}*` : `*${who}: ${escapeMarkdown(shorten(reason, 200))}*`;
}

/** The cited work; a link opens it where no passage of it is shown below. */
function reference(context: ServerContext, { reference, citation, source, evidence: { length } }: HoverInfo): string {
  const { text } = context;
  const open = source && length === 0 ? ` · ${openLink(context, message('Open the source'), source.id, [START])}` : '';
  if (reference !== undefined) return escapeMarkdown(reference) + open;
  return escapeMarkdown(text(message('No source or reference has the key “{0}”.', citation?.key ?? '')));
}

/**
 * Whether the words are the source's, who said them, and where they differ: the draft's own struck out, the source's in
 * bold.
 */
function quoted(
  { text }: ServerContext,
  { verbatim, wording, speaker }: QuotedWording,
  isTold: boolean,
): readonly string[] {
  if (isTold && !verbatim) return [compareWords(wording)];
  const state = escapeMarkdown(
    text(verbatim ? message('Word for word as in the source') : message('Not word for word')),
  );
  const said =
    speaker === undefined
      ? ''
      : ` · ${escapeMarkdown(text(message('Speaker in the source: {0}', shorten(speaker, 80))))}`;
  const head = `**${state}**${said}`;
  return verbatim ? [head] : [head, compareWords(wording)];
}

/** The draft's value and the source's, side by side. */
function values({ text }: ServerContext, { draftValue, sourceValue }: Finding): string {
  if (draftValue === '' || sourceValue === '') return '';
  const cell = (label: Message, value: string): string =>
    `${escapeMarkdown(text(label))}: **${escapeMarkdown(shorten(value, 120))}**`;
  return [cell(message('Draft'), draftValue), cell(message('Source'), sourceValue)].join(' ⟷ ');
}

/** What differs and is not reported, and why. */
function exclusion({ text }: ServerContext, { because, draftValue, sourceValue }: ExplainedExclusion): string {
  const values = [draftValue, sourceValue ?? ''].map((value) => escapeMarkdown(shorten(value, 60)));
  return `*${escapeMarkdown(text(message('Not reported')))}:* ${values[0] ?? ''} ⟷ ${values[1] ?? ''} – ${escapeMarkdown(text(because))}`;
}
