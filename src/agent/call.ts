import * as v from 'valibot';
import type { Ready } from './ready';
import { Refusal } from './refusal';
import type { Tool } from './tool';

/** What a tool says: data, or words that tell the agent what to do instead. */
export type ToolAnswer =
  | { readonly ok: true; readonly value: Readonly<Record<string, unknown>> }
  | { readonly ok: false; readonly words: string };

/** The answer of a tool to what an agent hands in, whatever that is. Rejects for our own mistakes only. */
export async function callTool(
  { input, answer }: Tool,
  given: unknown,
  ready: () => Promise<Ready>,
): Promise<ToolAnswer> {
  const checked = v.safeParse(v.object(input), given);
  if (!checked.success)
    return {
      ok: false,
      words: checked.issues.map((issue) => `${v.getDotPath(issue) ?? 'The input'}: ${issue.message}.`).join(' '),
    };
  try {
    return { ok: true, value: (await answer(checked.output, await ready())) as Readonly<Record<string, unknown>> };
  } catch (error) {
    if (error instanceof Refusal) return { ok: false, words: error.message };
    throw error;
  }
}
