import assert from 'node:assert/strict';
import { alarmsOver } from '../../support/table';

describe('names that stand together in a source', () => {
  const silent = ['Ida Falk has lived in Stenholm since 2010.', 'The mill in Stenholm, Norrmark, was sold.'];

  it('a place and what it lies in are no two places', async () =>
    assert.deepEqual(await alarmsOver(silent, 'Ida Falk has lived in Norrmark since 2010.'), []));

  it('a row of capitals before them takes no longer than others', async () => {
    const hostile = `The mill in ${'A'.repeat(500)}; Stenholm, Norrmark, was sold.`;
    await alarmsOver(
      ['Ida Falk has lived in Stenholm since 2010.', hostile],
      'Ida Falk has lived in Norrmark since 2010.',
    );
  });
});
