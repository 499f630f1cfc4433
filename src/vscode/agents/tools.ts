import * as vscode from 'vscode';
import { AGENT_REQUESTS, TOOL_PREFIX } from '../../protocol/agent-protocol';
import type { ExtensionServices } from '../services';

interface Contributed {
  readonly name: string;
  readonly displayName: string;
}

/** The one tool that writes, and so asks the writer first. */
const WRITES = `${TOOL_PREFIX}submit_readings`;

/**
 * Offers the editor's agents what `plumbline mcp` offers all others; the server answers. Nothing where the editor has
 * no such tools.
 */
export function offerTools(services: ExtensionServices): vscode.Disposable {
  const { contributes } = services.context.extension.packageJSON as {
    readonly contributes: { readonly languageModelTools: readonly Contributed[] };
  };
  // Editors that are built on an older VS Code say so by leaving it out.
  const { registerTool } = vscode.lm as Partial<typeof vscode.lm>;
  if (!registerTool) return new vscode.Disposable(() => undefined);
  return vscode.Disposable.from(
    ...contributes.languageModelTools.map((tool) => registerTool(tool.name, toolFor(services, tool))),
  );
}

function toolFor(services: ExtensionServices, { name, displayName }: Contributed): vscode.LanguageModelTool<object> {
  return {
    prepareInvocation: () => ({
      invocationMessage: displayName,
      ...(name === WRITES && {
        confirmationMessages: {
          title: displayName,
          message: vscode.l10n.t('Keeps what the agent has read in .plumbline/readings.jsonl.'),
        },
      }),
    }),
    async invoke({ input }, token) {
      const answer = await services.ask(AGENT_REQUESTS.call, { name: name.slice(TOOL_PREFIX.length), input }, token);
      // The agent is told the reason, and may do better.
      if (!answer.ok) throw new Error(answer.words);
      return new vscode.LanguageModelToolResult([new vscode.LanguageModelTextPart(JSON.stringify(answer.value))]);
    },
  };
}
