import { toStandardJsonSchema } from '@valibot/to-json-schema';
import type { CallToolResult, McpServer } from '@modelcontextprotocol/server';
import * as v from 'valibot';
import { callTool } from '../../agent/call';
import type { Tool } from '../../agent/tool';
import type { Workspace } from './workspace';

/** Adds a tool to a server: its answers are valid against its schema, and a failure says what to do next. */
export function register(server: McpServer, tool: Tool, workspace: Workspace): void {
  const { name, title, description, input, output, writes = false } = tool;
  const config = {
    title,
    description,
    inputSchema: toStandardJsonSchema(v.object(input)),
    outputSchema: toStandardJsonSchema(v.object(output)),
    annotations: { title, readOnlyHint: !writes, destructiveHint: false, idempotentHint: true, openWorldHint: false },
  };
  server.registerTool(name, config, async (given): Promise<CallToolResult> => {
    const answer = await callTool(tool, given, () => workspace.ready());
    if (!answer.ok) return { isError: true, content: [{ type: 'text', text: answer.words }] };
    return { content: [{ type: 'text', text: JSON.stringify(answer.value) }], structuredContent: { ...answer.value } };
  });
}
