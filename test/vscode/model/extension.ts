/** A small extension that gives a real VS Code language models, which do as a test, or the sample, says. */
import * as vscode from 'vscode';
import { type FakeModels, MODELS } from './api';
import type { Manner, Question } from './manners';
import { sampleManner } from './sample';

/** The part of VS Code's interface for providers, stable since 1.104, that is used here. */
interface Provider {
  readonly onDidChangeLanguageModelChatInformation: vscode.Event<void>;
  provideLanguageModelChatInformation(): readonly object[];
  provideLanguageModelChatResponse(
    model: object,
    messages: readonly vscode.LanguageModelChatMessage[],
    options: object,
    progress: vscode.Progress<vscode.LanguageModelTextPart>,
    token: vscode.CancellationToken,
  ): Promise<void>;
  provideTokenCount(model: object, text: string | object): Promise<number>;
}

/** Called by VS Code. */
export function activate(context: vscode.ExtensionContext): FakeModels {
  const changed = new vscode.EventEmitter<void>();
  let [manner, isOffered]: [Manner, boolean] = [sampleManner, true];
  const asked: Question[] = [];
  const { registerLanguageModelChatProvider } = vscode.lm as unknown as {
    registerLanguageModelChatProvider(vendor: string, provider: Provider): vscode.Disposable;
  };
  context.subscriptions.push(
    changed,
    registerLanguageModelChatProvider('fake', {
      onDidChangeLanguageModelChatInformation: changed.event,
      provideLanguageModelChatInformation: () => (isOffered ? OFFERED : []),
      async provideLanguageModelChatResponse(_model, messages, _options, progress, token) {
        const [system, user] = messages.map(textOf);
        const question = { system: system ?? '', user: user ?? '' };
        asked.push(question);
        const stop = new AbortController();
        token.onCancellationRequested(() => stop.abort());
        await manner(question, (text) => progress.report(new vscode.LanguageModelTextPart(text)), stop.signal);
      },
      provideTokenCount: (_model, text) => Promise.resolve(Math.ceil((typeof text === 'string' ? text.length : 0) / 4)),
    }),
  );
  return {
    asked,
    behave(next) {
      manner = next;
      asked.length = 0;
    },
    offer(next) {
      isOffered = next;
      changed.fire();
    },
  };
}

const COMMON = { family: 'fake', version: '1', maxInputTokens: 100_000, maxOutputTokens: 10_000, capabilities: {} };
const OFFERED = [
  { id: MODELS.open, name: 'Fake Model', isUserSelectable: true, ...COMMON },
  {
    id: MODELS.guarded,
    name: 'Guarded Fake Model',
    isUserSelectable: true,
    requiresAuthorization: { label: 'a writer' },
    ...COMMON,
  },
];

function textOf({ content }: vscode.LanguageModelChatMessage): string {
  return (content as unknown as readonly unknown[])
    .map((part) => (part instanceof vscode.LanguageModelTextPart ? part.value : ''))
    .join('');
}
