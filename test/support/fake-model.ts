import type { ReadRequest } from '../../src/core/model/reading/reading';

/** What a model would say; a string as it is, anything else as JSON. */
export type Model = (request: ReadRequest) => unknown;

/**
 * What an attentive model says of sentences that hold one of these words: conflicts and supports by the words that
 * decide.
 */
export interface Knows {
  readonly of: string;
  readonly verdict: 'supported' | 'conflict';
  readonly wrong?: string;
  readonly words: string;
}

/** A model that knows some sentences, and says of all others that it finds nothing. */
export function modelOf(known: readonly Knows[]): Model {
  return ({ task, sentences, passages }) => ({
    readings: sentences.map(({ id, text, passages: ids }) => {
      const one = known.find(({ of }) => text.includes(of));
      const passage = passages.find((p) => ids.includes(p.id) && one !== undefined && p.text.includes(one.words));
      const place = { passage: passage?.id ?? '', words: passage && one ? one.words : '' };
      if (task === 'second look')
        return { id, bears_out: !passage ? 'silent' : one?.verdict === 'conflict' ? 'no' : 'yes', ...place };
      if (!one || !passage)
        return { id, verdict: 'not_found', confidence: 0.9, wrong: [], passage: '', words: '', reason: '' };
      return {
        id,
        verdict: one.verdict,
        confidence: 0.9,
        wrong: one.wrong === undefined ? [] : [one.wrong],
        ...place,
        reason: 'The source says so.',
      };
    }),
  });
}
