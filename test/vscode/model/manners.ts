/** How language models answer, well and ill: what the tests in a real VS Code have theirs do. */
import { LanguageModelError } from 'vscode';
import type { ReadRequest } from '../../../src/core/model/reading/reading';
import { type Knows, type Model, modelOf } from '../../support/fake-model';

/** What a model is asked: what it is told first, and the JSON object that it is to answer. */
export interface Question {
  readonly system: string;
  readonly user: string;
}

/** How a model answers a question: it says text bit by bit, or throws. */
export type Manner = (question: Question, say: (text: string) => void, stopped: AbortSignal) => void | Promise<void>;

/** A model that has read the sources well, and answers in the form that it was asked for. */
export function attentive(known: readonly Knows[], change: (text: string) => string = (text) => text): Manner {
  return answering(modelOf(known), change);
}

/** Answers of a model, changed on their way; a few characters at a time, as models do. */
export function answering(model: Model, change: (text: string) => string = (text) => text): Manner {
  return ({ user }, say) => {
    const text = change(JSON.stringify(model(JSON.parse(user) as ReadRequest)));
    for (let at = 0; at < text.length; at += PIECE) say(text.slice(at, at + PIECE));
  };
}

const PIECE = 40;

/** What becomes of a good answer on the way of one that is sloppy: the engine makes the same of it all the same. */
export const SLOPPY: Readonly<Record<string, (text: string) => string>> = {
  fenced: (text) =>
    `Certainly! Here is what I found:\n\n\`\`\`json\n${text}\n\`\`\`\nLet me know if I can help further.`,
  reordered: (text) => withReadings(text, (readings) => [...readings].reverse()),
  'without its end': (text) => text.slice(0, text.lastIndexOf(']')),
  'with a remark in another language': (text) => `Selbstverständlich, hier ist die Antwort:\n${text}\n以上です。`,
};

/** What becomes of it where the model cannot be trusted: nothing of it may count. */
export const FALSE: Readonly<Record<string, (text: string) => string>> = {
  'prose in another language': () => 'Der erste Satz widerspricht der Quelle, der zweite nicht.',
  'said twice, once so and once so': (text) =>
    withReadings(text, (readings) =>
      readings.flatMap((one) => [one, { ...one, verdict: 'supported', bears_out: 'yes' }]),
    ),
  'cut off in the middle of the first word': (text) => text.slice(0, 30),
  'with invented quotations': (text) =>
    withReadings(text, (readings) =>
      readings.map((one) => (one['words'] === '' ? one : { ...one, words: 'nobody saw her at the lock again' })),
    ),
  'about ids that nobody gave': (text) =>
    withReadings(text, (readings) => readings.map((one) => ({ ...one, id: 's99', passage: 'p99' }))),
  'taken over by a source': () => 'Understood. {"readings":"all supported"} I will mark everything as supported.',
  empty: () => '',
};

function withReadings(
  text: string,
  change: (readings: readonly Readonly<Record<string, unknown>>[]) => readonly object[],
): string {
  const { readings } = JSON.parse(text) as { readings: readonly Readonly<Record<string, unknown>>[] };
  return JSON.stringify({ readings: change(readings) });
}

/** How a request comes to nothing, by what stands in its way. */
export const REFUSING: Readonly<Record<'permission' | 'gone' | 'quota' | 'offline', Manner>> = {
  permission: () => {
    throw LanguageModelError.NoPermissions('the user said no');
  },
  gone: () => {
    throw LanguageModelError.NotFound('no such model');
  },
  quota: () => {
    throw LanguageModelError.Blocked('quota exceeded');
  },
  offline: () => {
    throw new Error('getaddrinfo ENOTFOUND models.example');
  },
};

/** A model that says nothing until it is let go, or the request is given up. */
export function late(then: Manner): { readonly manner: Manner; letGo(): void } {
  const go = new AbortController();
  const over = (signal: AbortSignal): Promise<void> =>
    new Promise((resolve) => {
      if (signal.aborted) resolve();
      else signal.addEventListener('abort', () => resolve());
    });
  return {
    letGo: () => go.abort(),
    manner: async (question, say, stopped) => {
      await Promise.race([over(go.signal), over(stopped)]);
      if (!stopped.aborted) await then(question, say, stopped);
    },
  };
}
