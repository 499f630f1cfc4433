import { Client } from '@modelcontextprotocol/client';
import { InMemoryTransport } from '@modelcontextprotocol/server';
import type { Host } from '../../../../src/cli/host';
import { mcpServer } from '../../../../src/cli/mcp/server';
import { type McpOptions, openWorkspace } from '../../../../src/cli/mcp/workspace';
import { type Files, inFolder } from '../helper';

/** What a tool answered: its structured content, or the words of its refusal. */
export type Answer =
  | { readonly ok: true; readonly value: Readonly<Record<string, unknown>> }
  | { readonly ok: false; readonly words: string };

/** An agent of a test. */
export interface Agent {
  readonly folder: string;
  readonly client: Client;
  ask(tool: string, given?: Readonly<Record<string, unknown>>): Promise<Answer>;
}

/**
 * Runs a test as an agent that is connected to a server over some files; the client checks each answer against its
 * schema.
 */
export async function asAgent(
  files: Files,
  use: (agent: Agent) => Promise<void>,
  options: Pick<McpOptions, 'reader'> = {},
): Promise<void> {
  await inFolder(files, async (folder) => {
    const silent = (): Promise<void> => Promise.resolve();
    const host: Host = {
      cwd: folder,
      env: {},
      isTerminal: false,
      columns: 80,
      out: silent,
      err: silent,
      stdin: () => Promise.resolve(new Uint8Array()),
      today: () => '2020-09-30',
    };
    const workspace = openWorkspace({ cache: false, ...options }, host);
    const [mine, theirs] = InMemoryTransport.createLinkedPair();
    const server = mcpServer('1.2.3', workspace);
    const client = new Client({ name: 'test', version: '1' });
    await server.connect(theirs);
    await client.connect(mine);
    await client.listTools();
    try {
      await use({ folder, client, ask: (tool, given = {}) => ask(client, tool, given) });
    } finally {
      await client.close();
      workspace.close();
    }
  });
}

/** Calls a tool. */
export async function ask(client: Client, name: string, given: Readonly<Record<string, unknown>>): Promise<Answer> {
  const { isError, content, structuredContent } = await client.callTool({ name, arguments: given });
  if (isError)
    return {
      ok: false,
      words: (content as readonly { readonly text?: string }[]).map(({ text = '' }) => text).join(''),
    };
  return { ok: true, value: structuredContent as Readonly<Record<string, unknown>> };
}
