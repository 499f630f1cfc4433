import assert from 'node:assert/strict';
import { importsIn } from '../../support/repository';

/** Where every host of the product starts. */
const STARTS = [
  'src/server/node.ts',
  'src/server/web.ts',
  'src/server/stdio.ts',
  'src/cli/main.ts',
  'src/vscode/node.ts',
  'src/vscode/web.ts',
];
/**
 * What may be loaded while nobody reads: where readings would be kept, and the doors that load the rest when they are
 * asked.
 */
const DOORS =
  /^src\/core\/(?:reading\/readings-path|reading\/requests|pipelines\/reading\/(?:reading-service|load-readers|questions|claim-reader))\.ts$/;

describe('while nobody reads', () => {
  const imports = importsIn('src').filter(({ typeOnly, lazy }) => !typeOnly && !lazy);
  const loadedFrom = (start: string): readonly string[] => {
    const loaded = new Set([start]);
    for (const file of loaded) for (const { from, to } of imports) if (from === file) loaded.add(to);
    return [...loaded];
  };

  for (const start of STARTS) {
    it(`${start} loads nothing that reads: no windows, no prompts, no endpoint, no model`, () => {
      const loaded = loadedFrom(start);
      assert.ok(loaded.length > 3, 'the start is there');
      assert.deepEqual(
        loaded.filter(
          (file) => /^src\/(?:core\/(?:pipelines\/)?reading|hosts\/reader)\//.test(file) && !DOORS.test(file),
        ),
        [],
      );
    });
  }
});
