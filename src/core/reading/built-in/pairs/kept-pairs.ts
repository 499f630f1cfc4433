import * as v from 'valibot';
import type { Pair, PairModel } from '../../../model/reading/pair-model';
import type { PairReading } from '../../../model/reading/pair-reading';
import { type Result, success } from '../../../model/problem';
import type { CacheStore } from '../../../ports';
import { fingerprint } from '../../../text/hash';

/** Pairs kept for one model: those of a few long drafts, in about two megabytes. */
const MOST_KEPT = 20_000;

const Share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const Offset = v.pipe(v.number(), v.integer(), v.minValue(0));
/** The key of a pair, its probabilities of support and of conflict, and its doubts one after the other. */
const Row = v.tuple([v.string(), Share, Share, v.array(v.tuple([Offset, Offset, Share]))]);
const File = v.object({ version: v.literal(1), pairs: v.pipe(v.array(Row), v.maxLength(MOST_KEPT)) });

type RowOf = v.InferOutput<typeof Row>;

/** A model that remembers what it read, from one start to the next. */
export interface KeptPairModel extends PairModel {
  /** Writes down what is new; what cannot be written is read again another time. */
  save(): Promise<void>;
}

/** The model with what it read before at hand: by the words of both texts, under the model's own hash. */
export function keptPairs(model: PairModel, cache: CacheStore | undefined): KeptPairModel {
  const name = `pairs-${model.hash}`;
  let loading: Promise<Map<string, RowOf>> | undefined;
  let isChanged = false;
  const load = async (): Promise<Map<string, RowOf>> => {
    const bytes = await cache?.get(name).catch(() => undefined);
    return new Map((bytes ? parse(bytes) : []).map((row) => [row[0], row]));
  };
  return {
    hash: model.hash,
    async read(pair, signal): Promise<Result<PairReading>> {
      const key = keyOf(pair);
      const rows = await (loading ??= load());
      const known = rows.get(key);
      if (known) return success(readingOf(known));
      const answer = await model.read(pair, signal);
      if (!answer.ok) return answer;
      rows.set(key, rowOf(key, answer.value));
      const [oldest = key] = rows.keys();
      if (rows.size > MOST_KEPT) rows.delete(oldest);
      isChanged = true;
      return answer;
    },
    async save() {
      if (!isChanged || !loading || !cache) return;
      isChanged = false;
      const pairs = [...(await loading).values()];
      await cache.set(name, new TextEncoder().encode(JSON.stringify({ version: 1, pairs }))).catch(() => undefined);
    },
  };
}

function keyOf({ passage, claim }: Pair): string {
  return fingerprint(`${claim}\u0000${passage}`);
}

function rowOf(key: string, { supported, conflict, doubts }: PairReading): RowOf {
  return [key, supported, conflict, doubts.map(({ start, end, doubt }) => [start, end, doubt])];
}

function readingOf([, supported, conflict, doubts]: RowOf): PairReading {
  const notFound = Math.max(0, Number((1 - supported - conflict).toFixed(4)));
  return { supported, conflict, notFound, doubts: doubts.map(([start, end, doubt]) => ({ start, end, doubt })) };
}

function parse(bytes: Uint8Array): readonly RowOf[] {
  const file = v.safeParse(v.pipe(v.string(), v.parseJson(), File), new TextDecoder().decode(bytes));
  return file.success ? file.output.pairs : [];
}
