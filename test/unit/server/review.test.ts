import assert from 'node:assert/strict';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { parseReviews, REVIEW_PATH, reviewKey } from '../../../src/core/service';
import type { Checks } from '../../../src/server/workspace/checks';
import type { ServerContext } from '../../../src/server/context';
import { translator } from '../../../src/server/context';
import { reviewFor, signOffIn } from '../../../src/server/requests/review';
import { draftOf, engineOver, ROOT } from '../../support/engine';

const SOURCE = 'The northern harbour has 59 berths for fishing boats.';
const decision = { decision: 'accepted', by: 'AB', date: '2020-09-30', note: 'seen the register' } as const;

/** A server with one open draft over one source, and what a client can ask it about reviews. */
async function desk(text: string) {
  const engine = await engineOver({ 'harbour.txt': SOURCE });
  const draft = draftOf(text);
  const document = TextDocument.create(draft.uri, 'markdown', 1, text);
  const context = {
    service: engine,
    text: translator(undefined),
    documents: { get: () => document },
  } as unknown as ServerContext;
  const checks = { current: async () => ({ version: 1, report: await engine.check(draft) }) } as unknown as Checks;
  const params = { uri: draft.uri, rootUri: `${ROOT}/` };
  return {
    engine,
    claims: async () => (await reviewFor(context, checks, params)).claims,
    async sign(key: string, given?: typeof decision) {
      const answer = await signOffIn(context, checks, engine.files, {
        ...params,
        key,
        ...(given && { decision: given }),
      });
      if (answer.ok) engine.files.write(answer.uri, answer.text);
      return answer;
    },
  };
}

describe('signing claims off in the editor', () => {
  const text = 'The northern harbour has 59 berths for fishing boats.\n';

  it('keeps who, when and why with the claim, in the project’s file', async () => {
    const { claims, sign, engine } = await desk(text);
    const [claim] = await claims();
    assert.deepEqual([claim!.signOff, claim!.lapsed], [undefined, false]);
    assert.ok((await sign(claim!.key, decision)).ok);
    const [signed] = await claims();
    assert.equal(signed!.signOff?.note, 'seen the register');
    const file = parseReviews(new TextDecoder().decode(await engine.files.readFile(`${ROOT}/${REVIEW_PATH}`)));
    assert.ok(file.ok && file.value.signOffs[0]?.sentence === text.trim());
  });

  it('can be withdrawn', async () => {
    const { claims, sign } = await desk(text);
    const { key } = (await claims())[0]!;
    await sign(key, decision);
    await sign(key);
    assert.equal((await claims())[0]!.signOff, undefined);
  });

  it('lapses, and says so, when the evidence changes', async () => {
    const { claims, sign, engine } = await desk(text);
    await sign((await claims())[0]!.key, decision);
    engine.files.write(
      `${ROOT}/corpus/harbour.txt`,
      'The northern harbour has 59 berths for fishing boats and yachts.',
    );
    await engine.refresh([`${ROOT}/corpus/harbour.txt`]);
    const [claim] = await claims();
    assert.deepEqual([claim!.signOff, claim!.lapsed], [undefined, true]);
  });

  it('is refused for a claim that has gone meanwhile', async () => {
    const { sign } = await desk(text);
    assert.equal((await sign('0123456789abcdef', decision)).ok, false);
  });

  it('never writes over a file that it cannot read', async () => {
    const { claims, sign, engine } = await desk(text);
    engine.files.write(`${ROOT}/${REVIEW_PATH}`, '{ not ours');
    const answer = await sign((await claims())[0]!.key, decision);
    assert.equal(answer.ok, false);
    assert.equal(new TextDecoder().decode(await engine.files.readFile(`${ROOT}/${REVIEW_PATH}`)), '{ not ours');
  });

  it('uses the key that the fact-check sheet uses', async () => {
    const { claims, engine } = await desk(text);
    const report = await engine.check(draftOf(text));
    assert.equal((await claims())[0]!.key, reviewKey(report.claims[0]!));
  });
});
