import * as v from 'valibot';
import type { Ready } from './ready';
import { Refusal } from './refusal';

type Entries = Record<string, v.BaseSchema<unknown, unknown, v.BaseIssue<unknown>>>;

/** One thing that an agent can ask: one file in `tools/`, one line in the list. */
export interface Tool<I extends Entries = Entries, O extends Entries = Entries> {
  readonly name: string;
  readonly title: string;
  /** For the agent: what it is for, and what its answer does not say. */
  readonly description: string;
  readonly input: I;
  readonly output: O;
  /** True for what writes into the project; left out of all that only read. */
  readonly writes?: boolean;
  /** Throws `Refusal` for what the agent can put right. */
  answer(
    given: v.InferOutput<v.ObjectSchema<I, undefined>>,
    workspace: Ready,
  ): Promise<v.InferInput<v.ObjectSchema<O, undefined>>>;
}

/** The tool with its types tied together. */
export function tool<I extends Entries, O extends Entries>(given: Tool<I, O>): Tool {
  return given as unknown as Tool;
}

/** How many things one answer holds. */
export const limit = v.optional(
  v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(50), v.description('How many to give at once.')),
  10,
);

/** Where the list goes on. */
export const cursor = v.optional(
  v.pipe(v.string(), v.maxLength(40), v.description('nextCursor of the answer before, to go on from there.')),
);

/** The part of a list that a cursor points at, and the cursor of the next part. */
export function paged<T>(
  all: readonly T[],
  { limit: most, cursor: from }: { readonly limit: number; readonly cursor?: string | undefined },
): { readonly items: readonly T[]; readonly nextCursor?: string } {
  const start = from === undefined ? 0 : Number(/^from-(\d{1,9})$/.exec(from)?.[1] ?? NaN);
  if (Number.isNaN(start)) throw new Refusal('This cursor is not one of ours. Ask again without it.');
  const end = start + most;
  return { items: all.slice(start, end), ...(end < all.length && { nextCursor: `from-${end}` }) };
}

/** A draft: a file of the workspace, or words. */
export const givenDraft = {
  path: v.optional(
    v.pipe(
      v.string(),
      v.description('A draft in the workspace; with "text" it only names the language and the project.'),
    ),
  ),
  text: v.optional(v.pipe(v.string(), v.description('The draft itself, in Markdown unless "path" says otherwise.'))),
};
