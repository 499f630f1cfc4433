import { isAccepted } from '../../config/ignore';
import type { CheckedClaim } from '../../model/judging/claim';
import type { Finding } from '../../model/judging/finding';
import { signOffFor } from '../../review/review';
import { type Answers, findingKey } from '../../review/statements';
import type { OpenDraft } from '../draft/open-draft';
import { applyIgnores } from './ignores';

/** What became of the findings of a draft, of which `shown` are reported or would be if there were fewer. */
export function answersOf(open: OpenDraft, shown: readonly Finding[]): Answers {
  const keys = new Set(shown.map(findingKey));
  return {
    isReported: (finding) => keys.has(findingKey(finding)),
    isAnswered: (finding) => isSilenced(open, finding),
    reviews: open.session.reviews.file,
  };
}

/** The same for one claim alone, whatever the limit. */
export function answersFor(open: OpenDraft): Answers {
  const { file: reviews } = open.session.reviews;
  const isAnswered = (finding: Finding): boolean => isSilenced(open, finding);
  return { isAnswered, isReported: (finding) => !isAnswered(finding), reviews };
}

/** True where a reviewer has accepted the claim with the evidence that it has now. */
export function isSignedOff(
  { session: { reviews } }: OpenDraft,
  claim: Pick<CheckedClaim, 'claim' | 'evidence'>,
): boolean {
  return signOffFor(claim, reviews.file).signOff?.decision === 'accepted';
}

/** True where a comment in the draft or the project's configuration silences a finding. */
function isSilenced({ parts, draft, engine: { config } }: OpenDraft, finding: Finding): boolean {
  return applyIgnores([finding], parts.ignores).kept.length === 0 || isAccepted(finding, draft, config);
}
