import type { PairModel } from '../../core/model/reading/pair-model';
import { parseModelCard } from '../../core/reading/built-in/pairs/pairs';
import type { WebWorkerMessage } from './protocol';
import { remoteModel, type StartWorker } from './remote-model';
import type { ModelFiles } from './session';

/** Reads a file of the extension by its path in it. Rejects where there is none. */
export type ReadPackaged = (path: string) => Promise<Uint8Array>;

const PATHS = {
  weights: 'models/reader/reader.int8.onnx',
  vocabulary: 'models/reader/vocab.txt',
  card: 'models/reader/model.json',
  runtime: 'dist/reader/ort-wasm-simd-threaded.wasm',
  script: 'dist/web/reader.js',
} as const;

/** The model of the product in a worker of the browser; undefined where the extension has none. Reads only the card. */
export async function webModel(read: ReadPackaged): Promise<PairModel | undefined> {
  const card = await read(PATHS.card).then(textOf, () => undefined);
  const parsed = card === undefined ? undefined : parseModelCard(card);
  return parsed && remoteModel(parsed.hash, startWith(read));
}

/** The worker's script is read as a file: the extension may lie where the browser lets no worker be started from. */
function startWith(read: ReadPackaged): StartWorker {
  return (onAnswer, onFailure) => {
    let worker: Worker | undefined;
    let isStopped = false;
    const started = open(read).then((made) => {
      worker = made;
      if (isStopped) worker.terminate();
      worker.onmessage = ({ data }) => onAnswer(data);
      worker.onerror = ({ message }) => onFailure(message);
      return worker;
    });
    started.catch((error: unknown) => onFailure(error instanceof Error ? error.message : String(error)));
    return {
      ask: (question) =>
        void started.then(
          (made) => made.postMessage(question satisfies WebWorkerMessage),
          () => undefined,
        ),
      stop() {
        isStopped = true;
        worker?.terminate();
      },
    };
  };
}

async function open(read: ReadPackaged): Promise<Worker> {
  const address = URL.createObjectURL(new Blob([owned(await read(PATHS.script))], { type: 'text/javascript' }));
  try {
    const worker = new Worker(address);
    const files = await filesFrom(read);
    worker.postMessage({ files } satisfies WebWorkerMessage, [files.weights.buffer, files.runtime.buffer]);
    return worker;
  } finally {
    URL.revokeObjectURL(address);
  }
}

async function filesFrom(read: ReadPackaged): Promise<ModelFiles> {
  const [weights, vocabulary, card, runtime] = await Promise.all([
    read(PATHS.weights),
    read(PATHS.vocabulary),
    read(PATHS.card),
    read(PATHS.runtime),
  ]);
  return { weights: owned(weights), vocabulary: textOf(vocabulary), card: textOf(card), runtime: owned(runtime) };
}

/** The bytes in a buffer that is theirs alone, and so can be handed over. */
function owned(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const { buffer } = bytes;
  return buffer instanceof ArrayBuffer && buffer.byteLength === bytes.byteLength
    ? (bytes as Uint8Array<ArrayBuffer>)
    : new Uint8Array(bytes);
}

function textOf(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}
