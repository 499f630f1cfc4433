import type { JudgeInput } from './input';
import type { Suspicion } from './slot';
import type { ClaimView, PassageView } from './view';

/** What all suspicions of one claim are measured against. */
export interface Scene {
  readonly input: JudgeInput;
  readonly claim: ClaimView;
  readonly views: readonly PassageView[];
  readonly suspicions: readonly Suspicion[];
}
