import assert from 'node:assert/strict';
import { mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ALTERED, cli, type Files, SOURCE, TRUE } from '../helper';
import { type Agent, asAgent } from './agent';

const FILES: Files = { 'corpus/pier.txt': SOURCE, 'story.md': ALTERED };

async function valueOf<T>(agent: Agent, tool: string, given: Readonly<Record<string, unknown>> = {}): Promise<T> {
  const answer = await agent.ask(tool, given);
  assert.ok(answer.ok, answer.ok ? '' : answer.words);
  return answer.value as T;
}

async function refusal(agent: Agent, tool: string, given: Readonly<Record<string, unknown>> = {}): Promise<string> {
  const answer = await agent.ask(tool, given);
  assert.ok(!answer.ok, JSON.stringify(answer));
  return answer.words;
}

interface Passage {
  readonly source: string;
  readonly passage: number;
  readonly line: number;
  readonly link: string;
  readonly text: string;
  readonly key: string;
}
interface Finding {
  readonly rule: string;
  readonly line: number;
  readonly column: number;
  readonly words: string;
  readonly fingerprint: string;
  readonly evidence: readonly Passage[];
}
interface Checked {
  readonly findings: readonly Finding[];
  readonly total: number;
  readonly nextCursor?: string;
  readonly note: string;
  readonly statements: { readonly supported: number };
}

describe('the tools for agents', () => {
  it('are read-only but for one, described, and have schemas for what they take and give', async () => {
    await asAgent(FILES, async ({ client }) => {
      const { tools } = await client.listTools();
      assert.deepEqual(
        tools.map(({ name }) => name),
        [
          'check_draft',
          'verify_claim',
          'verify_quote',
          'find_evidence',
          'search_quotes',
          'list_sources',
          'cite',
          'pending_readings',
          'submit_readings',
        ],
      );
      for (const { name, description, annotations, outputSchema } of tools) {
        assert.ok(description!.length > 60, name);
        assert.deepEqual(
          [annotations?.readOnlyHint, annotations?.destructiveHint, annotations?.openWorldHint],
          [name !== 'submit_readings', false, false],
          name,
        );
        assert.equal(outputSchema?.type, 'object', name);
      }
    });
  });

  it('check a draft as the command line does, with the source’s words and a link', async () => {
    await asAgent(FILES, async (agent) => {
      const { findings, total, note } = await valueOf<Checked>(agent, 'check_draft', { path: 'story.md' });
      const [line] = JSON.parse((await cli(['check', 'story.md', '-f', 'json'], FILES)).out).drafts[0].findings as {
        readonly fingerprint: string;
      }[];
      assert.deepEqual(
        findings.map(({ rule, line: at, column, words, fingerprint }) => [rule, at, column, words, fingerprint]),
        [['quote-altered', 1, 41, 'south', line!.fingerprint]],
      );
      assert.equal(total, 1);
      assert.match(findings[0]!.evidence[0]!.text, /north pier/);
      assert.match(findings[0]!.evidence[0]!.link, /^file:.*\/corpus\/pier\.txt#L5$/);
      assert.match(note, /^1 finding\. /);
    });
  });

  it('never call clean what was not checked', async () => {
    await asAgent(FILES, async (agent) => {
      assert.match(
        (await valueOf<Checked>(agent, 'check_draft', { text: 'Nobody asked the gulls about their weekend.\n' })).note,
        /1 were not found in the sources: they are unchecked, not right\./,
      );
      assert.match(
        (await valueOf<Checked>(agent, 'check_draft', { text: '```\ncode\n```\n' })).note,
        /nothing is known of it/,
      );
      assert.match(
        (await valueOf<{ note: string }>(agent, 'verify_claim', { claim: 'Gulls like a long weekend by the sea.' }))
          .note,
        /unchecked, not right/,
      );
    });
  });

  it('give long lists in pages', async () => {
    await asAgent(FILES, async (agent) => {
      const text = Array.from({ length: 5 }, (_, i) => `${'So. '.repeat(i)}${ALTERED}`).join('\n');
      const first = await valueOf<Checked>(agent, 'check_draft', { text, limit: 3 });
      const second = await valueOf<Checked>(agent, 'check_draft', { text, limit: 3, cursor: first.nextCursor });
      assert.deepEqual([first.findings.length, second.findings.length, second.nextCursor], [3, 2, undefined]);
      assert.match(
        await refusal(agent, 'check_draft', { text, cursor: 'x' }),
        /not one of ours\. Ask again without it/,
      );
    });
  });

  it('verify quotations and claims', async () => {
    await asAgent(FILES, async (agent) => {
      const quote = (
        words: string,
      ): Promise<{
        verdict: string;
        speaker?: string;
        differences: { draft: string; source: string }[];
        closest?: Passage;
      }> => valueOf(agent, 'verify_quote', { quote: words });
      const exact = await quote('We will not close the north pier this year');
      assert.deepEqual([exact.verdict, exact.speaker, exact.closest!.line], ['verbatim', 'Carla Diaz', 5]);
      const altered = await quote('“We will not close the south pier this year”');
      assert.deepEqual([altered.verdict, altered.differences], ['altered', [{ draft: 'south', source: 'north' }]]);
      assert.equal((await quote('The moon is made of green cheese, they sang')).verdict, 'not-found');
      const claim = (words: string): Promise<{ verdict: string; findings: Finding[] }> =>
        valueOf(agent, 'verify_claim', { claim: words });
      assert.equal((await claim('The harbour has 59 berths.')).verdict, 'supported');
      const wrong = await claim('The harbour has 42 berths.');
      assert.deepEqual([wrong.verdict, wrong.findings.map(({ words }) => words)], ['contradicted', ['42']]);
      assert.match(
        await refusal(agent, 'verify_claim', { claim: 'The harbour has 59 berths. It is old.' }),
        /These are 2 sentences\. Verify them one by one/,
      );
    });
  });

  it('search, give evidence, list and cite', async () => {
    await asAgent(FILES, async (agent) => {
      const { passages } = await valueOf<{ passages: Passage[] }>(agent, 'search_quotes', { query: 'north peir' });
      assert.match(passages[0]!.text, /north pier/);
      const evidence = await valueOf<{ sentence: string; passages: Passage[] }>(agent, 'find_evidence', {
        path: 'story.md',
        line: 1,
      });
      assert.deepEqual([evidence.sentence, evidence.passages[0]!.line], [ALTERED.trim(), 5]);
      const { sources, total, unread } = await valueOf<{
        sources: { source: string; title: string }[];
        total: number;
        unread: number;
      }>(agent, 'list_sources');
      assert.deepEqual(
        [sources.map(({ source, title }) => [source, title]), total, unread],
        [[['corpus/pier.txt', 'The pier']], 1, 0],
      );
      const { text } = await valueOf<{ text: string }>(agent, 'cite', {
        source: passages[0]!.key,
        passage: passages[0]!.passage,
        form: 'quote',
        style: '“{quote}” ({author})',
      });
      assert.match(text, /We will not close the north pier this year.*\(.*Brown.*\)/);
      assert.match(await refusal(agent, 'cite', { source: 'nobody' }), /list_sources gives the paths and keys/);
    });
  });

  it('see what changes on the disk', async () => {
    await asAgent(FILES, async (agent) => {
      assert.equal((await valueOf<Checked>(agent, 'check_draft', { path: 'story.md' })).total, 1);
      await writeFile(path.join(agent.folder, 'corpus/pier.txt'), SOURCE.replace('north', 'south'));
      for (let i = 0; i < 100 && (await valueOf<Checked>(agent, 'check_draft', { path: 'story.md' })).total > 0; i++)
        await new Promise((resolve) => setTimeout(resolve, 30));
      assert.equal((await valueOf<Checked>(agent, 'check_draft', { path: 'story.md' })).total, 0);
    });
  });

  it('stay in the workspace, whatever path they are given', async () => {
    await asAgent({ ...FILES, 'drafts/own.md': TRUE }, async (agent) => {
      await symlink('/etc/hostname', path.join(agent.folder, 'link.md'));
      await symlink('drafts/own.md', path.join(agent.folder, 'own.md'));
      for (const outside of ['../x.md', '/etc/hostname', 'drafts/../../x.md', '.', 'link.md']) {
        assert.match(await refusal(agent, 'check_draft', { path: outside }), /lies outside of the workspace/, outside);
        if (outside !== 'link.md')
          assert.match(
            await refusal(agent, 'check_draft', { path: outside, text: TRUE }),
            /lies outside of the workspace/,
            outside,
          );
      }
      assert.equal((await valueOf<Checked>(agent, 'check_draft', { path: 'own.md' })).total, 0);
      // A folder or a glob would stand for whatever is below it, behind a link too.
      const away = await mkdtemp(path.join(tmpdir(), 'plumbline-away-'));
      await writeFile(path.join(away, 'secret.md'), TRUE);
      await symlink(away, path.join(agent.folder, 'drafts/away'));
      assert.match(await refusal(agent, 'check_draft', { path: 'drafts/away' }), /lies outside of the workspace/);
      assert.match(await refusal(agent, 'check_draft', { path: 'drafts/away/secret.md' }), /lies outside/);
      for (const none of [
        'nope.md',
        'drafts',
        '*.md',
        'drafts/**',
        '\\\\host\\share\\x.md',
        'file:///etc/hostname',
        'a\0b.md',
      ])
        assert.match(await refusal(agent, 'check_draft', { path: none }), /There is no draft/, none);
      await rm(away, { recursive: true });
    });
  });

  it('write nothing', async () => {
    await asAgent(FILES, async (agent) => {
      for (const [tool, given] of [
        ['check_draft', { path: 'story.md' }],
        ['cite', { source: 'corpus/pier.txt', form: 'quote', path: 'story.md' }],
        ['verify_quote', { quote: 'the north pier' }],
      ] as const)
        await valueOf(agent, tool, given);
      assert.deepEqual((await readdir(agent.folder, { recursive: true })).sort(), [
        'corpus',
        path.join('corpus', 'pier.txt'),
        'story.md',
      ]);
      assert.equal(await readFile(path.join(agent.folder, 'story.md'), 'utf8'), ALTERED);
    });
  });

  it('say what to do where there are no sources, and find them once they are there', async () => {
    await asAgent({ 'corpus/empty/.keep': '' }, async (agent) => {
      assert.match(await refusal(agent, 'list_sources'), /There are no sources in corpus\//);
      await writeFile(path.join(agent.folder, 'corpus/pier.txt'), SOURCE);
      assert.equal((await valueOf<{ total: number }>(agent, 'list_sources')).total, 1);
    });
  });
});
