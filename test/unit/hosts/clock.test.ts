import assert from 'node:assert/strict';
import { localDay } from '../../../src/core/model/metadata';
import { systemClock } from '../../../src/hosts/clock';
import { filesIn, textOf } from '../../support/repository';

describe('the writer’s day', () => {
  const zone = process.env['TZ'];
  afterEach(() => {
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
  });

  for (const [place, day] of [
    ['Pacific/Auckland', '2021-03-10'],
    ['Europe/Berlin', '2021-03-09'],
    ['America/Los_Angeles', '2021-03-09'],
  ] as const)
    it(`is ${day} in ${place} when it is noon and a half in Greenwich`, () => {
      process.env['TZ'] = place;
      assert.equal(localDay(new Date('2021-03-09T12:30:00Z')), day);
    });

  it('changes at the writer’s midnight, not at Greenwich’s', () => {
    process.env['TZ'] = 'America/Los_Angeles';
    assert.deepEqual(
      ['2021-01-01T07:59:59Z', '2021-01-01T08:00:00Z'].map((at) => localDay(new Date(at))),
      ['2020-12-31', '2021-01-01'],
    );
  });

  it('is what the clock of every host says', () => {
    for (const place of ['Pacific/Kiritimati', 'Pacific/Pago_Pago']) {
      process.env['TZ'] = place;
      const before = localDay(new Date());
      const said = systemClock().today();
      assert.ok([before, localDay(new Date())].includes(said), place);
    }
  });

  it('is worked out in no other way', () => {
    const others = filesIn('src', /\.ts$/).filter((file) => textOf(file).includes('toISOString'));
    assert.deepEqual(others, []);
  });
});
