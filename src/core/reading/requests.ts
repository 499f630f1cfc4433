import type { ReaderLimits, ReadingPassage, ReadingWindow, ReadRequest, ReadTask } from '../model/reading/reading';
import { estimateTokens } from './estimate';
import { systemPrompt } from './prompt';
import { caches } from '../text/caches';
import { firstOf, nth } from '../text/nth';

/** A sentence to be read, with the windows to hold it against. */
export interface ReadItem {
  /** What its reading is kept by. */
  readonly key: string;
  readonly text: string;
  readonly before?: string;
  readonly context?: string;
  /** Best first; never empty. */
  readonly windows: readonly ReadingWindow[];
}

/** A request with what its ids stand for. */
export interface Batch {
  readonly request: ReadRequest;
  readonly items: ReadonlyMap<string, ReadItem>;
  readonly windows: ReadonlyMap<string, ReadingWindow>;
}

/** Tokens that the JSON around a sentence, around a passage and for a passage's name takes. */
const SENTENCE_FRAME = 14;
const PASSAGE_FRAME = 14;
const NAME = 1.5;
/** Among so many sentences one that goes well with a request is looked for. */
const LOOKAHEAD = 400;

/**
 * The items as requests within the limits, the first item in the first one. A window that several sentences share is
 * sent once, and a request is filled with the sentences that need the least besides what is in it. An item that is too
 * long alone is sent alone.
 */
export function batchesOf(items: readonly ReadItem[], limits: ReaderLimits, task: ReadTask): readonly Batch[] {
  const left = [...items];
  const batches: Batch[] = [];
  const bare = estimateTokens(systemPrompt(task)) + SENTENCE_FRAME;
  while (left.length > 0) batches.push(batchOf(task, fill(left, limits, bare)));
  return batches;
}

/** Takes out of `left` what goes into one request. */
function fill(left: ReadItem[], limits: ReaderLimits, bare: number): readonly ReadItem[] {
  const taken: ReadItem[] = [];
  const have = new Set<string>();
  let tokens = bare;
  while (taken.length < limits.sentences && left.length > 0) {
    const { at, cost } = taken.length === 0 ? { at: 0, cost: costOf(firstOf(left), have) } : cheapest(left, have);
    if (taken.length > 0 && tokens + cost > limits.tokens) break;
    for (const item of left.splice(at, 1)) {
      taken.push(item);
      for (const window of item.windows) have.add(windowKey(window));
    }
    tokens += cost;
  }
  return taken;
}

function cheapest(
  left: readonly ReadItem[],
  have: ReadonlySet<string>,
): { readonly at: number; readonly cost: number } {
  let best = { at: 0, cost: Infinity };
  for (let at = 0; at < left.length && at < LOOKAHEAD; at++) {
    const cost = costOf(nth(left, at), have);
    if (cost < best.cost) best = { at, cost };
  }
  return best;
}

function costOf({ text, before = '', context = '', windows }: ReadItem, have: ReadonlySet<string>): number {
  let tokens =
    SENTENCE_FRAME + estimateTokens(text) + estimateTokens(before) + estimateTokens(context) + NAME * windows.length;
  for (const window of windows) if (!have.has(windowKey(window))) tokens += windowCost(window);
  return tokens;
}

/** Windows are one where they show the same text of the same source. */
function windowKey({ source, from, to }: ReadingWindow): string {
  return `${from}-${to} ${source}`;
}

const windowCost = caches.ofObject(
  ({ text, label }: ReadingWindow) => PASSAGE_FRAME + estimateTokens(text) + estimateTokens(label),
);

function batchOf(task: ReadTask, taken: readonly ReadItem[]): Batch {
  const ids = new Map<string, string>();
  const windows = new Map<string, ReadingWindow>();
  const items = new Map<string, ReadItem>();
  const idOf = (window: ReadingWindow): string => {
    const key = windowKey(window);
    let id = ids.get(key);
    if (id === undefined) {
      ids.set(key, (id = `p${ids.size + 1}`));
      windows.set(id, window);
    }
    return id;
  };
  const sentences = taken.map((item, i) => {
    const { text, before, context } = item;
    const id = `s${i + 1}`;
    items.set(id, item);
    return {
      id,
      text,
      ...(before !== undefined && { before }),
      ...(context !== undefined && { context }),
      passages: item.windows.map(idOf),
    };
  });
  return {
    request: { task, sentences, passages: [...windows].map(([id, window]) => passageOf(id, window)) },
    items,
    windows,
  };
}

function passageOf(id: string, { label, date, text }: ReadingWindow): ReadingPassage {
  return { id, source: label, ...(date !== undefined && { date }), text };
}

/** The request as the user message: one JSON object. */
export function requestText(request: ReadRequest): string {
  return JSON.stringify(request);
}
