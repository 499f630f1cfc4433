import type { Span } from '../../model/span';
import { caches } from '../../text/caches';
import { alternativesOf } from '../../text/words/word-list';
import { REPORTING_VERBS_LIST } from '../../words/compare/reporting-verbs';
import type { Analysis } from './analysis';

const SAYING = alternativesOf(REPORTING_VERBS_LIST);
/** "Wrongly reported that …", "reported, wrongly, that …": what follows is what was wrong. */
const WRONGLY = new RegExp(
  `\\b(?:wrongly|falsely|mistakenly|erroneously|incorrectly|inaccurately),? (?:\\p{Ll}+ ){0,2}(?:${SAYING})\\b|\\b(?:${SAYING}),? (?:wrongly|falsely|mistakenly|erroneously|incorrectly|in error|by mistake)\\b`,
  'iu',
);
/** "Nobody has ever claimed that …", "never said that …": what nobody said is not said to be so, nor that it is not. */
const NEVER_SAID = new RegExp(
  `(?:\\b(?:nobody|no[ -]one|none of (?:\\p{L}+ ){1,3}|never|not)|n['’]t)(?: (?:has|have|had|ever|once|yet|been|even)){0,3} (?:${SAYING}) that\\b`,
  'iu',
);
/** "It is not true that …", "It is a myth that …". */
const UNTRUE =
  /\b(?:it|that) (?:is|was|would be) (?:(?:simply|just|quite|also|therefore) )?(?:not true|untrue|false|wrong|not the case|incorrect|a myth|a lie|an error|a mistake|a misunderstanding|wrong to (?:say|claim|think))\b(?: that)?/iu;
/** "…; that is wrong", "…, which is not true", "… was a misprint". */
const TAKEN_BACK =
  /(?:[;:,–—-]+ ?(?:but |and |though |yet )?(?:that|this|which|it|they|the (?:claim|figure|number|story|report|rumou?r|statement)) (?:is|was|are|were|turned out to be|proved(?: to be)?) (?:\p{Ll}+ly )?(?:wrong|false|untrue|not true|incorrect|not so|not the case|a myth|a lie|an error|a mistake|a misprint|a typo|nonsense|mistaken|inaccurate)|\b(?:is|was) an? (?:myth|misprint|typo|lie|error|mistake))\b/iu;
/** "…; it is not", ", which it does not": said and taken back at once. */
const NOT_SO =
  /[;:,–—-]+ ?(?:but |and |though |yet )?(?:in (?:fact|truth|reality),? )?(?:that|this|which|it|they|which (?:it|he|she|they)) (?:is|was|are|were|does|did|do|has|had|have|will|would|can|could)(?: not|n['’]t)(?=[.;!]|$)/iu;
/**
 * "Once believed that …", "was long thought to be …", "initially reported as …": what was held before something else
 * turned out.
 */
const FORMERLY = new RegExp(
  `\\b(?:(?:once|long|formerly) (?:been )?(?:believed|thought|assumed|supposed|held|claimed|said)|(?:initially|originally|at first|first) (?:been )?(?:${SAYING}|estimated))\\b`,
  'iu',
);
/** "Had thought that …": what somebody held until something else turned out may have been so or not. */
const HELD =
  /\bhad (?:all |long |always |first |at first |previously |until then )?(?:thought|believed|assumed|supposed)\b/iu;
const FALSEHOOD =
  'myth|legend|misconception|falsehood|fallacy|fiction|hoax|lie|canard|delusion|superstition|untruth|error|mistake';
const WRONG =
  'false|mistaken|erroneous|wrong|untrue|incorrect|inaccurate|debunked|baseless|unfounded|fake|discredited|exaggerated';
const REPORT =
  'report|claim|allegation|suggestion|accusation|rumou?r|statement|story|idea|notion|assertion|belief|figure|impression|article|headline|estimate|theory|assumption';
/** "The myth that …", "the false claim that …". */
const AS_FALSE = new RegExp(
  `\\b(?:(?:${FALSEHOOD})|(?:${WRONG}) (?:\\p{Ll}+ )?(?:${REPORT}))s?,? (?:that|of|about)\\b`,
  'iu',
);
/**
 * "Corrected its report that …", "dismissed reports of …": what is corrected or dismissed is not what is said to be so.
 */
const WITHDRAWN = new RegExp(
  `\\b(?:correct|retract|withdraw|withdrew|withdrawn|debunk|disprove|refute|rebut|dismiss|reject|den(?:y|ie)|contradict|dispute|disput|scotch|quash|discount|question|doubt)(?:e?[ds]|ing|n)?` +
    ` (?:as \\p{Ll}+ )?(?:(?:the|a|an|its|his|her|their|all|any|some|what) )?(?:\\p{Ll}+ )?(?:${REPORT})s?,? (?:that|of)\\b`,
  'iu',
);
const TOLD = new RegExp(`\\b(?:${REPORT})s? that\\b`, 'iu');
/** "Rumours that … are wrong." */
const FALSE_AT_LAST =
  /\b(?:is|are|was|were|proved(?: to be)?|turned out to be) (?:\p{Ll}+ly |simply |quite )?(?:false|wrong|untrue|not true|incorrect|mistaken|unfounded|baseless|exaggerated|nonsense|inaccurate)(?=[.;,!]|$)/iu;
const CONTRARY =
  /\b(?:contrary to|in contrast to|unlike|despite|whatever|not, as|rather than as) (?:what|reports?|claims?|rumou?rs?|suggestions?|the (?:claims?|reports?|figures?|paper|papers|press)|some|an? (?:earlier|previous)|earlier|previous)\b[^,;.]*/iu;
/** "An earlier version of this story said that …": what follows is what was wrong. */
const CORRECTED = new RegExp(
  `\\b(?:earlier|previous|first|original|printed|online) (?:version|edition|form) of (?:this|the|our) (?:${REPORT}|page|post|piece|text|item|column|profile|interview|release|newsletter|timeline|table)\\b[^.;:]*\\b(?:said|stated|gave|put|reported|read|had|wrote|claimed|described|listed|suggested)\\b`,
  'iu',
);

/** The stretch of a sentence that its source had in an earlier version. */
export function correctedIn({ text }: Pick<Analysis, 'text'>): Span | undefined {
  const match = CORRECTED.exec(text);
  return match ? restOfClause(text, match) : undefined;
}

/**
 * The stretches of a sentence that its writer reports as wrong. Example: "Some say that it carries 420 cars; | that is
 * wrong", "contrary to what the paper wrote, |". In UTF-16 units of the text, half-open; in linear time.
 * What it is for a sentence is remembered with it: each of its values is asked for in turn.
 */
export const disownedIn = caches.ofObject(({ text }: Pick<Analysis, 'text'>) => stretchesIn(text));

/** The stretches of a sentence that, as it tells, nobody said. */
export const neverSaidIn = caches.ofObject(({ text }: Pick<Analysis, 'text'>): readonly Span[] => {
  const match = NEVER_SAID.exec(text);
  return match ? [restOfClause(text, match)] : [];
});

/** The stretches of a sentence that somebody had held to be so. */
export const heldIn = caches.ofObject(({ text }: Pick<Analysis, 'text'>): readonly Span[] => {
  const match = HELD.exec(text);
  return match ? [restOfClause(text, match)] : [];
});

function stretchesIn(text: string): readonly Span[] {
  const found: Span[] = [];
  const back = TAKEN_BACK.exec(text);
  if (back) found.push({ start: clauseStart(text, back.index), end: back.index });
  const notSo = NOT_SO.exec(text);
  if (notSo) found.push({ start: clauseStart(text, notSo.index), end: notSo.index });
  for (const opening of [AS_FALSE, WITHDRAWN, CORRECTED]) {
    const match = opening.exec(text);
    if (match) found.push(restOfClause(text, match));
  }
  const told = TOLD.exec(text);
  const last = told && FALSE_AT_LAST.exec(text.slice(told.index));
  if (last) found.push({ start: told.index, end: told.index + last.index });
  const formerly = FORMERLY.exec(text);
  if (formerly)
    found.push(
      isPassive(text, formerly.index)
        ? { ...restOfClause(text, formerly), start: clauseStart(text, formerly.index) }
        : restOfClause(text, formerly),
    );
  const untrue = UNTRUE.exec(text);
  if (untrue && /that$/i.test(untrue[0]))
    found.push({ start: untrue.index, end: clauseEnd(text, untrue.index + untrue[0].length) });
  const wrongly = WRONGLY.exec(text);
  if (wrongly)
    found.push({
      start: isPassive(text, wrongly.index) ? clauseStart(text, wrongly.index) : wrongly.index,
      end: clauseEnd(text, wrongly.index + wrongly[0].length),
    });
  const contrary = CONTRARY.exec(text);
  if (contrary) found.push({ start: contrary.index, end: contrary.index + contrary[0].length });
  return found;
}

function restOfClause(text: string, { index, 0: matched }: RegExpExecArray): Span {
  return { start: index + matched.length, end: clauseEnd(text, index + matched.length) };
}

/** "Its age was wrongly given as 40": what is wrong may stand before the verb too. */
function isPassive(text: string, at: number): boolean {
  return /\b(?:is|was|were|are|been|being) $/i.test(text.slice(Math.max(0, at - 8), at));
}

function clauseStart(text: string, at: number): number {
  return text.lastIndexOf(';', at - 1) + 1;
}

const ENDS =
  /[;.](?=\s|$)|, (?:but|when|while|whereas|although|in fact|though)\b|\b(?:but|when in fact|whereas|instead of)\b/u;

function clauseEnd(text: string, from: number): number {
  const end = ENDS.exec(text.slice(from));
  return end ? from + end.index : text.length;
}
