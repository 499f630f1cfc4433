import assert from 'node:assert/strict';
import { extractAliases } from '../../../src/core/names/aliases';
import { ALIASES } from '../../fixtures/tables/aliases';
import { describeTable } from '../../support/table';

/** What a text says, and each pair of names that it makes one. */
const SAID: Readonly<Record<string, string>> = {
  'Acme Holdings (hereinafter “Acme”) bought the plant.': 'Acme Holdings = Acme',
  'Royal Bank of Scotland (“RBS” or “the Bank”) fell.': 'Royal Bank of Scotland = RBS',
  'In Bangkok (formerly Krung Thep) it rained.': 'Bangkok = Krung Thep',
  'Ada Brown (née Smith) wrote it.': 'Ada Brown = Smith',
  'The US Federal Bureau of Investigation (FBI) said so.': 'Federal Bureau of Investigation = FBI',
  'Burma, now Myanmar, lies there.': 'Burma = Myanmar',
  'Meta, formerly Facebook, bought it.': 'Meta = Facebook',
  'Marshall Mathers, aka Eminem, rapped.': 'Marshall Mathers = Eminem',
  'The North Atlantic Treaty Organization, known as NATO, met.': 'North Atlantic Treaty Organization = NATO',
  'Facebook changed its name to Meta in 2021.': 'Facebook = Meta',
  'Harlan Drury (Labour) won the seat.': '',
  'Jean Dupont (Paris) wrote it.': '',
  'Kevin Mayer, formerly of Disney, resigned.': '',
  'Kevin Mayer, formerly Disney executive, resigned.': '',
  'John Low, formerly Mayor, resigned.': '',
  'Trump called Biden weak.': '',
  'The island is known as Crete.': '',
  'Apple (NASDAQ: AAPL) fell.': '',
};

describe('aliases in a text', () => {
  for (const [text, pairs] of Object.entries(SAID)) {
    it(`${pairs || 'none'}: ${text}`, () =>
      assert.equal(
        extractAliases(text)
          .map(({ name, alias }) => `${name} = ${alias}`)
          .join('; '),
        pairs,
      ));
  }
});

describeTable('drafts that call things otherwise than a source', ALIASES);
