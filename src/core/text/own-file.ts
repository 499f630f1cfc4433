import * as v from 'valibot';
import type { Message } from '../model/message';
import { failure, type Problem, type Result, success } from '../model/problem';

/** What a file of ours holds, by its schema; fails with `syntax` and the message where it is not one of ours. */
export function parseOwnFile<const Schema extends v.GenericSchema>(
  schema: Schema,
  text: string,
  unreadable: Message,
  severity: Problem['severity'] = 'warning',
): Result<v.InferOutput<Schema>> {
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), schema), text);
  return parsed.success ? success(parsed.output) : failure({ code: 'syntax', severity, message: unreadable });
}
