import { serveStdio } from '@modelcontextprotocol/server/stdio';
import type { Host } from '../host';
import { mcpServer } from '../mcp/server';
import { type McpOptions, openWorkspace } from '../mcp/workspace';

/**
 * Serves an agent until it closes the connection. Standard output belongs to the protocol: everything else goes to
 * standard error.
 */
export async function mcp(options: McpOptions, version: string, host: Host): Promise<void> {
  const workspace = openWorkspace(options, host);
  await new Promise<void>((resolve) => {
    process.stdin.once('end', resolve);
    process.stdin.once('close', resolve);
    serveStdio(() => mcpServer(version, workspace), {
      onerror: (error) => void host.err(`plumbline: ${error.message}\n`),
    });
  });
  workspace.close();
}
