import type { VerdictProbabilities } from '../../model/reading/reading';
import { logit } from './sentence-features';

/** What the decision about a difference of the rules rests on. In the order of the learnt weights. */
export const RULE_FEATURES = [
  'the reader’s conflict',
  'the reader’s support',
  'the rules’ confidence',
  'number or date',
  'name or role',
  'polarity',
] as const;

const NUMBERS = new Set(['quantity-conflict', 'date-conflict']);
const NAMES = new Set(['name-conflict', 'role-conflict']);

/** The features of a difference that the rules report of a sentence which was read. */
export function ruleFeatures(rule: string, confidence: number, read: VerdictProbabilities): readonly number[] {
  const is = (holds: boolean): number => (holds ? 1 : 0);
  return [
    logit(read.conflict),
    logit(read.supported),
    logit(confidence),
    is(NUMBERS.has(rule)),
    is(NAMES.has(rule)),
    is(rule === 'polarity-conflict'),
  ];
}
