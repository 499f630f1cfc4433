import { isAccepted } from '../../config/ignore';
import type { CheckedClaim } from '../../model/judging/claim';
import type { Finding } from '../../model/judging/finding';
import { NO_BASELINE, withoutAccepted } from '../../review/baseline';
import { signOffFor } from '../../review/review';
import { type Answers, findingKey } from '../../review/statements';
import type { OpenDraft } from '../draft/open-draft';
import { withoutClashes } from './dedupe-findings';
import { applyIgnores } from './ignores';

/** What became of the findings of a draft. Of them `shown` are reported, or would be if there were fewer. */
export function answersOf(open: OpenDraft, shown: readonly Finding[]): Answers {
  const keys = new Set(shown.map(findingKey));
  return {
    isReported: (finding) => keys.has(findingKey(finding)),
    isAnswered: (finding) => isSilenced(open, finding),
    reviews: open.session.reviews.file,
  };
}

/** The same for one claim alone, whatever the limit. */
export function answersFor(open: OpenDraft, { findings }: Pick<CheckedClaim, 'findings'>): Answers {
  const { reviews, baseline } = open.session;
  const whole = withoutClashes(findings.filter((finding) => !isSilenced(open, finding)));
  const { fresh, accepted } = withoutAccepted(whole, baseline?.file ?? NO_BASELINE);
  const known = new Set(accepted.map(({ finding }) => finding));
  return {
    isAnswered: (finding) => known.has(finding) || isSilenced(open, finding),
    isReported: (finding) => fresh.includes(finding),
    reviews: reviews.file,
  };
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
