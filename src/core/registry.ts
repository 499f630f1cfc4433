import { bibtex } from './bibliography/bibtex';
import { cslJson } from './bibliography/csl-json';
import type { BibliographyFormat } from './bibliography/entry';
import { ris } from './bibliography/ris';
import { isKnownWord } from './compare/lexicon/lexicon';
import { docxDraft } from './documents/docx';
import { asciidoc } from './languages/asciidoc';
import { html } from './languages/html';
import { latex } from './languages/latex';
import { markdown } from './languages/markdown';
import { org } from './languages/org';
import { plain } from './languages/plain';
import { quarto } from './languages/quarto';
import { restructuredtext } from './languages/restructuredtext';
import { typst } from './languages/typst';
import type { DraftLanguage } from './model/draft';
import type { DraftDocumentFormat } from './model/draft-document';
import type { Output } from './model/output';
import type { Rule } from './model/judging/rule';
import { githubOutput } from './outputs/github';
import { htmlOutput } from './outputs/html';
import { jsonOutput } from './outputs/json';
import { junitOutput } from './outputs/junit';
import { markdownOutput } from './outputs/markdown';
import { sarifOutput } from './outputs/sarif';
import { textOutput } from './outputs/text';
import { csvReader } from './readers/csv';
import { docxReader } from './readers/office/docx';
import { epubReader } from './readers/epub';
import { htmlReader } from './readers/html';
import { mailReader } from './readers/mail';
import { mhtmlReader } from './readers/mhtml';
import { odpReader } from './readers/office/odp';
import { odsReader } from './readers/office/ods';
import { odtReader } from './readers/office/odt';
import { pdfReader } from './readers/pdf';
import { plainReader } from './readers/plain';
import { proseReader } from './readers/prose';
import { transcriptReader } from './readers/transcript';
import { webarchiveReader } from './readers/webarchive';
import { xlsxReader } from './readers/office/xlsx';
import { pptxReader } from './readers/office/pptx';
import type { Reader } from './readers/reader';
import { dateConflict } from './rules/date-conflict';
import { ignoreUnused } from './rules/ignore-unused';
import { locatorMismatch } from './rules/citations/locator-mismatch';
import { nameConflict } from './rules/name-conflict';
import { polarityConflict } from './rules/polarity-conflict';
import { quantityConflict } from './rules/quantity-conflict';
import { citationMismatch } from './rules/citations/citation-mismatch';
import { citationUnknown } from './rules/citations/citation-unknown';
import { quoteAltered } from './rules/quotes/quote-altered';
import { quoteDrifted } from './rules/quotes/quote-drifted';
import { quoteMisattributed } from './rules/quotes/quote-misattributed';
import { quoteNotFound } from './rules/quotes/quote-not-found';
import { roleConflict } from './rules/role-conflict';
import { statementConflict } from './rules/statement-conflict';
import { sourcesDisagree } from './rules/sources-disagree';
import { unsupported } from './rules/unsupported';

/** What can stand alone or inside another file. */
const DOCUMENTS: readonly Reader[] = [
  plainReader(isKnownWord),
  proseReader('markdown', markdown),
  proseReader('latex', latex),
  proseReader('asciidoc', asciidoc),
  proseReader('restructuredtext', restructuredtext),
  proseReader('typst', typst),
  proseReader('org', org),
  htmlReader,
  transcriptReader,
  docxReader,
  odtReader,
  pdfReader(isKnownWord),
  epubReader,
  xlsxReader,
  odsReader,
  csvReader,
  pptxReader,
  odpReader,
];

/** Source formats, by file ending; the first that claims an ending reads it. */
export const READERS: readonly Reader[] = [
  ...DOCUMENTS,
  mailReader({ html: htmlReader, others: DOCUMENTS }),
  mhtmlReader(htmlReader),
  webarchiveReader(htmlReader),
];

/** Draft languages; the last one reads what no other claims. */
export const LANGUAGES: readonly DraftLanguage[] = [
  markdown,
  quarto,
  latex,
  asciidoc,
  restructuredtext,
  typst,
  org,
  plain,
];

/** Languages of drafts that are read where they are named: no editor opens them as drafts, and no folder has them. */
export const PAGES: readonly DraftLanguage[] = [html];

/** Documents that drafts are written in, by file ending. */
export const DRAFT_DOCUMENTS: readonly DraftDocumentFormat[] = [docxDraft];

/** Bibliography formats, by file ending. */
export const BIBLIOGRAPHIES: readonly BibliographyFormat[] = [bibtex, cslJson, ris];

/** Ways to write findings down; the names after `--format`. */
export const OUTPUTS: readonly Output[] = [
  textOutput,
  jsonOutput,
  sarifOutput,
  junitOutput,
  githubOutput,
  htmlOutput,
  markdownOutput,
];

/** Kinds of finding, in the order of their pages. */
export const RULES: readonly Rule[] = [
  quantityConflict,
  dateConflict,
  nameConflict,
  roleConflict,
  polarityConflict,
  quoteAltered,
  quoteMisattributed,
  quoteNotFound,
  citationUnknown,
  citationMismatch,
  sourcesDisagree,
  unsupported,
  quoteDrifted,
  ignoreUnused,
  statementConflict,
  locatorMismatch,
];

/** The format of a draft that is no text file: undefined for text. */
export function documentFormatOf(name: string): DraftDocumentFormat | undefined {
  const lower = name.toLowerCase();
  return DRAFT_DOCUMENTS.find(({ extensions }) => extensions.some((extension) => lower.endsWith(extension)));
}
