import type { Span } from '../span';

/** What a writer may ask the editor's language model about a finding. */
export type AssistTask = 'explain' | 'reword';

/** A question to a language model: two messages, of which the last is a JSON object. */
export interface AssistQuestion {
  readonly system: string;
  readonly user: string;
}

/** A checked sentence of the model's answer, with the evidence's words for it. */
export interface AssistLine {
  readonly text: string;
  /** As they stand in the source. */
  readonly words: string;
  /** Title and publisher of the source. */
  readonly source: string;
}

/** What of a model's answer may be shown. */
export interface AssistAnswer {
  /** Of a rewording one sentence at most. */
  readonly lines: readonly AssistLine[];
  /** Sentences that did not stand the check, and are not shown. */
  readonly dropped: number;
  /** Of a rewording: where its sentence belongs. */
  readonly span?: Span;
  /** Of a rewording: true where the sources bear all of it out, and not merely do not contradict it. */
  readonly isBorneOut?: boolean;
}
