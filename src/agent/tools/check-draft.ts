import * as v from 'valibot';
import type { CheckReport } from '../../core/model/api';
import { render } from '../../core/model/message';
import { FindingShape, findingFields } from '../shapes';
import { cursor, givenDraft, limit, paged, tool } from '../tool';

/** Checks a whole draft. */
export const checkDraft = tool({
  name: 'check_draft',
  title: 'Check a draft against the sources',
  description:
    'Compares every sentence of a draft (a file of the workspace, or text) with the sources and reports where they contradict it, where quotes are altered or misattributed and where citations do not fit. No finding does not mean that a sentence is right: see "statements" and "note".',
  input: {
    ...givenDraft,
    limit,
    cursor,
  },
  output: {
    draft: v.string(),
    findings: v.array(FindingShape),
    total: v.number(),
    nextCursor: v.optional(v.string()),
    statements: v.object({
      supported: v.number(),
      contradicted: v.number(),
      disputed: v.number(),
      notFound: v.number(),
      setAside: v.number(),
    }),
    accepted: v.pipe(
      v.optional(v.number()),
      v.description('Findings that the project has accepted earlier and that are left out.'),
    ),
    readings: v.pipe(
      v.optional(v.object({ read: v.number(), waiting: v.number() })),
      v.description('Sentences that a reader has read, and that wait for one.'),
    ),
    notChecked: v.pipe(v.array(v.string()), v.description('What was left out, and why.')),
    note: v.pipe(v.string(), v.description('What the findings do not say.')),
  },
  async answer({ path, text, ...page }, ready) {
    const draft = await ready.draft({ path, text });
    const report = await ready.engine.check(draft);
    ready.release(draft);
    const { items, nextCursor } = paged(report.findings, page);
    const { supported, contradicted, disputed, 'not-found': notFound, 'set-aside': setAside } = report.counts;
    return {
      draft: ready.shown(draft.uri),
      findings: items.map((finding) => findingFields(ready, finding, draft.text)),
      total: report.findings.length,
      ...(nextCursor !== undefined && { nextCursor }),
      statements: { supported, contradicted, disputed, notFound, setAside },
      ...(report.accepted && { accepted: report.accepted.length }),
      ...(report.readings && { readings: { ...report.readings } }),
      notChecked: report.problems.map(({ message }) => render(message)),
      note: noteOn(report),
    };
  },
});

/** Nothing that was not borne out is called clean. */
function noteOn({ findings, counts, problems, statements, accepted = [] }: CheckReport): string {
  if (statements.length === 0) return 'The draft holds no sentence that could be checked; nothing is known of it.';
  const parts = [
    `${findings.length} finding${findings.length === 1 ? '' : 's'}.`,
    `${counts.supported} of ${statements.length} statements are borne out by the sources.`,
  ];
  if (counts['not-found'] > 0)
    parts.push(`${counts['not-found']} were not found in the sources: they are unchecked, not right.`);
  if (accepted.length > 0)
    parts.push(`${accepted.length} were accepted earlier (.plumbline/baseline.json) and are left out.`);
  if (problems.length > 0) parts.push('Some of the draft was not checked: see notChecked.');
  return parts.join(' ');
}
