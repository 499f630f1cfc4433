import type { Tool } from './tool';
import { checkDraft } from './tools/check-draft';
import { cite } from './tools/cite';
import { findEvidence } from './tools/find-evidence';
import { listSources } from './tools/list-sources';
import { pendingReadings } from './tools/pending-readings';
import { searchQuotes } from './tools/search-quotes';
import { submitReadings } from './tools/submit-readings';
import { verifyClaim } from './tools/verify-claim';
import { verifyQuote } from './tools/verify-quote';

/** What an agent can ask, in the order in which it is listed. */
export const TOOLS: readonly Tool[] = [
  checkDraft,
  verifyClaim,
  verifyQuote,
  findEvidence,
  searchQuotes,
  listSources,
  cite,
  pendingReadings,
  submitReadings,
];
