/**
 * Learns how likely a difference between a draft and a source is a conflict, and writes
 * src/core/compare/scoring/model-data.ts.
 *
 * node --import tsx test/benchmark/learn.ts <folder with the benchmark files> [--claims <file>]… [--folds 3] [--part
 * 0.5] [--rows <file>] [--check] [--without <feature>…] [--ablate]
 *
 * `--claims`: learns on half of its documents too, and sets the thresholds by the right sentences among them. `--rows`:
 * keeps what was measured of the drafts in a file, or reads it from there, so that options can be tried without
 * measuring anew.
 *
 * Prints held-out figures by cross-validation over articles and pages; `--check` prints them and writes nothing,
 * `--ablate` prints them without each group of features in turn. The result is the same, byte for byte, on every run
 * over the same files.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { readClaims } from './claims-data';
import { groupOf, hash, readItems, type Item } from './quality-data';
import { readRows, type Row } from './learn-rows';
import { generator, predict, train, type Ensemble, type TrainOptions, type Tree } from './learn-trees';
import { FILES, targetsOf } from './learn-weights';
import { donorsFrom } from './learn-donors';
import { perturbed } from './learn-perturb';
import { FEATURE_GROUPS } from './learn-groups';
import type { Thresholds } from './learn-thresholds';
import { printHeldOut, printMeans } from './learn-report';

const OUT = new URL('../../src/core/compare/scoring/model-data.ts', import.meta.url);
const OPTIONS: TrainOptions = {
  trees: 480,
  depth: 5,
  rate: 0.05,
  ridge: 8,
  leaf: 8,
  features: 0.5,
  rows: 0.7,
  seed: 7,
};
/** How often labels of unmarked drafts are guessed again from the last model. */
const ROUNDS = 2;

/** Drafts of a file that are looked at; more of the same kind add little. */
const ENOUGH: Readonly<Record<string, number>> = { vitaminc_real: 3500, ragtruth_qa: 250 };

/** How many wrong drafts are made on purpose out of each right one of a file, for learning. */
const MADE_FROM: Readonly<Record<string, number>> = {
  vitaminc_real: 1,
  bump: 8,
  ragtruth_summary: 4,
  summedits: 2,
  fm2: 2,
};

/** Of so many right claims one is made wrong on purpose. */
const MADE_FROM_CLAIMS = 3;
/** Documents that make one corpus. */
const POOLED = 12;

/** Every third claim, by groups of documents. */
function pools(claims: readonly Item[]): readonly (readonly Item[])[] {
  const documents = [...new Set(claims.map((item) => item.source))];
  const group = new Map(documents.map((source, i) => [source, Math.floor(i / POOLED)]));
  const made = new Map<number, Item[]>();
  claims
    .filter((_, i) => i % 3 === 0)
    .forEach((item) => made.set(group.get(item.source)!, [...(made.get(group.get(item.source)!) ?? []), item]));
  return [...made.values()];
}

interface Data {
  readonly rows: readonly Row[];
  readonly names: readonly string[];
  readonly columns: readonly Float64Array[];
  readonly items: ReadonlyMap<string, readonly Item[]>;
}

interface Wanted {
  readonly folder: string;
  readonly claims: readonly string[];
  readonly part: number;
  readonly without: readonly string[];
  readonly only: readonly string[];
}

function readData({ folder, claims, part, without, only }: Wanted): Data {
  const items = new Map<string, readonly Item[]>();
  const rows: Row[] = [];
  for (const file of Object.keys(FILES)) {
    const path = join(folder, `${file}.jsonl`);
    if (!existsSync(path) || (only.length > 0 && !only.includes(file))) continue;
    const all = readItems(path);
    const share = Math.min(part, (ENOUGH[file] ?? Infinity) / all.length);
    const own = all.filter((item) => hash(`part ${groupOf(item)}`) % 1000 < share * 1000);
    items.set(file, own);
    for (const row of readRows(file, own, false)) rows.push(row);
    if (file === 'vitaminc_real' || file === 'fm2')
      for (const row of readRows(
        file,
        own.filter((item) => hash(item.id) % 3 === 0),
        true,
      ))
        rows.push(row);
    const count = MADE_FROM[file] ?? 0;
    if (count > 0) {
      const made = perturbed(own, donorsFrom(all), count, generator(hash(file)));
      items.set('made', [...(items.get('made') ?? []), ...made]);
      for (const row of readRows('made', made, false)) rows.push(row);
    }
    console.error(`${file}: ${own.length} drafts, ${rows.length} suspicions so far`);
  }
  if (claims.length > 0) {
    const own = claims.flatMap((path) => readClaims(path, 'learn'));
    items.set('claims', own);
    for (const row of readRows('claims', own, false)) rows.push(row);
    // Beside several sources at once, as writers have them.
    for (const row of pools(own).flatMap((pool) => readRows('claims', pool, true))) rows.push(row);
    const made = perturbed(
      own.filter((_, i) => i % MADE_FROM_CLAIMS === 0),
      donorsFrom(own),
      1,
      generator(7),
    );
    items.set('made', [...(items.get('made') ?? []), ...made]);
    for (const row of readRows('made', made, false)) rows.push(row);
    console.error(`claims: ${own.length} sentences, ${rows.length} differences so far`);
  }
  return dataOf(rows, items, without);
}

function dataOf(rows: readonly Row[], items: Data['items'], without: readonly string[]): Data {
  const names = [...new Set(rows.flatMap((r) => Object.keys(r.features)))].filter(
    (name) => !without.some((w) => name.startsWith(w)),
  );
  return { rows, names, items, columns: names.map((name) => Float64Array.from(rows, (r) => r.features[name] ?? 0)) };
}

function fit(data: Data, chosen: readonly number[]): Ensemble {
  let scores: Float64Array | undefined;
  let ensemble: Ensemble | undefined;
  for (let round = 0; round < ROUNDS; round++) {
    const targets = targetsOf(data.rows, chosen, scores);
    const columns = data.columns.map((column) => Float64Array.from(chosen, (i) => column[i]!));
    ensemble = train(
      {
        columns,
        labels: Float64Array.from(targets, (t) => t.label),
        weights: Float64Array.from(targets, (t) => t.weight),
      },
      OPTIONS,
    );
    scores = new Float64Array(data.rows.length);
    for (const i of chosen) scores[i] = predict(ensemble, (f) => data.columns[f]![i]!);
  }
  return ensemble!;
}

/** For every row the log odds of a model that has not seen its article. */
function heldOut(data: Data, folds: number): Float64Array {
  const scores = new Float64Array(data.rows.length);
  for (let fold = 0; fold < folds; fold++) {
    const isTest = (row: Row) => (row.group >>> 4) % folds === fold;
    const ensemble = fit(
      data,
      data.rows.flatMap((row, i) => (isTest(row) ? [] : [i])),
    );
    data.rows.forEach((row, i) => {
      if (isTest(row)) scores[i] = predict(ensemble, (f) => data.columns[f]![i]!);
    });
  }
  return scores;
}

function treeLine({ feature, threshold, left, value }: Tree): string {
  return feature.map((f, n) => (f < 0 ? `${value[n]!}` : `${f}<${threshold[n]!}>${left[n]!}=${value[n]!}`)).join(' ');
}

const TREES_IN_A_ROW = 4;

/** The trees as text, some in a row: a file has at most 400 lines. */
function rowsOf(trees: readonly Tree[]): readonly string[] {
  const lines = trees.map(treeLine);
  return Array.from({ length: Math.ceil(lines.length / TREES_IN_A_ROW) }, (_, i) =>
    lines.slice(i * TREES_IN_A_ROW, (i + 1) * TREES_IN_A_ROW).join(';'),
  );
}

function write(data: Data, { base, trees }: Ensemble, thresholds: Thresholds): void {
  writeFileSync(
    OUT,
    [
      '/** Written by test/benchmark/learn.ts; do not edit. */',
      '',
      '/** Log odds before anything is known. */',
      `export const BASE = ${base.toFixed(4)};`,
      '',
      '/** The confidence from which each strictness reports. */',
      `export const THRESHOLDS = ${JSON.stringify(thresholds)} as const;`,
      '',
      '/** Feature names, by the numbers that the trees use. */',
      `export const FEATURES: readonly string[] = ${JSON.stringify(data.names)};`,
      '',
      '/**',
      ' * Four trees a line, apart by semicolons: nodes apart by blanks, a leaf as its value, an inner node as',
      ' * `feature<threshold>left=value`.',
      ' */',
      'export const TREES: readonly string[] = [',
      ...rowsOf(trees).map((row) => `  '${row}',`),
      '];',
      '',
    ].join('\n'),
  );
}

function ablate(data: Data, folds: number): void {
  printMeans('all features', data.rows, heldOut(data, folds), data.items);
  for (const [group, without] of Object.entries(FEATURE_GROUPS)) {
    const kept = data.names.flatMap((name, f) => (without.includes(name) ? [] : [f]));
    const rest: Data = { ...data, names: kept.map((f) => data.names[f]!), columns: kept.map((f) => data.columns[f]!) };
    printMeans(`without ${group}`, data.rows, heldOut(rest, folds), data.items);
  }
}

/** Rows and items as one file of JSON lines: items once, rows by their item's place. */
function freeze(path: string, { rows, items }: Data): void {
  const all = [...items].flatMap(([file, own]) => own.map((item) => ({ file, item })));
  const places = new Map(all.map(({ item }, i) => [item, i]));
  const lines = [...all, ...rows.map(({ item, ...row }) => ({ ...row, at: places.get(item) }))];
  writeFileSync(path, `${all.length}\n${lines.map((line) => JSON.stringify(line)).join('\n')}\n`);
}

function thaw(path: string, without: readonly string[]): Data {
  const [count, ...lines] = readFileSync(path, 'utf8').trimEnd().split('\n');
  const all = lines
    .slice(0, Number(count))
    .map((line) => JSON.parse(line) as { readonly file: string; readonly item: Item });
  const items = new Map<string, Item[]>();
  for (const { file, item } of all) items.set(file, [...(items.get(file) ?? []), item]);
  const rows = lines.slice(Number(count)).map((line) => {
    const { at, ...row } = JSON.parse(line) as Omit<Row, 'item'> & { readonly at: number };
    return { ...row, item: all[at]!.item };
  });
  return dataOf(rows, items, without);
}

function main(): void {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      claims: { type: 'string', multiple: true, default: [] },
      rows: { type: 'string' },
      folds: { type: 'string', default: '3' },
      part: { type: 'string', default: '1' },
      check: { type: 'boolean' },
      ablate: { type: 'boolean' },
      without: { type: 'string', multiple: true, default: [] },
      only: { type: 'string', multiple: true, default: [] },
      show: { type: 'string', multiple: true, default: [] },
    },
  });
  const wanted = {
    folder: positionals[0] ?? '.',
    claims: values.claims,
    part: Number(values.part),
    without: values.without,
    only: values.only,
  };
  const data =
    values.rows !== undefined && existsSync(values.rows) ? thaw(values.rows, values.without) : readData(wanted);
  if (values.rows !== undefined && !existsSync(values.rows)) freeze(values.rows, data);
  if (values.ablate) return ablate(data, Number(values.folds));
  const thresholds = printHeldOut(data.rows, heldOut(data, Number(values.folds)), data.items, values.show);
  if (!values.check)
    write(
      data,
      fit(
        data,
        data.rows.map((_, i) => i),
      ),
      thresholds,
    );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main();
