import assert from 'node:assert/strict';
import type { CorpusReader } from '../../../src/core/model/retrieval';
import type { Source } from '../../../src/core/model/source';
import { ChangeLog } from '../../../src/core/pipelines/corpus/change-log';
import { RecordingIndex, stillAnswers } from '../../../src/core/pipelines/draft/index-dependencies';
import { createPassageIndex, type InvertedIndex } from '../../../src/core/retrieval/passage-index';
import { sourceOf } from '../quotes/sources';

/** An index with its corpus, which counts how often it is asked for evidence. */
class Archive implements CorpusReader {
  readonly index: InvertedIndex = createPassageIndex();
  asked = 0;
  private readonly byId = new Map<string, Source>();

  constructor() {
    const { index } = this;
    const evidence = index.evidence.bind(index);
    index.evidence = (...args) => {
      this.asked++;
      return evidence(...args);
    };
  }

  put(id: string, sentences: readonly string[]): void {
    const source = { ...sourceOf(id, sentences), contentHash: sentences.join('|'), metadata: METADATA };
    this.byId.set(id, source);
    this.index.addSource(source);
  }

  drop(id: string): void {
    this.byId.delete(id);
    this.index.removeSource(id);
  }

  source(id: string): Source | undefined {
    return this.byId.get(id);
  }
  sources(): Iterable<Source> {
    return this.byId.values();
  }
  passage(): undefined {
    return undefined;
  }
}

/** The corpus keeps the same object for as long as nothing in it changes. */
const METADATA = { key: 'k', authors: [] };
const CLAIM = 'The harbour board closed the north pier.';

/** Some 2,400 passages of other things, and one source on the claim. */
function archive(): Archive {
  const filled = new Archive();
  for (let s = 0; s < 60; s++)
    filled.put(
      `s${s}`,
      Array.from({ length: 40 }, (_, i) => `Entry ${s * 40 + i} of the ledger lists barrels of salt.`),
    );
  filled.put('pier', ['The harbour board closed the north pier in March.', 'Nobody was hurt.']);
  return filled;
}

describe('what a result rests on', () => {
  const changes: readonly [string, string, (a: Archive) => void, boolean, number][] = [
    [
      'is not asked again where a source of other things came',
      'new',
      (a) => a.put('new', ['Entry 9999 of the ledger lists barrels of oil.']),
      true,
      0,
    ],
    ['is not asked again where a source of other things went', 's7', (a) => a.drop('s7'), true, 0],
    ['is asked again where a source came that says it too', 'new', (a) => a.put('new', [CLAIM]), false, 1],
    [
      'is asked again where its own source changed',
      'pier',
      (a) => a.put('pier', ['The harbour board opened the north pier in March.']),
      false,
      1,
    ],
    ['is asked again where its own source went', 'pier', (a) => a.drop('pier'), false, 1],
    [
      'holds where its own source was read again and is the same',
      'pier',
      (a) => a.put('pier', ['The harbour board closed the north pier in March.', 'Nobody was hurt.']),
      true,
      1,
    ],
  ];
  for (const [what, id, change, holds, times] of changes)
    it(what, () => {
      const filled = archive();
      const recording = new RecordingIndex(filled.index, filled);
      recording.evidence(CLAIM, 1);
      change(filled);
      filled.asked = 0;
      assert.equal(stillAnswers(recording.lookUps[0]!, filled.index, filled, [id]), holds);
      assert.equal(filled.asked, times);
    });

  it('is asked again after any change where the corpus is small, or where too much has changed', () => {
    const small = new Archive();
    small.put('pier', [CLAIM]);
    const recording = new RecordingIndex(small.index, small);
    recording.evidence(CLAIM, 1);
    small.put('new', ['Entry 1 of the ledger.']);
    small.asked = 0;
    assert.equal(stillAnswers(recording.lookUps[0]!, small.index, small, ['new']), true);
    assert.equal(small.asked, 1);
    const large = archive();
    const other = new RecordingIndex(large.index, large);
    other.evidence(CLAIM, 1);
    large.asked = 0;
    assert.equal(stillAnswers(other.lookUps[0]!, large.index, large, undefined), true);
    assert.equal(large.asked, 1);
  });

  it('holds what a quotation was compared with', () => {
    const filled = archive();
    const recording = new RecordingIndex(filled.index, filled);
    assert.equal(recording.locateQuote('closed the north pier in March', 1)[0]?.source, 'pier');
    assert.equal(recording.lookUps.length, 1);
    filled.put('pier', ['Nothing of the kind.']);
    assert.equal(stillAnswers(recording.lookUps[0]!, filled.index, filled, ['pier']), false);
  });
});

describe('the log of changes', () => {
  it('names what changed since a generation, each once', () => {
    const log = new ChangeLog();
    log.note('a');
    const before = log.generation;
    for (const id of ['b', 'c', 'b']) log.note(id);
    assert.deepEqual(log.since(before), ['b', 'c']);
    assert.deepEqual(log.since(log.generation), []);
  });

  it('says undefined where there were many, or where it has forgotten', () => {
    const log = new ChangeLog();
    for (let i = 0; i < 40; i++) log.note(`s${i}`);
    assert.equal(log.since(0), undefined);
    for (let i = 0; i < 5000; i++) log.note('s');
    assert.equal(log.generation, 5040);
    assert.equal(log.since(10), undefined);
    assert.deepEqual(log.since(5039), ['s']);
  });
});
