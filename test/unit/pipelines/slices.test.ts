import assert from 'node:assert/strict';
import { createPlumbline } from '../../../src/core/service';
import { draftOf, ROOT } from '../../support/engine';
import { MemoryFiles, memoryPorts } from '../../support/memory';

const SENTENCES = 20;
/** Milliseconds that pass between two looks at the clock. */
const STEP = 5;

describe('the check of a long draft', () => {
  /** Checks one whose clock goes on with each look; `atPause` runs whenever the host is let on. */
  async function checked(token?: { isCancellationRequested: boolean }, atPause = (): void => undefined) {
    let [now, pauses] = [0, 0];
    const ports = memoryPorts(new MemoryFiles({ [`${ROOT}/corpus/a.txt`]: 'The pier at Oster has 14 lamps.\n' }));
    const clock = {
      ...ports.clock,
      now: () => (now += STEP),
      yield: () => {
        pauses++;
        atPause();
        return Promise.resolve();
      },
    };
    const engine = createPlumbline({ ports: { ...ports, clock } });
    await engine.openCorpus([{ uri: ROOT, name: 'work' }]);
    pauses = 0;
    const text = Array.from({ length: SENTENCES }, (_, i) => `The pier number ${i} has lamps.`).join(' ');
    const { claims } = await engine.check(draftOf(text), ...(token ? [token] : []));
    return { claims: claims.length, pauses };
  }

  it('lets the host on between its slices', async () => {
    const { claims, pauses } = await checked();
    assert.equal(claims, SENTENCES);
    assert.ok(pauses > 1, `${pauses} pauses`);
  });

  it('ends where the host gives it up meanwhile', async () => {
    const token = { isCancellationRequested: false };
    const { claims, pauses } = await checked(token, () => (token.isCancellationRequested = true));
    assert.ok(claims > 0 && claims < SENTENCES, `${claims} claims`);
    assert.equal(pauses, 1);
  });
});
