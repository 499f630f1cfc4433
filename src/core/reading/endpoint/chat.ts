import type { ReadingUsage, ReadRequest } from '../../model/reading/reading';
import { answerSchema, systemPrompt } from '../prompt';
import { requestText } from '../requests';

/** How an answer is held to its form: by a schema, by "JSON", or by words alone. */
export type Form = 'schema' | 'json' | 'text';

/** What a server is asked: where, and with what body. */
export interface Question {
  readonly url: string;
  readonly body: object;
}

/** What was read off a server's answer. */
export interface ChatAnswer {
  readonly content: string;
  readonly usage?: ReadingUsage;
  /** True where the answer ends before its end. */
  readonly isCut: boolean;
}

/** The two messages of a request. */
function messagesOf(request: ReadRequest): readonly { readonly role: string; readonly content: string }[] {
  return [
    { role: 'system', content: systemPrompt(request.task) },
    { role: 'user', content: requestText(request) },
  ];
}

/** A question to `/v1/chat/completions`. */
export function completionQuestion(
  url: string,
  model: string,
  request: ReadRequest,
  { form, hasTemperature }: { readonly form: Form; readonly hasTemperature: boolean },
): Question {
  const schema = {
    type: 'json_schema',
    json_schema: { name: 'readings', strict: true, schema: answerSchema(request.task) },
  };
  const format =
    form === 'schema'
      ? { response_format: schema }
      : form === 'json'
        ? { response_format: { type: 'json_object' } }
        : {};
  return {
    url,
    body: { model, messages: messagesOf(request), stream: false, ...(hasTemperature && { temperature: 0 }), ...format },
  };
}

/** A question to Ollama's own interface, whose context is as large as we ask. */
export function ollamaQuestion(url: string, model: string, request: ReadRequest, context: number): Question {
  return {
    url,
    body: {
      model,
      messages: messagesOf(request),
      stream: false,
      format: answerSchema(request.task),
      options: { temperature: 0, seed: 1, num_ctx: context },
    },
  };
}

/** The words of an answer of `/v1/chat/completions` or of Ollama; undefined where there are none. */
export function readChat(text: string): ChatAnswer | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  const choice = at(at(value, 'choices'), '0');
  const content = contentOf(at(at(choice ?? value, 'message'), 'content'));
  if (content === undefined) return undefined;
  const reason = at(choice, 'finish_reason') ?? at(value, 'done_reason');
  const usage = usageOf(value);
  return { content, isCut: reason === 'length' || reason === 'max_tokens', ...(usage && { usage }) };
}

/** The words as one text, or in parts; a refusal has none. */
function contentOf(content: unknown): string | undefined {
  if (typeof content === 'string') return content;
  if (content === null) return '';
  return Array.isArray(content) ? content.map((part) => contentOf(at(part, 'text')) ?? '').join('') : undefined;
}

function usageOf(value: unknown): ReadingUsage | undefined {
  const usage = at(value, 'usage');
  const promptTokens = at(usage, 'prompt_tokens') ?? at(value, 'prompt_eval_count');
  const answerTokens = at(usage, 'completion_tokens') ?? at(value, 'eval_count') ?? 0;
  return typeof promptTokens === 'number' && typeof answerTokens === 'number'
    ? { promptTokens, answerTokens }
    : undefined;
}

function at(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>)[name] : undefined;
}
