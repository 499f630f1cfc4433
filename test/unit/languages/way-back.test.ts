import assert from 'node:assert/strict';
import fc from 'fast-check';
import { LANGUAGES, PAGES } from '../../../src/core/registry';
import { anyDraft, ENDLESS } from '../../support/drafts';
import { assertEscapes, assertWayBack } from './expect';

/** `npm run test:long` tries more drafts, and longer ones. */
const TRIES = 60;
const LENGTH = 2_000;

describe('The way back from every draft language', () => {
  for (const language of [...PAGES, ...LANGUAGES]) {
    it(`leads from ${language.id} prose to the draft`, () => {
      fc.assert(
        fc.property(anyDraft, (draft) => {
          assertWayBack(language, draft);
        }),
        { numRuns: TRIES },
      );
    });

    it(`takes ${language.id} escapes for plain words`, () => {
      fc.assert(
        fc.property(anyDraft, (text) => {
          assertEscapes(language, text);
        }),
        { numRuns: TRIES },
      );
    });

    it(`leads from ${language.id} drafts that never close what they open`, () => {
      for (const unit of Object.values(ENDLESS)) {
        assertWayBack(language, unit.repeat(Math.ceil(LENGTH / unit.length)));
      }
    });
  }

  it('has no parts where there is no draft', () => {
    const none = { blocks: [], citations: [], footnotes: [], ignores: [], bibliographies: [], problems: [] };
    for (const language of [...PAGES, ...LANGUAGES]) assert.deepEqual(language.parse(''), none);
  });
});
