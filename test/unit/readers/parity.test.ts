import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Source } from '../../../src/core/model/source';
import { asDocx, asEpub, asOdt, type Line, NOTE } from '../../support/typeset';
import { asPdf } from '../../support/typeset-pdf';
import { ROOT } from '../../support/repository';
import { passageLines, sourceOf } from './reading';

const FOLDER = path.join(ROOT, 'corpus');
const FORMATS: Readonly<Record<string, (lines: readonly Line[]) => Uint8Array>> = {
  docx: asDocx,
  odt: asOdt,
  pdf: asPdf,
  epub: asEpub,
};

/** What is read in a source, notes aside; the kind of a block need not be the same, its words must. */
function words(source: Source): readonly string[] {
  return passageLines(source)
    .map((line) => line.replace(/^[a-z-]+: /, ''))
    .filter((line) => line !== NOTE);
}

/** The article without what stood around it on its page; its byline and date stay. */
function linesOf({ text, blocks }: Source): readonly Line[] {
  const lines = blocks.map(({ kind, span }) => ({ kind, text: text.slice(span.start, span.end).replace(/\s+/g, ' ') }));
  return lines.filter(({ kind, text: line }) => kind !== 'crumb' || /^by |\b20\d\d\b/i.test(line));
}

describe('an article in another format', () => {
  for (const name of readdirSync(FOLDER).filter((file) => file.endsWith('.txt'))) {
    for (const [format, typeset] of Object.entries(FORMATS)) {
      it(`says the same: ${name} as .${format}`, async () => {
        const plain = await sourceOf('a.txt', readFileSync(path.join(FOLDER, name)));
        const other = await sourceOf(`a.${format}`, typeset(linesOf(plain)));
        assert.deepEqual(words(other), words(plain));
        const { type, ...metadata } = other.metadata;
        assert.equal(type, format === 'epub' ? 'book' : plain.metadata.type);
        assert.deepEqual(metadata, plain.metadata);
      });
    }
  }
});
