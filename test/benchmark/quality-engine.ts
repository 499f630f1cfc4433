import { createPlumbline, type Plumbline } from '../../src/core/service';
import type { Reader } from '../../src/core/model/reading/reading';
import type { Finding } from '../../src/core/model/judging/finding';
import { MemoryFiles, memoryPorts } from '../support/memory';
import type { Item } from './quality-data';
import type { PredictedFinding, Prediction } from './quality-measures';

const ROOT = 'memory:/benchmark';

/** A finding with everything that the report may show of it. */
export interface Reported extends PredictedFinding {
  readonly finding: Finding;
}

/**
 * Checks drafts with the whole engine, as the editor does: against their own source, or with `pooled` against the
 * sources of all of them; with a reader, once it has read the draft.
 */
export function createChecker(
  items: readonly Item[],
  pooled: boolean,
  reader?: Reader,
): (item: Item) => Promise<Prediction> {
  const pool = pooled ? engineOver([...new Set(items.map((item) => item.source))]) : undefined;
  let last: { readonly source: string; readonly engine: Promise<Plumbline> } | undefined;
  return async (item) => {
    if (!pool && last?.source !== item.source) last = { source: item.source, engine: engineOver([item.source]) };
    return { item, findings: await check(item.draft, await (pool ?? last!.engine), reader) };
  };
}

/** An engine whose corpus is these texts. */
export async function engineOver(texts: readonly string[]): Promise<Plumbline> {
  const files = new MemoryFiles(Object.fromEntries(texts.map((text, i) => [`${ROOT}/corpus/${i}.txt`, text])));
  const engine = createPlumbline({ ports: memoryPorts(files) });
  await engine.openCorpus([{ uri: ROOT, name: 'benchmark' }]);
  return engine;
}

let version = 0;

async function check(text: string, engine: Plumbline, reader: Reader | undefined): Promise<readonly Reported[]> {
  const draft = { uri: `${ROOT}/draft.txt`, languageId: 'plaintext', text, version: ++version };
  if (reader) {
    await engine.reading.use({ kind: 'reader', reader });
    await engine.reading.read(draft, { date: '', signal: new AbortController().signal });
  }
  const { findings } = await engine.check(draft);
  return findings.map((finding) => ({
    rule: finding.rule,
    severity: finding.severity,
    start: finding.span.start,
    end: finding.span.end,
    confidence: finding.confidence,
    finding,
  }));
}
