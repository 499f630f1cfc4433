import type { Draft, DraftLanguage, DraftParts } from '../model/draft';
import type { ScoredPassage } from '../model/retrieval';
import type { SourceId } from '../model/source';
import { fingerprint } from '../text/hash';
import { LruCache } from '../text/lru';
import { checkClaim, type ClaimResult } from './check-claim';
import { BlockSplitter, claimsOf, type ClaimUnit } from './claims';
import type { DraftBibliography } from './draft-bibliographies';
import { languageOf, type Engine } from './engine';
import { candidatesFor } from './judge-claim';

/** Results kept for one draft; more than the sentences of a long book chapter. */
const KEPT_RESULTS = 4000;

interface Kept {
  generation: number;
  readonly candidates: string;
  readonly result: ClaimResult;
}

/** A draft taken apart. */
export interface ParsedDraft {
  readonly text: string;
  readonly languageId: string;
  readonly parts: DraftParts;
  readonly units: readonly ClaimUnit[];
  readonly language: DraftLanguage;
}

/**
 * What is remembered of one draft between two checks. A sentence's result is kept by its words, so that an edit costs only
 * the sentences it touched; after a change of the corpus its candidates are looked up again, and only where these differ
 * is it compared again.
 */
export class DraftSession {
  /** The bibliographies that the draft names, as last read. */
  bibliographies: readonly DraftBibliography[] = [];
  private parsed: ParsedDraft | undefined;
  private readonly splitter = new BlockSplitter();
  private readonly kept = new LruCache<string, Kept>(KEPT_RESULTS);

  constructor(private readonly engine: Engine) {}

  /** The draft taken apart; the same object as long as the text is the same. */
  parse(draft: Draft): ParsedDraft {
    const { parsed } = this;
    if (parsed?.text === draft.text && parsed.languageId === draft.languageId) return parsed;
    const language = languageOf(this.engine.languages, draft.languageId, draft.uri);
    const parts = language.parse(draft.text);
    this.parsed = { text: draft.text, languageId: draft.languageId, parts, units: claimsOf(parts, this.splitter), language };
    return this.parsed;
  }

  /** The result for one claim, from memory where nothing it depends on has changed. */
  result(unit: ClaimUnit, parts: DraftParts, keys: ReadonlyMap<string, SourceId | undefined>): ClaimResult {
    const key = keyOf(unit, parts, keys);
    const generation = this.engine.generation();
    const kept = this.kept.get(key);
    if (kept?.generation === generation) return kept.result;
    const candidates = candidatesFor(this.engine, unit.claim, keys);
    const signature = this.signature(candidates);
    // A quotation is looked for in every source, not in the candidates alone.
    if (kept?.candidates === signature && unit.quotations.length === 0) {
      kept.generation = generation;
      return kept.result;
    }
    const result = checkClaim(this.engine, unit, candidates, parts, keys);
    this.kept.set(key, { generation, candidates: signature, result });
    return result;
  }

  /** Forgets results, after a change of configuration. */
  reset(): void {
    this.kept.clear();
  }

  /** Passages with the content they were read from: equal signatures mean equal evidence. */
  private signature(candidates: readonly ScoredPassage[]): string {
    return candidates.map(({ ref }) => `${ref.index}@${this.engine.corpus.source(ref.source)?.contentHash ?? ''}`).join(' ');
  }
}

/** Everything of the draft that a claim's result depends on. */
function keyOf({ claim, quotations }: ClaimUnit, parts: DraftParts, keys: ReadonlyMap<string, SourceId | undefined>): string {
  const citations = claim.citations.map((c) => {
    const known = keys.has(c.key) || parts.footnotes.some((f) => f.label === c.key);
    return [c.kind, c.key, known, keys.get(c.key) ?? '', c.span.start - claim.span.start].join(':');
  });
  return fingerprint([claim.kind, claim.text, ...claim.before, '\u0000', ...quotations.map((q) => `${q.whole.start}${q.text}`), '\u0000', ...citations].join('\u0001'));
}
