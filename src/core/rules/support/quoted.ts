import type { Quotation } from '../../model/judging/claim';
import type { Strictness } from '../../model/project/config';
import type { Evidence } from '../../model/judging/evidence';
import type { QuoteMatch } from '../../model/retrieval';
import type { RuleContext } from '../../model/judging/rule';
import { nonEmpty, overlaps, type Span } from '../../model/span';
import { saidInstead } from './said-instead';
import { isMarked, isSomebodys, setOff, withAttribution } from './set-off';
import { foldUnit, IGNORED, standsAlone } from '../../text/characters/chars';

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
  /** The parts and those of fewer words. */
  readonly pieces: readonly QuotedPart[];
  /** What a source has in quotation marks in the place of these words, where none has the words or nearly so. */
  readonly instead?: QuoteMatch;
}

/** Fewer words are a turn of phrase that anybody may use. */
export const FEWEST_WORDS = 4;

/** How like a quotation are nearly the same words; below it they may be other words, and somebody else's. */
export const SAME_WORDS = 0.8;

/** Where a greater share differs, it is another quotation, not an altered one. */
export const LEAST_ALTERED: Readonly<Record<Strictness, number>> = { strict: 0.75, balanced: 0.72, eager: 0.55 };

/** A claim's quotations of somebody's very words, with their closest places. Shorter ones are nobody's. */
export function quotedWords(context: RuleContext): QuotedWords[] {
  if (context.index.passageCount === 0) return [];
  return [...withAttribution(context), ...setOff(context)]
    .map((quotation) => {
      const whole = partOf(context, quotation.text, quotation.span.start);
      const instead = isNear(context, whole) ? undefined : saidInstead(context, quotation, whole.words);
      const pieces = piecesOf(context, quotation, whole);
      const parts = pieces.length > 1 ? pieces.filter(({ words }) => words >= FEWEST_WORDS) : pieces;
      return { quotation, whole, parts, pieces, ...(instead && { instead }) };
    })
    .filter(({ quotation, whole }) => quotation.isSetOff !== true || isSomebodys(context, whole.matches))
    .filter(({ quotation, whole, instead }) =>
      quotation.mention
        ? instead !== undefined || isShortQuote(context, whole) || isElided(whole)
        : whole.words >= FEWEST_WORDS,
    );
}

/** "It bears […] interest": three words around an ellipsis say something, whatever was left out. */
function isElided({ text, words }: QuotedPart): boolean {
  return words === FEWEST_WORDS - 1 && ELLIPSIS.test(text.slice(1, -1));
}

/**
 * Three words that a source on the same matter has in quotation marks too, at most one of them different: not scare
 * quotes.
 */
function isShortQuote({ corpus, judgement }: RuleContext, { words, matches }: QuotedPart): boolean {
  const [match] = matches;
  if (words !== FEWEST_WORDS - 1 || !match || match.changes.length > 1) return false;
  const text = corpus.source(match.source)?.text ?? '';
  return (
    isMarked(text, match) &&
    judgement.evidence.some(({ passage }) =>
      match.passages.some((ref) => ref.source === passage.source && ref.index === passage.index),
    )
  );
}

/** True where the sources have nearly the words. */
export function isNear({ config }: RuleContext, { matches }: QuotedPart): boolean {
  return (matches[0]?.similarity ?? 0) >= LEAST_ALTERED[config.strictness];
}

/** True where the sources have the words as they stand. */
export function isVerbatim({ matches }: QuotedPart): boolean {
  return matches.some((match) => match.verbatim);
}

/** The passage that a match starts in, as evidence, with the matching words highlighted. */
export function evidenceOf(
  context: RuleContext,
  match: QuoteMatch,
  highlights: readonly Span[] = [match.span],
): Evidence[] {
  return match.passages.flatMap((ref) => {
    const passage = context.corpus.passage(ref);
    if (!passage) return [];
    const inside = highlights.filter((span) => overlaps(nonEmpty(span), passage.span));
    return [{ passage, score: match.similarity, highlights: inside }];
  });
}

function piecesOf(context: RuleContext, { text, span }: Quotation, whole: QuotedPart): readonly QuotedPart[] {
  const pieces = text.split(ELLIPSIS);
  if (pieces.length < 2 || pieces.length > MOST_PARTS) return [whole];
  let from = 0;
  const parts = pieces.map((piece) => {
    const start = text.indexOf(piece, from);
    from = start + piece.length;
    return partOf(context, piece, span.start + start);
  });
  return parts.filter((part) => part.words >= FEWEST_SHORT);
}

const ELLIPSIS = /\[\s?(?:…|\. ?\. ?\.)\s?\]|…|\.(?:[ \u00a0\u202f]?\.){2,}/;
const MOST_PARTS = 8;
const MATCHES = 3;
/** A single word is a term. */
const FEWEST_SHORT = 2;

function partOf(context: RuleContext, text: string, start: number): QuotedPart {
  const words = wordsIn(text);
  const matches = words >= FEWEST_SHORT ? context.index.locateQuote(text, MATCHES) : [];
  return { text, span: { start, end: start + text.length }, words, matches };
}

/** Characters of a script without blanks that make about a word. */
const CHARACTERS = 2;

function wordsIn(text: string): number {
  let count = 0;
  let alone = 0;
  let inWord = false;
  for (let i = 0; i < text.length; i++) {
    if (standsAlone(text.charCodeAt(i))) alone++;
    const isWord = foldUnit(text.charCodeAt(i)) > IGNORED && !standsAlone(text.charCodeAt(i));
    if (isWord && !inWord) count++;
    inWord = isWord || (inWord && joinsHalves(text, i));
  }
  return count + Math.floor(alone / CHARACTERS);
}

/** "U.S.", "don't", "1,200": a sign within a word, with more of it behind. */
function joinsHalves(text: string, at: number): boolean {
  return /[’'.,]/.test(text.charAt(at)) && foldUnit(text.charCodeAt(at + 1)) > IGNORED;
}
