import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { setFlagsFromString } from 'node:v8';
import type { PairModel } from '../../core/model/reading/pair-model';
import { parseModelCard } from '../../core/reading/built-in/pairs/pairs';
import { IS_SOURCE, startThread } from '../thread';
import type { WorkerAnswer } from './protocol';
import { remoteModel, type StartWorker } from './remote-model';

/** Where the parts of the model lie. */
export interface NodeModelPaths {
  readonly weights: string;
  readonly vocabulary: string;
  readonly card: string;
  readonly runtime: string;
}

/**
 * V8 compiles a function of WebAssembly anew once it has run for a while. One of the runtime's is so large that this
 * takes seconds and 200 MB, and brings nothing: what takes the time is small. Hints: where V8 no longer knows them,
 * nothing happens.
 */
const FLAGS = ['--wasm-tiering-budget=2000000000', '--wasm-num-compilation-tasks=1'];

/**
 * The model of the product, which lies in `models/reader` of its folder; undefined where it has none. Reads only the
 * card.
 * `code` is the folder with the code that runs it.
 */
export function nodeModel(folder = packageFolder(), code = folder): PairModel | undefined {
  if (folder === undefined || code === undefined) return undefined;
  const paths = pathsIn(folder, code);
  if (!Object.values(paths).every((file) => existsSync(file))) return undefined;
  const card = parseModelCard(readFileSync(paths.card, 'utf8'));
  const script = path.join(code, IS_SOURCE ? 'src/hosts/reader/node-worker.ts' : 'dist/node/reader.js');
  return card && remoteModel(card.hash, startIn(script, paths));
}

function pathsIn(folder: string, code: string): NodeModelPaths {
  const model = path.join(folder, 'models/reader');
  return {
    weights: path.join(model, 'reader.int8.onnx'),
    vocabulary: path.join(model, 'vocab.txt'),
    card: path.join(model, 'model.json'),
    runtime: path.join(
      code,
      IS_SOURCE ? 'node_modules/onnxruntime-web/dist' : 'dist/reader',
      'ort-wasm-simd-threaded.wasm',
    ),
  };
}

/** The nearest folder above this code that has a `models` folder. */
function packageFolder(): string | undefined {
  for (let folder = path.dirname(__filename); ; folder = path.dirname(folder)) {
    if (existsSync(path.join(folder, 'models/reader'))) return folder;
    if (path.dirname(folder) === folder) return undefined;
  }
}

function startIn(script: string, paths: NodeModelPaths): StartWorker {
  return (onAnswer, onFailure) => {
    for (const flag of FLAGS) setFlagsFromString(flag);
    const worker = startThread(script, paths);
    // A thread that waits for questions keeps no process alive.
    worker.on('message', (answer: WorkerAnswer) => {
      worker.unref();
      onAnswer(answer);
    });
    worker.on('error', (error) => onFailure(error.message));
    worker.unref();
    return {
      ask(question) {
        worker.ref();
        worker.postMessage(question);
      },
      stop() {
        worker.removeAllListeners();
        void worker.terminate();
      },
    };
  };
}
