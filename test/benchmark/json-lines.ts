import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

/**
 * The objects of a file of JSON lines, packed or not; throws where a line is none (a benchmark must not go on half
 * read).
 */
export function readLines<T>(path: string, limit = Infinity): readonly T[] {
  const bytes = readFileSync(path);
  const text = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  return lines.slice(0, limit).map((line) => JSON.parse(line) as T);
}
