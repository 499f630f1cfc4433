import { Earlier } from '../../../src/core/compare/sentence/earlier';
import type { JudgeInput } from '../../../src/core/compare/judge';

/** A claim with source texts as its only candidates; every word equally rare. */
export function inputOf(text: string, ...sources: readonly string[]): JudgeInput {
  const candidates = sources.map((source, i) => ({
    passage: {
      source: `s${i}`,
      index: 0,
      text: source,
      span: { start: 0, end: source.length },
      kind: 'paragraph' as const,
    },
    score: 1 / (i + 1),
    before: '',
    after: '',
    metadata: { authors: [], key: `s${i}` },
  }));
  const known = new Set(sources.join(' ').toLowerCase().split(/\W+/));
  return {
    text,
    kind: 'sentence',
    earlier: new Earlier([]),
    quotations: [],
    candidates,
    idf: (word) => (known.has(word) ? 0.7 : 1.4),
    strictness: 'balanced',
    aliases: {},
  };
}
