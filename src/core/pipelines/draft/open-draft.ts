import type { Draft } from '../../model/draft';
import type { ClaimResult } from '../check/check-claim';
import type { ClaimUnit } from './claims';
import type { DraftBibliography } from '../bibliographies/draft-bibliographies';
import type { Engine } from '../check/engine';
import type { KnownKeys } from '../bibliographies/citation-keys';
import type { DraftSession, ParsedDraft } from './session';

/** A draft as it stands now, taken apart, with all that looking at it needs. */
export interface OpenDraft extends ParsedDraft {
  readonly engine: Engine;
  readonly session: DraftSession;
  readonly draft: Draft;
  readonly keys: KnownKeys;
  /** The bibliographies that the draft names, as they were when it was last checked. */
  readonly bibliographies: readonly DraftBibliography[];
}

/** What was found out about one claim of the draft; from memory where it can be. */
export function resultOf({ session, parts, keys }: OpenDraft, unit: ClaimUnit): ClaimResult {
  return session.result(unit, parts, keys);
}
