import type { Quotation } from '../../model/claim';
import type { Strictness } from '../../model/config';
import type { Evidence } from '../../model/evidence';
import type { QuoteMatch } from '../../model/retrieval';
import type { RuleContext } from '../../model/rule';
import type { Span } from '../../model/span';
import { foldUnit, IGNORED } from '../../text/chars';

/** A stretch of a quotation between ellipses, with where the sources have it. */
export interface QuotedPart {
  readonly text: string;
  /** In the claim's text. */
  readonly span: Span;
  readonly words: number;
  /** Best first. */
  readonly matches: readonly QuoteMatch[];
}

/** What the rules on quotations look at: the quotation as a whole, and its parts where an ellipsis divides it. */
export interface QuotedWords {
  readonly quotation: Quotation;
  readonly whole: QuotedPart;
  readonly parts: readonly QuotedPart[];
}

/** Fewer words than this are a term or a turn of phrase that anybody may use. */
export const FEWEST_WORDS = 4;

/** Where more words than this share differ, a quotation is another one rather than an altered one. */
export const LEAST_ALTERED: Readonly<Record<Strictness, number>> = { strict: 0.75, balanced: 0.72, eager: 0.55 };

/** The quotations of a claim that are long enough to be somebody's very words, with their closest places in the sources. */
export function quotedWords(context: RuleContext): QuotedWords[] {
  if (context.index.passageCount === 0) return [];
  return context.quotations.map((quotation) => {
    const whole = partOf(context, quotation.text, quotation.span.start);
    return { quotation, whole, parts: partsOf(context, quotation, whole) };
  }).filter(({ quotation, whole }) => (quotation.mention ? isShortQuote(context, whole) : whole.words >= FEWEST_WORDS));
}

/** Three words that a source on the same matter has in quotation marks too, at most one of them different: not scare quotes. */
function isShortQuote({ corpus, judgement }: RuleContext, { words, matches }: QuotedPart): boolean {
  const [match] = matches;
  if (words !== FEWEST_WORDS - 1 || !match || match.changes.length > 1) return false;
  const text = corpus.source(match.source)?.text ?? '';
  const marked = MARK.test(text.charAt(match.span.start - 1)) && MARK.test(text.slice(match.span.end, match.span.end + 2));
  return marked && judgement.evidence.some(({ passage }) => match.passages.some((ref) => ref.source === passage.source && ref.index === passage.index));
}

const MARK = /[“”"«»„‘’']/;

/** True where the sources have the words as they stand. */
export function isVerbatim({ matches }: QuotedPart): boolean {
  return matches.some((match) => match.verbatim);
}

/** The passage that a match starts in, as evidence, with the matching words highlighted. */
export function evidenceOf(context: RuleContext, match: QuoteMatch, highlights: readonly Span[] = [match.span]): Evidence[] {
  return match.passages.flatMap((ref) => {
    const passage = context.corpus.passage(ref);
    if (!passage) return [];
    const inside = highlights.filter((span) => span.start < passage.span.end && passage.span.start < Math.max(span.end, span.start + 1));
    return [{ passage, score: match.similarity, highlights: inside }];
  });
}

function partsOf(context: RuleContext, { text, span }: Quotation, whole: QuotedPart): readonly QuotedPart[] {
  const pieces = text.split(ELLIPSIS);
  if (pieces.length < 2 || pieces.length > MOST_PARTS) return [whole];
  let from = 0;
  const parts = pieces.map((piece) => {
    const start = text.indexOf(piece, from);
    from = start + piece.length;
    return partOf(context, piece, span.start + start);
  });
  return parts.filter((part) => part.words >= FEWEST_WORDS);
}

const ELLIPSIS = /\[\s?(?:…|\.\.\.)\s?\]|…|\.{3,}/;
const MOST_PARTS = 8;
const MATCHES = 3;

function partOf(context: RuleContext, text: string, start: number): QuotedPart {
  const words = countWords(text);
  const matches = words >= FEWEST_WORDS - 1 ? context.index.locateQuote(text, MATCHES) : [];
  return { text, span: { start, end: start + text.length }, words, matches };
}

function countWords(text: string): number {
  let count = 0;
  let inWord = false;
  for (let i = 0; i < text.length; i++) {
    const isWord = foldUnit(text.charCodeAt(i)) > IGNORED;
    if (isWord && !inWord) count++;
    inWord = isWord || (inWord && /[’'.,]/.test(text.charAt(i)) && foldUnit(text.charCodeAt(i + 1)) > IGNORED);
  }
  return count;
}
