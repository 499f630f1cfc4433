import type { Manner, Question } from './manners';

/** The models on offer: one that anybody may ask, and one for which VS Code asks the user first. */
export const MODELS = { open: 'fake-open', guarded: 'fake-guarded' } as const;

/** What the tests can have the models do. */
export interface FakeModels {
  /** How they answer from now on. */
  behave(manner: Manner): void;
  /** What they were asked since they were last told how to behave. */
  readonly asked: readonly Question[];
  /** Takes the models away, as where somebody signs out; or offers them again. */
  offer(isOffered: boolean): void;
}
