import type { Verdict } from '../../model/judging/evidence';
import type { Held, VerdictProbabilities } from '../../model/reading/pair-reading';
import type { Conflict, Judgement } from '../../model/judging/rule';
import { conflictOf, type ReadClaim, wasRead, withReading } from '../decision/decide';
import { placeInSentence } from '../answers/verify';
import { calibrated, type Limits } from './calibrate';
import { DECISION } from './decision-data';
import { decisionFeatures } from './decision-features';
import { stands } from './standing';

/** Less sure differences of the rules do not say where a sentence is wrong. */
const TELLS_WHERE = 0.2;

/**
 * The rules' judgement and what a model of the product's own computed as one: what both see of a sentence makes it
 * likely to be in conflict, or not. Then the rules say where, and the model where they cannot. What the rules are very
 * sure of stands unless the model bears the sentence out.
 */
export function decideComputed(judgement: Judgement, read: ReadClaim, held: Held): Judgement {
  const isShown = (conflict: Conflict): boolean => wasRead(conflict, read);
  const [reported, unsure] = [judgement.conflicts.filter(isShown), judgement.unsure.filter(isShown)];
  const differences = [...reported, ...unsure];
  const passages = read.windows.map(({ text }) => text);
  const overall = calibrated(decisionFeatures({ text: read.text, passages, held, differences }), DECISION.verdicts);
  const limits = DECISION.limits[read.strictness];
  const isSure = overall.conflict >= limits.conflict;
  const found = isSure
    ? placesOf(reported, unsure, read).map((one) => ({ ...one, confidence: overall.conflict, reading: read.reading }))
    : reported.filter(({ confidence }) => stands(confidence, DECISION.sure, overall));
  const conflicts = [...found, ...judgement.conflicts.filter((conflict) => !isShown(conflict))];
  return withReading({ ...judgement, conflicts, unsure: [] }, read, verdictOf(judgement, conflicts, overall, limits));
}

/** Where a sentence is wrong: what the rules report, else what they nearly report, else what the model doubts. */
function placesOf(reported: readonly Conflict[], unsure: readonly Conflict[], read: ReadClaim): readonly Conflict[] {
  if (reported.length > 0) return reported;
  const [nearly] = unsure.filter(({ confidence }) => confidence >= TELLS_WHERE);
  const own = nearly ?? ownConflict(read) ?? unsure[0];
  return own ? [own] : [];
}

function ownConflict(read: ReadClaim): Conflict | undefined {
  const { reading, text } = read;
  return conflictOf(
    read,
    reading.wrong.flatMap((words) => placeInSentence(words, text) ?? []),
    true,
  );
}

function verdictOf(
  { verdict, disagreements }: Judgement,
  conflicts: readonly Conflict[],
  { supported }: VerdictProbabilities,
  { tick }: Limits,
): Verdict {
  if (conflicts.length > 0) return 'contradicted';
  if (verdict === 'disputed' && disagreements.length > 0) return 'disputed';
  return supported >= tick ? 'supported' : 'not-found';
}
