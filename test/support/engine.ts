import type { Config } from '../../src/core/model/project/config';
import type { CheckReport } from '../../src/core/model/api';
import type { Draft } from '../../src/core/model/draft';
import { createPlumbline, type Plumbline } from '../../src/core/service';
import { MemoryFiles, memoryPorts } from './memory';

export const ROOT = 'memory:/work';

/** An engine whose corpus is these files: names under `corpus/`, with their text. */
export async function engineOver(
  sources: Readonly<Record<string, string | Uint8Array>>,
  config: Partial<Config> = {},
): Promise<Plumbline & { readonly files: MemoryFiles }> {
  const files = new MemoryFiles(
    Object.fromEntries(Object.entries(sources).map(([name, text]) => [`${ROOT}/corpus/${name}`, text])),
  );
  const engine = createPlumbline({ ports: memoryPorts(files), config });
  await engine.openCorpus([{ uri: ROOT, name: 'work' }]);
  return Object.assign(engine, { files });
}

type Sources = Readonly<Record<string, string | Uint8Array>>;

/** The corpus that was asked for last, and its engine. */
let latest: { readonly sources: Sources; readonly engine: Promise<Plumbline> } | undefined;

/** An engine for checks alone: the same for the same sources, as long as no others are asked for between. */
export function readingEngineOver(sources: Sources): Promise<Plumbline> {
  if (!latest || !areSame(latest.sources, sources)) latest = { sources, engine: engineOver(sources) };
  return latest.engine;
}

function areSame(a: Sources, b: Sources): boolean {
  const [names, others] = [Object.keys(a), Object.keys(b)];
  return names.length === others.length && names.every((name, i) => name === others[i] && a[name] === b[name]);
}

/** A draft beside that corpus. */
export function draftOf(text: string, name = 'draft.md', languageId = 'markdown'): Draft {
  return { uri: `${ROOT}/${name}`, languageId, text };
}

/** Each finding as `rule: underlined words -> source's value`, in the order of the draft. */
export function told(report: CheckReport, draft: Draft): readonly string[] {
  return report.findings.map((f) => `${f.rule}: ${draft.text.slice(f.span.start, f.span.end)} -> ${f.sourceValue}`);
}
