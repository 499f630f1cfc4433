import assert from 'node:assert/strict';
import type { Source } from '../../../src/core/model/source';
import { readSource } from '../../../src/core/pipelines/corpus/read-source';
import type { Reading } from '../../../src/core/readers/reader';
import { READERS } from '../../../src/core/registry';

/** What the reader of a file ending makes of a file. */
export async function readAs(extension: string, original: string): Promise<Reading> {
  const reader = READERS.find((candidate) => candidate.extensions.includes(extension))!;
  const result = await reader.read({ bytes: new TextEncoder().encode(original), name: `a${extension}` });
  assert.ok(result.ok);
  return result.value;
}

/** The source that a file of this name and content is read into. */
export async function sourceOf(name: string, content: string | Uint8Array): Promise<Source> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const result = await readSource({ id: `file:///${name}`, path: name, bytes }, READERS);
  assert.ok(result.ok, result.ok ? '' : result.problem.message.template);
  return result.value;
}

/** The code of the problem that keeps a file from being read. */
export async function problemOf(name: string, content: string | Uint8Array): Promise<string> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const result = await readSource({ id: `file:///${name}`, path: name, bytes }, READERS);
  return result.ok ? 'none' : result.problem.code;
}

/** One line for each passage: the kind of its block, and its words. */
export function passageLines({ passages, blocks, text }: Source): string[] {
  return passages.map(
    ({ span, block }) => `${blocks[block]!.kind}: ${text.slice(span.start, span.end).replace(/\s+/g, ' ')}`,
  );
}
