import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { Client } from '@modelcontextprotocol/client';
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio';
import { ALTERED, inFolder, SOURCE } from '../../unit/cli/helper';
import { SERVER } from '../../unit/server/process';
import { ask } from '../../unit/cli/mcp/agent';

const [command, ...rest] = SERVER;
const ARGS = [...rest.slice(0, -2), 'mcp', '--no-cache'];
const FILES = { 'corpus/pier.txt': SOURCE, 'story.md': ALTERED };

interface Reply {
  readonly id?: number;
  readonly result?: {
    readonly protocolVersion?: string;
    readonly tools?: readonly unknown[];
    readonly structuredContent?: { readonly total: number };
    readonly content?: readonly { readonly text: string }[];
  };
}

describe('plumbline mcp, as a process', function () {
  this.timeout(240_000);

  for (const mode of ['legacy', 'auto'] as const) {
    it(`serves the SDK's own client (${mode === 'auto' ? 'protocol of 2026' : 'protocol of 2025'})`, async () => {
      await inFolder(FILES, async (folder) => {
        const client = new Client({ name: 'test', version: '1' }, { versionNegotiation: { mode } });
        await client.connect(
          new StdioClientTransport({ command: command!, args: [...ARGS], cwd: folder, stderr: 'inherit' }),
        );
        const answer = await ask(client, 'check_draft', { path: 'story.md' });
        assert.ok(answer.ok && answer.value['total'] === 1);
        await client.close();
      });
    });
  }

  it('serves a client of the first protocol, whose messages are written by hand', async () => {
    await inFolder(FILES, async (folder) => {
      const child = spawn(command!, ARGS, { cwd: folder, stdio: ['pipe', 'pipe', 'inherit'] });
      const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
      const replies = new Map<number, (reply: Reply) => void>();
      createInterface({ input: child.stdout }).on('line', (line) => {
        const reply = JSON.parse(line) as Reply;
        replies.get(reply.id ?? -1)?.(reply);
      });
      const send = (message: object): void => {
        child.stdin.write(`${JSON.stringify({ jsonrpc: '2.0', ...message })}\n`);
      };
      const request = (id: number, method: string, params: object): Promise<Reply> =>
        new Promise((resolve) => {
          replies.set(id, resolve);
          send({ id, method, params });
        });
      const hello = await request(1, 'initialize', {
        protocolVersion: '2024-11-05',
        capabilities: {},
        clientInfo: { name: 'old', version: '1' },
      });
      assert.equal(hello.result!.protocolVersion, '2024-11-05');
      send({ method: 'notifications/initialized' });
      assert.equal((await request(2, 'tools/list', {})).result!.tools!.length, 9);
      const { result } = await request(3, 'tools/call', { name: 'check_draft', arguments: { path: 'story.md' } });
      assert.equal(
        (JSON.parse(result!.content![0]!.text) as { total: number }).total,
        1,
        'the text says the same as the structured content',
      );
      child.stdin.end();
      assert.equal(await ended, 0, 'it ends with its client');
    });
  });
});
