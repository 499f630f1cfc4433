import type { Problem } from '../model/problem';
import type { Reader, ReaderAnswer, ReaderLimits, ReadingUsage, ReadRequest } from '../model/reading/reading';
import { parseAnswer } from './answers/parse-answer';
import { PROMPT_VERSION, systemPrompt } from './prompt';
import { requestText } from './requests';

/** What somebody with a language model of their own is asked: two messages, of which the last is a JSON object. */
export interface ChatQuestion {
  readonly system: string;
  readonly user: string;
}

/** The model's words, or what stood in the way. */
export type ChatWords =
  | { readonly ok: true; readonly text: string; readonly usage?: ReadingUsage }
  | { readonly ok: false; readonly problem: Problem; readonly isFinal: boolean };

/** A language model that a host can ask. */
export interface ChatModel {
  /** The kind of reader, and the model as its provider names it. */
  readonly reader: string;
  readonly model: string;
  readonly limits?: Partial<ReaderLimits>;
  /** Never rejects. */
  ask(question: ChatQuestion, signal: AbortSignal): Promise<ChatWords>;
}

/** Models of editors have room enough for twice what a small server takes. */
const LIMITS: ReaderLimits = { sentences: 12, tokens: 6000, inFlight: 1 };

/** A reader over a language model that takes messages. */
export function chatReader({ reader, model, limits, ask }: ChatModel): Reader {
  return {
    identity: { reader, model, promptVersion: PROMPT_VERSION },
    limits: { ...LIMITS, ...limits },
    takesSecondLook: true,
    async read(request: ReadRequest, signal: AbortSignal): Promise<ReaderAnswer> {
      const words = await ask({ system: systemPrompt(request.task), user: requestText(request) }, signal);
      return words.ok ? { ok: true, ...parseAnswer(words.text), ...(words.usage && { usage: words.usage }) } : words;
    },
  };
}
