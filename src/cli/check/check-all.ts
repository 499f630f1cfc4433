import type { Draft } from '../../core/model/draft';
import type { CheckedDraft } from '../../core/model/output';
import { nth } from '../../core/text/nth';
import { checkDraft } from './check-draft';
import type { Host } from '../host';
import { type Job, type JobAnswer, takeDrafts } from '../jobs/job';
import { heapGrowthOf, jobCount } from '../jobs/job-count';
import { fromPortable } from '../jobs/portable';
import { pathOf } from '../drafts';
import type { CorpusOptions, Session } from '../session';
import { progressOf } from '../terminal/progress';

/** Options of commands that check many drafts. */
export interface JobOptions extends CorpusOptions {
  /** As typed: so many drafts at once. */
  readonly jobs?: string;
  readonly reader?: string;
}

/**
 * Checks drafts, several at once where that is worth it: this thread and others take one after the other. The outcome
 * is the same however many they are, and in the drafts' order. With `why` the reasons are kept for which differences
 * are not reported.
 */
export async function checkAll(
  session: Session,
  drafts: readonly Draft[],
  options: JobOptions,
  host: Host,
  why = false,
): Promise<readonly CheckedDraft[]> {
  const places = drafts.map((_, at) => at);
  // A document was read into more than plain data, and what a reader has said only this thread's engine knows.
  const isPlain = (at: number): boolean => nth(drafts, at).parts === undefined;
  const shared = places.filter(isPlain);
  const own = places.filter((at) => !isPlain(at));
  const count = options.reader === undefined || options.reader === 'none' ? jobCount(drafts, options.jobs) : 1;
  const heapGrowth = heapGrowthOf(count);
  // Whoever starts a thread sees to that for all; one draft alone is checked before it could matter.
  if (count === 1 && drafts.length > 1) host.keepHeapSmall?.(heapGrowth);
  const job = { ...jobOf(session, drafts, options, host), why, order: shared, heapGrowth };
  const checked: (CheckedDraft | undefined)[] = [];
  const quiet = options.quiet === true || drafts.length < 2;
  const progress = progressOf(host, { what: 'Checking', things: 'drafts', quiet });
  let done = 0;
  const keep = (at: number, draft: CheckedDraft): void => {
    checked[at] = draft;
    progress.show({ done: ++done, total: drafts.length, on: pathOf(draft) });
  };
  const others = Array.from({ length: count - 1 }, () =>
    host.startJob?.(job, (said) => {
      const answer = said as JobAnswer;
      if (answer.kind === 'checked') keep(answer.at, fromPortable(answer.draft));
      else host.looked?.(answer.looks);
    }),
  );
  const check = async (at: number): Promise<void> => {
    if (!checked[at]) keep(at, await checkDraft(session.engine, nth(drafts, at), why));
  };
  for (const at of own) await check(at);
  for (const at of takeDrafts(job)) await check(at);
  await Promise.all(others);
  // A thread that failed has left its draft to this one.
  for (const at of places) await check(at);
  progress.clear();
  return checked.filter((draft) => draft !== undefined);
}

function jobOf(
  { isLimitLifted }: Session,
  drafts: readonly Draft[],
  { corpus, exclude, config, strictness, maxFindings, cache, linkedFiles }: JobOptions,
  host: Host,
): Omit<Job, 'why' | 'order' | 'heapGrowth'> {
  return {
    cwd: host.cwd,
    env: { ...host.env },
    options: { corpus, exclude, config, strictness, maxFindings, cache, linkedFiles },
    drafts: drafts.map(({ uri, languageId, text }) => ({ uri, languageId, text })),
    isLimitLifted: isLimitLifted(),
    isTraced: host.looked !== undefined,
    taken: new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT)),
  };
}
