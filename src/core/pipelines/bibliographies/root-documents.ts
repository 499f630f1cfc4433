import type { DraftLanguage } from '../../model/draft';
import { bibliographiesIn, frontMatter } from '../../languages/support/front-matter';
import type { FileSystem } from '../../ports';
import { foldersAbove, foldersUp, nameFrom } from '../corpus/corpus-uri';
import { type Inherited, NOTHING_INHERITED } from './document-parts';
import { latexRoot } from './latex-root';
import { readText } from '../corpus/read-text';
import { typstBibliographies } from './typst-root';

/** A draft as far as its place and its first words go. */
export interface Chapter {
  readonly uri: string;
  readonly text: string;
  readonly language: Pick<DraftLanguage, 'id'>;
}

/** Project files of Quarto and bookdown that may name bibliographies for all documents below them. */
const PROJECT_FILES = ['_quarto.yml', '_quarto.yaml', '_bookdown.yml', '_metadata.yml'];
/** A bookdown book's first document; its head holds for the whole book. */
const BOOK_HEAD = { of: '_bookdown.yml', files: ['index.Rmd', 'index.rmd'] };
const WITH_PROJECT_FILES = new Set(['markdown', 'quarto']);

/**
 * Finds the bibliographies that a chapter has from the document or project it belongs to. What was found is kept until
 * `forget`.
 */
export class RootDocuments {
  private readonly known = new Map<string, Promise<Inherited>>();

  constructor(private readonly files: FileSystem) {}

  /** After any file changed. */
  forget(): void {
    this.known.clear();
  }

  /**
   * What the chapter cites by that is named or listed elsewhere; `within` are folders above which no root document is
   * looked for.
   */
  inheritedBy({ uri, text, language: { id } }: Chapter, within: readonly string[]): Promise<Inherited> {
    const folder = uri.replace(/\/[^/]*$/, '');
    if (uri.startsWith('untitled:') || folder === uri) return NONE;
    if (id === 'latex')
      return this.keep(`${uri}\n${latexRoot.named(text) ?? latexRoot.isRoot(text)}`, () =>
        latexRoot.inherited(this.files, { uri, text }, foldersUp(folder, within)),
      );
    if (id === 'typst') return this.keep(uri, () => typstBibliographies(this.files, uri, foldersUp(folder, within)));
    return WITH_PROJECT_FILES.has(id) ? this.keep(folder, () => this.fromProject(folder)) : NONE;
  }

  private keep(key: string, find: () => Promise<Inherited>): Promise<Inherited> {
    const found = this.known.get(key) ?? find();
    this.known.set(key, found);
    return found;
  }

  /** Of each kind of project file the nearest one counts. */
  private async fromProject(folder: string): Promise<Inherited> {
    const names: string[] = [];
    const seen = new Set<string>();
    for (const above of [folder, ...foldersAbove(folder)]) {
      for (const name of PROJECT_FILES.filter((n) => !seen.has(n))) {
        const text = await readText(this.files, `${above}/${name}`);
        if (text === undefined) continue;
        seen.add(name);
        names.push(
          ...bibliographiesIn(text, { start: 0, end: text.length }).map((file) => nameFrom(folder, above, file)),
        );
        if (name === BOOK_HEAD.of) names.push(...(await this.fromHead(folder, above)));
      }
    }
    return { ...NOTHING_INHERITED, names: [...new Set(names)] };
  }

  private async fromHead(folder: string, book: string): Promise<readonly string[]> {
    for (const name of BOOK_HEAD.files) {
      const text = await readText(this.files, `${book}/${name}`);
      const head = text === undefined ? undefined : frontMatter(text);
      if (text !== undefined && head) return bibliographiesIn(text, head).map((file) => nameFrom(folder, book, file));
    }
    return [];
  }
}

const NONE = Promise.resolve(NOTHING_INHERITED);
