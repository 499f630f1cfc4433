import type { CorpusReport } from '../../model/api';
import type { Problem } from '../../model/problem';
import { passageCount } from '../../retrieval/packed-source';
import type { CorpusEntry } from './corpus-entry';

type UnreadFile = CorpusReport['unread'][number];

/** What came of reading the files of a corpus, given in their order. */
export function corpusReport(
  entries: readonly CorpusEntry[],
  problems: readonly Problem[],
  cancelled: boolean,
): CorpusReport {
  const read = entries.flatMap(({ source }) => source ?? []);
  const unread = entries.flatMap((entry) => unreadFile(entry) ?? []);
  return {
    sources: read.length,
    passages: read.reduce((sum, source) => sum + passageCount(source), 0),
    files: entries.filter(({ bibliography }) => bibliography === undefined).length,
    unreadable: unread.length,
    unread,
    problems,
    cancelled,
  };
}

function unreadFile({ path, problems: [problem], source, bibliography }: CorpusEntry): UnreadFile | undefined {
  if (!problem) return undefined;
  const isPartly = bibliography !== undefined || (source !== undefined && passageCount(source) > 0);
  return { path, reason: problem.message, isPartly };
}
