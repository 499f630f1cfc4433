import type { EvidenceInContext, SourceSummary } from '../../model/api';
import type { Evidence } from '../../model/judging/evidence';
import type { CorpusReader } from '../../model/retrieval';
import type { PassageRef, Source } from '../../model/source';
import type { Range } from '../../model/span';
import { passageCount } from '../../retrieval/packed-source';
import { rangeOf } from '../../text/lines';

/** A hover shows no more evidence than a reader takes in. */
export const SHOWN = 3;

/** A source as listed to a writer. */
export function summaryOf(source: Source): SourceSummary {
  const { id, path, format, metadata, problems } = source;
  return { id, path, format, metadata, problems, passages: passageCount(source) };
}

/** Where a passage stands in its source's file; undefined where there is no such passage. */
export function rangeOfPassage(source: Source, index: number): Range | undefined {
  const passage = source.passages[index];
  return passage && rangeOf(source.lineStarts, source.map.spanToOriginal(passage.span));
}

/** Evidence with its neighbours and its place; undefined where the source has gone since. */
export function inContext(evidence: Evidence, corpus: CorpusReader): EvidenceInContext | undefined {
  const { source: id, index } = evidence.passage;
  const source = corpus.source(id);
  const range = source && rangeOfPassage(source, index);
  if (!source || !range) return undefined;
  return {
    ...evidence,
    source: summaryOf(source),
    before: neighbour(corpus, { source: id, index: index - 1 }),
    after: neighbour(corpus, { source: id, index: index + 1 }),
    range,
    marks: evidence.highlights.map((words) => rangeOf(source.lineStarts, source.map.spanToOriginal(words))),
  };
}

/** The first pieces of evidence, each passage once. They have what a reader needs to judge them. */
export function withContext(
  corpus: CorpusReader,
  evidence: readonly Evidence[],
  limit = SHOWN,
): readonly EvidenceInContext[] {
  const seen = new Set<string>();
  return evidence.flatMap((e) => {
    const id = `${e.passage.index}@${e.passage.source}`;
    if (seen.has(id) || seen.size >= limit) return [];
    const shown = inContext(e, corpus);
    if (shown) seen.add(id);
    return shown ?? [];
  });
}

function neighbour(corpus: CorpusReader, ref: PassageRef): string {
  return ref.index < 0 ? '' : (corpus.passage(ref)?.text ?? '');
}
