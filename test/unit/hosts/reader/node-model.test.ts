import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { nodeModel } from '../../../../src/hosts/reader/node-model';

const PAIR = { passage: 'The board voted to close the pier.', claim: 'The board closed the pier.' };

describe('the shipped model in a thread of Node', () => {
  it('is none in a folder without one', () => {
    assert.equal(nodeModel(tmpdir()), undefined);
  });

  it('says so where its weights are damaged', async function () {
    this.timeout(60_000);
    if (!nodeModel()) return this.skip();
    const folder = mkdtempSync(path.join(tmpdir(), 'plumbline-model-'));
    try {
      mkdirSync(path.join(folder, 'models/reader'), { recursive: true });
      for (const name of ['vocab.txt', 'model.json'])
        writeFileSync(path.join(folder, 'models/reader', name), readFileSync(path.join('models/reader', name)));
      writeFileSync(path.join(folder, 'models/reader/reader.int8.onnx'), 'damaged');
      const answer = await nodeModel(folder, process.cwd())!.read(PAIR);
      assert.ok(!answer.ok);
      assert.match(answer.problem.message.args.join(), /not those that model\.json names/);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
