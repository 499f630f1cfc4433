import assert from 'node:assert/strict';
import { importsIn, textOf } from '../../support/repository';

/** What is read before anything is asked for: a lazy import is followed only once its command is run. */
function readAtStart(entry: string): ReadonlySet<string> {
  const imports = importsIn('src').filter(({ typeOnly }) => !typeOnly);
  const found = new Set<string>();
  const visit = (file: string): void => {
    if (found.has(file)) return;
    found.add(file);
    for (const { from, to } of imports) if (from === file && !isLazy(file, to)) visit(to);
  };
  visit(entry);
  return found;
}

function isLazy(file: string, to: string): boolean {
  const name = to.replace(/^.*\//, '').replace(/\.ts$/, '');
  return new RegExp(`import\\('[^']*/${name}'\\)`).test(textOf(file));
}

describe('the start of the command line', () => {
  it('reads nothing of the engine but its model, so that --version and --help answer at once', () => {
    assert.deepEqual(
      [...readAtStart('src/cli/main.ts')].filter((file) => /^src\/core\/(?!model\/)/.test(file)),
      [],
    );
    assert.deepEqual([...readAtStart('src/cli/start.ts')].sort(), ['src/cli/start.ts', 'src/hosts/user-cache.ts']);
  });

  it('would be told of the engine where a file reads it', () => {
    assert.ok(readAtStart('src/cli/commands/check.ts').has('src/core/service.ts'));
  });
});
