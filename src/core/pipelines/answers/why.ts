import { describeReason } from '../../compare/exceptions/reasons';
import type { ExplainedExclusion, Exclusion } from '../../model/judging/exclusion';
import { candidatesFor, judge } from '../check/judge-claim';
import type { ClaimUnit } from '../draft/claims';
import type { OpenDraft } from '../draft/open-draft';
import { toDraft } from '../../model/offset-spaces';

/**
 * Why each difference of one statement is not reported. It is one from the passages compared with it, in offsets of
 * the draft.
 */
export function whyNot({ engine, keys }: OpenDraft, unit: ClaimUnit): readonly ExplainedExclusion[] {
  const candidates = candidatesFor(engine, engine.index, unit.claim, keys);
  const told = new Set<string>();
  return judge(engine, unit, candidates, { why: true }).exclusions.flatMap((exclusion) => {
    const key = `${exclusion.reason} ${exclusion.span.start} ${exclusion.sourceValue ?? ''}`;
    if (told.has(key)) return [];
    told.add(key);
    return [explained(exclusion, engine, unit)];
  });
}

function explained(exclusion: Exclusion, { corpus }: OpenDraft['engine'], { claim }: ClaimUnit): ExplainedExclusion {
  const { reason, span, draftValue, sourceValue, sourceSpan, confidence } = exclusion;
  const passage = exclusion.passage && corpus.passage(exclusion.passage);
  return {
    reason,
    because: describeReason(reason),
    span: toDraft(span, claim),
    draftValue,
    ...(sourceValue !== undefined && { sourceValue }),
    ...(passage && { passage }),
    ...(sourceSpan && { sourceSpan }),
    ...(confidence !== undefined && { confidence }),
  };
}
