import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { nodeModel } from '../../../../src/hosts/reader/node-model';

const PASSAGE =
  'The harbour board voted 7 to 2 on Monday to close the east pier. Its chair, Ruth Adeyemi, spoke against the closure.';
const CLAIMS = [
  'The harbour board voted to close the east pier.',
  'Ruth Adeyemi spoke for the closure.',
  'Ferries to the island are cheaper than last year.',
];

describe('the shipped model in a thread of Node', () => {
  it('reads the same pair twice the same, in whatever company, and away from the main loop', async function () {
    this.timeout(120_000);
    const [model, other] = [nodeModel(), nodeModel()];
    if (!model || !other) return this.skip();
    const readAll = async (one: typeof model, claims: readonly string[]): Promise<ReadonlyMap<string, string>> => {
      const found = await Promise.all(
        claims.map(async (claim) => [claim, JSON.stringify(await one.read({ passage: PASSAGE, claim }))] as const),
      );
      return new Map(found);
    };
    const first = await readAll(model, CLAIMS);
    const second = await readAll(other, [...CLAIMS].reverse());
    for (const claim of CLAIMS) {
      assert.match(first.get(claim)!, /"ok":true/);
      assert.equal(first.get(claim), second.get(claim));
    }
  });

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
      const answer = await nodeModel(folder, process.cwd())!.read({ passage: PASSAGE, claim: CLAIMS[0]! });
      assert.ok(!answer.ok);
      assert.match(answer.problem.message.args.join(), /not those that model\.json names/);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
