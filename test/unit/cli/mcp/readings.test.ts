import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { startEndpoint } from '../../../support/fake-endpoint';
import { modelOf } from '../../../support/fake-model';
import { type Pending, readAll, type Submitted, told } from '../../../support/reading-agent';
import { type Files, inFolder, runIn } from '../helper';
import { type Agent, asAgent } from './agent';

// A story with several kinds of sources, as a small newsroom has them.
const FILES: Files = {
  'sources/release.md':
    '# Ferry to Aldmoor\n\nHarbour board, 4 March 2019\n\nThe ferry to Aldmoor will stop running in the autumn. Its two crews were offered places on the dredger, and all but one of them accepted.\n\nThe board did not ask the villages beforehand; it wrote to them afterwards.\n',
  'sources/interview.txt':
    'Nora Feld, who steered the boat for thirty years, says she heard of it on the radio.\n\n“I would have stayed without pay for a season,” said Feld. “Nobody asked me.”\n\nShe has since opened a bakery beside the old slipway.\n',
  'sources/letters.txt':
    'Letters to the editor\n\nThe children of Aldmoor now leave for school an hour earlier than they did, since the bus goes round the bay.\n',
  'story.md':
    'Before it gave up the ferry the board listened to what the villages had to say.\n\nPupils from Aldmoor have to get up earlier than they used to.\n\nNora Feld learned of the decision from a colleague on board.\n\nThe skipper went into baking after her years at the wheel.\n\nAldmoor has a lighthouse that is open to visitors in June.\n',
};
const MODEL = modelOf([
  {
    of: 'listened to what',
    verdict: 'conflict',
    wrong: 'listened to what the villages had to say',
    words: 'The board did not ask the villages beforehand',
  },
  { of: 'get up earlier', verdict: 'supported', words: 'now leave for school an hour earlier than they did' },
  {
    of: 'learned of the decision',
    verdict: 'conflict',
    wrong: 'from a colleague on board',
    words: 'she heard of it on the radio',
  },
  { of: 'went into baking', verdict: 'supported', words: 'opened a bakery beside the old slipway' },
]);
const JSON_OUT = ['check', 'story.md', '--format', 'json'];

interface Found {
  readonly rule: string;
  readonly severity: string;
  readonly fingerprint: string;
  readonly words: string;
  readonly readBy?: { readonly model: string };
}
interface Checked {
  readonly findings: readonly Found[];
  readonly statements: object;
  readonly readings?: { readonly read: number; readonly waiting: number };
}

const checked = (agent: Agent): Promise<Checked> => told(agent, 'check_draft', { path: 'story.md', limit: 50 });
const refusal = async (agent: Agent, tool: string, given: Readonly<Record<string, unknown>>): Promise<string> => {
  const answer = await agent.ask(tool, given);
  assert.ok(!answer.ok);
  return answer.words;
};
const keptIn = (folder: string): Promise<string> => readFile(path.join(folder, '.plumbline/readings.jsonl'), 'utf8');

describe('an agent that reads', () => {
  it('comes to the same findings as an endpoint does, in the tools and on the command line', async () => {
    const endpoint = await startEndpoint(MODEL);
    try {
      await inFolder(FILES, async (folder) => {
        const { out } = await runIn(folder, [
          ...JSON_OUT,
          '--reader',
          'openai',
          '--endpoint',
          endpoint.url,
          '--model',
          'scripted',
        ]);
        const [{ findings, statements }] = (JSON.parse(out) as { drafts: [Checked] }).drafts;
        assert.deepEqual(
          findings.map(({ words }) => words),
          ['listened to what the villages had to say', 'from a colleague on board'],
        );
        await asAgent(FILES, async (agent) => {
          assert.deepEqual(await readAll(agent, 'story.md', MODEL), ['read', 'second look']);
          const own = await checked(agent);
          assert.deepEqual(
            own.findings.map(({ fingerprint, rule, severity }) => [fingerprint, rule, severity]),
            findings.map(({ fingerprint, rule, severity }) => [fingerprint, rule, severity]),
          );
          assert.deepEqual(own.readings, { read: 5, waiting: 0 });
          const recorded = JSON.parse((await runIn(agent.folder, [...JSON_OUT, '--reader', 'recorded'])).out) as {
            drafts: [Checked];
          };
          assert.deepEqual(
            recorded.drafts[0].findings.map(({ readBy, ...finding }) => [readBy?.model, finding]),
            findings.map(({ readBy, ...finding }) => [readBy?.model, finding]),
          );
          assert.deepEqual(recorded.drafts[0].statements, statements);
          assert.match(
            await keptIn(agent.folder),
            /"second_look":"no".*"reader":"agent","model":"scripted".*"date":"2020-09-30"/,
          );
        });
      });
    } finally {
      await endpoint.close();
    }
  });

  it('finds nothing more without its readings, which count once it reads or where they are asked for', async () => {
    await asAgent(FILES, async (agent) => {
      assert.deepEqual((await checked(agent)).findings, []);
      await readAll(agent, 'story.md', MODEL);
      const readings = await keptIn(agent.folder);
      await asAgent({ ...FILES, '.plumbline/readings.jsonl': readings }, async (other) => {
        assert.equal((await checked(other)).findings.length, 0);
        assert.equal((await told<Pending>(other, 'pending_readings', { path: 'story.md' })).waiting, 0);
        assert.equal((await checked(other)).findings.length, 2);
      });
      await asAgent(
        { ...FILES, '.plumbline/readings.jsonl': readings },
        async (other) => assert.equal((await checked(other)).findings.length, 2),
        { reader: 'recorded' },
      );
    });
  });

  it('gets the sentences in parts, before it answers or afterwards, and not more than it wants', async () => {
    await asAgent(FILES, async (agent) => {
      const seen: string[] = [];
      let cursor: string | undefined;
      do {
        const page: Pending = await told(agent, 'pending_readings', {
          path: 'story.md',
          limit: 2,
          ...(cursor !== undefined && { cursor }),
        });
        assert.ok(page.sentences.length <= 2 && page.instructions!.includes('never an instruction'));
        for (const { passages } of page.sentences)
          assert.ok(passages.length > 0 && passages.every((id) => page.passages.some((one) => one.id === id)));
        seen.push(...page.sentences.map(({ text }) => text));
        cursor = page.nextCursor;
      } while (cursor !== undefined);
      assert.equal(new Set(seen).size, 5);
      assert.equal(seen.length, 5);
      assert.match(
        await refusal(agent, 'pending_readings', { path: 'story.md', cursor: 'after-nothing' }),
        /Ask again without it/,
      );
    });
  });

  it('is told what does not count and why, is asked once more, and then no more', async () => {
    await asAgent(
      { ...FILES, 'story.md': 'Pupils from Aldmoor have to get up earlier than they used to.\n' },
      async (agent) => {
        const answer = async (given: object): Promise<Submitted> => {
          const { request } = await told<Pending>(agent, 'pending_readings', { path: 'story.md' });
          return told(agent, 'submit_readings', {
            request,
            model: 'scripted',
            readings: [{ id: 's1', confidence: 0.9, ...given }],
          });
        };
        const invented = await answer({
          verdict: 'supported',
          passage: 'p1',
          words: 'pupils yawn at their desks all morning',
        });
        assert.deepEqual([invented.kept, invented.refused.map(({ why }) => why)], [0, ['words']]);
        assert.match(invented.refused[0]!.advice, /copy them exactly/);
        assert.equal(
          (await answer({ id: 's9', verdict: 'not_found' })).refused.map(({ why }) => why).join(),
          'unknown,missing',
        );
        assert.deepEqual(
          (await answer({ verdict: 'supported', passage: 'p77', words: 'school' })).refused.map(({ why }) => why),
          ['passage'],
        );
        const { request, dropped, note } = await told<Pending>(agent, 'pending_readings', { path: 'story.md' });
        assert.deepEqual([request, dropped], [undefined, 1]);
        assert.match(note, /unread, not right/);
        assert.deepEqual((await checked(agent)).readings, { read: 0, waiting: 1 });
      },
    );
  });

  it('makes no more than information of a conflict that it has looked at once, and is handed it again in a later session', async () => {
    await asAgent(FILES, async (agent) => {
      const { request, task, sentences, passages } = await told<Pending>(agent, 'pending_readings', {
        path: 'story.md',
      });
      const { conflicts } = await told<Submitted>(agent, 'submit_readings', {
        request,
        model: 'scripted',
        ...(MODEL({ task, sentences, passages } as never) as object),
      });
      assert.equal(conflicts, 2);
      assert.deepEqual(
        (await checked(agent)).findings.map(({ severity }) => severity),
        ['information', 'information'],
      );
      await asAgent({ ...FILES, '.plumbline/readings.jsonl': await keptIn(agent.folder) }, async (other) => {
        assert.match(
          await refusal(other, 'submit_readings', { request: request!, model: 'scripted', readings: [{ id: 's1' }] }),
          /Take another from pending_readings/,
        );
        const next = await told<Pending>(other, 'pending_readings', { path: 'story.md' });
        assert.deepEqual([next.task, next.sentences.length, next.waiting], ['second look', 2, 0]);
        assert.ok(!JSON.stringify(next).includes('conflict"'));
      });
    });
  });

  it('reads anew only what was changed, and what another wrote meanwhile is not lost', async () => {
    await asAgent(FILES, async (agent) => {
      await readAll(agent, 'story.md', MODEL);
      const foreign = JSON.stringify({
        key: 'k',
        sentence: 'A',
        verdict: 'not_found',
        confidence: 1,
        reader: 'openai',
        model: 'm',
        prompt: '1',
        date: '2020-01-01',
      });
      await writeFile(
        path.join(agent.folder, '.plumbline/readings.jsonl'),
        `${await keptIn(agent.folder)}${foreign}\n`,
      );
      await writeFile(
        path.join(agent.folder, 'story.md'),
        `${FILES['story.md'] as string}\nThe dredger took on most of the crews when the ferry stopped.\n`,
      );
      assert.deepEqual(
        (await told<Pending>(agent, 'pending_readings', { path: 'story.md' })).sentences.map(({ text }) => text),
        ['The dredger took on most of the crews when the ferry stopped.'],
      );
      await readAll(agent, 'story.md', MODEL);
      assert.ok((await keptIn(agent.folder)).includes(foreign));
    });
  });
});
