import assert from 'node:assert/strict';
import { type CheckedParams, NOTIFICATIONS } from '../../../src/protocol/protocol';
import { MemoryCache } from '../../support/memory';
import type { Range } from '../../../src/core/model/span';
import { DRAFT, MODEL, read, served, type ServedReader, SOURCE, TEXT, told } from './served-reader';
import { eventually } from './wire';

describe('a reader in the editor', () => {
  it('reads a draft on command; what it said is kept and shown, and asked for once', async () => {
    await served({ kind: 'editor', model: 'm' }, async (desk) => {
      await desk.client.open(DRAFT, TEXT);
      const { report } = await read(desk);
      assert.deepEqual([report.sentences, report.read], [2, 2]);
      await eventually('the finding is shown', () => told(desk) === 'statement-conflict 2');
      assert.equal(desk.kept.at(-1)!.trim().split('\n').length, 2);
      assert.deepEqual({ model: desk.status!.model, requests: desk.status!.requests }, { model: 'm', requests: 2 });
      await read(desk);
      assert.equal(desk.asked.length, 2);
      const hover = await desk.client.connection.sendRequest<{ contents: { value: string } }>('textDocument/hover', {
        textDocument: { uri: DRAFT },
        position: { line: 0, character: 8 },
      });
      assert.match(hover.contents.value, /read by m: The source says so/);
      const [, , marks] = JSON.parse(
        decodeURIComponent(/openPassage\?([^)]+)\)/.exec(hover.contents.value)![1]!),
      ) as readonly [string, Range, readonly Range[]];
      assert.deepEqual(
        marks.map(({ start, end }) => SOURCE.slice(start.character, end.character)),
        ['moved to the coast that winter and never came back'],
      );
    });
  });

  it('leaves what is told of the next sentence as it is until that was read again', async () => {
    const before: string[] = [];
    let desk: ServedReader | undefined;
    const checked: number[] = [];
    await served(
      { kind: 'editor', model: 'm', when: 'typing' },
      async (served) => {
        desk = served;
        served.client.connection.onNotification(NOTIFICATIONS.checked.name, ({ version }: CheckedParams) =>
          checked.push(version),
        );
        await served.client.open(DRAFT, `The lock is old. ${TEXT}`);
        await read(served);
        await eventually('the finding is shown', () => told(served) === 'statement-conflict 2');
        await served.client.connection.sendNotification('textDocument/didChange', {
          textDocument: { uri: DRAFT, version: 2 },
          contentChanges: [{ text: `The lock is very old. ${TEXT}` }],
        });
        await eventually('it is read again', () => before.length > 0);
        await eventually('it is checked again', () => checked.filter((version) => version === 2).length > 1);
        assert.equal(before.join(), 'statement-conflict 2');
        assert.equal(told(served), '');
      },
      async (request) => {
        if (request.sentences.some(({ before: last }) => last === 'The lock is very old.')) {
          await eventually('the change is checked', () => checked.includes(2));
          before.push(told(desk!));
          return { ok: false, isFinal: true, reason: 'Gone.' };
        }
        return { ok: true, text: JSON.stringify(MODEL(request)) };
      },
    );
  });

  it('finds the same from the record', async () => {
    let kept = '';
    await served({ kind: 'editor', model: 'm' }, async (desk) => {
      await desk.client.open(DRAFT, TEXT);
      await read(desk);
      kept = desk.kept.at(-1)!;
    });
    await served(
      { kind: 'recorded' },
      async (desk) => {
        await desk.client.open(DRAFT, TEXT);
        await eventually('the finding is shown', () => told(desk) === 'statement-conflict 2');
      },
      undefined,
      kept,
    );
  });

  it('keeps readings in the cache where the project shall have no file of them', async () => {
    const cache = new MemoryCache();
    await served(
      { kind: 'editor', model: 'm', keep: 'cache' },
      async (desk) => {
        await desk.client.open(DRAFT, TEXT);
        await read(desk);
        assert.deepEqual(desk.kept, []);
      },
      undefined,
      '',
      cache,
    );
    await served(
      { kind: 'recorded', keep: 'cache' },
      async (desk) => {
        await desk.client.open(DRAFT, TEXT);
        await eventually('the finding is shown', () => told(desk) === 'statement-conflict 2');
      },
      undefined,
      '',
      cache,
    );
  });

  it('says in words what stands in the way, and goes on with the rules', async () => {
    await served(
      { kind: 'editor', model: 'm' },
      async (desk) => {
        await desk.client.open(DRAFT, TEXT);
        assert.deepEqual((await read(desk)).problems, ['You have not allowed it.']);
        assert.equal(desk.status!.problem, 'You have not allowed it.');
      },
      () => ({ ok: false, isFinal: true, reason: 'You have not allowed it.' }),
    );
    await served({ kind: 'openai', model: 'm', endpoint: 'http://reader.example/v1' }, async (desk) => {
      await desk.client.open(DRAFT, TEXT);
      assert.match((await read(desk)).problems.join(), /unencrypted/);
      assert.match(desk.status!.problem, /unencrypted/);
    });
    await served({ kind: 'editor', model: 'm', budget: 0 }, async (desk) => {
      await desk.client.open(DRAFT, TEXT);
      assert.match((await read(desk)).problems.join(), /0 requests to the reader are used up/);
      assert.equal(desk.asked.length, 0);
    });
  });
});
