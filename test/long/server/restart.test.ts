import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { ALTERED, inFolder, SOURCE } from '../../unit/cli/helper';
import { startProcess } from '../../unit/server/process';
import { eventually } from '../../unit/server/wire';

/** Sources enough that reading them takes a while. */
const MANY = Object.fromEntries(
  Array.from({ length: 120 }, (_, i) => [
    `corpus/${i}.txt`,
    `The quay\n\n${`Boat ${i} carried ${i + 100} crates to the quay. `.repeat(20)}\n`,
  ]),
);

describe('the server as a process', function () {
  this.timeout(240_000);

  it('can be killed in the middle of its work, and says the same when it is started again', async () => {
    await inFolder({ ...MANY, 'corpus/pier.txt': SOURCE }, async (folder) => {
      const uri = pathToFileURL(path.join(folder, 'story.md')).href;
      for (const wait of [150, 600]) {
        const server = await startProcess(folder);
        await new Promise((resolve) => setTimeout(resolve, wait));
        server.child.kill('SIGKILL');
        assert.equal(await server.ended, 'SIGKILL');
      }
      const server = await startProcess(folder);
      const found = await server.check(uri, ALTERED);
      assert.deepEqual(
        found.map(({ code }) => code),
        ['quote-altered'],
      );
      await server.connection.sendRequest('shutdown');
      await server.connection.sendNotification('exit');
      assert.equal(await server.ended, 0);
      const next = await startProcess(folder);
      assert.deepEqual(await next.check(uri, ALTERED), found, 'from the cache it says the same');
      next.child.stdin!.end();
      assert.equal(await next.ended, 1, 'it ends with a client that is gone without a word');
      const last = await startProcess(folder);
      await last.connection.sendRequest('shutdown');
      last.child.stdin!.end();
      assert.equal(await last.ended, 0, 'it was told that this is the end');
    });
  });

  it('watches the sources itself for a client that does not', async () => {
    await inFolder({ 'corpus/pier.txt': SOURCE }, async (folder) => {
      const uri = pathToFileURL(path.join(folder, 'story.md')).href;
      const server = await startProcess(folder);
      assert.equal((await server.check(uri, ALTERED)).length, 1);
      await writeFile(path.join(folder, 'corpus/pier.txt'), SOURCE.replace('north', 'south'));
      await eventually('the source is read again', () => server.diagnostics(uri).length === 0);
      server.child.kill();
      await server.ended;
    });
  });
});
