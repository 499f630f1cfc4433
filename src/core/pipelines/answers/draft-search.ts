import type { Draft, DraftLanguage } from '../../model/draft';
import type { Source, SourceId } from '../../model/source';
import type { Position } from '../../model/span';
import type { CancellationToken, FileSystem } from '../../ports';
import { foldedWords } from '../../text/words/folded-words';
import { findFiles } from '../corpus/corpus-files';
import { corpusPlaces, type CorpusRoot } from '../corpus/corpus-places';
import { rangeOfPassage } from './evidence-context';
import { readText } from '../corpus/read-text';

/** What drafts are looked for in. */
export interface DraftSearch {
  readonly files: FileSystem;
  readonly roots: readonly CorpusRoot[];
  readonly languages: readonly DraftLanguage[];
  readonly isSource: (id: SourceId) => boolean;
}

/** Files that are read, the first ones by path, and how many drafts are handed on. */
const MOST_FILES = 500;
const MOST_DRAFTS = 20;
/** Shorter words say little of what a sentence is about. */
const LEAST_LETTERS = 4;
/** The share of a passage's words that a draft must have; what it leaves out is caught by the check that follows. */
const LEAST_SHARE = 0.4;

/** Drafts on disk that may speak of a passage. Told by the share of its words that they have. */
export async function draftsOn(
  search: DraftSearch,
  source: Source,
  position: Position,
  token?: CancellationToken,
): Promise<readonly Draft[]> {
  const words = wordsAt(source, position);
  if (words.length === 0) return [];
  const found: { readonly draft: Draft; readonly share: number }[] = [];
  for (const uri of await draftFiles(search, token)) {
    if (token?.isCancellationRequested) break;
    const text = await readText(search.files, uri);
    const has = new Set(text === undefined ? [] : foldedWords(text).split(' '));
    const share = words.filter((word) => has.has(word)).length / words.length;
    if (text !== undefined && share >= LEAST_SHARE) found.push({ draft: { uri, languageId: '', text }, share });
  }
  return found
    .sort((a, b) => b.share - a.share)
    .slice(0, MOST_DRAFTS)
    .map(({ draft }) => draft);
}

function isBefore(a: Position, b: Position): boolean {
  return a.line === b.line ? a.character < b.character : a.line < b.line;
}

/** The distinct longer words of the passages at a place. */
function wordsAt(source: Source, position: Position): readonly string[] {
  const at = source.passages.filter((_, i) => {
    const range = rangeOfPassage(source, i);
    return range !== undefined && !isBefore(position, range.start) && !isBefore(range.end, position);
  });
  const text = at.map(({ span }) => source.text.slice(span.start, span.end)).join(' ');
  return [
    ...new Set(
      foldedWords(text)
        .split(' ')
        .filter((word) => word.length >= LEAST_LETTERS),
    ),
  ];
}

/** The drafts on disk. */
export interface DraftLibrary {
  /** All by URI, in order of path and without sources; at most some hundreds. */
  list(token?: CancellationToken): Promise<readonly string[]>;
  /** One of them as the disk has it; undefined where it cannot be read as text. */
  at(uri: string): Promise<Draft | undefined>;
}

/** The drafts in the places that `search` names when it is asked. */
export function draftLibrary(search: () => DraftSearch): DraftLibrary {
  return {
    list: (token) => draftFiles(search(), token),
    async at(uri) {
      const text = await readText(search().files, uri);
      return text === undefined ? undefined : { uri, languageId: '', text };
    },
  };
}

async function draftFiles(
  { files, roots, languages, isSource }: DraftSearch,
  token?: CancellationToken,
): Promise<readonly string[]> {
  const endings = languages.flatMap(({ extensions }) => extensions);
  const places = corpusPlaces(
    roots.map(({ uri, name }) => ({ uri, name })),
    { corpus: ['.'], exclude: [] },
  );
  const found = await findFiles(
    places,
    files,
    (path) => endings.some((ending) => path.toLowerCase().endsWith(ending)),
    token,
  );
  return found.files
    .map(({ uri }) => uri)
    .filter((uri) => !isSource(uri))
    .slice(0, MOST_FILES);
}
