import type { VerdictProbabilities } from '../../model/reading/pair-reading';

/** From here on the model bears the sentence out. */
const BORNE_OUT = 0.5;

/** Whether what the rules report stands alone: from `sure` on, unless borne out. */
export function stands(confidence: number, sure: number, { supported }: VerdictProbabilities): boolean {
  return confidence >= sure && supported < BORNE_OUT;
}
