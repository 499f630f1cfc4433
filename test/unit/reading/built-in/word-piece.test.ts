import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { parseVocabulary, piecesOf } from '../../../../src/core/reading/built-in/pairs/word-piece';
import { textsForTokenizer } from '../../../support/word-piece-texts';

const SMALL = parseVocabulary(
  ['[PAD]', '[UNK]', '[CLS]', '[SEP]', 'bridge', '##s', 'cafe', '[', ']', 'sep', '橋', ','].join('\n'),
)!;
const SHIPPED = 'models/reader/vocab.txt';

describe('pieces of words', () => {
  const cut = (text: string, limit = 100): string =>
    piecesOf(text, SMALL, limit)
      .map(({ start, end }) => text.slice(start, end))
      .join('|');

  it('are cut from words in lower case, without accents, each with its place in the text', () => {
    assert.equal(cut('Bridges, Cafe\u0301 and CAFÉ'), 'Bridge|s|,|Cafe|and|CAFÉ');
    assert.deepEqual(
      piecesOf('😀 bridges', SMALL, 9).map((p) => [p.id, p.start, p.end, p.continues]),
      [
        [1, 0, 2, false],
        [4, 3, 9, false],
        [5, 9, 10, true],
      ],
    );
  });

  it('stand alone where they are ideographs or punctuation', () => {
    assert.equal(cut('橋橋,bridge'), '橋|橋|,|bridge');
  });

  it('never are a special entry that stands in the text', () => {
    assert.deepEqual(
      piecesOf('[SEP]', SMALL, 9).map(({ id }) => id),
      [7, 9, 8],
    );
  });

  it('are no more than asked for, and one for a word without end', () => {
    assert.equal(cut('bridges bridges bridges', 3), 'Bridge|s|bridge'.toLowerCase());
    const long = `bridge ${'s'.repeat(100_000)} bridge`;
    assert.deepEqual(
      piecesOf(long, SMALL, 9).map(({ id, start, end }) => [id, start, end]),
      [
        [4, 0, 6],
        [1, 7, 100_007],
        [4, 100_008, 100_014],
      ],
    );
  });

  it('need a vocabulary that has the special entries', () => {
    assert.equal(parseVocabulary('bridge\n##s'), undefined);
  });

  it('are those of the library `tokenizers` in 2,000 texts of many scripts', function () {
    if (!existsSync(SHIPPED)) return this.skip();
    const vocabulary = parseVocabulary(readFileSync(SHIPPED, 'utf8'))!;
    const recorded = readFileSync('test/fixtures/word-piece/recorded.txt', 'utf8').trim().split('\n');
    const ours = textsForTokenizer(2000).map((text) =>
      fnv(
        piecesOf(text, vocabulary, Infinity)
          .map((p) => `${p.id}:${p.start}-${p.end}`)
          .join(' '),
      ),
    );
    assert.deepEqual(ours, recorded);
  });
});

/** As in `test/fixtures/word-piece/record.py`. */
function fnv(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}
