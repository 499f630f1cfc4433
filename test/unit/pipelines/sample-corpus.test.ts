import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { DEFAULT_CONFIG } from '../../../src/core/model/project/config';
import type { Source } from '../../../src/core/model/source';
import { Corpus } from '../../../src/core/pipelines/corpus/corpus';
import { BIBLIOGRAPHIES, READERS } from '../../../src/core/registry';
import { nodeFiles, uriOf } from '../../../src/hosts/node-files';
import { memoryPorts } from '../../support/memory';

async function openSample(): Promise<readonly Source[]> {
  const ignore = (): undefined => undefined;
  const corpus = new Corpus({
    ports: memoryPorts(nodeFiles),
    readers: READERS,
    bibliographies: BIBLIOGRAPHIES,
    config: () => DEFAULT_CONFIG,
    onAdd: () => [],
    onRemove: ignore,
  });
  const report = await corpus.open([{ uri: uriOf('.'), name: 'sample' }]);
  assert.deepEqual([report.sources, report.unreadable, report.problems], [5, 0, []]);
  return [...corpus.sources()];
}

describe('the sample corpus', () => {
  it('knows title, date and key of every article', async () => {
    const sources = await openSample();
    assert.deepEqual(
      sources.map(({ metadata }) => metadata.key),
      [
        'microsoft2020acquisition',
        'microsoft2020really',
        'microsoft2020confirms',
        'techtarget2020tiktok',
        'lim2020tiktok',
      ],
    );
    for (const { metadata, text } of sources) {
      assert.ok(text.includes(metadata.title!));
      assert.ok(metadata.date!.year === 2020 && [8, 9].includes(metadata.date!.month!));
    }
  });
  it('leads every passage back to its words in the file', async () => {
    for (const { id, passages, text, map } of await openSample()) {
      const original = readFileSync(new URL(id), 'utf8');
      for (const { span } of passages) {
        const { start, end } = map.spanToOriginal(span);
        assert.equal(original.slice(start, end), text.slice(span.start, span.end));
      }
    }
  });
  it('takes no crumb, tag or run of sentences for a passage', async () => {
    const all = (await openSample()).flatMap(({ passages, text }) =>
      passages.map(({ span }) => text.slice(span.start, span.end)),
    );
    assert.ok(all.length > 150 && all.length < 180, `${all.length} passages`);
    for (const passage of all) {
      assert.doesNotMatch(
        passage,
        /^(?:Leave a|Your email|Required fields|View all|Find out more|By Shawn|September 14, 2020|Author$|-d -h|35y5y5|prima91|Trending)|<\s*\/?\s*p/i,
      );
      assert.ok(passage.length < 600, passage);
    }
  });
});
