import * as v from 'valibot';
import type { Verdict } from '../../core/model/judging/evidence';
import { Refusal } from '../refusal';
import { FindingShape, findingFields, PassageShape, passageFields } from '../shapes';
import { tool } from '../tool';

const NOTES: Readonly<Record<Verdict, string>> = {
  supported: 'Each value and most of the words stand in a source.',
  contradicted: 'A source says otherwise of the same thing: see findings.',
  disputed: 'The sources disagree among themselves.',
  'not-found': 'No source was found that bears this out or contradicts it. It is unchecked, not right.',
};

/** What the sources make of one sentence. */
export const verifyClaim = tool({
  name: 'verify_claim',
  title: 'Verify one statement against the sources',
  description:
    'Compares one sentence with the sources: supported, contradicted, disputed or not-found, with the passages. Check each sentence of an answer before you give it.',
  input: {
    claim: v.pipe(v.string(), v.minLength(1), v.maxLength(4000), v.description('One sentence.')),
    context: v.optional(
      v.pipe(v.string(), v.maxLength(4000), v.description('The sentences before it, which its pronouns may refer to.')),
    ),
  },
  output: {
    verdict: v.picklist(['supported', 'contradicted', 'disputed', 'not-found']),
    findings: v.array(FindingShape),
    passages: v.array(PassageShape),
    note: v.string(),
  },
  async answer({ claim, context = '' }, ready) {
    const lead = context.trim() === '' ? '' : `${context.trim().replace(/\s+/g, ' ')} `;
    const draft = await ready.draft({ text: `${lead}${claim.trim().replace(/\s+/g, ' ')}\n` });
    const statements = await ready.engine.explain(draft, { start: lead.length, end: draft.text.length });
    ready.release(draft);
    const [statement] = statements;
    if (!statement) throw new Refusal('This is no sentence of prose. Give one statement in plain words.');
    if (statements.length > 1)
      throw new Refusal(
        `These are ${statements.length} sentences. Verify them one by one, or use check_draft with "text".`,
      );
    const { verdict, reported, evidence } = statement;
    return {
      verdict,
      findings: reported.map((finding) => findingFields(ready, finding, draft.text)),
      passages: evidence.slice(0, 5).map((found) => passageFields(ready, found)),
      note: NOTES[verdict],
    };
  },
});
