import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { type FakeEndpoint, startEndpoint } from '../../support/fake-endpoint';
import { modelOf } from '../../support/fake-model';
import { readAll } from '../../support/reading-agent';
import { type Files, inFolder, type Outcome, runIn } from './helper';
import { asAgent } from './mcp/agent';

const SOURCE = 'The mill at Osk burnt down in a night of storm, and nobody put up another in its place.\n';
const MODEL = modelOf([
  { of: 'anew', verdict: 'conflict', wrong: 'built its mill anew', words: 'nobody put up another' },
]);
const WRONG = 'Osk built its mill anew.\n';
const OTHER = 'The people of Osk bought a horse for the mill.\n';

/** Two projects side by side and one around them, all with drafts. */
const FILES: Files = {
  'corpus/mill.txt': SOURCE,
  'story.md': WRONG,
  'book/plumbline.json': '{ "corpus": ["../corpus"] }',
  'book/deep/one.md': OTHER,
  'paper/plumbline.json': '{ "corpus": ["../corpus"] }',
  'paper/two.md': WRONG,
};
const PLACES = ['.', 'book', 'paper'];

/** What each project keeps: the sentences, by its folder. */
async function keptIn(folder: string): Promise<Readonly<Record<string, readonly string[]>>> {
  const kept: Record<string, readonly string[]> = {};
  for (const place of [...PLACES, 'book/deep']) {
    const file = path.join(folder, place, '.plumbline/readings.jsonl');
    if (!existsSync(file)) continue;
    const lines = (await readFile(file, 'utf8')).trim().split('\n');
    kept[place] = lines.map((line) => (JSON.parse(line) as { sentence: string }).sentence);
  }
  return kept;
}

const rules = ({ out }: Outcome): readonly (readonly string[])[] =>
  (JSON.parse(out) as { drafts: { findings: { rule: string }[] }[] }).drafts.map(({ findings }) =>
    findings.map(({ rule }) => rule),
  );

describe('readings of drafts of several projects', () => {
  let endpoint: FakeEndpoint;
  const drafts = ['story.md', 'book/deep/one.md', 'paper/two.md'];
  const read = (folder: string, ...more: readonly string[]): Promise<Outcome> =>
    runIn(folder, [
      ...['check', ...drafts, '--format', 'json', '--reader', 'openai', '--endpoint', endpoint.url, '--model', 'm'],
      ...more,
    ]);
  beforeEach(async () => {
    endpoint = await startEndpoint(MODEL);
  });
  afterEach(() => endpoint.close());

  const WHERE = { '.': [WRONG.trim()], book: [OTHER.trim()], paper: [WRONG.trim()] };

  it('are kept in the project of each draft, and found there by whoever checks it alone', async () => {
    await inFolder(FILES, async (folder) => {
      const all = await read(folder);
      assert.deepEqual(rules(all), [['statement-conflict'], [], ['statement-conflict']]);
      assert.deepEqual(await keptIn(folder), WHERE);
      const alone = await runIn(path.join(folder, 'paper'), [
        ...['check', 'two.md', '--format', 'json', '--reader', 'recorded'],
      ]);
      assert.deepEqual(rules(alone), [['statement-conflict']]);
      const { length } = endpoint.asked;
      assert.deepEqual(rules(await read(folder)), rules(all));
      assert.equal(endpoint.asked.length, length, 'nothing is asked twice');
    });
  });

  it('say how many sentences nobody has read', async () => {
    await inFolder(FILES, async (folder) => {
      const recorded = ['check', 'story.md', 'book/deep/one.md', '--reader', 'recorded'];
      assert.match(
        (await runIn(folder, recorded)).err,
        /^plumbline: 2 sentences wait to be read: what is recorded is/m,
      );
      assert.equal((await runIn(folder, [...recorded, '--quiet'])).err, '');
      await read(folder);
      assert.equal((await runIn(folder, recorded)).err, '');
    });
  });

  it('come back into a project that lost them, where another has read the same', async () => {
    await inFolder(FILES, async (folder) => {
      await read(folder);
      const { length } = endpoint.asked;
      await rm(path.join(folder, 'paper/.plumbline'), { recursive: true });
      await read(folder);
      assert.deepEqual(await keptIn(folder), WHERE);
      assert.equal(endpoint.asked.length, length);
    });
  });

  it('are counted over all projects, and forgotten in those alone whose drafts are given', async () => {
    await inFolder(
      { ...FILES, 'paper/two.md': 'Osk built its mill anew.\n\nNobody put up another mill in Osk.\n' },
      async (folder) => {
        await read(folder);
        assert.match(
          (await runIn(folder, ['readings', '--stats'])).out,
          /^3 readings: 0 supported, 1 in conflict, 2 not found/,
        );
        await runIn(folder, ['readings', '--prune', 'paper/two.md', 'book/deep/one.md']);
        assert.deepEqual((await keptIn(folder))['.'], WHERE['.'], 'another project keeps its own');
      },
    );
  });

  it('stay in the one file of a configuration that is named, and in the cache where they shall', async () => {
    await inFolder({ ...FILES, 'all/plumbline.json': '{ "corpus": ["../corpus"] }' }, async (folder) => {
      await read(folder, '--config', 'all/plumbline.json');
      assert.deepEqual(Object.keys(await keptIn(folder)), []);
      assert.ok(existsSync(path.join(folder, 'all/.plumbline/readings.jsonl')));
    });
    await inFolder(FILES, async (folder) => {
      const env = { PLUMBLINE_CACHE: path.join(folder, 'cache') };
      await runIn(
        folder,
        [
          ...['check', ...drafts, '--reader', 'openai', '--endpoint', endpoint.url, '--model', 'm'],
          ...['--keep-readings', 'cache'],
        ],
        { env },
      );
      assert.deepEqual(await keptIn(folder), {});
      const again = await runIn(
        folder,
        ['check', ...drafts, '--format', 'json', '--reader', 'recorded', '--keep-readings', 'cache'],
        { env },
      );
      assert.deepEqual(rules(again), [['statement-conflict'], [], ['statement-conflict']]);
    });
  });

  it('of an agent lie in the project of the draft that it has read', async () => {
    await asAgent(FILES, async (agent) => {
      await readAll(agent, 'paper/two.md', MODEL);
      assert.deepEqual(await keptIn(agent.folder), { paper: [WRONG.trim()] });
    });
  });
});
