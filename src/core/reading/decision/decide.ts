import type { Strictness } from '../../model/project/config';
import type { Evidence, Verdict } from '../../model/judging/evidence';
import type { Reading, ReadingPlace, ReadingWindow } from '../../model/reading/reading';
import type { CorpusReader } from '../../model/retrieval';
import type { Conflict, Disagreement, Judgement } from '../../model/judging/rule';
import type { Passage } from '../../model/source';
import { overlaps, shift, type Span } from '../../model/span';
import { alignedValue } from './aligned-value';
import { DECISION } from './decision-data';
import { ruleOfWords } from './rule-of-words';
import { placeInSentence } from '../answers/verify';

/** What a decision rests on besides the rules' judgement. */
export interface ReadClaim {
  readonly text: string;
  /** Quoted words of the claim. */
  readonly quoted: readonly Span[];
  readonly reading: Reading;
  /** What the reader was shown. */
  readonly windows: readonly ReadingWindow[];
  readonly strictness: Strictness;
  readonly corpus: CorpusReader;
}

/**
 * The rules' judgement and a reading as one. A difference that the rules found is confirmed, dropped or left; a
 * conflict that only the reader sees is added; the verdict follows. Pure: the same reading gives the same findings in
 * every host.
 */
export function decide(judgement: Judgement, read: ReadClaim): Judgement {
  const { reading } = read;
  const left = judgement.conflicts.filter((conflict) => !wasRead(conflict, read));
  const shown = judgement.conflicts.filter((conflict) => wasRead(conflict, read));
  switch (reading.verdict) {
    case 'supported':
      return withReading({ ...judgement, conflicts: left }, read, left.length > 0 ? 'contradicted' : 'supported');
    case 'not_found': {
      const conflicts = [
        ...left,
        ...shown.filter(({ confidence }) => confidence >= DECISION[read.strictness].ruleAlone),
      ];
      return withReading({ ...judgement, conflicts }, read, conflicts.length > 0 ? 'contradicted' : 'not-found');
    }
    case 'conflict':
      return contradicted(judgement, read, left, shown);
  }
}

/** True where the reader was shown the passage that a difference rests on. */
export function wasRead({ passage }: Conflict, { windows }: ReadClaim): boolean {
  return windows.some(
    ({ source, from, to }) => source === passage.source && from <= passage.index && passage.index < to,
  );
}

function contradicted(
  judgement: Judgement,
  read: ReadClaim,
  left: readonly Conflict[],
  shown: readonly Conflict[],
): Judgement {
  const { reading } = read;
  const spans = reading.wrong.flatMap((words) => placeInSentence(words, read.text) ?? []);
  const confirmed = shown.filter(({ span }) => spans.some((wrong) => overlaps(wrong, span)));
  const disputed = disagreementOf(read, spans);
  if (disputed)
    return withReading(
      { ...judgement, conflicts: left, disagreements: [...judgement.disagreements, disputed] },
      read,
      'disputed',
    );
  const isSure = reading.secondLook?.bearsOut === 'no' && reading.confidence >= DECISION[read.strictness].reader;
  if (confirmed.length > 0) {
    const conflicts = confirmed.map((conflict) => ({
      ...conflict,
      reading,
      confidence: Math.max(conflict.confidence, reading.confidence),
    }));
    return withReading({ ...judgement, conflicts: [...conflicts, ...left] }, read, 'contradicted');
  }
  const own = conflictOf(read, spans, isSure);
  const conflicts = [...(own ? [own] : []), ...left];
  return withReading(
    { ...judgement, conflicts },
    read,
    isSure || left.length > 0 ? 'contradicted' : judgement.verdict === 'contradicted' ? 'not-found' : judgement.verdict,
  );
}

/** Where the second look finds the sentence borne out in another source, the sources differ among themselves. */
function disagreementOf(
  { reading: { place, secondLook }, corpus }: ReadClaim,
  [span]: readonly Span[],
): Disagreement | undefined {
  const other = secondLook?.bearsOut === 'yes' ? secondLook.place : undefined;
  if (!span || !place || !other) return undefined;
  if (other.passage.source === place.passage.source) return undefined;
  return { span, slot: 'statement', values: [valueOf(other, corpus), valueOf(place, corpus)], latest: 'unknown' };
}

function valueOf(place: ReadingPlace, corpus: CorpusReader): Disagreement['values'][number] {
  return { value: place.words, passage: place.passage, sourceSpan: inPassage(place, corpus.passage(place.passage)) };
}

/** The deciding words in offsets of their passage's text, as far as they stand in it. */
function inPassage({ span }: ReadingPlace, passage: Passage | undefined): Span {
  if (!passage) return { start: 0, end: 0 };
  return shift({ start: span.start, end: Math.min(span.end, passage.span.end) }, -passage.span.start);
}

/** The conflict that a reader marks, at the first of the spans; undefined where its words stand nowhere. */
export function conflictOf(
  { text, quoted, reading, corpus }: ReadClaim,
  [span]: readonly Span[],
  isSure: boolean,
): Conflict | undefined {
  const { place } = reading;
  const passage = place && corpus.passage(place.passage);
  if (!span || !passage) return undefined;
  const draftValue = text.slice(span.start, span.end);
  const sourceSpan = inPassage(place, passage);
  const replacement = alignedValue(text, span, place.words);
  return {
    rule: ruleOfWords(text, span, quoted),
    span,
    draftValue,
    sourceValue: place.words,
    passage: place.passage,
    sourceSpan,
    reading,
    confidence: isSure ? reading.confidence : Math.min(reading.confidence, UNSURE),
    ...(replacement !== undefined && { replacement }),
    ...(!isSure && { severity: 'information' as const }),
    explanation: { slot: 'statement', draftValue, sourceValue: place.words, features: [] },
  };
}

/** What a conflict is worth on which the two looks differ. */
const UNSURE = 0.5;

/** The judgement with the reading and its deciding passage as first evidence. */
export function withReading(judgement: Judgement, { reading, corpus }: ReadClaim, verdict: Verdict): Judgement {
  const { place } = reading;
  const passage = place && corpus.passage(place.passage);
  if (!passage) return { ...judgement, reading, verdict };
  const decisive: Evidence = { passage, score: 1, highlights: [place.span] };
  const others = judgement.evidence.filter(
    (e) => e.passage.source !== passage.source || e.passage.index !== passage.index,
  );
  return { ...judgement, reading, verdict, evidence: [decisive, ...others] };
}
