import assert from 'node:assert/strict';
import type { Reading } from '../../../src/core/model/reading/reading';
import type { Source } from '../../../src/core/model/source';
import { parseRecords, readingFrom, readingKey, recordOf, writeRecords } from '../../../src/core/reading/records';
import { ReadingStore } from '../../../src/core/reading/reading-store';
import type { ReadItem } from '../../../src/core/reading/requests';
import { placeInWindow } from '../../../src/core/reading/answers/verify';
import { itemOf } from '../../support/reading';
import { sourceOf } from '../readers/reading';

const SENTENCE = 'The bell was cast in 1640.';

describe('readings are kept', () => {
  let source: Source;
  let item: ReadItem;
  let reading: Reading;
  before(async () => {
    source = await sourceOf('bell.txt', 'The great bell of St Olave was cast in 1644 by two brothers from Hedel.');
    const bare = itemOf(SENTENCE, source);
    item = { ...bare, key: readingKey(bare) };
    const start = source.text.indexOf('cast in 1644');
    const place = { passage: { source: source.id, index: 0 }, span: { start, end: start + 12 }, words: 'cast in 1644' };
    reading = {
      verdict: 'conflict',
      confidence: 0.9,
      wrong: ['1640'],
      place,
      reason: 'Another year.',
      secondLook: { bearsOut: 'no', place },
      by: { reader: 'test', model: 'm', promptVersion: '1' },
      date: '2026-01-02',
    };
  });

  it('on one line each, and come back as they were', () => {
    const text = writeRecords([recordOf(item, reading)]);
    assert.equal(text.split('\n').length, 2);
    const { records, problems } = parseRecords(text, 'readings.jsonl');
    assert.deepEqual(problems, []);
    assert.deepEqual(readingFrom(records[0]!, item, { source: () => source }), reading);
  });

  it('with words that go on behind a byline, and come back as they were', async () => {
    const page = await sourceOf(
      'bell.txt',
      'The great bell\n\nBy Ada Brown\n\nIt was cast in 1644 by two brothers from Hedel.',
    );
    const bare = itemOf(SENTENCE, page);
    const asked = { ...bare, key: readingKey(bare) };
    const [window] = asked.windows;
    assert.ok(window && !window.text.includes('Ada'), 'a byline is no passage');
    const place = placeInWindow('The great bell It was cast in 1644', { window, source: page });
    assert.ok(place);
    assert.equal(place.words, 'The great bell It was cast in 1644');
    const kept = recordOf(asked, { ...reading, place, secondLook: { bearsOut: 'no', place } });
    assert.deepEqual(readingFrom(kept, asked, { source: () => page })?.place, place);
  });

  it('in one order, whatever order they came in', () => {
    const records = ['b', 'a', 'c'].map((sentence) => ({ ...recordOf(item, reading), sentence }));
    assert.equal(writeRecords(records), writeRecords([...records].reverse()));
  });

  it('and lines that are none are told of and left out', () => {
    const line = writeRecords([recordOf(item, reading)]);
    for (const bad of [
      '{',
      '[]',
      '"x"',
      line.replace('conflict', 'perhaps').trim(),
      line.replace('0.9', '9').trim(),
      line.replace('["1640"]', '"1640"').trim(),
      `{"key":"${'x'.repeat(30_000)}"}`,
    ]) {
      const { records, problems } = parseRecords(`${line}\n${bad}\n`, 'readings.jsonl');
      assert.equal(records.length, 1, bad.slice(0, 40));
      assert.deepEqual(
        problems.map(({ message: { args } }) => args),
        [['1', 'readings.jsonl']],
      );
    }
  });

  it('but count only where their words still stand: a file may be written by anybody', () => {
    const record = recordOf(item, reading);
    for (const changed of [
      { words: 'cast in 1650' },
      { source: 'Another paper' },
      { wrong: ['1641'] },
      { wrong: [] },
      { second_words: 'never cast' },
    ]) {
      assert.equal(
        readingFrom({ ...record, ...changed }, item, { source: () => source }),
        undefined,
        JSON.stringify(changed),
      );
    }
  });

  it('under everything that the reader was shown', () => {
    const [window] = item.windows;
    const others = [
      { ...item, text: `${SENTENCE} ` },
      { ...item, before: 'There is a tower.' },
      { ...item, context: 'St Olave' },
      { ...item, windows: [{ ...window!, text: 'other' }] },
      { ...item, windows: [{ ...window!, label: 'other' }] },
    ];
    assert.equal(new Set([item, ...others].map(readingKey)).size, 6);
    assert.equal(
      readingKey({ ...item, windows: [{ ...window!, source: 'file:///elsewhere/bell.txt' }] }),
      readingKey(item),
      'a colleague has the sources elsewhere',
    );
  });

  it('by who read; without a reader the latest counts', () => {
    const store = new ReadingStore();
    const record = recordOf(item, reading);
    store.put(record);
    store.put({ ...record, model: 'other', date: '2026-02-02' });
    store.put({ ...record, confidence: 0.8 });
    assert.equal(store.size, 2);
    assert.equal(store.get(item.key, reading.by)?.confidence, 0.8);
    assert.equal(store.get(item.key)?.model, 'other');
    assert.equal(store.get(item.key, { ...reading.by, promptVersion: '2' }), undefined);
    assert.equal(
      store.retain(({ model }) => model === 'm'),
      1,
    );
    assert.equal(store.size, 1);
  });
});
