import assert from 'node:assert/strict';
import type { ReadingReport } from '../../../src/core/model/api';
import type { Draft } from '../../../src/core/model/draft';
import type { Plumbline } from '../../../src/core/service';
import { parseAnswer } from '../../../src/core/reading/answers/parse-answer';
import { draftOf, engineOver } from '../../support/engine';
import { type Knows, modelOf } from '../../support/fake-model';
import { longDraft } from '../../support/long-draft';
import { ScriptedReader } from '../../support/reading';

describe('a draft of 400 sentences is read', function () {
  this.timeout(240_000);
  const { sources, text, wrong } = longDraft();
  const model = modelOf(wrong.map((one): Knows => ({ ...one, verdict: 'conflict' })));
  const reader = new ScriptedReader((request) => parseAnswer(JSON.stringify(model(request))));
  let engine: Plumbline;
  before(async () => {
    engine = await engineOver(sources, { maxFindings: 1000 });
    await engine.reading.use({ kind: 'reader', reader });
  });
  const read = (draft: Draft): Promise<ReadingReport> =>
    engine.reading.read(draft, { date: '2026-01-02', signal: new AbortController().signal });

  it('in no more than 60 requests, second looks and all; then in none; after an edit in one or two', async () => {
    const draft = draftOf(text);
    const first = await read(draft);
    const seconds = reader.asked.filter(({ task }) => task === 'second look').length;
    assert.deepEqual(
      { sentences: first.sentences, read: first.read, unverified: first.unverified },
      { sentences: 400, read: 400, unverified: 0 },
    );
    assert.ok(first.requests <= 60, `${first.requests} requests, ${seconds} of them second looks`);
    assert.ok(seconds > 0);
    assert.equal((await read(draft)).requests, 0);
    const edited = await read(draftOf(text.replace('four posts are vacant', 'four posts have been vacant for a year')));
    assert.ok(edited.sentences >= 1 && edited.sentences <= 2, `${edited.sentences} sentences`);
    assert.ok(edited.requests >= 1 && edited.requests <= 2, `${edited.requests} requests`);
    assert.equal((await read(draft)).requests, 0, 'what was read before the edit is still known');
  });
});
