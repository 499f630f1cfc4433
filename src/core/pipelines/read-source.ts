import { message } from '../model/message';
import type { Problem, Result } from '../model/problem';
import { failure, success } from '../model/problem';
import type { Block, PassageSpan, Source, SourceId } from '../model/source';
import type { Reader, Reading } from '../readers/reader';
import { contentHash } from '../text/content-hash';
import { lineStarts } from '../text/lines';
import { splitSentences } from '../text/sentences';

/** A file of the corpus with its bytes. */
export interface SourceFile {
  readonly id: SourceId;
  /** Path to show. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/**
 * Reads one file into a source. The key in its metadata is the file's own (empty where it sets none): a corpus gives the final one.
 * Fails with `empty`, `binary`, `encoding`, `format` or `syntax`; never throws.
 */
export async function readSource(file: SourceFile, readers: readonly Reader[]): Promise<Result<Source>> {
  const reader = readerFor(file.path, readers);
  if (!reader) return failure(problem('format', 'Plumbline cannot read this kind of file. Save it as text, Markdown or HTML to use it as a source.'));
  if (file.bytes.length === 0) return failure(emptyProblem());
  try {
    const reading = await reader.read({ bytes: file.bytes, name: fileName(file.path) });
    return reading.ok ? toSource(file, reader.format, reading.value) : reading;
  } catch (error) {
    return failure(problem('syntax', 'This file could not be read: {0}', error instanceof Error ? error.message : String(error)));
  }
}

/** The reader that claims the file's ending. */
export function readerFor(path: string, readers: readonly Reader[]): Reader | undefined {
  const lower = path.toLowerCase();
  return readers.find((reader) => reader.extensions.some((extension) => lower.endsWith(extension)));
}

/** The sentences of the blocks; a heading or caption is one passage, a crumb none. */
export function passagesOf(text: string, blocks: readonly Block[]): PassageSpan[] {
  return blocks.flatMap(({ span, kind }, block): PassageSpan[] => {
    if (kind === 'crumb') return [];
    if (kind === 'heading' || kind === 'caption') return span.end > span.start ? [{ span, block }] : [];
    return splitSentences(text, span).map((sentence) => ({ span: sentence, block }));
  });
}

function toSource(file: SourceFile, format: string, reading: Reading): Result<Source> {
  const passages = passagesOf(reading.text, reading.blocks);
  if (passages.length === 0) return failure(emptyProblem());
  const { text, map, blocks, metadata, problems } = reading;
  return success({
    id: file.id, path: file.path, format, text, map, blocks, passages, problems,
    metadata: { ...metadata, authors: metadata.authors ?? [], key: metadata.key ?? '' },
    lineStarts: lineStarts(reading.original),
    contentHash: contentHash(file.bytes),
  });
}

function emptyProblem(): Problem {
  return problem('empty', 'There is no text in this file.');
}

function problem(code: string, template: string, ...args: string[]): Problem {
  return { code, severity: 'error', message: message(template, ...args) };
}

function fileName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
