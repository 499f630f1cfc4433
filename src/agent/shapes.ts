import * as v from 'valibot';
import type { EvidenceInContext, SourceSummary } from '../core/model/api';
import type { Finding } from '../core/model/judging/finding';
import { render } from '../core/model/message';
import type { Passage } from '../core/model/source';
import type { Range } from '../core/model/span';
import { lineStarts, rangeOf } from '../core/text/lines';
import { sourceFields } from '../core/text/attributing/source-fields';
import type { Ready } from './ready';

/** Words of a source are shown in full up to here; an agent can read the file for more. UTF-16 code units. */
const MOST_WORDS = 1200;

/** A passage of a source, as an agent is shown it. */
export const PassageShape = v.object({
  source: v.pipe(v.string(), v.description("The source's path, relative to the workspace.")),
  key: v.string(),
  title: v.string(),
  attribution: v.string(),
  passage: v.pipe(v.number(), v.description('Its number within the source; cite takes source and passage.')),
  line: v.number(),
  link: v.pipe(v.string(), v.description('A link to the place, to show to the writer.')),
  text: v.pipe(v.string(), v.description("The source's own words.")),
});

/** A finding, as an agent is shown it. */
export const FindingShape = v.object({
  rule: v.string(),
  severity: v.string(),
  message: v.string(),
  line: v.number(),
  column: v.number(),
  words: v.string(),
  draftValue: v.string(),
  sourceValue: v.string(),
  confidence: v.number(),
  fingerprint: v.string(),
  evidence: v.array(PassageShape),
});

type PassageFields = v.InferOutput<typeof PassageShape>;

/** A passage with its source and its place. */
export function passageFields({ shown }: Ready, { passage, source, range }: Placed): PassageFields {
  const { key, title = '', attribution } = sourceFields(source);
  const line = range.start.line + 1;
  const text =
    passage.text.length > MOST_WORDS
      ? `${passage.text.slice(0, MOST_WORDS).replace(/[\uD800-\uDBFF]$/, '')}…`
      : passage.text;
  return {
    source: shown(source.id),
    key,
    title,
    attribution,
    passage: passage.index,
    line,
    link: `${source.id}#L${line}`,
    text,
  };
}

type Placed = Pick<EvidenceInContext, 'source' | 'range'> & { readonly passage: Passage };

/** A finding with the words of the sources that it rests on. */
export function findingFields(ready: Ready, finding: Finding, text: string): v.InferOutput<typeof FindingShape> {
  const { rule, severity, message, span, draftValue, sourceValue, confidence, fingerprint, evidence } = finding;
  const { start } = rangeOf(lineStarts(text), span);
  return {
    rule,
    severity,
    message: render(message),
    line: start.line + 1,
    column: start.character + 1,
    words: text.slice(span.start, span.end),
    draftValue,
    sourceValue,
    confidence: Math.round(confidence * 1000) / 1000,
    fingerprint,
    evidence: evidence.slice(0, 3).flatMap(({ passage }) => placed(ready, passage) ?? []),
  };
}

function placed(ready: Ready, passage: Passage): PassageFields | undefined {
  const place: { readonly range: Range } | undefined = ready.engine.locate(passage);
  const source: SourceSummary | undefined = ready.engine.sources().find(({ id }) => id === passage.source);
  return place && source && passageFields(ready, { passage, source, range: place.range });
}
