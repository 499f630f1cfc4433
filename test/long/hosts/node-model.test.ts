import assert from 'node:assert/strict';
import { nodeModel } from '../../../src/hosts/reader/node-model';

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
});
