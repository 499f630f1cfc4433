/** The own reader in a worker of the browser: the first message brings the model, the others questions. */
import type { WebWorkerMessage } from './protocol';
import { answerer } from './serve';
import type { ModelFiles } from './session';

const scope = self as unknown as DedicatedWorkerGlobalScope;
let give: (files: ModelFiles) => void = () => undefined;
const files = new Promise<ModelFiles>((resolve) => {
  give = resolve;
});
const answer = answerer(
  () => files,
  (it) => scope.postMessage(it),
);

scope.onmessage = ({ data }: MessageEvent<WebWorkerMessage>): void => {
  if ('files' in data) give(data.files);
  else answer(data);
};
