import assert from 'node:assert/strict';
import { draftOf, engineOver } from '../../support/engine';

describe('the limit of findings', () => {
  const draft = draftOf('The harbour has 95 berths.\n\nThe pier is 310 metres long.\n');
  const sources = { 'harbour.txt': 'The harbour has 59 berths. The pier is 410 metres long.\n' };
  const remark = /findings are not shown/;

  it('shows the first ones, and says how many it left out', async () => {
    const report = await (await engineOver(sources, { maxFindings: 1 })).check(draft);
    assert.deepEqual(
      report.findings.map(({ draftValue }) => draftValue),
      ['95'],
    );
    const said = report.problems.filter(({ message }) => remark.test(message.template));
    assert.deepEqual(
      said.map(({ message }) => message.args),
      [['1', '1']],
    );
  });

  it('says nothing where all of them are shown', async () => {
    const report = await (await engineOver(sources, { maxFindings: 2 })).check(draft);
    assert.equal(report.findings.length, 2);
    assert.ok(!report.problems.some(({ message }) => remark.test(message.template)));
  });
});
