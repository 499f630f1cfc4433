import type { ReadingEstimate, ReadingProgress, ReadingReport } from '../../model/api';
import type { Problem } from '../../model/problem';
import type { Reader, ReaderLimits } from '../../model/reading/reading';
import { overlaps, type Span } from '../../model/span';
import { estimateTokens } from '../../reading/estimate';
import { systemPrompt } from '../../reading/prompt';
import { readItems } from '../../reading/read-items';
import { batchesOf, type ReadItem, requestText } from '../../reading/requests';
import type { ClaimUnit } from '../draft/claims';
import type { OpenDraft } from '../draft/open-draft';
import type { Readings } from './readings';

/** Which sentences of a draft to read, and how. */
export interface ReadOptions {
  /** In the draft: only sentences that touch one of these; all where it is left out. */
  readonly spans?: readonly Span[];
  /** In the draft: sentences near it come first. */
  readonly near?: number;
  /** True to ask again what has been read. */
  readonly isAnew?: boolean;
  /** Sentences that were asked about in vain before and shall not be asked about again, by key. */
  readonly except?: ReadonlySet<string>;
  /** Today, ISO 8601. */
  readonly date: string;
  readonly signal: AbortSignal;
  onProgress?(progress: ReadingProgress): void;
  /** Called for each sentence that got no reading. */
  onUnread?(key: string): void;
}

/** Sentences that are looked at before the host gets its turn: each costs a few look-ups. */
const SLICE = 40;

/** The questions that a draft's sentences are, the nearest first; each once. */
export async function readableItems(
  open: OpenDraft,
  { spans, near }: Pick<ReadOptions, 'spans' | 'near'> = {},
): Promise<readonly ReadItem[]> {
  const { session, keys, engine } = open;
  const units = spans
    ? open.units.filter(({ claim }) => spans.some((span) => overlaps(span, claim.span)))
    : [...open.units];
  if (near !== undefined) units.sort((a, b) => distance(a, near) - distance(b, near));
  const found = new Map<string, ReadItem>();
  for (const [i, unit] of units.entries()) {
    if (i % SLICE === SLICE - 1) await engine.clock.yield();
    const item = session.question(unit, keys);
    if (item && !found.has(item.key)) found.set(item.key, item);
  }
  return [...found.values()];
}

/** Those of them that wait for an answer. */
export async function waitingItems(
  open: OpenDraft,
  readings: Readings,
  { isAnew = false, except, ...where }: Omit<ReadOptions, 'date' | 'signal'>,
): Promise<readonly ReadItem[]> {
  const items = await readableItems(open, where);
  return items.filter((item) => {
    if (isAnew || !readings.atHand(item, open.engine)?.reading) return !except?.has(item.key);
    readings.share(item, open.draft.uri);
    return false;
  });
}

function distance({ claim: { span } }: ClaimUnit, offset: number): number {
  return offset < span.start ? span.start - offset : Math.max(0, offset - span.end);
}

/** What asking about some sentences takes, second looks aside. */
export function estimate(items: readonly ReadItem[], limits: ReaderLimits): ReadingEstimate {
  const batches = batchesOf(items, limits, 'read');
  const system = estimateTokens(systemPrompt('read'));
  return {
    sentences: items.length,
    requests: batches.length,
    tokens: batches.reduce((sum, { request }) => sum + system + estimateTokens(requestText(request)), 0),
  };
}

/** Reads what waits, and keeps each reading as it comes in. */
export async function readDraft(
  open: OpenDraft,
  readings: Readings,
  reader: Reader,
  options: ReadOptions,
): Promise<ReadingReport> {
  const items = await waitingItems(open, readings, options);
  const { signal, date } = options;
  let [read, unverified, failed, requests, tokens] = [0, 0, 0, 0, 0];
  const problems = new Map<string, Problem>();
  options.onProgress?.({ done: 0, total: items.length });
  await readItems(items, {
    reader,
    signal,
    date,
    sourceOf: (id) => open.engine.corpus.source(id),
    onRequest: (usage) => {
      requests++;
      tokens += usage ? usage.promptTokens + usage.answerTokens : 0;
    },
    onOutcome: (outcome) => {
      if (outcome.kind === 'read') {
        read++;
        readings.keep(outcome.item, outcome.reading, open.draft.uri);
      } else {
        options.onUnread?.(outcome.item.key);
        if (outcome.kind === 'unverified') unverified++;
        else {
          failed++;
          problems.set(outcome.problem.code, outcome.problem);
        }
      }
      options.onProgress?.({ done: read + unverified + failed, total: items.length });
    },
  });
  await reader.settle?.();
  return {
    sentences: items.length,
    read,
    unverified,
    failed,
    requests,
    tokens,
    problems: [...problems.values()],
    cancelled: signal.aborted,
  };
}
