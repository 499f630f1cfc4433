import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parseProjectConfig } from '../../../src/core/config/parse';
import { render } from '../../../src/core/model/message';

/** The problem's words, or "fine". */
function verdictOn(text: string): string {
  const result = parseProjectConfig(text, 'plumbline.json');
  return result.ok ? 'fine' : render(result.problem.message);
}

describe('plumbline.json', () => {
  it('reads everything that can be set', () => {
    const text = JSON.stringify({
      $schema: 'x',
      corpus: ['notes/'],
      exclude: ['**/old/**'],
      rules: { unsupported: 'hint' },
      strictness: 'strict',
      citationStyle: 'pandoc',
      aliases: { ByteDance: ['byte hop'] },
      ignore: [{ rule: 'quantity-conflict', files: ['a.md'], words: '59', reason: 'own count' }],
      maxFindings: 5,
      maxSourceSize: 1.5,
    });
    const result = parseProjectConfig(text, 'x');
    assert.ok(result.ok);
    assert.deepEqual(result.value, JSON.parse(text));
  });

  it('allows comments and a last comma', () => {
    assert.equal(verdictOn('{ // ours\n "corpus": ["a"], }'), 'fine');
  });

  const mistakes: readonly (readonly [string, string])[] = [
    ['{"corpus": "notes"}', 'plumbline.json:1:12: "corpus" must be a list [ … ] (found "notes")'],
    ['{\n  "corpsu": []\n}', 'plumbline.json:2:3: there is no setting "corpsu"; did you misspell it?'],
    [
      '{"rules":{"date-conflict":"loud"}}',
      'plumbline.json:1:27: "rules.date-conflict" must be one of "error", "warning", "information", "hint", "off" (found "loud")',
    ],
    [
      '{"strictness":"very"}',
      'plumbline.json:1:15: "strictness" must be one of "strict", "balanced", "eager" (found "very")',
    ],
    ['{"ignore":[{"rule":"date-conflict"}]}', 'plumbline.json:1:12: "ignore.0.reason" is missing'],
    ['{"maxFindings":0}', 'plumbline.json:1:16: "maxFindings" must be at least 1'],
    ['{"maxFindings":1.5}', 'plumbline.json:1:16: "maxFindings" must be a whole number'],
    ['{"corpus":[""]}', 'plumbline.json:1:12: "corpus.0" must not be empty'],
    ['{"a":', 'plumbline.json:1:6: this is not JSON (value expected)'],
    ['[]', 'plumbline.json:1:1: expected an object { … }'],
    ['', 'plumbline.json:1:1: this is not JSON (value expected)'],
  ];
  for (const [text, words] of mistakes) {
    it(`says what is wrong with ${text.replace(/\s+/g, ' ') || 'an empty file'}`, () => {
      assert.equal(verdictOn(text), words);
    });
  }

  it('names an unknown rule and the known ones', () => {
    assert.match(
      verdictOn('{"rules":{"quantity":"off"}}'),
      /^plumbline\.json:1:11: there is no rule "quantity"\. There are: quantity-conflict, /,
    );
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        parseProjectConfig(text, 'x');
      }),
    );
  });
});
