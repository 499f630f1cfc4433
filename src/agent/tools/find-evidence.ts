import * as v from 'valibot';
import type { Span } from '../../core/model/span';
import { lineStarts } from '../../core/text/lines';
import { Refusal } from '../refusal';
import { PassageShape, passageFields } from '../shapes';
import { limit, tool } from '../tool';

/** What the sources say of one sentence. */
export const findEvidence = tool({
  name: 'find_evidence',
  title: 'Find what the sources say of a sentence',
  description:
    'Gives the passages of the sources that speak of the same thing as a sentence, best first, for it or against it. The sentence is "text", or stands at "line" of the draft "path".',
  input: {
    text: v.optional(v.pipe(v.string(), v.description('The sentence.'))),
    path: v.optional(v.string()),
    line: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
    limit,
  },
  output: { sentence: v.string(), passages: v.array(PassageShape), note: v.string() },
  async answer({ text, path, line, limit: most }, ready) {
    const draft = await ready.draft(text === undefined ? { path } : { text });
    const starts = lineStarts(draft.text);
    const whole = { start: 0, end: draft.text.length };
    const span = text === undefined ? lineSpan(starts, line, whole.end) : whole;
    if (!span) throw new Refusal(`Give "line", from 1 to ${starts.length}.`);
    const [statement] = await ready.engine.explain(draft, span);
    ready.release(draft);
    if (!statement)
      throw new Refusal(`There is no sentence of prose ${text === undefined ? `on line ${line}` : 'in "text"'}.`);
    const passages = statement.evidence.slice(0, most).map((found) => passageFields(ready, found));
    const note =
      passages.length === 0
        ? 'No passage of the sources speaks of this. That says nothing about whether it is true.'
        : 'These passages speak of the same; read them before you rely on the sentence.';
    return { sentence: statement.claim.text, passages, note };
  },
});

/** A line with its end, counted from 1; undefined where there is none of that number. */
function lineSpan(starts: Uint32Array, line: number | undefined, end: number): Span | undefined {
  const start = line === undefined ? undefined : starts[line - 1];
  return line === undefined || start === undefined ? undefined : { start, end: starts[line] ?? end };
}
