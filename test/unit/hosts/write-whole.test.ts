import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { writeWhole } from '../../../src/hosts/write-whole';

describe('a file that is written whole or not at all', () => {
  let folder: string;
  beforeEach(() => (folder = mkdtempSync(path.join(tmpdir(), 'plumbline-whole-'))));
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('takes the place of the old one, and nothing else is left beside it', async () => {
    const file = path.join(folder, 'readings.jsonl');
    await writeWhole(file, 'old');
    await writeWhole(file, 'new');
    assert.equal(readFileSync(file, 'utf8'), 'new');
    assert.deepEqual(readdirSync(path.dirname(file)), ['readings.jsonl']);
  });

  it('leaves nothing behind where it cannot be written', async () => {
    const taken = path.join(folder, 'taken');
    mkdirSync(path.join(taken, 'inside'), { recursive: true });
    await assert.rejects(writeWhole(taken, 'words'));
    assert.deepEqual(readdirSync(folder), ['taken']);
  });
});
