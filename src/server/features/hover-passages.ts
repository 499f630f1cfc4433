import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { EvidenceInContext, HoverInfo } from '../../core/model/api';
import { message, type Message } from '../../core/model/message';
import { shift, type Range } from '../../core/model/span';
import type { ServerContext } from '../context';
import { rangeIn } from '../diagnostics';
import { commandLink, emphasise, escapeMarkdown, fileLink, quoteBlock, shorten } from '../markdown';
import { sourceLabel } from '../../protocol/source-label';
import { marksOf } from '../../core/model/offset-spaces';

/** What stands around a passage is cut to this, and a passage below an editor's message to the other. UTF-16 units. */
const NEIGHBOUR_LENGTH = 140;
const EXCERPT_LENGTH = 220;

/** Passages that follow each other in a source, as one. */
interface Run {
  readonly best: EvidenceInContext;
  /** In the order of the source. */
  readonly passages: readonly EvidenceInContext[];
}

/**
 * The passages of a hover, each with its source and what can be done with it; neighbours are one. Where the editor
 * shows the finding above (`isTold`), its source stands there already: short, so that its fixes stay in view.
 */
export function passageBlocks(
  context: ServerContext,
  info: HoverInfo,
  document: TextDocument,
  isTold: boolean,
): readonly string[] {
  const runs = runsOf(info.evidence);
  // Words that are compared already are not repeated.
  const isShown = info.quotation === undefined || info.quotation.verbatim;
  return runs.flatMap((run) => {
    const actions = actionsOn(context, run.best, info, document);
    if (isTold) return [...(isShown ? [quoteBlock(excerpt(run.best))] : []), actions.join(' · ')];
    const { source, passage } = run.best;
    const label = [sourceLabel(source, context.locale), passage.locator]
      .filter((part) => part !== undefined)
      .join(', ');
    const head = [escapeMarkdown(label), ...actions].join(' · ');
    return isShown ? [head, quoteBlock(runs.length === 1 ? inContext(run) : merged(run))] : [head];
  });
}

/** Opens a source, some words in it marked: by our own command, else as a file, which any editor knows. */
export function openLink(
  { text, client }: ServerContext,
  label: Message,
  uri: string,
  [range, ...marks]: readonly [Range, ...Range[]],
): string {
  return client.commands
    ? commandLink(text(label), 'plumbline.openPassage', [uri, range, ...(marks.length > 0 ? [marks] : [])])
    : fileLink(text(label), uri, range.start.line);
}

/** In the order of the best of each. */
function runsOf(evidence: readonly EvidenceInContext[]): readonly Run[] {
  const runs: EvidenceInContext[][] = [];
  for (const one of evidence) {
    const near = runs.find((run) => run.some(({ passage }) => isNeighbour(passage, one.passage)));
    if (near) near.push(one);
    else runs.push([one]);
  }
  return runs.flatMap(([best, ...more]) =>
    best ? [{ best, passages: [best, ...more].sort((a, b) => a.passage.index - b.passage.index) }] : [],
  );
}

function isNeighbour(a: EvidenceInContext['passage'], b: EvidenceInContext['passage']): boolean {
  return a.source === b.source && Math.abs(a.index - b.index) <= 2;
}

/** The passages of a run; where one stands between two of them, it is there as well. */
function merged({ passages }: Run): string {
  return passages
    .flatMap((one, i) => {
      const next = passages[i + 1];
      const between =
        next && next.passage.index - one.passage.index === 2 ? [aside(shorten(one.after, NEIGHBOUR_LENGTH))] : [];
      return [emphasise(one.passage.text, marksOf(one)), ...between];
    })
    .filter((part) => part !== '')
    .join(' ');
}

function inContext(run: Run): string {
  const { passages, best } = run;
  const before = aside(tail((passages[0] ?? best).before));
  const after = aside(shorten((passages.at(-1) ?? best).after, NEIGHBOUR_LENGTH));
  const parts = [before, merged(run), after];
  return parts.filter((part) => part !== '').join(' ');
}

function aside(words: string): string {
  return words === '' ? '' : `*${escapeMarkdown(words)}*`;
}

/** A long passage around the words that decide, cut between words. */
function excerpt(evidence: EvidenceInContext): string {
  const { text } = evidence.passage;
  const marks = marksOf(evidence);
  if (text.length <= EXCERPT_LENGTH) return emphasise(text, marks);
  const centre = marks[0] ? (marks[0].start + marks[0].end) / 2 : 0;
  const from = Math.max(0, Math.min(centre - EXCERPT_LENGTH / 2, text.length - EXCERPT_LENGTH));
  const start = from === 0 ? 0 : text.indexOf(' ', from) + 1;
  const cut = text.lastIndexOf(' ', start + EXCERPT_LENGTH);
  const end = start + EXCERPT_LENGTH >= text.length || cut <= start ? text.length : cut;
  const words = emphasise(
    text.slice(start, end),
    marks.map((mark) => shift(mark, -start)),
  );
  return `${start === 0 ? '' : '…'}${words}${end === text.length ? '' : '…'}`;
}

function actionsOn(
  context: ServerContext,
  { passage, source, range, marks }: EvidenceInContext,
  info: HoverInfo,
  document: TextDocument,
): readonly string[] {
  const { text, client } = context;
  const open = openLink(context, message('Open at the passage'), source.id, [range, ...marks]);
  if (!client.commands) return [open];
  const at = rangeIn(document, { start: info.span.end, end: info.span.end });
  const ref = { source: passage.source, index: passage.index };
  const cite = commandLink(text(message('Insert citation')), 'plumbline.insertPassage', [
    document.uri,
    at,
    ref,
    'citation',
  ]);
  return [
    open,
    ...(info.kind === 'citation' ? [] : [cite]),
    commandLink(text(message('Copy quote')), 'plumbline.copyText', [passage.text]),
    ...info.findings
      .slice(0, 1)
      .map((f) => commandLink(text(message('Ignore')), 'plumbline.ignoreFinding', [document.uri, f.fingerprint])),
  ];
}

/** The end of a text, from a word's start. */
function tail(text: string): string {
  const flat = text.trim();
  if (flat.length <= NEIGHBOUR_LENGTH) return flat;
  const cut = flat.slice(-NEIGHBOUR_LENGTH);
  return `…${cut.slice(cut.indexOf(' ') + 1)}`;
}
