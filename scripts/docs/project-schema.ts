import { toJsonSchema } from '@valibot/to-json-schema';
import { ProjectConfigSchema } from '../../src/core/config/schema';

/** The JSON schema of `plumbline.json`, which editors use to complete and to check it. */
export function projectSchema(): string {
  const schema = toJsonSchema(ProjectConfigSchema, { errorMode: 'throw' });
  return `${JSON.stringify({ ...schema, allowComments: true, allowTrailingCommas: true }, undefined, 2)}\n`;
}
