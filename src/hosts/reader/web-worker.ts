/** The own reader in a worker of the browser: the first message brings the model, the others questions. */
import type { WebWorkerMessage } from './protocol';
import { answerer } from './serve';
import type { ModelFiles } from './session';

const scope = self as unknown as DedicatedWorkerGlobalScope;
const files = new Promise<ModelFiles>((resolve) => {
  scope.addEventListener('message', ({ data }: MessageEvent<WebWorkerMessage>) => {
    if ('files' in data) resolve(data.files);
  });
});
const answer = answerer(
  () => files,
  (it) => scope.postMessage(it),
);
scope.addEventListener('message', ({ data }: MessageEvent<WebWorkerMessage>) => {
  if (!('files' in data)) answer(data);
});
