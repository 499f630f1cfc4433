import { message } from '../model/message';
import type { Rule, RuleContext } from '../model/judging/rule';
import { CONFIDENCES } from './support/confidences';

/** Statements that no source bears out. */
export const unsupported: Rule = {
  code: 'unsupported',
  severity: 'off',
  title: 'No source found',
  description: 'A statement of which the sources say nothing.',
  details: `Off unless switched on, since most drafts say more than their sources. It speaks where no passage has most of the words that carry the sentence's meaning. It stays silent on headings, questions, footnotes, conditions and opinions, on sentences with a citation, and on sentences of a few words.`,
  examples: [
    {
      sources: ['The museum was founded in 1887 by a group of sailors.'],
      draft: 'Penguins sleep standing up during the long Antarctic winter.',
      marks: 'Penguins sleep standing up during the long Antarctic winter.',
    },
    {
      sources: ['The museum was founded in 1887 by a group of sailors.'],
      draft: 'A group of sailors founded the museum in 1887.',
      note: 'The source says so in other words.',
    },
  ],
  run: ({ claim, judgement }) => {
    if (judgement.verdict !== 'not-found' || !isOwnStatement(claim)) return [];
    return [
      {
        span: { start: 0, end: claim.text.length },
        draftValue: claim.text,
        sourceValue: '',
        evidence: judgement.evidence,
        fixes: [],
        confidence: CONFIDENCES.unsupported,
        message: message('No source speaks of this.'),
      },
    ];
  },
};

/** A statement that rests on no source named there. */
function isOwnStatement({ kind, isAside, citations, text }: RuleContext['claim']): boolean {
  if (kind !== 'sentence' || isAside || citations.length > 0) return false;
  return isStatement(text);
}

/** Long enough to say something. */
function isStatement(text: string): boolean {
  return text.split(/\s+/).length >= 5;
}
