import type { AssistQuestion, AssistTask } from '../core/model/reading/assist';
import type { Position, Range } from '../core/model/span';
import type { Method } from './protocol';

/** Asked by the client, for a writer who wants a language model to explain a finding or to word a sentence anew. */
export const ASSIST_REQUESTS = {
  question: { name: 'plumbline/assist/question' } as Method<AssistParams, AssistQuestionAnswer>,
  answer: { name: 'plumbline/assist/answer' } as Method<AssistAnswerParams, CheckedAnswer>,
} as const;

/** The finding at a place of a draft. */
export interface AssistParams {
  readonly uri: string;
  readonly position: Position;
  readonly task: AssistTask;
}

/** What to ask the model, or why there is nothing to ask. */
export type AssistQuestionAnswer =
  | { readonly ok: true; readonly fingerprint: string; readonly question: AssistQuestion }
  | { readonly ok: false; readonly reason: string };

/** The model's answer, as it came. */
export interface AssistAnswerParams {
  readonly uri: string;
  readonly fingerprint: string;
  readonly task: AssistTask;
  readonly text: string;
}

/** What of it stood the check, in words; of a rewording also where it belongs, in which version of the draft. */
export type CheckedAnswer =
  | {
      readonly ok: true;
      readonly text: string;
      /** The source's words that it rests on, a line each, with the source's name. */
      readonly evidence: string;
      readonly note: string;
      readonly edit?: { readonly range: Range; readonly newText: string; readonly version: number };
    }
  | { readonly ok: false; readonly reason: string };
