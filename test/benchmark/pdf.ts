import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readSource } from '../../src/core/pipelines/corpus/read-source';
import { READERS } from '../../src/core/registry';
import { randomFrom } from '../support/mutate';
import { pdfOf, type PdfText } from '../support/pdf';

/** Lines of a page. */
const LINES = 44;
const VOCABULARY = (
  'the keeper of a lock wrote every level into his book and sent it down river before noon while boats waited ' +
  'below for water that came late in dry years when mills upstream held back what they could'
).split(' ');

/**
 * `pdf [file] [--pages n]`: processor time and memory for a file, or for a generated one of so many pages, with running
 * heads and page numbers. Memory counts from before anything is read, in a process that has done nothing else.
 */
export async function run(args: readonly string[]): Promise<number> {
  const at = args.indexOf('--pages');
  const pages = at < 0 ? 300 : Number(args[at + 1]);
  const file = at === 0 ? undefined : args[0];
  const read = (name: string, bytes: Uint8Array): ReturnType<typeof readSource> =>
    readSource({ id: `file:///${name}`, path: name, bytes }, READERS);
  if (file === undefined) return ofItsOwn(pages);
  const bytes = new Uint8Array(readFileSync(file));
  // The library and the words are loaded once, whatever is read.
  await read('first.pdf', pdfOf([pageOf(0)]));
  global.gc?.();
  const rest = process.memoryUsage.rss();
  const peak = watchPeak();
  const start = process.cpuUsage();
  const source = await read('book.pdf', bytes);
  const { user, system } = process.cpuUsage(start);
  const grown = (peak() - rest) / 2 ** 20;
  const passages = source.ok ? source.value.passages.length : 0;
  const seconds = ((user + system) / 1e6).toFixed(2);
  console.log(`${file} (${(bytes.length / 1e6).toFixed(1)} MB), ${passages} passages:`);
  console.log(`${seconds} s of processor time, at most ${Math.round(grown)} MB above rest`);
  return 0;
}

/** Looks at the memory again and again; what it gives ends that and says the most. */
function watchPeak(): () => number {
  let most = 0;
  const look = (): void => {
    most = Math.max(most, process.memoryUsage.rss());
  };
  const timer = setInterval(look, 10);
  return () => {
    clearInterval(timer);
    look();
    return most;
  };
}

/** Reads a generated file in a process of its own, since making it leaves memory behind. */
function ofItsOwn(pages: number): number {
  const folder = mkdtempSync(path.join(tmpdir(), 'plumbline-pdf-'));
  const file = path.join(folder, `${pages}-pages.pdf`);
  writeFileSync(file, pdfOf(Array.from({ length: pages }, (_, i) => pageOf(i))));
  const args = [...process.execArgv, '--expose-gc', process.argv[1]!, 'pdf', file];
  const { status } = spawnSync(process.execPath, args, { stdio: 'inherit' });
  rmSync(folder, { recursive: true });
  return status ?? 1;
}

function pageOf(index: number): readonly PdfText[] {
  const random = randomFrom(index);
  const word = (): string => VOCABULARY[Math.floor(random() * VOCABULARY.length)]!;
  const words = (count: number): string => Array.from({ length: count }, word).join(' ');
  const body = Array.from({ length: LINES }, (_, line): readonly PdfText[] => {
    const text = line % 4 === 3 ? `${words(5)} in ${1800 + Math.floor(random() * 200)}.` : words(9);
    // Word by word, as most programs write a line.
    let x = 60;
    return text.split(' ').map((piece) => {
      const placed = { x, y: 90 + line * 15, size: 10, text: piece };
      x += (piece.length + 1) * 6;
      return placed;
    });
  }).flat();
  return [{ x: 60, y: 40, text: 'Levels of the Ulby' }, ...body, { x: 290, y: 800, text: String(index + 1) }];
}
