import type { Span } from '../../model/span';

const SAYING = 'report|reported|say|says|said|state|states|stated|claim|claims|claimed|write|writes|wrote|written|give|gives|gave|given|put|puts|believe|believed|assume|assumed|list|lists|listed|print|printed|cite|cites|cited|call|calls|called|described|announced|quoted|told|dated|credited|attributed|thought|supposed';
/** "Wrongly reported that …", "reported, wrongly, that …": what follows is what was wrong. */
const WRONGLY = new RegExp(`\\b(?:wrongly|falsely|mistakenly|erroneously|incorrectly|inaccurately),? (?:\\p{Ll}+ ){0,2}(?:${SAYING})\\b|\\b(?:${SAYING}),? (?:wrongly|falsely|mistakenly|erroneously|incorrectly|in error|by mistake)\\b`, 'iu');
/** "It is not true that …", "It is a myth that …". */
const UNTRUE = /\b(?:it|that) (?:is|was|would be) (?:(?:simply|just|quite|also|therefore) )?(?:not true|untrue|false|wrong|not the case|incorrect|a myth|a lie|an error|a mistake|a misunderstanding|wrong to (?:say|claim|think))\b(?: that)?/iu;
/** "…; that is wrong", "…, which is not true", "… was a misprint". */
const TAKEN_BACK = /(?:[;:,–—-]+ ?(?:but |and |though |yet )?(?:that|this|which|it|they|the (?:claim|figure|number|story|report|rumou?r|statement)) (?:is|was|are|were|turned out to be|proved(?: to be)?) (?:\p{Ll}+ly )?(?:wrong|false|untrue|not true|incorrect|not so|not the case|a myth|a lie|an error|a mistake|a misprint|a typo|nonsense|mistaken|inaccurate)|\b(?:is|was) an? (?:myth|misprint|typo|lie|error|mistake))\b/iu;
const CONTRARY = /\b(?:contrary to|in contrast to|unlike|despite|whatever|not, as|rather than as) (?:what|reports?|claims?|rumou?rs?|suggestions?|the (?:claims?|reports?|figures?|paper|papers|press)|some|an? (?:earlier|previous)|earlier|previous)\b[^,;.]*/iu;

/**
 * The stretches of a sentence that its writer reports only to say that they are wrong: "Some say that it carries 420 cars; | that is wrong",
 * "contrary to what the paper wrote, |". In UTF-16 units of the text, half-open; in linear time.
 */
export function disownedIn(text: string): readonly Span[] {
  const found: Span[] = [];
  const back = TAKEN_BACK.exec(text);
  if (back) found.push({ start: clauseStart(text, back.index), end: back.index });
  const untrue = UNTRUE.exec(text);
  if (untrue && /that$/i.test(untrue[0])) found.push({ start: untrue.index, end: clauseEnd(text, untrue.index + untrue[0].length) });
  const wrongly = WRONGLY.exec(text);
  if (wrongly) found.push({ start: isPassive(text, wrongly.index) ? clauseStart(text, wrongly.index) : wrongly.index, end: clauseEnd(text, wrongly.index + wrongly[0].length) });
  const contrary = CONTRARY.exec(text);
  if (contrary) found.push({ start: contrary.index, end: contrary.index + contrary[0].length });
  return found;
}

/** "Its age was wrongly given as 40": what is wrong may stand before the verb too. */
function isPassive(text: string, at: number): boolean {
  return /\b(?:is|was|were|are|been|being) $/i.test(text.slice(Math.max(0, at - 8), at));
}

function clauseStart(text: string, at: number): number {
  return text.lastIndexOf(';', at - 1) + 1;
}

const ENDS = /[;.](?=\s|$)|, (?:but|when|while|whereas|although|in fact|though)\b|\b(?:but|when in fact|whereas|instead of)\b/u;

function clauseEnd(text: string, from: number): number {
  const end = ENDS.exec(text.slice(from));
  return end ? from + end.index : text.length;
}
