import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { asDocx, asEpub, asOdt, type Line } from '../../support/typeset';
import { linesOf, wordsOf } from '../../support/typeset-parity';
import { asPdf } from '../../support/typeset-pdf';
import { ROOT } from '../../support/repository';
import { sourceOf } from './reading';

const FOLDER = path.join(ROOT, 'corpus');
const FORMATS: Readonly<Record<string, (lines: readonly Line[]) => Uint8Array>> = {
  docx: asDocx,
  odt: asOdt,
  pdf: asPdf,
  epub: asEpub,
};

describe('an article in another format', () => {
  for (const name of readdirSync(FOLDER).filter((file) => file.endsWith('.txt'))) {
    for (const [format, typeset] of Object.entries(FORMATS)) {
      it(`says the same: ${name} as .${format}`, async () => {
        const plain = await sourceOf('a.txt', readFileSync(path.join(FOLDER, name)));
        const other = await sourceOf(`a.${format}`, typeset(linesOf(plain)));
        assert.deepEqual(wordsOf(other), wordsOf(plain));
        const { type, ...metadata } = other.metadata;
        assert.equal(type, format === 'epub' ? 'book' : plain.metadata.type);
        assert.deepEqual(metadata, plain.metadata);
      });
    }
  }
});
