import { getResolvedPDFJS } from 'unpdf';
import { nameGlyphs } from './glyph-names';

/** What this project asks of PDF.js (in unpdf), which is loaded when the first PDF is read. */

/** A run of text as PDF.js gives it: `transform` is a text matrix in the page's own units, whose y grows upwards. */
export interface PdfTextItem {
  readonly str: string;
  readonly width: number;
  readonly height: number;
  readonly transform: readonly number[];
  readonly fontName: string;
}

/** One page. */
export interface PdfPage {
  getViewport(options: { readonly scale: number }): PdfViewport;
  getTextContent(options: {
    readonly disableNormalization: boolean;
    readonly includeMarkedContent: boolean;
  }): Promise<{ readonly items: readonly object[] }>;
  cleanup(): void;
}

/** The page as it is shown: `transform` leads there from the page's own units. */
export interface PdfViewport {
  readonly width: number;
  readonly height: number;
  readonly transform: readonly number[];
}

/** An open document. */
export interface PdfDocument {
  readonly numPages: number;
  getPage(number: number): Promise<PdfPage>;
  getPageLabels(): Promise<readonly string[] | null>;
  getMetadata(): Promise<{ readonly info?: Readonly<Record<string, unknown>> }>;
  destroy(): Promise<void>;
}

interface PdfJs {
  getDocument(options: Readonly<Record<string, unknown>>): { readonly promise: Promise<PdfDocument> };
}

/** Where the library comes from, for hosts that cannot import it. */
const source: { load: () => Promise<object> } = { load: getResolvedPDFJS };

/** Told of a library that cannot be loaded: nothing is wrong with the file. */
export class LibraryMissing extends Error {}

/** Sets from where the library is loaded, once, with the first PDF; a failure costs that PDF alone. */
export function loadPdfWith(load: () => Promise<object>): void {
  let loading: Promise<object> | undefined;
  source.load = () =>
    (loading ??= load().catch((error: unknown) => {
      loading = undefined;
      throw new LibraryMissing(error instanceof Error ? error.message : String(error));
    }));
}

/**
 * Opens a document; rejects with an error named `PasswordException` or `InvalidPDFException` where it cannot. Runs
 * none of its scripts.
 */
export async function openPdf(bytes: Uint8Array): Promise<PdfDocument> {
  const { getDocument } = (await source.load()) as PdfJs;
  // The library takes the bytes away from whoever gave them.
  const data = new Uint8Array(bytes);
  nameGlyphs(data);
  return getDocument({
    data,
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    enableXfa: false,
    verbosity: 0,
    stopAtErrors: false,
  }).promise;
}
