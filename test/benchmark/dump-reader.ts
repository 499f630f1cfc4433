import { closeSync, openSync, writeSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { render } from '../../src/core/model/message';
import type { CheckedClaim } from '../../src/core/model/judging/claim';
import { overlaps, type Span } from '../../src/core/model/span';
import { builtInReader } from '../../src/core/reading/built-in/built-in-reader';
import type { StatementExplanation } from '../../src/core/model/api';
import type { Held } from '../../src/core/model/reading/pair-reading';
import type { Plumbline } from '../../src/core/service';
import { nodeModel } from '../../src/hosts/reader/node-model';
import { type ClaimLine, flat, type PassageLine } from './claims-data';
import { readLines } from './json-lines';
import type { Item, Label } from './quality-data';
import { engineOver } from './quality-engine';
import { partOf, type ReaderRow } from './reader-rows';

const USAGE = `Usage: npm run benchmark -- dump-reader <file.jsonl[.gz]>… --out dump.jsonl [--every n]
Writes for each sentence of documents that the own model was not taught on what the rules report and what the model computes,
for \`learn-reader\`. Takes claims, a sentence or a passage a line, and the files of \`quality\`. --every: each n-th sentence alone.`;

/** A sentence or more beside a source, and the name that its part goes by. */
interface Sample {
  readonly item: Item;
  readonly doc: string;
  readonly kind?: string;
}

/** What the model computed for a sentence, and beside what. */
interface Answer {
  readonly held: Held;
  readonly passages: readonly string[];
}

/** Writes the dump; exit code 2 where the arguments make no sense. */
export async function run(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { out: { type: 'string' }, every: { type: 'string', default: '1' }, help: { type: 'boolean' } },
  });
  const every = Number(values.every);
  if (values.help || positionals.length === 0 || values.out === undefined || !(every >= 1)) {
    console.error(USAGE);
    return values.help ? 0 : 2;
  }
  const model = nodeModel();
  if (!model) throw new Error('There is no model in models/reader.');
  const out = openSync(values.out, 'w');
  const samples = positionals
    .flatMap(readSamples)
    .filter(({ doc }) => partOf(doc) !== 'taught')
    .filter((_, i) => i % every === 0);
  let held = new Map<string, Answer>();
  const reader = builtInReader(model, ({ text }, found, passages) => held.set(text, { held: found, passages }));
  let last: { readonly source: string; readonly engine: Plumbline } | undefined;
  for (const [i, sample] of samples.entries()) {
    const { source } = sample.item;
    if (last?.source !== source) last = { source, engine: await engineOver([source]) };
    held = new Map();
    for (const row of await rowsOf(sample, last.engine, held, i)) writeSync(out, `${JSON.stringify(row)}\n`);
    if (i % 100 === 99) console.error(`${i + 1} of ${samples.length}`);
  }
  closeSync(out);
  return 0;

  async function rowsOf(
    { item, doc, kind }: Sample,
    engine: Plumbline,
    found: ReadonlyMap<string, Answer>,
    version: number,
  ): Promise<readonly ReaderRow[]> {
    const draft = { uri: 'memory:/benchmark/draft.txt', languageId: 'plaintext', text: item.draft, version };
    await engine.reading.use({ kind: 'none' });
    const { claims } = await engine.check(draft);
    const why = await engine.explain(draft, { start: 0, end: draft.text.length });
    await engine.reading.use({ kind: 'reader', reader });
    const { problems } = await engine.reading.read(draft, {
      date: '',
      isAnew: true,
      signal: new AbortController().signal,
    });
    for (const problem of problems) throw new Error(render(problem.message));
    return claims.flatMap((claim) => {
      const label = labelOf(claim, item, claims.length);
      return label
        ? [
            rowOf(
              claim,
              { id: item.id, set: item.dataset, doc, label, ...(kind !== undefined && { kind }) },
              found.get(claim.claim.text),
              why.find((one) => one.claim.span.start === claim.claim.span.start),
            ),
          ]
        : [];
    });
  }
}

function rowOf(
  { claim, findings }: CheckedClaim,
  said: Pick<ReaderRow, 'id' | 'set' | 'doc' | 'label' | 'kind'>,
  answer: Answer | undefined,
  why: StatementExplanation | undefined,
): ReaderRow {
  const own = ({ start, end }: Span): Span => ({ start: start - claim.span.start, end: end - claim.span.start });
  const reported = findings
    .filter(({ severity }) => severity === 'warning' || severity === 'error')
    .map(({ confidence, span }) => ({ reported: true, confidence, ...own(span) }));
  const unsure = (why?.exclusions ?? []).flatMap(({ reason, span, confidence }) =>
    reason === 'unsure' && confidence !== undefined ? [{ reported: false, confidence, ...own(span) }] : [],
  );
  const rules = [...reported, ...unsure];
  return { ...said, text: claim.text, rules, held: answer?.held ?? null, passages: answer?.passages ?? [] };
}

/** What an annotator said of one sentence of a draft; undefined where nobody did. */
function labelOf({ claim: { span } }: CheckedClaim, { label, spans }: Item, sentences: number): Label | undefined {
  if (label === 'supported' || sentences === 1) return label;
  const own = (spans ?? []).filter((one) => overlaps(one, span));
  if (own.some((one) => one.label === 'conflict')) return 'conflict';
  return own.length > 0 ? 'not_found' : undefined;
}

/** A document goes by its claims' own name, or by the first draft that stands beside it, as in the teaching. */
function readSamples(path: string): readonly Sample[] {
  const first = new Map<string, string>();
  return readLines<Item | ClaimLine | PassageLine>(path)
    .flatMap(flat)
    .map((row) => {
      if ('premise' in row) {
        const { id, doc, kind, premise: source, claim: draft, label } = row;
        return { item: { id, dataset: 'claims', source, draft, spans: null, label, meta: {} }, doc, kind };
      }
      if (!first.has(row.source)) first.set(row.source, row.id);
      return { item: row, doc: first.get(row.source)! };
    });
}
