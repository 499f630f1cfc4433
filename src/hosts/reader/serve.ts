import type { WorkerAnswer, WorkerQuestion } from './protocol';
import { type ModelFiles, openSession, type PairSession } from './session';

/**
 * A function that answers questions one after the other, whatever the order of the promises; loads the model at the
 * first.
 */
export function answerer(
  filesOf: () => Promise<ModelFiles>,
  post: (answer: WorkerAnswer) => void,
): (question: WorkerQuestion) => void {
  let session: Promise<PairSession> | undefined;
  let last: Promise<unknown> = Promise.resolve();
  const answer = async ({ id, pair }: WorkerQuestion): Promise<void> => {
    try {
      session ??= filesOf().then(openSession);
      post({ id, reading: await (await session).read(pair) });
    } catch (error) {
      post({ id, failure: error instanceof Error ? error.message : String(error) });
    }
  };
  return (question) => {
    last = last.then(() => answer(question));
  };
}
