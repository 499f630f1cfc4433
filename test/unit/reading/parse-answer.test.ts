import assert from 'node:assert/strict';
import { parseAnswer } from '../../../src/core/reading/answers/parse-answer';

const ONE =
  '{"id":"s1","verdict":"supported","confidence":0.9,"wrong":[],"passage":"p1","words":"the quay is closed","reason":"so it says"}';
const TWO = '{"id":"s2","verdict":"not_found","confidence":0.5,"wrong":[],"passage":"","words":"","reason":""}';

describe('the answer of a language model', () => {
  const forms: readonly (readonly [string, string])[] = [
    ['JSON alone', `{"readings":[${ONE},${TWO}]}`],
    ['a list without its object', `[${ONE},${TWO}]`],
    ['in a fence', `\`\`\`json\n{"readings":[${ONE},${TWO}]}\n\`\`\``],
    ['between other words', `Here you are {as asked}: {"readings":[${ONE},${TWO}]} I hope that helps.`],
    ['after thoughts aloud', `<think>The "quay" is closed… {maybe}</think>\n{"readings": [${ONE}, ${TWO}]}`],
    ['with a comma too many', `{"readings":[${ONE},${TWO},]}`],
    ['cut off after the second', `{"readings":[${ONE},${TWO},{"id":"s3","verdict":"conf`],
  ];
  for (const [name, text] of forms) {
    it(`is read: ${name}`, () => {
      assert.deepEqual(
        parseAnswer(text).readings.map(({ id, verdict }) => `${id} ${verdict}`),
        ['s1 supported', 's2 not_found'],
      );
    });
  }

  it('keeps braces and quotation marks inside words', () => {
    const { readings } = parseAnswer(
      'so: {"readings":[{"id":"s1","verdict":"conflict","confidence":1,"wrong":["{nine}"],"passage":"p1","words":"he said \\"no\\" {twice}","reason":""}]',
    );
    assert.equal(readings[0]?.words, 'he said "no" {twice}');
  });

  it('takes verdicts in another spelling, one wrong word without its list, and half certainty where none is given', () => {
    const [given] = parseAnswer(
      '{"readings":[{"id":"s1","verdict":"Conflict","wrong":"nine","passage":"p1","words":"eight"}]}',
    ).readings;
    assert.deepEqual(
      { verdict: given?.verdict, wrong: given?.wrong, confidence: given?.confidence },
      { verdict: 'conflict', wrong: ['nine'], confidence: 0.5 },
    );
    assert.equal(parseAnswer('[{"id":"s1","verdict":"Not found"}]').readings[0]?.verdict, 'not_found');
  });

  it('tells second looks from readings', () => {
    const { readings, secondLooks } = parseAnswer(
      '{"readings":[{"id":"s1","bears_out":"no","passage":"p2","words":"eight"}]}',
    );
    assert.equal(readings.length, 0);
    assert.deepEqual(secondLooks, [{ id: 's1', bearsOut: 'no', passage: 'p2', words: 'eight' }]);
  });

  it('leaves out what is no reading: other verdicts, no id, no object', () => {
    for (const text of [
      '',
      'supported',
      '{"readings":"all fine"}',
      '[1,null,"x",{"id":"s1","verdict":"true"},{"verdict":"supported"}]',
      '{"a":'.repeat(10_000),
      '{'.repeat(100_000),
      '"'.repeat(100_000),
    ]) {
      assert.deepEqual(parseAnswer(text), { readings: [], secondLooks: [] }, text.slice(0, 40));
    }
  });

  it('holds a certainty outside of 0 to 1 for none', () => {
    for (const confidence of ['7', '-1', '"high"', 'true'])
      assert.ok(
        Number.isNaN(
          parseAnswer(`[{"id":"s1","verdict":"supported","confidence":${confidence}}]`).readings[0]?.confidence,
        ),
        confidence,
      );
  });
});
