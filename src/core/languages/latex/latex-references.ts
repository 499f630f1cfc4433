import type { OwnReference } from '../../model/draft';

const BIBITEM =
  /\\bibitem\s{0,20}(?:\[(?:[^\][{}]|\{[^{}]{0,200}\}|\[[^\][]{0,100}\]){0,400}\]\s{0,20})?\{([^{}\n]{1,200})\}/g;
/** A bibliography file that the document writes itself. */
const FILE = /\\begin\{filecontents\*?\}(?:\[[^\]\n]{0,100}\])?\{[^{}\n]{1,200}\.bib\}([^]*?)\\end\{filecontents\*?\}/g;
const ENTRY = /@(?!comment|string|preamble)[A-Za-z]{1,40}\s{0,8}[{(]\s{0,20}([^\s,{}()"]{1,200})\s{0,20},/g;

/**
 * The works that a LaTeX document lists itself: the items of `thebibliography`, and entries of a bibliography written
 * out in it.
 */
export function latexReferences(text: string): readonly OwnReference[] {
  const found = text.includes('\\bibitem') ? [...text.matchAll(BIBITEM)] : [];
  const items = found.filter(({ index }) => !isComment(text, index)).map((item) => (item[1] ?? '').trim());
  const files = text.includes('{filecontents') ? [...text.matchAll(FILE)].map((file) => file[1] ?? '') : [];
  const entries = files.flatMap((file) => [...file.matchAll(ENTRY)].map((entry) => entry[1] ?? ''));
  return [...items, ...entries].map((key) => ({ key }));
}

/** Whether a sign of comment stands before an offset, in its line. */
function isComment(text: string, at: number): boolean {
  return /(?<!\\)%/.test(text.slice(text.lastIndexOf('\n', at) + 1, at));
}
