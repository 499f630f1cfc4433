import type { AnchoredQuote } from '../../model/project/anchor';
import type { CitedLocator, Claim, Quotation } from '../../model/judging/claim';
import type { CitationMention, DraftParts, ProseBlock } from '../../model/draft';
import { shift, type Span } from '../../model/span';
import { findQuotations } from '../../quotes/quotations';
import { LruCache } from '../../text/lru';
import { nth } from '../../text/nth';
import { bareWords } from '../../text/characters/bare-words';
import { chainMaps, identityMap } from '../../text/offsets/offset-map';
import { splitSentences } from '../../text/words/sentences';
import { subMap } from '../../text/offsets/sub-map';
import { isAside } from './aside';
import { withLocators } from './cited-locators';
import { withCellNames } from './table-cells';
import { remembered } from '../../text/remembered';

/** How many sentences before a claim its pronouns may reach back to. */
const CONTEXT_SENTENCES = 2;

/** A claim with the quotations that start in it; these may run on past the end of its text. */
export interface ClaimUnit {
  readonly claim: Claim;
  readonly quotations: readonly Quotation[];
  /** Where its citations say that its quotations stand; left out where they say nothing. */
  readonly locators?: readonly CitedLocator[];
  /** True in a block that is set off as a quotation: the whole sentence is quoted. */
  readonly isSetOff?: boolean;
  readonly anchored?: readonly AnchoredQuote[];
}

interface BlockSplit {
  readonly sentences: readonly Span[];
  readonly quotations: readonly Quotation[];
}

/**
 * Remembers how blocks split, by their text: an edit splits only the block that it is in. The claims of a block that
 * has not moved are the same objects.
 */
export class BlockSplitter {
  private readonly known = new LruCache<string, BlockSplit>(2000);

  /** The claims of a block, without its citations. */
  readonly claimsOf = remembered((block: ProseBlock) => {
    const seen = asSeen(block);
    return claimsOfBlock(seen, this.split(seen.text));
  });

  /** The sentences and quotations of a block's text, in its offsets. */
  split(text: string): BlockSplit {
    const known = this.known.get(text);
    if (known) return known;
    const split = { sentences: splitSentences(text), quotations: findQuotations(text) };
    this.known.set(text, split);
    return split;
  }
}

/**
 * The sentences of a draft, in order, with their quotations and citations. A citation stands inside, or directly
 * after.
 */
export function claimsOf(parts: DraftParts, splitter: BlockSplitter, text: string): readonly ClaimUnit[] {
  const units = withCellNames(parts.blocks, text).flatMap((block) => splitter.claimsOf(block));
  units.sort((a, b) => a.claim.span.start - b.claim.span.start);
  return withLocators(attachCitations(units, parts.citations), parts);
}

/** The block without what nobody sees in its words, and without marks of notes behind them. */
function asSeen(block: ProseBlock): ProseBlock {
  const { text, map } = bareWords(block.text);
  return map === identityMap ? block : { ...block, text, map: chainMaps(map, block.map) };
}

function claimsOfBlock(block: ProseBlock, { sentences: spans, quotations }: BlockSplit): readonly ClaimUnit[] {
  const texts = spans.map((span) => block.text.slice(span.start, span.end));
  return spans.map((span, i) => {
    const starting = quotations.filter((q) => q.whole.start >= span.start && q.whole.start < span.end);
    const own = starting.map((q) => moved(q, -span.start));
    return {
      claim: {
        text: texts[i] ?? '',
        span: block.map.spanToOriginal(span),
        map: subMap(block.map, span.start),
        kind: block.kind === 'heading' ? 'heading' : 'sentence',
        ...(isAside(block.kind, texts[i] ?? '', own) && { isAside: true }),
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

/**
 * A citation belongs to the last claim that starts before it ("… in 2019.[^1]" stands after the full stop), unless it
 * was the next one's first word ("@lim2020 says so").
 */
function attachCitations(units: readonly ClaimUnit[], citations: readonly CitationMention[]): readonly ClaimUnit[] {
  const owned = new Map<number, CitationMention[]>();
  let last = -1;
  for (const mention of [...citations].sort((a, b) => a.span.start - b.span.start)) {
    while (last + 1 < units.length && nth(units, last + 1).claim.span.start <= mention.span.start) last++;
    const owner = isFirstWord(mention, units[last + 1]) ? last + 1 : last;
    const own = owned.get(owner);
    if (own) own.push(mention);
    else owned.set(owner, [mention]);
  }
  return units.map((unit, i) => {
    const own = owned.get(i);
    return own ? { ...unit, claim: { ...unit.claim, citations: own } } : unit;
  });
}

/** What may stand between a citation and the word that follows it. UTF-16 code units. */
const NARRATIVE_GAP = 2;

/** True for a citation that was taken out before a sentence, which now starts with a small letter. */
function isFirstWord({ whole }: CitationMention, next: ClaimUnit | undefined): boolean {
  if (!next) return false;
  const {
    text,
    span: { start },
  } = next.claim;
  return whole.end <= start && start - whole.end <= NARRATIVE_GAP && /^\p{Ll}/u.test(text);
}
