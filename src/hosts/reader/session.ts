import * as ort from 'onnxruntime-web/wasm';
import type { Pair } from '../../core/model/reading/pair-model';
import type { PairReading } from '../../core/model/reading/pair-reading';
import {
  type PairInput,
  pairInput,
  pairReading,
  parseModelCard,
  parseVocabulary,
} from '../../core/reading/built-in/pairs/pairs';

/** What the model is made of, as bytes; given away to the runtime, which alone keeps a copy. */
export interface ModelFiles {
  readonly weights: Uint8Array<ArrayBuffer>;
  readonly vocabulary: string;
  readonly card: string;
  /** WebAssembly of the runtime. */
  readonly runtime: Uint8Array<ArrayBuffer>;
}

/** A loaded model. */
export interface PairSession {
  /** Rejects where the runtime fails or its numbers are none. */
  read(pair: Pair): Promise<PairReading>;
}

/** Loads the model. Rejects where a file is damaged, or the host has no WebAssembly with SIMD or too little memory. */
export async function openSession(files: ModelFiles): Promise<PairSession> {
  const vocabulary = parseVocabulary(files.vocabulary);
  const card = parseModelCard(files.card);
  if (!vocabulary || !card) throw new Error('The vocabulary or model.json is damaged.');
  const hash = await sha256(files.weights);
  if (hash !== undefined && hash !== card.hash) throw new Error('The weights are not those that model.json names.');
  const session = await start(files);
  return {
    async read(pair) {
      const input = pairInput(pair, vocabulary, card.lengths);
      const reading = pairReading(await run(session, input), input);
      if (!reading) throw new Error('The model computed no probabilities.');
      return reading;
    },
  };
}

/**
 * One thread and one pair at a time: numbers are then the same in every host, and in whatever company a pair is read.
 */
async function start({ weights, runtime }: ModelFiles): Promise<ort.InferenceSession> {
  ort.env.logLevel = 'error';
  Object.assign(ort.env.wasm, { numThreads: 1, proxy: false, wasmBinary: runtime.buffer });
  const session = await ort.InferenceSession.create(weights, { executionProviders: ['wasm'], enableMemPattern: false });
  // The runtime holds on to these bytes, which it no longer needs; emptied, they cost nothing.
  structuredClone(runtime.buffer, { transfer: [runtime.buffer] });
  return session;
}

async function run(
  session: ort.InferenceSession,
  input: PairInput,
): Promise<{ verdicts: Float32Array; pieces: Float32Array }> {
  const { ids, claimAt } = input;
  const row = (value: (i: number) => number): ort.Tensor =>
    new ort.Tensor(
      'int64',
      BigInt64Array.from(ids, (_, i) => BigInt(value(i))),
      [1, ids.length],
    );
  const answer = await session.run({
    input_ids: row((i) => ids[i] ?? 0),
    attention_mask: row(() => 1),
    token_type_ids: row((i) => (i < claimAt ? 0 : 1)),
  });
  const { pair, words } = answer;
  if (!pair || !words) throw new Error('The model has no outputs "pair" and "words".');
  return { verdicts: pair.data as Float32Array, pieces: words.data as Float32Array };
}

/** Undefined where the host keeps its cryptography for secure pages. */
async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<string | undefined> {
  const subtle = (globalThis.crypto as Crypto | undefined)?.subtle;
  if (!subtle) return undefined;
  const digest = new Uint8Array(await subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
