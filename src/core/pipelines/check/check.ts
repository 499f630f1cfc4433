import type { CheckReport, ReadingCounts } from '../../model/api';
import type { CheckedClaim } from '../../model/judging/claim';
import { message } from '../../model/message';
import type { Problem } from '../../model/problem';
import type { CancellationToken } from '../../ports';
import { BASELINE_PATH } from '../../review/baseline';
import { summaryOf } from '../answers/evidence-context';
import { countStatements, listStatements, withAnswered } from '../../review/statements';
import { answersOf } from './answers';
import { carryResult, type ClaimResult } from './check-claim';
import type { ClaimUnit } from '../draft/claims';
import { finishFindings } from './fixes';
import { resultOf, type OpenDraft } from '../draft/open-draft';

/** Work goes on for this long before the host gets its turn: well inside one frame. */
const SLICE_MS = 8;
/** Longer sentences are lists or data; comparing them costs much and finds nothing. */
const MAX_SENTENCE = 4000;
/** A book of some 100,000 words; beyond it a check would take longer than a writer waits. */
const MAX_CLAIMS = 8000;

/** Checks every sentence of a draft, in slices. Between them the host runs and may cancel. */
export async function checkDraft(open: OpenDraft, token?: CancellationToken): Promise<CheckReport> {
  const { engine, parts, units, session } = open;
  const claims: CheckedClaim[] = [];
  const failed: ClaimUnit[] = [];
  const chosen = units.slice(0, MAX_CLAIMS);
  let sliceEnd = engine.clock.now() + SLICE_MS;
  let cancelled = false;
  for (const unit of chosen) {
    if (engine.clock.now() >= sliceEnd) {
      await engine.clock.yield();
      sliceEnd = engine.clock.now() + SLICE_MS;
      if (token?.isCancellationRequested) {
        cancelled = true;
        break;
      }
    }
    if (unit.claim.text.length > MAX_SENTENCE) continue;
    const result = attempted(open, unit);
    if (result) claims.push(carryResult(result, unit, open));
    else failed.push(unit);
  }
  const unchecked =
    cancelled || !engine.isComplete()
      ? undefined
      : units
          .filter((unit, i) => i >= chosen.length || unit.claim.text.length > MAX_SENTENCE || failed.includes(unit))
          .map(({ claim }) => claim.span);
  const { findings, accepted, dropped } = finishFindings(open, claims, unchecked);
  const known = (accepted ?? []).map(({ finding }) => finding);
  const statements = withAnswered(listStatements(claims, answersOf(open, [...findings, ...dropped, ...known])), known);
  return {
    findings,
    claims,
    statements,
    counts: countStatements(statements),
    problems: [
      ...[session.configProblem, session.baseline?.problem].filter((problem) => problem !== undefined),
      ...parts.problems,
      ...(session.anchors?.problems ?? []),
      ...session.reviews.problems,
      ...leftOut(units, chosen, engine.config.maxFindings, dropped.length),
      ...faultsIn(failed),
    ],
    ...leftOutOf(open, known.length),
    ...(accepted && { accepted }),
    cancelled,
    ...(engine.reading && { readings: countReadings(open, claims, chosen) }),
  };
}

/** The result of one sentence; undefined where the engine has a fault, which costs no other sentence. */
function attempted(open: OpenDraft, unit: ClaimUnit): ClaimResult | undefined {
  try {
    return resultOf(open, unit);
  } catch {
    return undefined;
  }
}

function faultsIn(failed: readonly ClaimUnit[]): readonly Problem[] {
  const [first] = failed;
  if (!first) return [];
  const text = message(
    'Not checked because of a fault in Plumbline (please report it): {0} of the sentences, the first “{1}”.',
    failed.length,
    first.claim.text.slice(0, SHOWN),
  );
  return [warning('sentence-failed', text)];
}

/** So much of a sentence tells which it is. UTF-16 units. */
const SHOWN = 80;

/** The draft and its copies among the sources; a word on them, and on what was accepted earlier. */
function leftOutOf(
  { session: { leftOut }, engine, draft }: OpenDraft,
  accepted: number,
): Pick<CheckReport, 'leftOut' | 'notes'> {
  const sources = leftOut.flatMap((id) => engine.corpus.source(id) ?? []).map(summaryOf);
  const own = engine.corpus.source(draft.uri)?.id;
  const copies = sources
    .filter(({ id }) => id !== own)
    .map(({ path }) => path)
    .join(', ');
  return {
    leftOut: sources,
    notes: [
      ...(own !== undefined && leftOut.includes(own)
        ? [message('This draft lies among its sources and was left out of them.')]
        : []),
      ...(accepted > 0 ? [message('{0} findings were accepted earlier ({1}).', accepted, BASELINE_PATH)] : []),
      ...(copies === '' ? [] : [message('Left out of the sources as copies of this draft: {0}', copies)]),
    ],
  };
}

function countReadings(
  { session, keys }: OpenDraft,
  claims: readonly CheckedClaim[],
  units: readonly ClaimUnit[],
): ReadingCounts {
  const read = claims.filter(({ reading }) => reading !== undefined).length;
  return { read, waiting: units.filter((unit) => session.question(unit, keys) !== undefined).length - read };
}

function leftOut(
  units: readonly ClaimUnit[],
  chosen: readonly ClaimUnit[],
  maxFindings: number,
  dropped: number,
): readonly Problem[] {
  const problems: Problem[] = [];
  if (units.length > chosen.length) {
    problems.push(
      warning(
        'draft-too-long',
        message(
          'Only the first {0} of {1} sentences were checked. Split the draft into several files to check the rest.',
          chosen.length,
          units.length,
        ),
      ),
    );
  }
  const long = chosen.filter((u) => u.claim.text.length > MAX_SENTENCE).length;
  if (long > 0)
    problems.push(
      warning(
        'sentence-too-long',
        message(
          '{0} sentences of more than {1} characters were not checked. End them with full stops, or keep data out of the prose.',
          long,
          MAX_SENTENCE,
        ),
      ),
    );
  if (dropped > 0)
    problems.push(
      warning(
        'too-many-findings',
        message('{0} findings are not shown: the limit is {1} (setting plumbline.maxFindings).', dropped, maxFindings),
      ),
    );
  return problems;
}

function warning(code: string, text: Problem['message']): Problem {
  return { code, message: text, severity: 'warning' };
}
