import { message } from '../model/message';
import type { Problem, Result } from '../model/problem';
import { failure, success } from '../model/problem';
import { writtenMetadata } from './archive/core-properties';
import type { Gutters } from './pdf/columns';
import { regionsOf } from './pdf/columns';
import { isDamaged } from './pdf/damage';
import type { PdfDocument } from './pdf/engine';
import { LibraryMissing, openPdf } from './pdf/engine';
import type { RunPage } from './pdf/furniture';
import { findFurniture } from './pdf/furniture';
import type { Run } from './pdf/geometry';
import { placeRuns } from './pdf/geometry';
import type { KnownWord } from './support/wrapped/hyphens';
import { wordKnower } from './support/wrapped/hyphens';
import { pageLocators } from './pdf/labels';
import { letterWidths, linesOf } from './pdf/lines';
import type { Body, Paragraph } from './pdf/paragraphs';
import { paragraphsOf } from './pdf/paragraphs';
import { joined, partsOf } from './pdf/parts';
import { pictureDigits } from './pdf/pictures';
import { UnnamedSigns } from './pdf/unnamed-signs';
import type { Reader, ReaderInput, Reading } from './reader';
import { documentReading } from './support/document';
import { damagedFile, encryptedFile, unreadHere } from './support/failures';

/** More pages are not read. */
const MOST_PAGES = 5_000;

/**
 * PDF files (ISO 32000): words and lines by where they stand, columns one after the other, notes apart, the page as
 * locator. `isLemma` knows words in their plain form, for those that were cut at the end of a line.
 */
export function pdfReader(isLemma: KnownWord): Reader {
  return { format: 'pdf', extensions: ['.pdf'], read: (input) => readPdf(input, isLemma) };
}

interface Pages {
  readonly pages: readonly RunPage[];
  readonly turned: readonly string[];
  readonly labels: readonly string[] | null;
  readonly info: Readonly<Record<string, unknown>>;
}

async function readPdf({ bytes, turn }: ReaderInput, isLemma: KnownWord): Promise<Result<Reading>> {
  const opened = await open(bytes);
  if (!opened.ok) return opened;
  const { pages, labels, info, turned } = await takePages(opened.value, turn).finally(() => opened.value.destroy());
  const pictures = pictureDigits(pages.flatMap(({ runs }) => runs));
  const written = pages
    .map((page) => ({ ...page, runs: page.runs.filter((run) => !pictures.has(run)) }))
    .filter(({ runs }) => runs.length > 0);
  if (written.length === 0) return failure(noTextLayer());
  const damaged = written.filter(({ runs }) => isDamaged(runs.map(({ text }) => text).join(' ')));
  const whole = written.filter((page) => !damaged.includes(page));
  const widths = letterWidths(whole.flatMap(({ runs }) => runs));
  const furniture = findFurniture(whole, widths);
  const locators = pageLocators(pages.length, labels, furniture.numbers);
  if (whole.length === 0)
    return failure(
      damagedText(
        locators.length === 1 ? (locators[0] ?? '') : `${locators[0] ?? ''} – ${locators.at(-1) ?? ''}`,
        'error',
      ),
    );
  const body = bodyOf(
    whole.flatMap(({ runs }) => runs),
    isLemma,
  );
  const paragraphs: Paragraph[] = [];
  const gutters: Gutters = new Set();
  for (const page of whole) {
    await turn?.();
    const regions = regionsOf(
      page.runs.filter((run) => !furniture.runs.has(run)),
      body.size,
      gutters,
    );
    const { index, height } = page;
    const own = { ...body, font: fontOf(page.runs) };
    paragraphs.push(
      ...regions.flatMap((region) => paragraphsOf({ page: index, height, lines: linesOf(region, widths) }, own)),
    );
  }
  const parts = partsOf(joined(paragraphs, body.words), locators);
  const crumbs = [...furniture.texts, ...new Set(turned)].map((text) => ({ kind: 'crumb' as const, text }));
  const problems =
    damaged.length > 0
      ? [
          damagedText(
            damaged
              .map(({ index }) => locators[index] ?? '')
              .slice(0, 20)
              .join(', '),
            'warning',
          ),
        ]
      : [];
  const metadata = writtenMetadata(text(info['Title']), text(info['Author']));
  return success(documentReading([...parts, ...crumbs], { metadata, problems }));
}

async function open(bytes: Uint8Array): Promise<Result<PdfDocument>> {
  try {
    return success(await openPdf(bytes));
  } catch (error) {
    if (error instanceof LibraryMissing) return failure(unreadHere(error.message));
    const name = error instanceof Error ? error.name : '';
    return failure(name === 'PasswordException' ? encryptedFile() : damagedFile());
  }
}

/** The text of each page; a page that cannot be read has none. */
async function takePages(document: PdfDocument, turn: ReaderInput['turn']): Promise<Pages> {
  const pages: RunPage[] = [];
  const turned: string[] = [];
  const signs = new UnnamedSigns();
  for (let index = 0; index < Math.min(document.numPages, MOST_PAGES); index++) {
    await turn?.();
    try {
      const page = await document.getPage(index + 1);
      const { items } = await page.getTextContent({ disableNormalization: true, includeMarkedContent: true });
      const viewport = page.getViewport({ scale: 1 });
      const placed = placeRuns(signs.take(items), viewport);
      pages.push({ index, runs: placed.runs, height: viewport.height });
      turned.push(...placed.turned);
      page.cleanup();
    } catch {
      pages.push({ index, runs: [], height: 0 });
    }
  }
  const labels = await document.getPageLabels().catch(() => null);
  const { info = {} } = await document.getMetadata().catch(() => ({ info: {} }));
  const read = pages.map((page) => ({ ...page, runs: page.runs.map((run) => signs.read(run)) }));
  return { pages: read, turned, labels, info };
}

/** The size and the font of most of the text, and its words. */
function bodyOf(runs: readonly Run[], isLemma: KnownWord): Body {
  const own = new Set<string>();
  const sizes = new Map<number, number>();
  for (const { text, size } of runs) {
    const rounded = Math.round(size * 2) / 2;
    sizes.set(rounded, (sizes.get(rounded) ?? 0) + text.length);
    // The first and the last word of a run may be parts of words.
    for (const [word] of text.slice(0, 2000).matchAll(/(?<=\s)\p{L}[\p{L}-]*\p{L}(?=[\s,.;:!?])/gu)) own.add(word);
  }
  return { size: most(sizes) ?? 10, font: fontOf(runs), words: wordKnower(own, isLemma) };
}

/** Fonts may be called otherwise on each page. */
function fontOf(runs: readonly Run[]): string {
  const fonts = new Map<string, number>();
  for (const { text, font } of runs) fonts.set(font, (fonts.get(font) ?? 0) + text.length);
  return most(fonts) ?? '';
}

function most<K>(counts: ReadonlyMap<K, number>): K | undefined {
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' ? value.replace(/[\s\0]+/g, ' ').trim() : undefined;
}

function noTextLayer(): Problem {
  return {
    code: 'no-text-layer',
    severity: 'error',
    message: message('This PDF holds pictures of pages and no text. Run text recognition (OCR) on it first.'),
  };
}

function damagedText(pages: string, severity: Problem['severity']): Problem {
  return {
    code: 'damaged-text',
    severity,
    message: message(
      'The text layer is damaged on {0}: it was not read there. Run text recognition (OCR) on the file, or get another copy.',
      pages,
    ),
  };
}
