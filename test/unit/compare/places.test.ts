import assert from 'node:assert/strict';
import { areOneThing, mayStandForEachOther } from '../../../src/core/compare/lexicon/places';
import { PLACES } from '../../fixtures/tables/places';
import { describeTable } from '../../support/table';

describe('names of places', () => {
  for (const pair of [
    'usa/american',
    'dutch/holland',
    'eu/european union',
    'uae/emirati',
    'burma/myanmar',
    'bombay/mumbai',
    'ussr/soviet union',
  ]) {
    const [a, b] = pair.split('/') as [string, string];
    it(`one: ${pair}`, () => assert.ok(areOneThing(a, b)));
  }
  for (const pair of [
    'italy/padua',
    'washington/american',
    'moscow/kremlin',
    'colonial america/massachusetts',
    'france/european union',
    'europe/poland',
    'spain/villarreal',
  ]) {
    const [a, b] = pair.split('/') as [string, string];
    it(`may both be right: ${pair}`, () =>
      assert.ok(!areOneThing(a, b) && mayStandForEachOther(a, b) && mayStandForEachOther(b, a)));
  }
  for (const pair of [
    'italy/spain',
    'vienna/hungary',
    'texas/ohio',
    'leipzig/dresden',
    'beijing/japanese',
    'asia/africa',
    'smith/jones',
  ]) {
    const [a, b] = pair.split('/') as [string, string];
    it(`one of them is wrong: ${pair}`, () => assert.ok(!areOneThing(a, b) && !mayStandForEachOther(a, b)));
  }
});

describeTable('drafts about places', PLACES);
