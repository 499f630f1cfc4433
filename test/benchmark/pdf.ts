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

/** `pdf [--pages n]`: processor time and memory for a PDF of so many pages, with running heads and page numbers. */
export async function run(args: readonly string[]): Promise<number> {
  const at = args.indexOf('--pages');
  const pages = at < 0 ? 300 : Number(args[at + 1]);
  const read = (name: string, bytes: Uint8Array): ReturnType<typeof readSource> =>
    readSource({ id: `file:///${name}`, path: name, bytes }, READERS);
  // The library and the words are loaded once, whatever is read.
  await read('first.pdf', pdfOf([pageOf(0)]));
  const bytes = pdfOf(Array.from({ length: pages }, (_, i) => pageOf(i)));
  const before = process.resourceUsage().maxRSS;
  const start = process.cpuUsage();
  const source = await read('book.pdf', bytes);
  const { user, system } = process.cpuUsage(start);
  const grown = (process.resourceUsage().maxRSS - before) / 1024;
  const passages = source.ok ? source.value.passages.length : 0;
  const seconds = ((user + system) / 1e6).toFixed(2);
  console.log(`${pages} pages (${(bytes.length / 1e6).toFixed(1)} MB), ${passages} passages:`);
  console.log(`${seconds} s of processor time, ${Math.round(grown)} MB above the most before`);
  return 0;
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
