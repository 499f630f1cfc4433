import type { AnchoredQuote } from '../../model/anchor';
import type { Claim, Quotation } from '../../model/claim';
import type { CitationMention, DraftParts, ProseBlock } from '../../model/draft';
import { shift, type Span } from '../../model/span';
import { findQuotations } from '../../quotes/quotations';
import { LruCache } from '../../text/lru';
import { splitSentences } from '../../text/sentences';
import { subMap } from '../../text/sub-map';
import { isAside } from './aside';

/** How many sentences before a claim its pronouns may reach back to. */
const CONTEXT_SENTENCES = 2;

/** A claim with the quotations that start in it; these may run on past the end of its text. */
export interface ClaimUnit {
  readonly claim: Claim;
  readonly quotations: readonly Quotation[];
  /** True in a block that is set off as a quotation: the whole sentence is quoted. */
  readonly isSetOff?: boolean;
  readonly anchored?: readonly AnchoredQuote[];
}

interface BlockSplit {
  readonly sentences: readonly Span[];
  readonly quotations: readonly Quotation[];
}

/** Remembers how blocks split, by their text: an edit splits only the block that it is in. The claims of a block that has not moved are the same objects. */
export class BlockSplitter {
  private readonly known = new LruCache<string, BlockSplit>(2000);
  private readonly claims = new WeakMap<ProseBlock, readonly ClaimUnit[]>();

  /** The claims of a block, without its citations. */
  claimsOf(block: ProseBlock): readonly ClaimUnit[] {
    let claims = this.claims.get(block);
    if (!claims) this.claims.set(block, (claims = claimsOfBlock(block, this.split(block.text))));
    return claims;
  }

  /** The sentences and quotations of a block's text, in its offsets. */
  split(text: string): BlockSplit {
    const known = this.known.get(text);
    if (known) return known;
    const split = { sentences: splitSentences(text), quotations: findQuotations(text) };
    this.known.set(text, split);
    return split;
  }
}

/** The sentences of a draft, in order, each with its quotations and citations (inside it, or directly after it). */
export function claimsOf(parts: DraftParts, splitter: BlockSplitter): readonly ClaimUnit[] {
  const units = parts.blocks.flatMap((block) => splitter.claimsOf(block));
  units.sort((a, b) => a.claim.span.start - b.claim.span.start);
  return attachCitations(units, parts.citations);
}

function claimsOfBlock(block: ProseBlock, { sentences: spans, quotations }: BlockSplit): readonly ClaimUnit[] {
  const texts = spans.map((span) => block.text.slice(span.start, span.end));
  return spans.map((span, i) => {
    const starting = quotations.filter((q) => q.whole.start >= span.start && q.whole.start < span.end);
    const own = starting.map((q) => moved(q, -span.start));
    return {
      claim: {
        text: texts[i]!,
        span: block.map.spanToOriginal(span),
        map: subMap(block.map, span.start),
        kind: block.kind === 'heading' ? 'heading' : 'sentence',
        ...(isAside(block.kind, texts[i]!, own) && { isAside: true }),
        before: texts.slice(Math.max(0, i - CONTEXT_SENTENCES), i).reverse(),
        citations: [],
      },
      ...(block.kind === 'quote' && { isSetOff: true }),
      quotations: own,
    };
  });
}

function moved(quotation: Quotation, by: number): Quotation {
  return { ...quotation, span: shift(quotation.span, by), whole: shift(quotation.whole, by) };
}

/** A citation belongs to the last claim that starts before it ("… in 2019.[^1]" stands after the full stop). */
function attachCitations(units: readonly ClaimUnit[], citations: readonly CitationMention[]): readonly ClaimUnit[] {
  const sorted = [...citations].sort((a, b) => a.span.start - b.span.start);
  let next = 0;
  return units.map((unit, i) => {
    const border = units[i + 1]?.claim.span.start ?? Infinity;
    const own: CitationMention[] = [];
    while (next < sorted.length && sorted[next]!.span.start < border) {
      const mention = sorted[next++]!;
      if (mention.span.start >= unit.claim.span.start) own.push(mention);
    }
    return own.length > 0 ? { ...unit, claim: { ...unit.claim, citations: own } } : unit;
  });
}
