import type { Hover } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { EvidenceInContext, HoverInfo, QuotedWording } from '../../core/model/api';
import type { Verdict } from '../../core/model/evidence';
import type { ExplainedExclusion } from '../../core/model/exclusion';
import type { Finding } from '../../core/model/finding';
import { message, type Message } from '../../core/model/message';
import type { Reading } from '../../core/model/reading';
import { shift, type Range } from '../../core/model/span';
import { draftOf, isDraft, type ServerContext } from '../context';
import { rangeIn } from '../diagnostics';
import { commandLink, compareWords, emphasise, escapeMarkdown, fileLink, plainText, quoteBlock, shorten } from '../markdown';
import { sourceLabel } from '../source-label';

const NEIGHBOUR_LENGTH = 140;
const START: Range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

const VERDICTS: Readonly<Record<Verdict, Message>> = {
  'supported': message('Supported by the sources'),
  'contradicted': message('The sources say otherwise'),
  'disputed': message('The sources disagree'),
  'not-found': message('Related passages'),
};

/** The hover for an offset of a draft; null where nothing is known. Every word of a source in it is escaped. */
export async function hoverFor(context: ServerContext, document: TextDocument, offset: number): Promise<Hover | null> {
  if (!isDraft(document, context.service)) return null;
  const info = await context.service.hover(draftOf(document), offset);
  if (!info) return null;
  const value = hoverMarkdown(context, info, document);
  const contents: Hover['contents'] = context.client.markdown ? { kind: 'markdown', value } : { kind: 'plaintext', value: plainText(value) };
  return { contents, range: rangeIn(document, info.span) };
}

/** The hover's text, in Markdown. Short: the editor shows a finding's message and passage above it. */
export function hoverMarkdown(context: ServerContext, info: HoverInfo, document: TextDocument): string {
  const { text } = context;
  const paragraphs: string[] = [];
  if (info.kind === 'citation') paragraphs.push(reference(context, info));
  const compared = info.findings.map((f) => values(context, f)).filter((line) => line !== '');
  if (info.quotation) paragraphs.push(...quotation(context, info.quotation));
  else if (compared.length > 0) paragraphs.push(...compared);
  else if (info.verdict) paragraphs.push(`**${escapeMarkdown(text(VERDICTS[info.verdict]))}**`);
  info.exclusions?.forEach((e) => paragraphs.push(exclusion(context, e)));
  if (info.reading) paragraphs.push(reading(context, info.reading));
  info.evidence.forEach((e) => paragraphs.push(...evidence(context, e, info, document)));
  return paragraphs.join('\n\n');
}

/** Who read the sentence, and the reason given: a model's words, which are no evidence. */
function reading({ text }: ServerContext, { by, reason }: Reading): string {
  const who = escapeMarkdown(text(message('read by {0}', shorten(by.model, 80))));
  return reason === '' ? `*${who}*` : `*${who}: ${escapeMarkdown(shorten(reason, 200))}*`;
}

/** The cited work; a link opens it where no passage of it is shown below. */
function reference(context: ServerContext, { reference, citation, source, evidence: { length } }: HoverInfo): string {
  const { text } = context;
  const open = source && length === 0 ? ` · ${openLink(context, message('Open the source'), source.id, START)}` : '';
  if (reference !== undefined) return escapeMarkdown(reference) + open;
  return escapeMarkdown(text(message('No source or reference has the key “{0}”.', citation?.key ?? '')));
}

/** Whether the words are the source's, who said them, and where they differ: the draft's own struck out, the source's in bold. */
function quotation({ text }: ServerContext, { verbatim, wording, speaker }: QuotedWording): readonly string[] {
  const state = escapeMarkdown(text(verbatim ? message('Word for word as in the source') : message('Not word for word')));
  const said = speaker === undefined ? '' : ` · ${escapeMarkdown(text(message('Speaker in the source: {0}', shorten(speaker, 80))))}`;
  const head = `**${state}**${said}`;
  return verbatim ? [head] : [head, compareWords(wording)];
}

/** The draft's value and the source's, side by side. */
function values({ text }: ServerContext, { draftValue, sourceValue }: Finding): string {
  if (draftValue === '' || sourceValue === '') return '';
  const cell = (label: Message, value: string): string => `${escapeMarkdown(text(label))}: **${escapeMarkdown(shorten(value, 120))}**`;
  return [cell(message('Draft'), draftValue), cell(message('Source'), sourceValue)].join(' ⟷ ');
}

/** What differs and is not reported, and why. */
function exclusion({ text }: ServerContext, { because, draftValue, sourceValue }: ExplainedExclusion): string {
  const values = [draftValue, sourceValue ?? ''].map((value) => escapeMarkdown(shorten(value, 60)));
  return `*${escapeMarkdown(text(message('Not reported')))}:* ${values[0]!} ⟷ ${values[1]!} – ${escapeMarkdown(text(because))}`;
}

/** The passage with its neighbours, who published it and when, and what can be done with it. */
function evidence(context: ServerContext, { passage, highlights, before, after, source, range }: EvidenceInContext, info: HoverInfo, document: TextDocument): readonly string[] {
  const { text, locale, client } = context;
  const marks = highlights.map((h) => shift(h, -passage.span.start));
  const around = (words: string): string => (words === '' ? '' : `*${escapeMarkdown(words)}*`);
  const quote = [around(tail(before)), emphasise(passage.text, marks), around(shorten(after, NEIGHBOUR_LENGTH))].filter((part) => part !== '').join(' ');
  const at = rangeIn(document, { start: info.span.end, end: info.span.end });
  const link = (label: Message, command: string, ...args: readonly unknown[]): string => commandLink(text(label), command, args);
  return [
    [
      escapeMarkdown([sourceLabel(source, locale), passage.locator].filter((part) => part !== undefined).join(', ')),
      openLink(context, message('Open at the passage'), source.id, range),
      ...(!client.commands ? [] : [
      ...(info.kind === 'citation' ? [] : [link(message('Insert citation'), 'plumbline.insertPassage', document.uri, at, { source: passage.source, index: passage.index }, 'citation')]),
      link(message('Copy quote'), 'plumbline.copyText', passage.text),
      ...info.findings.slice(0, 1).map((f) => link(message('Ignore'), 'plumbline.ignoreFinding', document.uri, f.fingerprint)),
      ]),
    ].join(' · '),
    quoteBlock(quote),
  ];
}

/** Opens a source: by our own command, else as a file, which any editor knows. */
function openLink({ text, client }: ServerContext, label: Message, uri: string, range: Range): string {
  return client.commands ? commandLink(text(label), 'plumbline.openPassage', [uri, range]) : fileLink(text(label), uri, range.start.line);
}

/** The end of a text, from a word's start. */
function tail(text: string): string {
  const flat = text.trim();
  if (flat.length <= NEIGHBOUR_LENGTH) return flat;
  const cut = flat.slice(-NEIGHBOUR_LENGTH);
  return `…${cut.slice(cut.indexOf(' ') + 1)}`;
}
