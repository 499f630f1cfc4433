import assert from 'node:assert/strict';
import type { ReadRequest } from '../../src/core/model/reading/reading';
import type { Agent } from '../unit/cli/mcp/agent';
import type { Model } from './fake-model';

/** What `pending_readings` answers. */
export interface Pending {
  readonly request?: string;
  readonly task?: 'read' | 'second look';
  readonly instructions?: string;
  readonly sentences: readonly { readonly id: string; readonly text: string; readonly passages: readonly string[] }[];
  readonly passages: readonly { readonly id: string; readonly text: string }[];
  readonly waiting: number;
  readonly secondLooks: number;
  readonly dropped: number;
  readonly nextCursor?: string;
  readonly note: string;
}

/** What `submit_readings` answers. */
export interface Submitted {
  readonly kept: number;
  readonly conflicts: number;
  readonly refused: readonly { readonly id: string; readonly why: string; readonly advice: string }[];
}

/** The structured answer of a tool; the test fails where it refuses. */
export async function told<T>(
  agent: Pick<Agent, 'ask'>,
  tool: string,
  given: Readonly<Record<string, unknown>> = {},
): Promise<T> {
  const answer = await agent.ask(tool, given);
  assert.ok(answer.ok, answer.ok ? '' : answer.words);
  return answer.value as T;
}

/**
 * An agent that reads whatever waits of a draft as its model says, page by page, until nothing waits; returns the tasks
 * it was given.
 */
export async function readAll(
  agent: Pick<Agent, 'ask'>,
  path: string,
  model: Model,
): Promise<readonly ('read' | 'second look')[]> {
  const tasks: ('read' | 'second look')[] = [];
  for (let i = 0; i < 500; i++) {
    const { request, task, sentences, passages } = await told<Pending>(agent, 'pending_readings', { path });
    if (request === undefined) return tasks;
    tasks.push(task!);
    await told<Submitted>(agent, 'submit_readings', {
      request,
      model: 'scripted',
      ...(model({ task, sentences, passages } as unknown as ReadRequest) as object),
    });
  }
  throw new Error('There is no end to it.');
}
