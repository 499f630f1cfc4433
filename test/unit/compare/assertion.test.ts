import assert from 'node:assert/strict';
import { analyse } from '../../../src/core/compare/sentence/analysis';
import { isAssertion, isOrder } from '../../../src/core/compare/sentence/assertion';
import { ASSERTIONS } from '../../fixtures/tables/assertions';
import { describeTable } from '../../support/table';

describe('what counts as an assertion', () => {
  for (const text of [
    'The bridge is 300 metres long.',
    'The minister said that taxes will rise.',
    'Nobody knew where he was.',
    '“We won,” she said.',
  ]) {
    it(`asserts: ${text}`, () => assert.ok(isAssertion(text)));
  }
  for (const text of [
    'Is the bridge 300 metres long?',
    'If the bridge were longer, ships could pass.',
    'We think the bridge is 300 metres long.',
    'Let us assume 300 metres.',
    'Whether it is 300 metres is open.',
    'Please measure the bridge.',
  ]) {
    it(`asserts nothing: ${text}`, () => assert.ok(!isAssertion(text)));
  }
});

describe('what counts as an order', () => {
  for (const text of ['Build the bridge wider.', 'Accept this appeal.', 'Keep all receipts.'])
    it(`orders: ${text}`, () => assert.ok(isOrder(analyse(text).tokens)));
  for (const text of [
    'Set in Italy, the film won.',
    'Cut the year before, the tax returned.',
    'Ships use the port.',
    'Google bought the firm.',
  ])
    it(`orders nothing: ${text}`, () => assert.ok(!isOrder(analyse(text).tokens)));
});

describeTable('drafts that assert, and drafts that do not', ASSERTIONS);
