import type { VerdictProbabilities } from '../../model/reading/pair-reading';

/** What the rules report where they are strict: three in a thousand right sentences have such a difference. */
const SURE = 0.7;
/** From here on the model bears the sentence out. */
const BORNE_OUT = 0.5;

/** Whether a difference that the rules report stands where the decision over both is unsure. */
export function stands(confidence: number, { supported }: VerdictProbabilities): boolean {
  return confidence >= SURE && supported < BORNE_OUT;
}
