import type { HoverInfo } from '../../model/api';
import type { CitationMention } from '../../model/draft';
import type { Evidence } from '../../model/judging/evidence';
import type { SourceId } from '../../model/source';
import type { Span } from '../../model/span';
import { nth } from '../../text/nth';
import { summaryOf, withContext } from './evidence-context';
import { resultOf, type OpenDraft } from '../draft/open-draft';
import type { Reference } from './references';

/** What the hover needs to know of a reference. */
export type DescribeReference = (mention: CitationMention) => Reference | undefined;

/** Candidates among which the cited source's own passages are looked for. */
const CANDIDATES = 24;

/** The citation at an offset, with what its source says of the sentence. It has its reference too. */
export function citationHover(open: OpenDraft, offset: number, describe: DescribeReference): HoverInfo | undefined {
  const pointed = citationAt(open.parts.citations, open.draft.text, offset);
  if (!pointed) return undefined;
  const { mention: citation, span } = pointed;
  const reference = describe(citation);
  if (reference === undefined && citation.kind === 'link') return undefined;
  const id = open.keys.get(citation.key);
  const source = id === undefined ? undefined : open.engine.corpus.source(id);
  return {
    kind: 'citation',
    span,
    findings: [],
    citation,
    evidence: id === undefined ? [] : withContext(open.engine.corpus, cited(open, citation, id)),
    ...(reference && { reference: reference.text, ...(reference.entry && { entry: reference.entry }) }),
    ...(source && { source: summaryOf(source) }),
  };
}

/** The citation at an offset, with its own part of the bracket: `see @a, p. 3` and `-@b` of `[see @a, p. 3; -@b]`. */
export function citationAt(
  citations: readonly CitationMention[],
  draft: string,
  offset: number,
): { readonly mention: CitationMention; readonly span: Span } | undefined {
  const here = citations
    .filter(({ whole }) => whole.start <= offset && offset < whole.end)
    .sort((a, b) => a.span.start - b.span.start);
  const [first] = here;
  if (!first) return undefined;
  if (here.length === 1) return { mention: first, span: first.whole };
  const starts = here.map(({ span }, i) =>
    i === 0 ? first.whole.start : partStart(draft, nth(here, i - 1).span.end, span.start),
  );
  const i = Math.max(0, starts.filter((start) => start <= offset).length - 1);
  return {
    mention: nth(here, i),
    span: trimmed(draft, { start: starts[i] ?? 0, end: starts[i + 1] ?? first.whole.end }),
  };
}

/** After the last sign that parts two citations. */
function partStart(draft: string, from: number, to: number): number {
  const between = draft.slice(from, to);
  const sign = Math.max(...[';', ',', '{', '<'].map((char) => between.lastIndexOf(char)));
  const semicolon = between.lastIndexOf(';');
  return from + (semicolon >= 0 ? semicolon : sign) + 1;
}

/** Without the brackets, blanks and parting signs at its ends. */
function trimmed(draft: string, { start, end }: Span): Span {
  const words = draft.slice(start, end);
  const before = /^[\s[{;,]*/.exec(words)?.[0].length ?? 0;
  const after = /[\s\]};,%]*$/.exec(words)?.[0].length ?? 0;
  return before + after < words.length ? { start: start + before, end: end - after } : { start, end };
}

function cited(open: OpenDraft, { span }: CitationMention, id: SourceId): readonly Evidence[] {
  const unit = open.units.find(({ claim }) => claim.citations.some((c) => c.span.start === span.start));
  if (!unit) return [];
  const known = resultOf(open, unit).judgement.evidence.filter(({ passage }) => passage.source === id);
  if (known.length > 0) return known;
  const { index, corpus } = open.engine;
  return index
    .evidence(unit.claim.text, CANDIDATES, [id])
    .filter(({ ref }) => ref.source === id)
    .slice(0, 1)
    .flatMap(({ ref, score }) => {
      const passage = corpus.passage(ref);
      return passage ? [{ passage, score, highlights: [] }] : [];
    });
}
