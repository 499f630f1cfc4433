import type { Block } from '../model/source';
import { lineStarts } from '../text/lines';
import { OffsetMapBuilder } from '../text/offsets/offset-map';
import { straight } from '../names/straight';
import { firstOf, nth } from '../text/nth';
import type { Reading } from './reader';
import { textReader } from './reader';
import { captionWords, ShownLines, writeCaption } from './support/captions';

/**
 * Subtitles and transcripts: WebVTT and SubRip. Cues that run on are one paragraph, whose locator is the time of its
 * first words.
 */
export const transcriptReader = textReader('transcript', ['.vtt', '.srt'], readTranscript);

/** "00:01:02.500 --> 00:01:04.000 align:start", hours optional, comma in SubRip. */
const TIMING = /^\s*((?:\d{1,3}:)?\d{1,2}:\d{2})[.,]\d{1,3}\s+-->\s+((?:\d{1,3}:)?\d{1,2}:\d{2})[.,]\d{1,3}/;
/** `<v Jane Doe>`, `<v.loud Doe, Jane (Board)>`: who speaks. */
const VOICE = /^\s*<v(?:\.[\w.-]{1,40})?\s+([^<>\n]{1,80})>/;
/** A pause of this many seconds starts a new paragraph, as does a new speaker. */
const PAUSE = 3;
/** A line of the file; one of blanks alone ends no cue. */
interface Line {
  readonly start: number;
  readonly text: string;
  readonly isEmpty: boolean;
}

interface Cue {
  /** As written, without fractions. */
  readonly time: string;
  readonly from: number;
  readonly to: number;
  readonly lines: readonly Line[];
}

/** A paragraph being written. */
interface Open {
  readonly start: number;
  readonly locator: string;
  readonly voice: string | undefined;
  to: number;
}

/** Whether a cue belongs to the paragraph before it: no pause, and nobody else speaks in what is new of it. */
function goesOn(open: Open, { from, lines }: Cue, isNew: boolean): boolean {
  return from - open.to <= PAUSE && !(isNew && isOthers(open, firstOf(lines)));
}

/** What shows that another person speaks: a voice, dashes, or the ">>" of live captions, as they are or escaped. */
const CHANGE = /^\s*(?:<v[\s.]|[-–—]{1,2}\s|>\s|(?:>|&gt;){2})/;
const LIVE_CHANGE = /^\s*(?:>|&gt;){2}/;

/** Whether a line within a caption says that another person may speak; a dash may be one of the sentence. */
function isMarked({ text }: Line): boolean {
  return LIVE_CHANGE.test(text) || voiceOf(text) !== undefined;
}

/** Whether somebody else says a line: it names another voice, or has the mark of a change. */
function isOthers({ voice }: Open, { text }: Line): boolean {
  const named = voiceOf(text);
  return named === undefined ? CHANGE.test(text) : named !== voice;
}

function voiceOf(line: string): string | undefined {
  return VOICE.exec(line)?.[1]?.trim();
}

/** "Jane Doe: " before the words, as Zoom and others write in every caption. */
const LABEL = /^(\p{Lu}[\p{L}\p{M}.'’-]*(?: \(?[\p{L}\p{N}][\p{L}\p{N}.'’-]*\)?){0,3}): +(?=\S)/u;
/** From so many captions in a row of one label on, labels name speakers. */
const FEWEST_LABELLED = 2;

/** The labels that name speakers: some caption begins with the one that began the caption before it. */
function speakersIn(cues: readonly Cue[]): ReadonlySet<string> {
  const labels = cues.map(({ lines }) => LABEL.exec(firstOf(lines).text)?.[1]);
  const inARow = labels.filter((label, i) => label !== undefined && label === labels[i - 1]).length;
  return new Set(inARow + 1 >= FEWEST_LABELLED ? labels.flatMap((label) => label ?? []) : []);
}

/** The line without its label, where that only says again who is speaking. */
function withoutLabel(line: Line, speakers: ReadonlySet<string>, speaker: string | undefined): Line {
  const [label = '', name] = LABEL.exec(line.text) ?? [];
  return name !== undefined && name === speaker && speakers.has(name)
    ? { ...line, start: line.start + label.length, text: line.text.slice(label.length) }
    : line;
}

function readTranscript(original: string): Reading {
  const builder = new OffsetMapBuilder(original);
  const blocks: Block[] = [];
  let open: Open | undefined;
  const close = (): void => {
    if (open && builder.length > open.start)
      blocks.push({ span: { start: open.start, end: builder.length }, kind: 'paragraph', locator: open.locator });
  };
  const begin = (cue: Cue, line: Line): Open => {
    close();
    if (builder.length > 0) builder.insert('\n\n');
    const begun = { start: builder.length, locator: cue.time, voice: voiceOf(line.text), to: cue.to };
    writeVoice(builder, line);
    return begun;
  };
  const cues = cuesOf(original);
  const speakers = speakersIn(cues);
  let speaker: string | undefined;
  const shown = new ShownLines(cues.map(({ lines }) => lines.map(({ text }) => captionWords(text))));
  for (const [i, cue] of cues.entries()) {
    const label = LABEL.exec(firstOf(cue.lines).text)?.[1];
    const isTold = label !== undefined && speakers.has(label);
    const isAnother = isTold && label !== speaker;
    const current = open && !isAnother && goesOn(open, cue, shown.newFrom(i, 0) === 0) ? open : undefined;
    const told = current ? speaker : undefined;
    open = current ?? begin(cue, firstOf(cue.lines));
    open.to = cue.to;
    if (isTold) speaker = label;
    for (const [n, written] of cue.lines.entries()) {
      const line = n === 0 ? withoutLabel(written, speakers, told) : written;
      const from = shown.newFrom(i, n);
      const isNew = n > 0 && from === 0;
      if (isNew && isMarked(line) && isOthers(open, line)) open = begin(cue, line);
      writeCaption(builder, line, { blockStart: open.start, from });
    }
  }
  close();
  const { text, map } = builder.build();
  return { original, text, map, blocks, metadata: {}, problems: [] };
}

/** The speaker's name, in the words of the text, so that whoever reads a passage sees who speaks. */
function writeVoice(builder: OffsetMapBuilder, { start, text }: Line): void {
  const voice = VOICE.exec(text)?.[1];
  if (voice === undefined) return;
  const at = start + text.indexOf(voice);
  builder.replace(straight(voice), at, at + voice.length);
  builder.insert(':');
}

function cuesOf(original: string): Cue[] {
  const lines = linesOf(original);
  const cues: Cue[] = [];
  for (let i = 0; i < lines.length; i++) {
    const timing = TIMING.exec(nth(lines, i).text);
    if (!timing) continue;
    const first = i + 1;
    while (i + 1 < lines.length && !nth(lines, i + 1).isEmpty && !TIMING.test(nth(lines, i + 1).text)) i++;
    const words = lines
      .slice(first, i + 1)
      .filter(({ text }) => text !== '' && !(/^\d+$/.test(text) && TIMING.test(lines[i + 1]?.text ?? '')));
    if (words.length > 0)
      cues.push({ time: timing[1] ?? '', from: seconds(timing[1] ?? ''), to: seconds(timing[2] ?? ''), lines: words });
  }
  return cues;
}

function linesOf(text: string): Line[] {
  const starts = lineStarts(text);
  return Array.from(starts, (start, i) => {
    const line = text.slice(start, starts[i + 1] ?? text.length).replace(/[\r\n]+$/, '');
    return { start, text: line.trimEnd(), isEmpty: line === '' };
  });
}

function seconds(time: string): number {
  return time.split(':').reduce((sum, part) => sum * 60 + Number(part), 0);
}
