import { message } from '../model/message';
import type { Message } from '../model/message';
import type { Disagreement, Rule, RuleContext, RuleFinding } from '../model/judging/rule';
import { isoDate } from '../model/metadata';
import { toSource } from '../model/offset-spaces';

/** Values on which the sources differ among themselves. */
export const sourcesDisagree: Rule = {
  code: 'sources-disagree',
  severity: 'information',
  title: 'Sources disagree',
  description: 'A value that one source bears out and another gives otherwise.',
  details: `Where the sources differ among themselves, the draft is not called wrong: each value is listed with its source and date, newest first. Where a later source gives another value than the draft's, the message says so; whether it supersedes the earlier one or is wrong is for the writer to decide. It stays silent where all sources that speak of the matter agree, or where one value only is more exact than another.`,
  examples: [
    {
      sources: [
        'The ferry Aurora carried 310 passengers when it ran aground off Skagen.',
        'The ferry Aurora carried 330 passengers when it ran aground off Skagen.',
      ],
      draft: 'The ferry Aurora carried 310 passengers when it ran aground off Skagen.',
      marks: '310',
    },
    {
      sources: [
        'The ferry Aurora carried 310 passengers when it ran aground off Skagen.',
        'The ferry Aurora carried more than 300 passengers when it ran aground off Skagen.',
      ],
      draft: 'The ferry Aurora carried 310 passengers when it ran aground off Skagen.',
      note: 'One source is only less exact.',
    },
  ],
  run: (context) => context.judgement.disagreements.map((d) => findingOf(context, d)),
};

function findingOf({ claim, corpus }: RuleContext, { span, slot, values, latest }: Disagreement): RuleFinding {
  const draftValue = claim.text.slice(span.start, span.end);
  const sources = values
    .map(({ value, passage }) => `“${value}” (${labelOf(corpus.source(passage.source))})`)
    .join('; ');
  const evidence = values.flatMap(({ passage: ref, sourceSpan }) => {
    const passage = corpus.passage(ref);
    return passage ? [{ passage, score: 1, highlights: [toSource(sourceSpan, passage)] }] : [];
  });
  return {
    span,
    draftValue,
    sourceValue: values.map((v) => v.value).join(' / '),
    evidence,
    fixes: [],
    confidence: 1,
    message: messageOf(latest, sources),
    explanation: { slot, draftValue, sourceValue: values.map((v) => v.value).join(' / '), features: [] },
  };
}

function messageOf(latest: Disagreement['latest'], sources: string): Message {
  if (latest === 'other') return message('A later source says otherwise: {0}.', sources);
  if (latest === 'own') return message('The sources disagree, and the latest says what the draft says: {0}.', sources);
  return message('The sources disagree: {0}.', sources);
}

function labelOf(source: ReturnType<RuleContext['corpus']['source']>): string {
  const { date, publisher, title } = source?.metadata ?? { date: undefined, publisher: undefined, title: undefined };
  return [publisher ?? title ?? source?.path ?? '', date && isoDate(date)].filter(Boolean).join(', ');
}
