import { toStandardJsonSchema } from '@valibot/to-json-schema';
import type { CallToolResult, McpServer } from '@modelcontextprotocol/server';
import * as v from 'valibot';
import { Refusal } from '../../agent/refusal';
import type { Tool } from '../../agent/tool';
import type { Workspace } from './workspace';

/** Adds a tool to a server: its answers are valid against its schema, and a failure says what to do next. */
export function register(server: McpServer, { name, title, description, input, output, writes = false, answer }: Tool, workspace: Workspace): void {
  const config = {
    title, description,
    inputSchema: toStandardJsonSchema(v.object(input)),
    outputSchema: toStandardJsonSchema(v.object(output)),
    annotations: { title, readOnlyHint: !writes, destructiveHint: false, idempotentHint: true, openWorldHint: false },
  };
  server.registerTool(name, config, async (given): Promise<CallToolResult> => {
    try {
      const structuredContent = await answer(given, await workspace.ready()) as Record<string, unknown>;
      return { content: [{ type: 'text', text: JSON.stringify(structuredContent) }], structuredContent };
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      return { isError: true, content: [{ type: 'text', text: error.message }] };
    }
  });
}
