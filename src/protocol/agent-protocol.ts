import type { Method } from './protocol';

/** Asked by the client, for an agent. */
export const AGENT_REQUESTS = {
  call: { name: 'plumbline/agent/call' } as Method<AgentCall, AgentAnswer>,
} as const;

/** The editor's names of our tools begin with it. */
export const TOOL_PREFIX = 'plumbline_';

/** What an agent wants of a tool; the input is as it comes. */
export interface AgentCall {
  /** Without the editor's prefix. */
  readonly name: string;
  readonly input: unknown;
}

/** Data, or words that tell the agent what to do instead. */
export type AgentAnswer =
  | { readonly ok: true; readonly value: Readonly<Record<string, unknown>> }
  | { readonly ok: false; readonly words: string };
