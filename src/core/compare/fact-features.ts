import type { Features } from './features';
import type { Suspicion } from './suspicion';

/** What is known of two facts that stand against each other; zeros where there are none. */
export function factFeatures(_suspicion: Suspicion): Features {
  return {};
}
