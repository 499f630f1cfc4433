import type { Draft } from '../../core/model/draft';
import type { Look } from '../../hosts/traced-files';
import type { ThreadJob } from './thread-job';
import type { CorpusOptions } from '../session';
import type { PortableDraft } from './portable';

/** What a thread is given to check drafts beside others. */
export interface Job extends ThreadJob {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly options: CorpusOptions;
  /** All drafts of the command, so that every thread goes by the same configurations. */
  readonly drafts: readonly Draft[];
  readonly why: boolean;
  /** True where the command applies the limit of findings itself. */
  readonly isLimitLifted: boolean;
  /** True where the command wants to know what was looked at. */
  readonly isTraced: boolean;
  /** The places of the drafts that are shared out, in the order in which they are taken. */
  readonly order: readonly number[];
  /** One number that all threads count up: how many of them are taken. */
  readonly taken: Int32Array;
}

/** What a thread says: a draft that it has checked, or, once there are no more, what it looked at. */
export type JobAnswer =
  | { readonly kind: 'checked'; readonly at: number; readonly draft: PortableDraft }
  | { readonly kind: 'looked'; readonly looks: readonly Look[] | undefined };

/** The places of the drafts that this thread is to check: each goes to the thread that first asks for it. */
export function* takeDrafts({ order, taken }: Pick<Job, 'order' | 'taken'>): Generator<number> {
  for (let i = Atomics.add(taken, 0, 1); i < order.length; i = Atomics.add(taken, 0, 1)) yield order[i] ?? 0;
}
