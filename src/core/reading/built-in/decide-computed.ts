import type { Verdict } from '../../model/judging/evidence';
import type { VerdictProbabilities } from '../../model/reading/reading';
import type { Conflict, Judgement } from '../../model/judging/rule';
import { conflictOf, type ReadClaim, wasRead, withReading } from '../decision/decide';
import { placeInSentence } from '../answers/verify';
import { DECISION } from './decision-data';
import { type Limits, weighRule } from './weigh';

/** Nothing was found: what is decided where a reader gives no probabilities. */
const NOTHING: VerdictProbabilities = { supported: 0, conflict: 0, notFound: 1 };

/**
 * The rules' judgement and what a model of the product's own computed as one. A difference of the rules counts where
 * both together are sure enough, and becomes as sure as they are; what only the model sees has to be surer.
 */
export function decideComputed(judgement: Judgement, read: ReadClaim): Judgement {
  const limits = DECISION.limits[read.strictness];
  const overall = read.reading.overall ?? NOTHING;
  const conflicts = judgement.conflicts.flatMap((conflict) => weighed(conflict, read, overall, limits));
  const own = conflicts.length === 0 && overall.conflict >= limits.alone ? ownConflict(read) : undefined;
  const all = own ? [own] : conflicts;
  return withReading({ ...judgement, conflicts: all }, read, verdictOf(judgement, all, overall, limits));
}

/**
 * The difference with the confidence of both, or nothing. One of a passage that the model was not shown stays as it is.
 */
function weighed(
  conflict: Conflict,
  read: ReadClaim,
  overall: VerdictProbabilities,
  { both }: Limits,
): readonly Conflict[] {
  if (!wasRead(conflict, read)) return [conflict];
  const confidence = weighRule(conflict.rule, conflict.confidence, overall, DECISION);
  return confidence >= both ? [{ ...conflict, confidence, reading: read.reading }] : [];
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
