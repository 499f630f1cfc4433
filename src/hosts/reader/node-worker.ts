/** The own reader in a thread of Node. */
import { readFile } from 'node:fs/promises';
import { parentPort, workerData } from 'node:worker_threads';
import type { NodeModelPaths } from './node-model';
import type { WorkerQuestion } from './protocol';
import { answerer } from './serve';
import type { ModelFiles } from './session';

const { weights, vocabulary, card, runtime } = workerData as NodeModelPaths;

const bytesOf = async (path: string): Promise<Uint8Array<ArrayBuffer>> => new Uint8Array(await readFile(path));

const filesOf = async (): Promise<ModelFiles> => ({
  weights: await bytesOf(weights),
  vocabulary: await readFile(vocabulary, 'utf8'),
  card: await readFile(card, 'utf8'),
  runtime: await bytesOf(runtime),
});

const answer = answerer(filesOf, (it) => parentPort?.postMessage(it));
parentPort?.on('message', (question: WorkerQuestion) => answer(question));
