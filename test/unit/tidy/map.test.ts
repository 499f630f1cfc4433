import assert from 'node:assert/strict';
import { arrowsBetween, mapOfRooms, withoutDetours } from '../../../scripts/docs/map';
import { filesIn, textOf } from '../../support/repository';

describe('the map of the rooms', () => {
  it('stands in ARCHITECTURE.md as the imports are (npm run docs)', () => {
    assert.ok(textOf('ARCHITECTURE.md').includes(mapOfRooms()));
  });

  it('has every folder of the source', () => {
    const map = mapOfRooms();
    const folders = filesIn('src', /\.ts$/).map((file) => file.split('/').slice(1, file.includes('/core/') ? 3 : 2));
    for (const folder of new Set(folders.map((parts) => parts.join('_').replace(/\.ts$/, ''))))
      assert.match(map, new RegExp(`^    ${folder}\\["`, 'm'));
  });

  it('draws an import between rooms once, and none within a room', () => {
    const arrows = arrowsBetween([
      { from: 'src/core/facts/dates/date.ts', to: 'src/core/text/lines.ts' },
      { from: 'src/core/facts/dates/date.ts', to: 'src/core/facts/number.ts' },
      { from: 'src/core/facts/number.ts', to: 'src/core/text/lru.ts' },
      { from: 'src/cli/main.ts', to: 'src/core/service.ts' },
    ]);
    assert.deepEqual(arrows, [
      ['cli', 'core/service'],
      ['core/facts', 'core/text'],
    ]);
  });

  it('leaves out what follows, but nothing of rooms that need each other', () => {
    assert.deepEqual(
      withoutDetours([
        ['a', 'b'],
        ['a', 'c'],
        ['b', 'c'],
        ['a', 'd'],
      ]),
      [
        ['a', 'b'],
        ['b', 'c'],
        ['a', 'd'],
      ],
    );
    const circle = [
      ['a', 'b'],
      ['b', 'a'],
    ] as const;
    assert.deepEqual(withoutDetours(circle), circle);
  });
});
