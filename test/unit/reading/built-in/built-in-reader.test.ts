import assert from 'node:assert/strict';
import type { Pair, PairModel } from '../../../../src/core/model/reading/pair-model';
import type { PairReading } from '../../../../src/core/model/reading/pair-reading';
import { success } from '../../../../src/core/model/problem';
import type { GivenReading, ReadRequest } from '../../../../src/core/model/reading/reading';
import { builtInReader } from '../../../../src/core/reading/built-in/built-in-reader';
import { decidingWords } from '../../../../src/core/reading/built-in/deciding-words';
import { joinedPassages } from '../../../../src/core/reading/built-in/joined-passages';
import { wrongWords } from '../../../../src/core/reading/built-in/wrong-words';

const PASSAGE = 'The ferry to Skarn was built in 1962. It sank off the coast on Friday, and nobody was hurt.';
const OTHER = 'The mayor of Skarn opened the new school.';
const reading = (supported: number, conflict: number, doubts: PairReading['doubts'] = []): PairReading => ({
  supported,
  conflict,
  notFound: Number((1 - supported - conflict).toFixed(4)),
  doubts,
});

function requestOf(text: string, ...passages: readonly string[]): ReadRequest {
  const ids = passages.map((_, i) => `p${i + 1}`);
  return {
    task: 'read',
    sentences: [{ id: 's1', text, passages: ids }],
    passages: passages.map((shown, i) => ({ id: ids[i]!, source: 'Skarn Post', text: shown })),
  };
}

async function read(
  request: ReadRequest,
  says: (pair: Pair) => PairReading,
): Promise<{ readonly given: GivenReading; readonly asked: readonly Pair[] }> {
  const asked: Pair[] = [];
  const model: PairModel = {
    hash: 'f'.repeat(64),
    read: (pair) => (asked.push(pair), Promise.resolve(success(says(pair)))),
  };
  const answer = await builtInReader(model).read(request, new AbortController().signal);
  assert.ok(answer.ok);
  return { given: answer.readings[0]!, asked };
}

describe('the built-in reader', () => {
  it('says what is wrong and which sentence of the passage decides, in the words of both', async () => {
    const claim = 'The ferry reached the coast safely on Friday.';
    const { given, asked } = await read(requestOf(claim, PASSAGE, OTHER), ({ passage }) =>
      passage.includes('sank')
        ? reading(0.01, 0.98, [
            { start: 10, end: 17, doubt: 0.9 },
            { start: 28, end: 34, doubt: 0.7 },
          ])
        : reading(0.01, 0.02),
    );
    assert.deepEqual([given.verdict, given.passage], ['conflict', 'p1']);
    assert.equal(given.words, 'It sank off the coast on Friday, and nobody was hurt.');
    assert.deepEqual(given.wrong, ['reached', 'safely']);
    assert.ok(given.held!.first.conflict > 0.8 && given.held!.together !== undefined);
    assert.equal(asked.length, 2);
    assert.ok(asked.every((pair) => pair.claim === claim));
  });

  it('says that a passage bears the sentence out, and then does not look at several together', async () => {
    const { given, asked } = await read(
      requestOf('Nobody was hurt when the ferry sank.', PASSAGE, OTHER),
      ({ passage }) => (passage === PASSAGE ? reading(0.98, 0.01) : reading(0.02, 0.01)),
    );
    assert.deepEqual([given.verdict, given.passage, given.wrong], ['supported', 'p1', []]);
    assert.ok(PASSAGE.includes(given.words) && given.words !== '');
    assert.equal(asked.length, 1);
  });

  it('finds the deciding sentence in another passage, where only several together say it', async () => {
    const { given } = await read(requestOf('The ferry sank, and nobody was hurt.', OTHER, PASSAGE), ({ passage }) =>
      passage === OTHER ? reading(0.02, 0.02) : reading(0.98, 0.01),
    );
    assert.deepEqual([given.verdict, given.passage], ['supported', 'p2']);
    assert.equal(given.words, 'It sank off the coast on Friday, and nobody was hurt.');
  });

  it('says nothing of words where no passage speaks of the sentence', async () => {
    const { given } = await read(requestOf('Tickets cost less than last year.', OTHER), () => reading(0.02, 0.03));
    assert.deepEqual([given.verdict, given.passage, given.words, given.wrong], ['not_found', '', '', []]);
  });

  it('takes no second look', async () => {
    const answer = await builtInReader({ hash: 'f', read: () => Promise.reject(new Error('never asked')) }).read(
      { ...requestOf('The ferry sank.', PASSAGE), task: 'second look' },
      new AbortController().signal,
    );
    assert.deepEqual(answer, { ok: true, readings: [], secondLooks: [] });
  });
});

describe('words of a reading', () => {
  it('are the sentence with most of the claim, the first of equals, all of a passage without sentences', () => {
    const words = (text: string, claim: string): string => decidingWords([{ id: 'p1', text }], claim).words;
    assert.equal(words(PASSAGE, 'In 1962 the ferry was built.'), 'The ferry to Skarn was built in 1962.');
    assert.equal(words('no stop here', 'The ferry sank.'), 'no stop here');
  });

  it('are neighbours together, the most doubtful where none is doubted, all where nothing is known', () => {
    const claim = 'The new ferry sank.';
    assert.deepEqual(
      wrongWords(claim, [
        { start: 4, end: 7, doubt: 0.8 },
        { start: 8, end: 13, doubt: 0.6 },
        { start: 14, end: 18, doubt: 0.2 },
      ]),
      ['new ferry'],
    );
    assert.deepEqual(
      wrongWords(claim, [
        { start: 4, end: 7, doubt: 0.2 },
        { start: 14, end: 18, doubt: 0.3 },
      ]),
      ['sank'],
    );
    assert.deepEqual(wrongWords(claim, []), [claim]);
    assert.deepEqual(wrongWords(claim, [{ start: 18, end: 19, doubt: 0.9 }]), [claim]);
  });

  it('of passages are joined as far as there is room', () => {
    assert.deepEqual(joinedPassages([OTHER, PASSAGE]), { text: `${OTHER} ${PASSAGE}`, count: 2 });
    assert.equal(joinedPassages([OTHER]), undefined);
    assert.equal(joinedPassages(['word '.repeat(125), PASSAGE]), undefined);
  });
});
