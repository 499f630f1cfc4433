import { message } from '../../model/message';
import type { QuoteMatch } from '../../model/retrieval';
import type { RuleContext, RuleFinding } from '../../model/judging/rule';
import { overlaps } from '../../model/span';
import { areOneName } from '../../names/same-name';
import { firstOf, lastOf, nth } from '../../text/nth';
import { CONFIDENCES } from './confidences';
import { evidenceOf, FEWEST_WORDS, isVerbatim, type QuotedPart, type QuotedWords } from './quoted';

/**
 * A quotation that ellipses make one of words that are none in the source. They are those of two speakers, stand far
 * apart or the other way round, or are the beginning and the end of sentences in different paragraphs.
 */
export function joinedParts(context: RuleContext, { whole, parts, pieces }: QuotedWords): readonly RuleFinding[] {
  const voices = twoVoices(parts);
  if (voices) {
    const [first, second] = [voices[0].speaker ?? '', voices[1].speaker ?? ''];
    const told = message('This quotation joins words of two speakers: {0} and {1}.', first, second);
    return [{ ...joined(context, whole, voices), message: told }];
  }
  if (isVerbatim(whole)) return overParagraphs(context, whole);
  if (parts.length > 1 && parts.every(isVerbatim)) {
    const matches = parts.map(verbatim).flatMap((match) => match ?? []);
    if (!matches.every((match, i) => i === 0 || follows(nth(matches, i - 1), match)))
      return [joined(context, whole, matches)];
  }
  return turnedRound(context, whole, pieces);
}

function verbatim({ matches }: QuotedPart): QuoteMatch | undefined {
  return matches.find((match) => match.verbatim);
}

function joined(context: RuleContext, whole: QuotedPart, matches: readonly QuoteMatch[]): RuleFinding {
  return {
    span: whole.span,
    severity: 'information',
    message: message('This quotation joins words that stand far apart in the sources.'),
    draftValue: whole.text,
    sourceValue: matches.map((match) => match.text).join(' … '),
    evidence: matches.flatMap((match) => evidenceOf(context, match)),
    confidence: CONFIDENCES.spliced,
    fixes: [],
  };
}

/** Two neighbouring parts that the sources only give to different people. */
function twoVoices(parts: readonly QuotedPart[]): readonly [QuoteMatch, QuoteMatch] | undefined {
  for (let i = 1; i < parts.length; i++) {
    const [before, after] = [spoken(nth(parts, i - 1)), spoken(nth(parts, i))];
    const [first, second] = [before[0], after[0]];
    const isApart = before.every((a) => after.every((b) => areTwo(a.speaker, b.speaker)));
    if (first && second && isApart) return [first, second];
  }
  return undefined;
}

function spoken({ matches }: QuotedPart): readonly QuoteMatch[] {
  return matches.filter((match) => match.verbatim);
}

/** Two names with a capital that share no last word. */
function areTwo(a: string | undefined, b: string | undefined): boolean {
  if (a === undefined || b === undefined) return false;
  const isNamed = [a, b].every((name) => /\p{Lu}\p{Ll}+$/u.test(name));
  return isNamed && !areOneName(a, b) && a.split(' ').at(-1) !== b.split(' ').at(-1);
}

/** Passages between two parts of a quotation that make it one put together from two statements. */
const DISTANT = 6;

function follows(before: QuoteMatch, after: QuoteMatch): boolean {
  if (before.source !== after.source || after.span.start < before.span.end) return false;
  return firstOf(after.passages).index - lastOf(before.passages).index <= DISTANT;
}

/** What an ellipsis leaves out begins and ends within sentences, and these stand in different paragraphs. */
function overParagraphs(context: RuleContext, whole: QuotedPart): readonly RuleFinding[] {
  const matches = spoken(whole);
  const [match] = matches;
  const source = match && context.corpus.source(match.source);
  if (!source || matches.length > 1) return [];
  const isOver = (match.skipped ?? []).some(({ quote, source: { start, end } }) => {
    const [before, after] = [source.text.slice(start - 1, end), source.text.slice(start, end + 1)];
    const isEllipsis = ELLIPSIS.test(whole.text.slice(quote.start, quote.end));
    const isWithin = isEllipsis && BEGINS_WITHIN.test(before) && ENDS_WITHIN.test(after);
    return isWithin && source.blocks.filter(({ span }) => overlaps(span, { start, end })).length > 1;
  });
  const told = message('This quotation joins parts of sentences from different paragraphs of the source.');
  return isOver ? [{ ...joined(context, whole, [match]), message: told }] : [];
}

const ELLIPSIS = /…|\.{3}/;
/** Words behind the kept one, before the end of their sentence. */
const BEGINS_WITHIN = /^[^.!?…\n]+[\p{L}\p{N}][^.!?…\n]*[.!?…]["”’»]?\s/u;
/** Words of another sentence before the next kept one. */
const ENDS_WITHIN = /[.!?…]["”’»]?\s+[^.!?…]*\p{L}[^.!?…]*$/u;

/** A part of few words that the source has once, in the same passage or near it, but behind those it stands before. */
function turnedRound(context: RuleContext, whole: QuotedPart, pieces: readonly QuotedPart[]): readonly RuleFinding[] {
  const matches = pieces.flatMap((piece) => placeOf(context, piece) ?? []);
  const isTold = pieces.length > 1 && pieces.some(({ words }) => words >= FEWEST_WORDS);
  if (!isTold || matches.length < pieces.length) return [];
  const isOne = matches.every(({ source }) => source === firstOf(matches).source);
  const isInOrder = matches.every((match, i) => i === 0 || match.span.start > nth(matches, i - 1).span.start);
  if (!isOne || isInOrder) return [];
  const told = message('The source has the parts of this quotation in another order.');
  return [{ ...joined(context, whole, matches), message: told }];
}

/** Where the source has a part as it stands; undefined where that may be at another place as well. */
function placeOf({ corpus }: RuleContext, piece: QuotedPart): QuoteMatch | undefined {
  const matches = spoken(piece);
  const [match] = matches;
  const text = match && corpus.source(match.source)?.text.toLowerCase();
  return matches.length === 1 && match && text?.split(match.text.toLowerCase()).length === 2 ? match : undefined;
}
