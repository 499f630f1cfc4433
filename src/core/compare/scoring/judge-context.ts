import type { JudgeInput } from '../alignment/input';
import type { Difference } from '../alignment/difference';
import type { ClaimView, PassageView } from '../alignment/view';

/** What all differences of one claim are measured against. */
export interface JudgeContext {
  readonly input: JudgeInput;
  readonly claim: ClaimView;
  readonly views: readonly PassageView[];
  readonly differences: readonly Difference[];
}
