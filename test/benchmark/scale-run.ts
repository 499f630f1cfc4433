import { appendFile, readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import type { Draft } from '../../src/core/model/draft';
import type { Source } from '../../src/core/model/source';
import { readSource } from '../../src/core/pipelines/corpus/read-source';
import { READERS } from '../../src/core/registry';
import { createPassageIndex } from '../../src/core/retrieval/passage-index';
import { STOP_WORDS } from '../../src/core/retrieval/vocabulary';
import { createPlumbline, type Plumbline } from '../../src/core/service';
import { systemClock } from '../../src/hosts/clock';
import { nodeCache } from '../../src/hosts/node-cache';
import { nodeFiles } from '../../src/hosts/node-files';
import { keepHeapSmall } from '../../src/hosts/small-heap';
import { keyPresses, QUERY_KINDS, type Target, targets } from './scale-queries';
import { type ClockKind, measure, now, round, type Spread, useClock } from './scale-measure';

/** One step of the benchmark, in a process of its own so that memory and warm code of one do not help another. */
const STEPS: Readonly<Record<string, (job: Job) => Promise<Readonly<Record<string, unknown>>>>> = {
  cold,
  warm,
  indexing,
  rivals,
  speed,
};

interface Job {
  readonly folder: string;
  readonly cache: string;
  /** Sentences to make queries of, one a line. */
  readonly sample: string;
  readonly operations: number;
  readonly clock: ClockKind;
  readonly fuseOperations: number;
}

keepHeapSmall();
/** The process with the engine's code loaded and nothing read. */
const EMPTY_RSS = process.memoryUsage().rss;

function overEmptyMb(): number {
  return round(process.resourceUsage().maxRSS / 1024 - EMPTY_RSS / 1024 / 1024);
}

async function open(job: Job): Promise<Plumbline> {
  const ports = {
    files: nodeFiles,
    cache: nodeCache(job.cache),
    clock: systemClock(),
    logger: { info: () => undefined, warn: () => undefined },
  };
  const engine = createPlumbline({
    ports,
    config: { corpus: ['./'] },
    onDamaged: () => {
      throw new Error('The stored index was changed.');
    },
  });
  await engine.openCorpus([{ uri: pathToFileURL(job.folder).href, name: 'corpus' }]);
  return engine;
}

async function cold(job: Job): Promise<Readonly<Record<string, unknown>>> {
  const began = now();
  const engine = await open(job);
  engine.searchQuotes('warm', 1);
  const coldStartMs = round(now() - began);
  const loadedMb = overEmptyMb();
  const sample = (await readFile(job.sample, 'utf8')).split('\n');
  const passages = engine.sources().reduce((sum, source) => sum + source.passages, 0);
  return {
    passages,
    coldStartMs,
    ...(await checks(engine, sample, job.operations)),
    ...(await lookups(engine, sample, job.operations)),
    ...recalls(sample, job.operations, (query) => engine.searchQuotes(query, 10).map((hit) => hit.passage.text)),
    peakAfterLoadMb: loadedMb,
    peakRssMb: overEmptyMb(),
    emptyProcessMb: round(EMPTY_RSS / 1024 / 1024),
  };
}

async function warm(job: Job): Promise<Readonly<Record<string, unknown>>> {
  const began = now();
  const engine = await open(job);
  engine.searchQuotes('warm', 1);
  return { warmStartMs: round(now() - began), warmRssMb: overEmptyMb() };
}

/** The index alone: how fast sources go in, and what one look-up costs without the comparison that follows it. */
async function indexing(job: Job): Promise<Readonly<Record<string, unknown>>> {
  const sources: Source[] = [];
  for (const name of await readdir(job.folder)) {
    const result = await readSource(
      { id: name, path: name, bytes: await readFile(path.join(job.folder, name)) },
      READERS,
    );
    if (result.ok) sources.push(result.value);
  }
  const passages = sources.reduce((sum, source) => sum + source.passages.length, 0);
  const warmUp = createPassageIndex();
  for (const source of sources.slice(0, 100)) warmUp.addSource(source);
  const index = createPassageIndex();
  const began = now();
  for (const source of sources) index.addSource(source);
  index.evidence('flush', 1);
  const indexSentencesPerSecond = Math.round((passages / (now() - began)) * 1000);
  const sample = (await readFile(job.sample, 'utf8')).split('\n');
  const claims = sample.slice(0, job.operations).map((text) => text.replace(/ \w+ /, ' entirely '));
  const quotes = sample
    .slice(job.operations, job.operations * 2)
    .map((text, i) => text.replace(/ (\w+) /, i % 2 === 0 ? ' $1 not ' : ' $1 '));
  return {
    indexSentencesPerSecond,
    evidenceMs: await measure(claims, (claim) => index.evidence(claim, 12)),
    verifyQuoteMs: await measure(quotes, (quote) => index.locateQuote(quote, 3)),
  };
}

/** A check of a whole draft is made of some 180 of what is measured one by one: so many show its median. */
const FULL_CHECKS = 20;

/** Checks of a draft of about 3,000 words made from the sources: a third of its sentences with one word changed. */
async function checks(
  engine: Plumbline,
  sample: readonly string[],
  operations: number,
): Promise<Readonly<Record<string, unknown>>> {
  const sentences: string[] = [];
  for (let i = 0, words = 0; words < 3000 && i < sample.length; i++) {
    const sentence = sample[(i * 7) % sample.length]!;
    sentences.push(i % 3 === 0 ? sentence.replace(/ \w+ /, ' entirely ') : sentence);
    words += sentence.split(' ').length;
  }
  const draft = (): Draft => ({ uri: 'memory:draft.md', languageId: 'markdown', text: paragraphs(sentences) });
  const began = now();
  await engine.check(draft());
  const firstCheckMs = round(now() - began);
  const full = await measure(Array.from({ length: Math.min(operations, FULL_CHECKS) }), async () => {
    engine.close('memory:draft.md');
    await engine.check(draft());
  });
  const recheck = await measure(
    Array.from({ length: operations }, (_, i) => i),
    async (i) => {
      const at = (i * 13) % sentences.length;
      sentences[at] = `${sample[(i * 31 + 5) % sample.length]!.replace(/\.$/, '')} again ${i}.`;
      await engine.check(draft());
    },
  );
  return { checkDraftMs: { p50: full.p50 }, firstCheckMs, recheckMs: recheck };
}

/**
 * How many claims the whole engine checks in a second of processor time, when it sees its passages for the first time,
 * and again.
 */
async function speed(job: Job): Promise<Readonly<Record<string, unknown>>> {
  const engine = await open(job);
  const sample = (await readFile(job.sample, 'utf8')).split('\n').slice(0, job.operations);
  const claims = sample.map((text, i) => (i % 2 === 0 ? text.replace(/ \w+ /, ' entirely ') : text));
  const rate = async (sentences: readonly string[]): Promise<number> => {
    const began = now();
    const report = await engine.check({ uri: 'memory:speed.md', languageId: 'markdown', text: paragraphs(sentences) });
    const seconds = (now() - began) / 1000;
    engine.close('memory:speed.md');
    return Math.round(report.claims.length / seconds);
  };
  await rate(claims.slice(0, Math.ceil(claims.length / 4)));
  const first = await rate(claims.slice(Math.ceil(claims.length / 4)));
  const again = await rate(claims.slice(-150));
  return {
    passages: engine.sources().reduce((sum, source) => sum + source.passages, 0),
    claims: claims.length,
    claimsPerSecond: first,
    claimsPerSecondAgain: again,
  };
}

function paragraphs(sentences: readonly string[]): string {
  return sentences.map((sentence, i) => sentence + (i % 6 === 5 ? '\n\n' : ' ')).join('');
}

async function lookups(
  engine: Plumbline,
  sample: readonly string[],
  operations: number,
): Promise<Readonly<Record<string, Spread>>> {
  const claims = sample.slice(0, operations).map((text, i): Draft => ({
    uri: `memory:${i % 5}.md`,
    languageId: 'plaintext',
    text: text.replace(/ \w+ /, ' entirely '),
  }));
  return {
    searchWholeQueryMs: await measure(targets(sample, 'light typos', operations, 23), ({ query }) =>
      engine.searchQuotes(query, 10),
    ),
    searchMs: await measure(keyPresses(sample, Math.ceil(operations / 10), 11).slice(0, operations * 3), (query) =>
      engine.searchQuotes(query, 20),
    ),
    hoverMs: await measure(claims, (claim) => engine.hover(claim, 3)),
  };
}

function recalls(
  sample: readonly string[],
  operations: number,
  search: (query: string) => readonly string[],
): Readonly<Record<string, unknown>> {
  const byKind = QUERY_KINDS.map((kind) => {
    const ranks = targets(sample, kind, operations, 23).map(({ query, sentence }) => rankOf(search(query), sentence));
    return { kind, at1: share(ranks, 1), at10: share(ranks, 10) };
  });
  return { recallAt1: byKind[0]!.at1, recallAt10: byKind[0]!.at10, recallByKind: byKind };
}

function rankOf(found: readonly string[], sentence: string): number {
  return found.findIndex((text) => text === sentence || sentence.includes(text) || text.includes(sentence));
}

function share(ranks: readonly number[], limit: number): number {
  return round(ranks.filter((rank) => rank >= 0 && rank < limit).length / ranks.length);
}

/** Fuse and MiniSearch over the same passages, on the same queries. */
async function rivals(job: Job): Promise<Readonly<Record<string, unknown>>> {
  const passages: { readonly id: number; readonly text: string }[] = [];
  for (const name of await readdir(job.folder)) {
    const result = await readSource(
      { id: name, path: name, bytes: await readFile(path.join(job.folder, name)) },
      READERS,
    );
    if (result.ok)
      for (const { span } of result.value.passages)
        passages.push({ id: passages.length, text: result.value.text.slice(span.start, span.end) });
  }
  const sample = (await readFile(job.sample, 'utf8')).split('\n');
  return {
    ...(await miniSearch(passages, sample, job.operations)),
    ...(await fuse(passages, sample, job.fuseOperations)),
  };
}

type Passages = readonly { readonly id: number; readonly text: string }[];

async function miniSearch(
  passages: Passages,
  sample: readonly string[],
  operations: number,
): Promise<Readonly<Record<string, unknown>>> {
  const stop = new Set(STOP_WORDS);
  const mini = new MiniSearch<{ id: number; text: string }>({
    fields: ['text'],
    processTerm: (term) => (stop.has(term.toLowerCase()) ? null : term.toLowerCase()),
  });
  mini.addAll(passages);
  const search = (query: string): readonly string[] =>
    mini
      .search(query, { fuzzy: 0.2, prefix: true })
      .slice(0, 20)
      .map(({ id }) => passages[id as number]!.text);
  const times = await measure(keyPresses(sample, Math.ceil(operations / 10), 11).slice(0, operations), search);
  const { recallAt1, recallByKind } = recalls(sample, operations, search);
  return { minisearchMs: times, minisearchRecallAt1: recallAt1, minisearchRecallByKind: recallByKind };
}

async function fuse(
  passages: Passages,
  sample: readonly string[],
  operations: number,
): Promise<Readonly<Record<string, unknown>>> {
  if (operations === 0) return {};
  const engine = new Fuse(passages, { keys: ['text'], ignoreLocation: true, threshold: 0.5 });
  const search = (query: string): readonly string[] => engine.search(query, { limit: 10 }).map(({ item }) => item.text);
  const asked: readonly Target[] = targets(sample, 'light typos', operations, 23);
  const ranks: number[] = [];
  const times = await measure(asked, ({ query, sentence }, i) => {
    const rank = rankOf(search(query), sentence);
    if (i >= 0) ranks.push(rank);
  });
  return { fuseSearchMs: times, fuseRecallAt1: share(ranks, 1), fuseQueries: operations };
}

async function main([step = '', job = '{}', out = '']: readonly string[]): Promise<void> {
  const asked = JSON.parse(job) as Job;
  useClock(asked.clock);
  await appendFile(out, JSON.stringify(await STEPS[step]!(asked)));
}

main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
