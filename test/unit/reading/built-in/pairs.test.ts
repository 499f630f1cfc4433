import assert from 'node:assert/strict';
import { parseModelCard } from '../../../../src/core/reading/built-in/model-card';
import { pairInput } from '../../../../src/core/reading/built-in/pairs/pair-input';
import { pairReading } from '../../../../src/core/reading/built-in/pairs/pair-output';
import { parseVocabulary } from '../../../../src/core/reading/built-in/pairs/word-piece';

const VOCABULARY = parseVocabulary(
  ['[PAD]', '[UNK]', '[CLS]', '[SEP]', 'the', 'ferry', 'sank', 'sail', '##ed', '.'].join('\n'),
)!;

describe('a pair as the model takes it', () => {
  const input = (passage: string, claim: string, pair = 64, claimLength = 16): string =>
    pairInput({ passage, claim }, VOCABULARY, { pair, claim: claimLength }).ids.join(' ');

  it('is the passage, then the claim, each ended by a separator', () => {
    assert.equal(input('The ferry sank.', 'The ferry sailed.'), '2 4 5 6 9 3 4 5 7 8 9 3');
  });

  it('is cut at the passage, and a claim without end before it', () => {
    assert.equal(input('The ferry sank.', 'The ferry sailed.', 10), '2 4 5 3 4 5 7 8 9 3');
    assert.equal(input('The ferry sank.', 'The ferry sailed.', 10, 2), '2 4 5 6 9 3 4 5 3');
  });
});

describe('what the model computed', () => {
  const pair = pairInput({ passage: 'The ferry sank.', claim: 'The ferry sailed.' }, VOCABULARY, {
    pair: 64,
    claim: 16,
  });
  const pieces = [0, 0, 0, 0, 0, 0, 0.01, 0.16, 0.2, 0.91234, 0.001, 0];

  it('is rounded, and a word is as doubtful as its most doubtful piece', () => {
    assert.deepEqual(pairReading({ verdicts: [0.123456, 0.1, 0.776544], pieces }, pair), {
      supported: 0.1235,
      conflict: 0.7765,
      notFound: 0.1,
      doubts: [
        { start: 4, end: 9, doubt: 0.16 },
        { start: 10, end: 16, doubt: 0.912 },
      ],
    });
  });

  it('is nothing where it is no probability', () => {
    assert.equal(pairReading({ verdicts: [Number.NaN, 0, 0], pieces }, pair), undefined);
    assert.equal(pairReading({ verdicts: [0.9, 0, 0.9], pieces }, pair), undefined);
    assert.equal(pairReading({ verdicts: [], pieces }, pair), undefined);
  });
});

describe('model.json', () => {
  it('names the weights and the lengths they take', () => {
    assert.deepEqual(
      parseModelCard(
        JSON.stringify({ version: 1, hash: 'a'.repeat(64), maxLength: 256, claimLength: 80, date: '2026' }),
      ),
      {
        hash: 'a'.repeat(64),
        lengths: { pair: 256, claim: 80 },
      },
    );
  });

  it('is none where it is damaged', () => {
    for (const text of ['', '{}', '{"version":1,"hash":"x","maxLength":256,"claimLength":80}', '{"version":1'])
      assert.equal(parseModelCard(text), undefined);
  });
});
