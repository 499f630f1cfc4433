import type { ExclusionReason } from '../../model/judging/exclusion';
import type { ClaimView } from '../alignment/context';
import type { Difference } from '../alignment/difference';
import type { PassageView } from '../alignment/view';

/** A sentence beside the passages that speak of it, which is the exception's test. */
export interface ExceptionExample {
  readonly passages: readonly string[];
  readonly claim: string;
}

/**
 * Why a difference of one kind is no contradiction: one file, one line in the table, two examples. Several may share a
 * code.
 */
export interface Exception {
  readonly code: ExclusionReason;
  /** A sentence that stays silent by this exception alone. */
  readonly silent: ExceptionExample;
  /** A sentence near it that this exception must not silence. */
  readonly wrong: ExceptionExample;
  applies(difference: Difference, claim: ClaimView, views: readonly PassageView[]): boolean;
}
