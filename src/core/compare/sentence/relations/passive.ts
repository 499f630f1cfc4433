import type { Token } from '../analysis';

/** Words that turn a verb passive or make what follows a condition of place rather than of doer. */
const PASSIVE: ReadonlySet<string> = new Set(['was', 'were', 'been', 'is', 'are', 'be', 'being']);
/** True for "was bought by": the doer stands behind the verb. */
export function isPassive(tokens: readonly Token[], verb: number): boolean {
  return (
    tokens.slice(Math.max(0, verb - 3), verb).some((t) => PASSIVE.has(t.lower)) &&
    tokens.slice(verb + 1, verb + 4).some((t) => t.lower === 'by')
  );
}
