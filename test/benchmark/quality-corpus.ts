import { Earlier } from '../../src/core/compare/sentence/earlier';
import type { JudgeInput } from '../../src/core/compare/judge';
import type { PassageIndex } from '../../src/core/model/retrieval';
import type { Source } from '../../src/core/model/source';
import { MOST_CANDIDATES } from '../../src/core/pipelines/check/judge-claim';
import { createPassageIndex } from '../../src/core/retrieval/passage-index';
import { identityMap } from '../../src/core/text/offsets/offset-map';
import { splitSentences } from '../../src/core/text/words/sentences';

/** An index with the sources it was made from: what the judge needs, without files or drafts. */
export interface Corpus {
  readonly index: PassageIndex;
  readonly sources: ReadonlyMap<string, Source>;
}

/** A corpus of plain texts, by id. */
export function corpusOf(texts: ReadonlyMap<string, string>): Corpus {
  const index = createPassageIndex();
  const sources = new Map<string, Source>();
  for (const [id, text] of texts) {
    const source = sourceOf(id, text);
    sources.set(id, source);
    index.addSource(source);
  }
  return { index, sources };
}

function sourceOf(id: string, text: string): Source {
  const span = { start: 0, end: text.length };
  return {
    id,
    path: id,
    format: 'text',
    metadata: { authors: [], key: id },
    text,
    map: identityMap,
    lineStarts: new Uint32Array([0]),
    blocks: [{ span, kind: 'paragraph' }],
    passages: splitSentences(text).map((s) => ({ span: s, block: 0 })),
    problems: [],
    contentHash: id,
  };
}

/** A sentence of a draft with everything that judging it takes. */
export interface DraftSentence {
  readonly start: number;
  readonly end: number;
  readonly input: JudgeInput;
}

/** The sentences of a draft, each with its candidates from the corpus. */
export function sentencesOf(draft: string, corpus: Corpus): readonly DraftSentence[] {
  const spans = splitSentences(draft);
  return spans.map(({ start, end }, i) => ({
    start,
    end,
    input: inputOf(
      draft.slice(start, end),
      spans
        .slice(0, i)
        .reverse()
        .map((s) => draft.slice(s.start, s.end)),
      corpus,
    ),
  }));
}

function inputOf(text: string, before: readonly string[], { index, sources }: Corpus): JudgeInput {
  const candidates = index.evidence(text, MOST_CANDIDATES).map(({ ref, score }) => {
    const source = sources.get(ref.source)!;
    const at = (i: number) =>
      source.passages[i] ? source.text.slice(source.passages[i].span.start, source.passages[i].span.end) : '';
    const span = source.passages[ref.index]!.span;
    return {
      passage: { ...ref, text: at(ref.index), span, kind: 'paragraph' as const },
      score,
      before: at(ref.index - 1),
      after: at(ref.index + 1),
      metadata: source.metadata,
    };
  });
  return {
    text,
    kind: 'sentence',
    earlier: new Earlier(before.slice(0, 2)),
    quotations: [],
    candidates,
    idf: (word) => index.idf(word),
    strictness: 'balanced',
    aliases: {},
  };
}
