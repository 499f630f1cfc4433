import { filesIn, textOf } from '../../test/support/repository';

/** A word list as it is written: `words/<room>/<name>.txt`. */
export interface WordFile {
  /** From the project's folder, with forward slashes. */
  readonly file: string;
  /** What the list is for: the first sentence of its header. */
  readonly purpose: string;
  readonly source: string | undefined;
  readonly licence: string | undefined;
  /** In the order of the file. */
  readonly entries: readonly string[];
}

/** Every list of `words/`. */
export function wordFiles(): readonly WordFile[] {
  return filesIn('words', /\.txt$/).map((file) => readWordFile(file, textOf(file)));
}

/** Reads a list: lines that start with "# " say what it is, all others are an entry each. */
export function readWordFile(file: string, text: string): WordFile {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const notes = lines.filter(isNote).map((line) => line.slice(2));
  const valueOf = (name: string) => notes.find((note) => note.startsWith(`${name}: `))?.slice(name.length + 2);
  return {
    file,
    purpose: notes
      .slice(
        0,
        Math.max(
          0,
          notes.findIndex((note) => note.startsWith('Source: ')),
        ),
      )
      .join(' '),
    source: valueOf('Source'),
    licence: valueOf('Licence'),
    entries: lines.filter((line) => !isNote(line)),
  };
}

/** The module of each list, which `src/core` imports: one constant, the entries with a line break between them. */
export function wordModules(): readonly { readonly file: string; readonly text: string }[] {
  return wordFiles().map(({ file, purpose, entries }) => ({
    file: `src/core/${file.replace(/\.txt$/, '.ts')}`,
    text: [
      commentOf(`${purpose} Made from ${file} by \`npm run words\`: add words there.`),
      '// prettier-ignore',
      `export const ${constantOf(file)} = ${JSON.stringify(entries.join('\n'))};`,
      '',
    ].join('\n'),
  }));
}

function isNote(line: string): boolean {
  return line.startsWith('# ');
}

/** "words/text/stop-words.txt" -> "STOP_WORDS_LIST" */
function constantOf(file: string): string {
  const name = file.slice(file.lastIndexOf('/') + 1, -'.txt'.length);
  return `${name.toUpperCase().replaceAll('-', '_')}_LIST`;
}

/** A documentation comment of lines that are no wider than the project's. */
function commentOf(text: string): string {
  const lines = text.match(/\S.{0,115}(?=\s|$)/g) ?? [];
  return ['/**', ...lines.map((line) => ` * ${line}`), ' */'].join('\n');
}
