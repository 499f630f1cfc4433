import { message } from '../../model/message';
import type { Problem, Result } from '../../model/problem';
import { failure, success } from '../../model/problem';
import type { Block, PassagePlace, Source, SourceId } from '../../model/source';
import type { Span } from '../../model/span';
import type { Reader, Reading } from '../../readers/reader';
import { contentHash } from '../../text/content-hash';
import { lineStarts } from '../../text/lines';
import { chainMaps, identityMap } from '../../text/offsets/offset-map';
import { bareWords } from '../../text/characters/bare-words';
import { splitSentences } from '../../text/words/sentences';
import { fileName } from '../../text/path-parts';

/** A file of the corpus with its bytes. */
export interface SourceFile {
  readonly id: SourceId;
  /** Path to show. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/**
 * Reads one file into a source. The key in its metadata is the file's own (empty where it sets none): a corpus gives
 * the final one.
 * `turn` is asked between pieces of work, so that a long file keeps nobody waiting. Fails with `empty`, `binary`,
 * `encoding`, `format` or
 * `syntax`; never throws.
 */
export async function readSource(
  file: SourceFile,
  readers: readonly Reader[],
  turn?: () => Promise<void>,
): Promise<Result<Source>> {
  const reader = readerFor(file.path, readers);
  if (!reader)
    return failure(
      problem(
        'format',
        'Plumbline cannot read this kind of file. Save it as text, HTML, Word (.docx) or PDF to use it as a source.',
      ),
    );
  if (file.bytes.length === 0) return failure(emptyProblem());
  try {
    const reading = await reader.read({ bytes: file.bytes, name: fileName(file.path), turn });
    await turn?.();
    return reading.ok ? await toSource(file, reader.format, asSeen(reading.value), turn) : reading;
  } catch (error) {
    return failure(
      problem('syntax', 'This file could not be read: {0}', error instanceof Error ? error.message : String(error)),
    );
  }
}

/** The reader that claims the file's ending. */
export function readerFor(path: string, readers: readonly Reader[]): Reader | undefined {
  const lower = path.toLowerCase();
  return readers.find((reader) => reader.extensions.some((extension) => lower.endsWith(extension)));
}

/** Units of text that are split into sentences between two turns: some milliseconds' work. */
const STEP = 100_000;

/** The sentences of the blocks; a heading or caption is one passage, a crumb none. */
async function passagesOf(
  text: string,
  blocks: readonly Block[],
  turn?: () => Promise<void>,
): Promise<readonly PassagePlace[]> {
  const passages: PassagePlace[] = [];
  let pause = STEP;
  for (const [i, block] of blocks.entries()) {
    for (const span of sentencesOf(text, block)) passages.push({ span, block: i });
    if (block.span.end < pause) continue;
    await turn?.();
    pause = block.span.end + STEP;
  }
  return passages;
}

function sentencesOf(text: string, { span, kind }: Block): readonly Span[] {
  if (kind === 'crumb') return [];
  if (kind === 'heading' || kind === 'caption') return span.end > span.start ? [span] : [];
  return splitSentences(text, span);
}

/** The reading without what nobody sees in its words, and without marks of notes behind them. */
function asSeen(reading: Reading): Reading {
  const { text, map } = bareWords(reading.text);
  if (map === identityMap) return reading;
  const blocks = reading.blocks.map((block) => ({ ...block, span: map.spanToReading(block.span) }));
  return { ...reading, text, map: chainMaps(map, reading.map), blocks };
}

async function toSource(
  file: SourceFile,
  format: string,
  reading: Reading,
  turn?: () => Promise<void>,
): Promise<Result<Source>> {
  const passages = await passagesOf(reading.text, reading.blocks, turn);
  if (passages.length === 0) return failure(emptyProblem());
  const { text, map, blocks, metadata, problems } = reading;
  const hash = contentHash(file.bytes);
  await turn?.();
  return success({
    id: file.id,
    path: file.path,
    format,
    text,
    map,
    blocks,
    passages,
    problems,
    metadata: { ...metadata, authors: metadata.authors ?? [], key: metadata.key ?? '' },
    lineStarts: lineStarts(reading.original),
    contentHash: hash,
  });
}

function emptyProblem(): Problem {
  return problem('empty', 'There is no text in this file.');
}

function problem(code: string, template: string, ...args: string[]): Problem {
  return { code, severity: 'error', message: message(template, ...args) };
}
