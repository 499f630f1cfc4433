import { B, inverseFrequency, K1 } from '../../../src/core/retrieval/bm25';
import { Analyzer } from '../../../src/core/retrieval/analyzer';
import { TermDictionary } from '../../../src/core/retrieval/dictionary';
import type { Source } from '../../../src/core/model/source';

/** What the index should answer, worked out the slow way: every passage is read again for every question. */
export function scan(
  sources: readonly Source[],
  query: string,
  limit: number,
): readonly { readonly key: string; readonly score: number }[] {
  const dictionary = new TermDictionary();
  const analyzer = new Analyzer(dictionary);
  const terms = (text: string): number[] =>
    Array.from({ length: analyzer.analyze(text, 0, text.length, true) }, (_, i) =>
      dictionary.stemOf(analyzer.forms[i]!),
    );
  const passages = sources.flatMap((source) =>
    source.passages.map(({ span }, i) => ({
      key: `${source.id}#${i}`,
      terms: terms(source.text.slice(span.start, span.end)),
    })),
  );
  const lengths = passages.map((passage) => Math.max(1, Math.min(255, passage.terms.length)));
  const average = lengths.reduce((a, b) => a + b, 0) / passages.length;
  const all = [...new Set(terms(query))];
  const telling = all.filter((term) => !dictionary.isStopWord(term));
  const scored = passages.map(({ key, terms: own }, p) => ({
    key,
    score: (telling.length > 0 ? telling : all).reduce((sum, term) => {
      const count = own.filter((other) => other === term).length;
      const frequency = passages.filter((other) => other.terms.includes(term)).length;
      const first = dictionary.unit(term, 0);
      const weight =
        inverseFrequency(passages.length, frequency) * (first === 64 ? 1.1 : first >= 48 && first <= 57 ? 1.2 : 1);
      return sum + (weight * count * (K1 + 1)) / (count + K1 * (1 - B + (B * lengths[p]!) / average));
    }, 0),
  }));
  return scored
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .slice(0, limit);
}
