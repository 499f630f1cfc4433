import assert from 'node:assert/strict';
import { filesIn, type Import, importsIn, ROOT, textOf } from '../../support/repository';

/** Half of the files are shorter than this, and none is longer than `MOST_LINES`. */
const MEDIAN_LINES = 100;
const MOST_LINES = 400;
/** Files beside each other in one room. */
const MOST_FILES = 15;

/** The floors of the engine: a file imports from its own folder and from floors below. */
const FLOORS: Readonly<Record<string, number>> = {
  model: 0,
  // Generated from `words/`; imports nothing.
  words: 0,
  text: 1,
  names: 1.5,
  pipelines: 3,
  'registry.ts': 4,
  'plumbline.ts': 4,
  'ports.ts': 0,
  'service.ts': 5,
};
const UNIT_FLOOR = 2;

/** The rooms of `compare/`, one floor each: a file imports from its own room and from rooms below. */
const COMPARE_ROOMS = [
  'lexicon',
  'sentence',
  'alignment',
  'exceptions',
  'differences',
  'scoring',
  'exclusions.ts',
  'judge.ts',
];

/** Units that stand on another kind of unit, with the reason. */
const STANDS_ON: Readonly<Record<string, readonly string[]>> = {
  // To compare two sentences is to compare their facts.
  compare: ['facts'],
  // One index answers for statements and for quotations.
  retrieval: ['quotes'],
  // Words of a reading are looked for as those of a quotation are; what it marks is a number, a date or something else.
  reading: ['quotes', 'facts'],
  // A document is opened as a source is, and its prose is that of a draft.
  documents: ['readers', 'languages'],
  // A sheet shows which statements were signed off.
  outputs: ['review'],
};

/** What a machine or a moment answers otherwise than another. */
const CLOCKS = /\b(?:Date\.now|performance\.now|Math\.random|setTimeout|setInterval)\b|\bnew Date\(\)/;

/** The door for the own model's worker, which shall not load the whole engine. */
const PAIRS = 'src/core/reading/built-in/pairs/pairs.ts';

/** The first line of what stands before a line: that line, or of a statement over several lines where they begin. */
function statementBefore(lines: readonly string[], at: number): string {
  let i = at - 1;
  while (i > 0 && /^(?:\s+\S|[)\]}])/.test(lines[i]!) && !/\*\/\s*$/.test(lines[i]!)) i--;
  return lines[i] ?? '';
}

describe('the source files', () => {
  const files = filesIn('src', /\.ts$/);
  const imports = importsIn('src');

  it('are small', () => {
    const lines = files.map((file) => ({ file, count: textOf(file).split('\n').length - 1 }));
    assert.deepEqual(
      lines.filter(({ count }) => count > MOST_LINES),
      [],
    );
    const sorted = lines.map(({ count }) => count).sort((a, b) => a - b);
    const median = sorted[Math.floor(sorted.length / 2)]!;
    assert.ok(median < MEDIAN_LINES, `the middle file has ${median} lines`);
  });

  it('of the engine ask no clock and throw no dice', () => {
    assert.deepEqual(
      files.filter((file) => file.startsWith('src/core/') && CLOCKS.test(textOf(file))),
      [],
    );
  });

  it('stand in rooms of a few', () => {
    const counts = new Map<string, number>();
    for (const file of files) {
      const room = file.slice(0, file.lastIndexOf('/'));
      counts.set(room, (counts.get(room) ?? 0) + 1);
    }
    assert.deepEqual(
      [...counts].filter(([, count]) => count > MOST_FILES),
      [],
      `more than ${MOST_FILES} files in a folder: make a room in it for those that belong together`,
    );
  });

  it('import each other in one direction only', () => {
    assert.deepEqual(cyclesIn(imports), []);
  });

  it('finds a cycle where there is one', () => {
    const cycle = [
      ['a', 'b'],
      ['b', 'c'],
      ['c', 'a'],
      ['c', 'd'],
    ].map(([from, to]) => ({ from: from!, to: to!, typeOnly: false, lazy: false }));
    assert.deepEqual(cyclesIn(cycle), [['a', 'b', 'c']]);
  });

  it('of the engine import from lower floors only, and units not from other kinds of unit', () => {
    const wrong = imports.filter(
      ({ from, to }) => from.startsWith('src/core/') && !mayImport(folderOf(from), folderOf(to)),
    );
    assert.deepEqual(
      wrong.map(({ from, to }) => `${from} -> ${to}`),
      [],
    );
  });

  it('of the comparison import from lower rooms only', () => {
    const floorOf = (file: string): number => COMPARE_ROOMS.indexOf(file.split('/')[3] ?? '');
    const inside = imports.filter(({ from, to }) => [from, to].every((file) => file.startsWith('src/core/compare/')));
    assert.ok(
      inside.every(({ from }) => floorOf(from) >= 0),
      'a file of compare/ stands in no room',
    );
    assert.deepEqual(
      inside.filter(({ from, to }) => floorOf(to) > floorOf(from)).map(({ from, to }) => `${from} -> ${to}`),
      [],
    );
  });

  it('outside the engine know its service, ports, model and text helpers only', () => {
    const wrong = imports.filter(
      ({ from, to }) =>
        !from.startsWith('src/core/') &&
        to.startsWith('src/core/') &&
        !['service.ts', 'ports.ts', 'model', 'text'].includes(folderOf(to)) &&
        !(from.startsWith('src/hosts/reader/') && to === PAIRS),
    );
    assert.deepEqual(
      wrong.map(({ from, to }) => `${from} -> ${to}`),
      [],
    );
  });

  it('reach the registry by way of the service', () => {
    const readers = imports.filter(({ to }) => to === 'src/core/registry.ts').map(({ from }) => from);
    assert.deepEqual([...new Set(readers)], ['src/core/service.ts']);
  });

  it('explain every exported name', () => {
    // A group of constants may share one sentence; tables made by a program carry theirs at the top.
    const bare = files
      .filter((file) => !file.endsWith('-data.ts'))
      .flatMap((file) => {
        const lines = textOf(file).split('\n');
        return lines.flatMap((line, i) =>
          /^export (?:async )?(?:function|class|interface|type|const|abstract)\b(?! \{)/.test(line) &&
          !/\*\/\s*$|^\/\/|^export const/.test(statementBefore(lines, i))
            ? [`${file}:${i + 1}: ${line.slice(0, 60)}`]
            : [],
        );
      });
    assert.deepEqual(bare, []);
  });

  it('are read from the right folder', () => {
    assert.ok(files.length > 100, ROOT);
  });
});

/** Folder or file right below src/core. */
function folderOf(file: string): string {
  return file.split('/')[2] ?? '';
}

function mayImport(from: string, to: string): boolean {
  if (from === to) return true;
  const isUnit = FLOORS[from] === undefined;
  if (isUnit && FLOORS[to] === undefined) return STANDS_ON[from]?.includes(to) ?? false;
  return (FLOORS[to] ?? UNIT_FLOOR) < (FLOORS[from] ?? UNIT_FLOOR);
}

/** Groups of files that reach each other, by Tarjan's algorithm (SIAM Journal on Computing, 1972). */
function cyclesIn(imports: readonly Import[]): string[][] {
  const next = new Map<string, string[]>();
  for (const { from, to } of imports) next.set(from, [...(next.get(from) ?? []), to]);
  const index = new Map<string, number>();
  const low = new Map<string, number>();
  const stack: string[] = [];
  const cycles: string[][] = [];
  const visit = (file: string): void => {
    index.set(file, index.size);
    low.set(file, index.get(file)!);
    stack.push(file);
    for (const to of next.get(file) ?? []) {
      if (!index.has(to)) visit(to);
      if (stack.includes(to)) low.set(file, Math.min(low.get(file)!, low.get(to)!));
    }
    if (low.get(file) !== index.get(file)) return;
    const group = stack.splice(stack.indexOf(file));
    if (group.length > 1) cycles.push(group.sort());
  };
  for (const file of next.keys()) if (!index.has(file)) visit(file);
  return cycles;
}
