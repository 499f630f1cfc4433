import assert from 'node:assert/strict';
import type { Source } from '../../../src/core/model/source';
import { createPassageIndex } from '../../../src/core/retrieval/passage-index';
import { stretchAt, Stretches } from '../../../src/core/reading/windows/stretches';
import { windowsFor } from '../../../src/core/reading/windows/windows';
import { sourceOf } from '../readers/reading';

const LONG = Array.from(
  { length: 40 },
  (_, i) =>
    `Entry ${i} of the harbour log says that the ${['ferry', 'tug', 'barge', 'lugger'][i % 4]} number ${i} came in late that evening because of fog.`,
).join(' ');
const TEXTS: Readonly<Record<string, string>> = {
  'log.txt': LONG,
  'quarrel.txt':
    'The masters of the fleet met in the old exchange. They could not agree on the toll.\n\nIn the end Anna Brandt, who owned the largest tug, refused to pay it.',
  'other.txt': 'Bread was dear that year, and the bakers of the lower town blamed the millers for it.',
};

describe('windows for a sentence', () => {
  let sources: readonly Source[];
  const stretches = new Stretches();
  const index = createPassageIndex();
  before(async () => {
    sources = await Promise.all(Object.entries(TEXTS).map(([name, text]) => sourceOf(name, text)));
    for (const source of sources) index.addSource(source);
  });
  const windows = (text: string, ...earlier: readonly string[]): readonly string[] =>
    windowsFor(
      { text, before: earlier, cited: [] },
      {
        index,
        stretches,
        corpus: { source: (id) => sources.find((s) => s.id === id), sources: () => sources, passage: () => undefined },
      },
    ).map(({ text: shown }) => shown);

  it('are stretches of neighbouring sentences of one source', () => {
    for (const source of sources) {
      const found = stretches.of(source);
      assert.deepEqual(
        found.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, i) => from + i)),
        source.passages.map((_, i) => i),
        'each passage stands in one',
      );
      source.passages.forEach((_, i) => {
        assert.ok(found[stretchAt(found, i)]!.from <= i);
      });
    }
    assert.equal(stretchAt([], 3), -1);
  });

  it('keep the few last sentences of a paragraph with what they end', async () => {
    const rest = 'Nobody had asked for leave. The gates stayed shut for nineteen days.';
    const source = await sourceOf(
      'long.txt',
      `${'The harbour master noted each ship that came in or went out, with her name and her load. '.repeat(4)}${rest}\n\n${LONG}`,
    );
    const [first] = stretches.of(source);
    assert.ok(
      source.text
        .slice(source.passages[first!.from]!.span.start, source.passages[first!.to - 1]!.span.end)
        .endsWith(rest),
    );
  });

  it('hold what stands around the words found', () => {
    assert.ok(windows('Anna Brandt paid the toll.')[0]!.includes('could not agree on the toll'));
  });

  it('are no more than 320 words, and none where no source shares a word', () => {
    const shown = windows(
      'Every harbour log entry says that a ferry, a tug, a barge and a lugger came in late in fog.',
    );
    assert.ok(shown.join(' ').split(/\s+/).length <= 320);
    assert.deepEqual(windows('Quantum chromodynamics fascinates physicists.'), []);
  });

  it('are looked for with the sentence before, where a sentence leans on it', () => {
    assert.ok(windows('She refused.', 'Anna Brandt owned a tug.').some((text) => text.includes('Anna Brandt')));
    assert.deepEqual(windows('She refused.'), windows('She refused.', ''));
  });
});
