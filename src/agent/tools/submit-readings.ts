import * as v from 'valibot';
import type { RefusalReason } from '../../core/model/reading/hand-out';
import { Refusal } from '../refusal';
import { tool } from '../tool';

const AGAIN = 'Ask pending_readings for it again.';

/** What to do about an answer that does not count. */
const ADVICE: Readonly<Record<RefusalReason, string>> = {
  unknown: 'There is no sentence with this id in the request.',
  missing: `No answer, or none in the form that the task asks for. ${AGAIN}`,
  twice: `Answer each sentence once. ${AGAIN}`,
  confidence: `"confidence" is a number from 0 to 1. ${AGAIN}`,
  passage: `"passage" is not among this sentence's own passages. ${AGAIN}`,
  words: `"words" do not stand in the passage named: copy them exactly. ${AGAIN}`,
  'wrong words': `"wrong" do not stand in the sentence: copy them exactly. ${AGAIN}`,
  verdict: `Verdict and fields do not go together: "wrong" belongs to a conflict, and only there. ${AGAIN}`,
};

const short = v.pipe(v.string(), v.maxLength(4000));

const Answer = v.object({
  id: v.pipe(v.string(), v.maxLength(20)),
  verdict: v.pipe(v.optional(short), v.description('Of a first reading: supported, conflict or not_found.')),
  confidence: v.optional(v.number()),
  wrong: v.pipe(
    v.optional(v.pipe(v.array(short), v.maxLength(8))),
    v.description('Of a conflict: the exact words of the sentence that are wrong.'),
  ),
  bears_out: v.pipe(v.optional(short), v.description('Of a second look: yes, no or silent.')),
  passage: v.optional(short),
  words: v.pipe(v.optional(short), v.description('The deciding words, exactly as they stand in that passage.')),
  reason: v.optional(short),
});

/** Takes what an agent has read. */
export const submitReadings = tool({
  name: 'submit_readings',
  title: 'Give the answers to what was taken to read',
  description:
    'Takes your answers to a request of pending_readings. Each is verified: the deciding words must stand in the passage named, the wrong words in the sentence. What counts is kept in the project (.plumbline/readings.jsonl), and check_draft goes by it.',
  writes: true,
  input: {
    request: v.pipe(v.string(), v.maxLength(40), v.description('"request" of pending_readings.')),
    model: v.pipe(
      v.string(),
      v.minLength(1),
      v.maxLength(100),
      v.description('Which model you are, as its provider names it: the writer is shown who has read.'),
    ),
    readings: v.pipe(v.array(Answer), v.minLength(1), v.maxLength(50)),
  },
  output: {
    kept: v.number(),
    conflicts: v.pipe(v.number(), v.description('Of these wait for a second look.')),
    refused: v.array(v.object({ id: v.string(), why: v.string(), advice: v.string() })),
    note: v.string(),
  },
  async answer({ request, model, readings }, ready) {
    const reading = await ready.readings.open();
    const submitted = await reading.submit(request, JSON.stringify({ readings }), {
      model: model.replace(/\s+/g, ' ').trim(),
      date: ready.readings.today(),
    });
    if (!submitted)
      throw new Refusal('This request is not one of ours, or too old. Take another from pending_readings.');
    const { kept, conflicts, refused } = submitted;
    if (kept > 0) await ready.readings.keep();
    return {
      kept,
      conflicts,
      refused: refused.map(({ id, why }) => ({ id, why, advice: ADVICE[why] })),
      note: `${kept} kept.${refused.length > 0 ? ` ${refused.length} do not count: see "refused".` : ''} Ask pending_readings whether more waits, second looks among them; then check_draft.`,
    };
  },
});
