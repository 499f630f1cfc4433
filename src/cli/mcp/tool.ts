import { toStandardJsonSchema } from '@valibot/to-json-schema';
import type { CallToolResult, McpServer } from '@modelcontextprotocol/server';
import * as v from 'valibot';
import { Trouble } from '../exit';
import type { Ready, Workspace } from './workspace';

type Entries = Record<string, v.BaseSchema<unknown, unknown, v.BaseIssue<unknown>>>;

/** One thing that an agent can ask: one file in `tools/`, one line in the list. */
export interface Tool<I extends Entries = Entries, O extends Entries = Entries> {
  readonly name: string;
  readonly title: string;
  /** For the agent: what it is for, and what its answer does not say. */
  readonly description: string;
  readonly input: I;
  readonly output: O;
  /** Throws `Trouble` for what the agent can put right. */
  answer(given: v.InferOutput<v.ObjectSchema<I, undefined>>, workspace: Ready): Promise<v.InferInput<v.ObjectSchema<O, undefined>>>;
}

/** The tool with its types tied together. */
export function tool<I extends Entries, O extends Entries>(given: Tool<I, O>): Tool {
  return given as unknown as Tool;
}

/** Adds a tool to a server: its answers are valid against its schema, and a failure says what to do next. */
export function register(server: McpServer, { name, title, description, input, output, answer }: Tool, workspace: Workspace): void {
  const config = {
    title, description,
    inputSchema: toStandardJsonSchema(v.object(input)),
    outputSchema: toStandardJsonSchema(v.object(output)),
    annotations: { title, readOnlyHint: true, destructiveHint: false, idempotentHint: true, openWorldHint: false },
  };
  server.registerTool(name, config, async (given): Promise<CallToolResult> => {
    try {
      const structuredContent = await answer(given, await workspace.ready()) as Record<string, unknown>;
      return { content: [{ type: 'text', text: JSON.stringify(structuredContent) }], structuredContent };
    } catch (error) {
      if (!(error instanceof Trouble)) throw error;
      return { isError: true, content: [{ type: 'text', text: error.message }] };
    }
  });
}

/** How many things one answer holds. */
export const limit = v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(50), v.description('How many to give at once.')), 10);

/** Where the list goes on. */
export const cursor = v.optional(v.pipe(v.string(), v.maxLength(40), v.description('nextCursor of the answer before, to go on from there.')));

/** The part of a list that a cursor points at, and the cursor of the next part. */
export function paged<T>(all: readonly T[], { limit: most, cursor: from }: { readonly limit: number; readonly cursor?: string | undefined }): { readonly items: readonly T[]; readonly nextCursor?: string } {
  const start = from === undefined ? 0 : Number(/^from-(\d{1,9})$/.exec(from)?.[1] ?? NaN);
  if (Number.isNaN(start)) throw new Trouble('This cursor is not one of ours. Ask again without it.');
  const end = start + most;
  return { items: all.slice(start, end), ...(end < all.length && { nextCursor: `from-${end}` }) };
}
