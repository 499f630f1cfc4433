import assert from 'node:assert/strict';
import { markdown } from '../../../src/core/languages/markdown';
import { assertWayBack, prose } from './expect';

describe('what a Markdown draft has struck out or only remarked', () => {
  const cases: readonly [string, readonly string[]][] = [
    ['The kiln holds {--84--}{++48++} pots.', ['paragraph: The kiln holds 48 pots.']],
    ['The kiln holds 48{>>or 84?<<} pots.', ['paragraph: The kiln holds 48 pots.']],
    ['The kiln holds {~~84~>48~~} {==pots==}.', ['paragraph: The kiln holds 48 pots.']],
    ['{--Gone.--} The kiln holds 48 pots.', ['paragraph: The kiln holds 48 pots.']],
    ['%% The kiln holds 84 pots. %%', []],
    [
      'Before.\n\n%%\nThe kiln holds 84 pots.\n\nAnd 90 more.\n%%\n\nAfter.',
      ['paragraph: Before.', 'paragraph: After.'],
    ],
    ['The kiln %%84?%% holds 48 pots.', ['paragraph: The kiln holds 48 pots.']],
    ['<del>The kiln holds 84 pots.</del>', []],
    ['The kiln holds <del>84</del> <ins>48</ins> pots.', ['paragraph: The kiln holds 48 pots.']],
    [
      'The kiln fires 1,300<sup>4</sup> pots at 10<sup>6</sup> Pa over 30 m<sup>2</sup> since the 19<sup>th</sup> century.',
      ['paragraph: The kiln fires 1,300 pots at 10⁶ Pa over 30 m² since the 19th century.'],
    ],
    ['It rose by 5%% in May and 6%% in June.', ['paragraph: It rose by 5%% in May and 6%% in June.']],
    ['```mermaid\n%% a remark\n```\n\nText %% open.', ['paragraph: Text %% open.']],
  ];
  for (const [draft, expected] of cases) {
    it(draft, () => {
      assert.deepEqual(prose(markdown, draft), expected);
      assertWayBack(markdown, draft, (char) => /[a-zA-Z]/.test(char));
    });
  }
  it('is read in bounded time where every mark stays open', () => {
    const started = performance.now();
    markdown.parse('{++<del>%%{~~<sup>'.repeat(20_000));
    assert.ok(performance.now() - started < 10_000);
  });
});
