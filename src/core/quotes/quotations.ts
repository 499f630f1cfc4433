import type { Quotation } from '../model/judging/claim';
import { isUpper } from '../text/characters/chars';
import { isMinded, likelySpeaker } from './speakers/likely-speaker';
import { markedStretches, type MarkedStretch } from './marks';
import { speakerOf, type Earlier } from './speakers/speakers';
import { wordsOf } from './words';

/**
 * The quotations of a text, outermost only, in order; offsets are the text's. Titles, single words, terms and scare
 * quotes are returned with `mention` set, so that rules can leave them alone. Linear in the text.
 */
export function findQuotations(text: string): Quotation[] {
  const stretches = markedStretches(text).filter(({ start, end }) => end > start);
  let earlier: Earlier | undefined;
  return stretches.map((stretch, i) => {
    const found = quotation(text, stretch, stretches[i + 1], earlier);
    earlier = { close: stretch.close, speaker: found.speaker };
    return found;
  });
}

function quotation(text: string, stretch: MarkedStretch, after?: MarkedStretch, earlier?: Earlier): Quotation {
  const words = text.slice(stretch.start, stretch.end);
  const [from, to] = [earlier?.close ?? 0, after?.open ?? text.length];
  const told = speakerOf(text, stretch, { from, to }, earlier);
  const between = text.slice(from, stretch.open);
  const likely =
    told === undefined ? likelySpeaker(between, earlier === undefined, text.slice(stretch.close, to)) : undefined;
  const speaker = told ?? (likely !== undefined && isMinded(between, likely, words) ? likely : undefined);
  const mention = isMention(text, stretch, speaker !== undefined);
  return {
    span: { start: stretch.start, end: stretch.end },
    whole: { start: stretch.open, end: stretch.close },
    text: words,
    ...(speaker !== undefined && { speaker }),
    ...(likely !== undefined && likely !== speaker && { likelySpeaker: likely }),
    ...(mention && { mention }),
  };
}

/** Fewer words than this are a term rather than a statement. */
const FEWEST_WORDS = 4;

function isMention(text: string, { open, start, end }: MarkedStretch, attributed: boolean): boolean {
  const words = wordsOf(text, start, end);
  if (words.length < FEWEST_WORDS) return true;
  if (NAMING.test(text.slice(Math.max(0, open - 40), open))) return true;
  return !attributed && isTitle(text, words) && !/[.!?,]$/.test(text.slice(end - 1, end));
}

/** Words before the mark that introduce a name or a term. */
const NAMING =
  /\b(?:called|titled|entitled|headlined|named|nicknamed|dubbed|termed|so-called|known as|referred to as|defined as|the (?:word|words|term|phrase|slogan|motto|question|query|heading|headline|caption|label|option|answer|section|button|title|film|book|song|novel|album|show|series|paper|article|essay|report|magazine)) $/i;

/** True where every longer word has a capital: the name of a work. */
function isTitle(text: string, words: readonly { readonly start: number; readonly end: number }[]): boolean {
  const long = words.filter((word) => word.end - word.start > 3);
  return (
    long.length > 1 && long.every((word) => isUpper(text.charCodeAt(word.start)) || text.charCodeAt(word.start) < 58)
  );
}
