import assert from 'node:assert/strict';
import fc from 'fast-check';
import { STOP_WORDS, stem, tokenize } from '../../../src/core/text/words/tokens';

const written = (text: string): string =>
  tokenize(text)
    .map((token) => token.text)
    .join(' | ');
const compared = (text: string): string =>
  tokenize(text)
    .map((token) => token.lower)
    .join(' | ');

function sameStem(...words: string[]): void {
  assert.deepEqual(
    words.map(stem),
    words.map(() => stem(words[0]!)),
    words.join(', '),
  );
}

describe('tokenize', () => {
  it('keeps inner apostrophes and parts hyphens', () => {
    assert.equal(
      written("TikTok’s short-form app doesn't ask O'Brien's users' leave."),
      "TikTok’s | short | form | app | doesn't | ask | O'Brien's | users | leave",
    );
  });
  it('keeps numbers with their separators, currency and unit letters', () => {
    assert.equal(
      written('£1.2m, 11,300 users, 10:30, 59%, 5G, 15th, 3,5 and 1\u202f000\u202f000 of 2020.'),
      '£1.2m | 11,300 | users | 10:30 | 59% | 5G | 15th | 3,5 | and | 1\u202f000\u202f000 | of | 2020',
    );
  });
  it('keeps acronyms whole', () => {
    assert.equal(
      written('The U.S. and the U.N., e.g. J.K. Rowling at 9 a.m. on example.com'),
      'The | U.S. | and | the | U.N. | e.g. | J.K. | Rowling | at | 9 | a.m. | on | example | com',
    );
  });
  it('compares without case, separators and acronym stops', () => {
    assert.equal(compared('Don’t 11,300 U.N. UN'), "don't | 11300 | un | un");
  });
  it('tells the US from us and the WHO from who', () => {
    assert.equal(
      compared('The US told us: the U.S. and WHO know who'),
      'the | u.s. | told | us | the | u.s. | and | w.h.o. | know | who',
    );
    assert.ok(STOP_WORDS.has('us') && !STOP_WORDS.has('u.s.'));
  });
  it('cuts its tokens out of the text, in order', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."aBé1.,’'-$% 😀\n"), maxLength: 60 }), (text) => {
        let last = 0;
        for (const token of tokenize(text)) {
          assert.equal(text.slice(token.start, token.end), token.text);
          assert.ok(token.start >= last && token.end > token.start);
          last = token.end;
        }
      }),
    );
  });
});

describe('stem', () => {
  it('brings forms of a verb together', () => {
    sameStem('acquire', 'acquires', 'acquired', 'acquiring');
    sameStem('stop', 'stops', 'stopped', 'stopping');
    sameStem('agree', 'agrees', 'agreed', 'agreeing');
    sameStem('control', 'controls', 'controlled', 'controlling');
    sameStem('note', 'notes', 'noted', 'noting');
    sameStem('use', 'uses', 'used', 'using');
    sameStem('carry', 'carries', 'carried', 'carrying');
    sameStem('add', 'adds', 'added', 'adding');
  });
  it('knows irregular forms', () => {
    sameStem('buy', 'bought', 'buying', 'buys');
    sameStem('rise', 'rose', 'risen', 'rising');
    sameStem('withdraw', 'withdrew', 'withdrawn');
    sameStem('woman', 'women', "woman's");
  });
  it('brings plural and possessive to the singular', () => {
    sameStem('company', 'companies', "company's");
    sameStem('tax', 'taxes');
    sameStem('user', 'users', "users'");
    sameStem('house', 'houses');
  });
  it('keeps different words apart', () => {
    const pairs = [
      ['not', 'note'],
      ['us', 'use'],
      ['new', 'news'],
      ['hop', 'hope'],
      ['need', 'knee'],
      ['king', 'k'],
      ['rat', 'rate'],
    ];
    for (const [a, b] of pairs) assert.notEqual(stem(a!), stem(b!), `${a}, ${b}`);
  });
});
