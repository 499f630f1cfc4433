import assert from 'node:assert/strict';
import { isAssertion } from '../../../src/core/compare/assertion';

describe('what counts as an assertion', () => {
  for (const text of ['The bridge is 300 metres long.', 'The minister said that taxes will rise.', 'Nobody knew where he was.', '“We won,” she said.']) {
    it(`asserts: ${text}`, () => assert.ok(isAssertion(text)));
  }
  for (const text of ['Is the bridge 300 metres long?', 'If the bridge were longer, ships could pass.', 'We think the bridge is 300 metres long.', 'Let us assume 300 metres.', 'Whether it is 300 metres is open.', 'Please measure the bridge.']) {
    it(`asserts nothing: ${text}`, () => assert.ok(!isAssertion(text)));
  }
});
