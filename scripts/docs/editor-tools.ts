import { toJsonSchema } from '@valibot/to-json-schema';
import * as v from 'valibot';
import { TOOLS } from '../../src/agent/tools';
import { TOOL_PREFIX } from '../../src/protocol/agent-protocol';

/**
 * The manifest with the tools for agents as VS Code has them declared; words that a writer reads are in
 * `package.nls*.json`.
 */
export function withTools(manifest: string): string {
  const parsed = JSON.parse(manifest) as { contributes: Record<string, unknown> };
  parsed.contributes['languageModelTools'] = TOOLS.map(({ name, description, input }) => {
    const inputSchema = { ...toJsonSchema(v.object(input), { typeMode: 'input' }), $schema: undefined };
    return {
      name: TOOL_PREFIX + name,
      tags: ['plumbline', 'fact-check'],
      toolReferenceName: `plumbline${name
        .split('_')
        .map((word) => word[0]!.toUpperCase() + word.slice(1))
        .join('')}`,
      displayName: `%tool.${name}%`,
      userDescription: `%tool.${name}.about%`,
      modelDescription: description,
      canBeReferencedInPrompt: true,
      icon: '$(book)',
      inputSchema,
    };
  });
  return `${JSON.stringify(parsed, undefined, 2)}\n`;
}
