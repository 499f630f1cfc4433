import assert from 'node:assert/strict';
import { NO_REVIEWS, reviewKey, withSignOff, writeReviews } from '../../../src/core/service';
import { draftOf, engineOver } from '../../support/engine';
import { ALTERED, inFolder, type Outcome, runIn, SOURCE } from './helper';

/** The file of sign-offs in which somebody has accepted the draft's sentence beside a source. */
async function reviewed(source: string): Promise<string> {
  const {
    claims: [claim],
  } = await (await engineOver({ 'pier.txt': source })).check(draftOf(ALTERED));
  const signOff = {
    key: reviewKey(claim!),
    sentence: claim!.claim.text,
    decision: 'accepted',
    by: 'AB',
    date: '2020-09-30',
    note: 'heard it',
  } as const;
  return writeReviews(withSignOff(NO_REVIEWS, signOff));
}

function run(args: readonly string[], review: string): Promise<Outcome> {
  return inFolder({ 'corpus/pier.txt': SOURCE, 'story.md': ALTERED, '.plumbline/review.json': review }, (folder) =>
    runIn(folder, args),
  );
}

describe('a statement that was signed off', () => {
  it('is quiet on the command line, and stays on the sheet', async () => {
    const review = await reviewed(SOURCE);
    const { code, out } = await run(['check', 'story.md'], review);
    assert.equal(code, 0, out);
    assert.match(out, /^Nothing to report in 1 draft\. 1 statement: .* 1 set aside\./);
    assert.match(
      (await run(['report', 'story.md', '--format', 'markdown'], review)).out,
      /Set aside \(line 1, signed off\)[^]*\(`quote-altered`\)[^]*heard it/,
    );
    assert.match((await run(['explain', 'story.md:1'], review)).out, /not reported {2}quote-altered: .*signed off/);
  });

  it('is loud again once its evidence has changed', async () => {
    const { code, out } = await run(
      ['check', 'story.md'],
      await reviewed(`${SOURCE} It was built in 1950.`.replace('year', 'winter')),
    );
    assert.equal(code, 1, out);
  });

  it('is not hidden by a file that cannot be read, which is told', async () => {
    const { code, out } = await run(['check', 'story.md'], '{ not ours');
    assert.equal(code, 1);
    assert.match(out, /review\.json cannot be read/);
  });
});
