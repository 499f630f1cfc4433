import assert from 'node:assert/strict';
import { RULES } from '../../../src/core/registry';
import { render } from '../../../src/core/model/message';
import { draftOf, engineOver } from '../../support/engine';

const SOURCE = 'The tower has 14 bells.';

describe('a fault of the engine in one sentence', () => {
  const [rule] = [...RULES] as { run: (typeof RULES)[number]['run'] }[];
  const { run } = rule!;

  before(() => {
    rule!.run = (context) => {
      if (context.claim.text.includes('fault')) throw new RangeError('made for this test');
      return run(context);
    };
  });
  after(() => {
    rule!.run = run;
  });

  it('is told, and costs no other sentence', async () => {
    const engine = await engineOver({ 'a.txt': SOURCE });
    const report = await engine.check(draftOf('Here is a fault. The tower has 15 bells.'));
    assert.deepEqual(
      report.findings.map(({ rule: code }) => code),
      ['quantity-conflict'],
    );
    assert.deepEqual(
      report.problems.map(({ message }) => render(message)),
      [
        'Not checked because of a fault in Plumbline (please report it): 1 of the sentences, the first “Here is a fault.”.',
      ],
    );
  });
});
