import assert from 'node:assert/strict';
import fc from 'fast-check';
import { LANGUAGES } from '../../../src/core/registry';
import { anyDraft, ENDLESS } from '../../support/drafts';
import { cost } from '../../support/time';
import { assertEscapes, assertWayBack } from '../../unit/languages/expect';

const TRIES = 300;
const LENGTH = 200_000;
const MOST_MS = 4_000;

describe('The way back from every draft language', () => {
  for (const language of LANGUAGES) {
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
  }
});

describe('Hostile drafts', () => {
  for (const language of LANGUAGES) {
    for (const [name, unit] of Object.entries(ENDLESS)) {
      it(`take ${language.id} with many ${name} time in proportion`, () => {
        const draft = unit.repeat(Math.ceil(LENGTH / unit.length));
        assert.ok(cost(() => language.parse(draft)) < MOST_MS);
      });
    }
  }

  it('of a megabyte are cut with a word about it', () => {
    const draft = 'The board met *on* Monday. It said “no”.\n\n'.repeat(20_000);
    for (const language of LANGUAGES) {
      const { problems } = language.parse(draft);
      if (language.id !== 'plain') assert.equal(problems[0]?.code, 'too-large', language.id);
    }
  });
});
