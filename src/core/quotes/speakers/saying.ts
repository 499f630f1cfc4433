import { alternativesOf } from '../../text/words/word-list';
import { SAYING_VERBS_LIST } from '../../words/quotes/saying-verbs';
import { CALLING_VERBS_LIST } from '../../words/quotes/calling-verbs';

/** Verbs that give words to their subject, as alternatives of a pattern. */
const SAYING = alternativesOf(SAYING_VERBS_LIST);
/** Verbs whose object the words describe: "accused them of “…”", "called it “…”". They follow their subject only. */
const CALLING = alternativesOf(CALLING_VERBS_LIST);
/** Words between a subject and its verb. */
const BETWEEN =
  '(?:(?:has|have|had|also|later|then|once|recently|reportedly|famously|publicly|always|often|still|even|repeatedly|previously|already|simply|now) )*';

/** A verb of saying and what stands before it, where a text begins. */
export const VERB_HERE = new RegExp(`^${BETWEEN}(?:${SAYING})(?![\\p{L}’'-])`, 'u');
/** The same, anywhere. */
export const SAYING_VERBS = new RegExp(`(?<![\\p{L}’'-])${BETWEEN}(?:${SAYING})(?![\\p{L}’'-])`, 'gu');
/** Verbs that give words to their subject, or call something by them, anywhere. */
export const VERBS = new RegExp(`(?<![\\p{L}’'-])${BETWEEN}(?:${SAYING}|${CALLING})(?![\\p{L}’'-])`, 'gu');
/** A verb of saying before its subject, at the start of a sentence: "Said Brown on Monday". */
export const INVERTED =
  /^(?:Said|Says|Wrote|Tweeted|Added|Replied|Writes|Adds|Asked(?! (?:by|to|on|in|at|for|about|again|if|whether|wh\p{Ll}+|how)\b)) /u;
const ACCORDING = 'according to (?:(?:a|the|an) (?:\\p{L}+ )?(?:by|from|of) )?';
/** "According to", where a text begins, up to the name. */
export const ACCORDING_HERE = new RegExp(`^${ACCORDING}`, 'iu');
/** The same, wherever a text has it last. */
export const ACCORDING_UP_TO = new RegExp(`^(?:.*[ ,])?${ACCORDING}`, 'iu');
/** "was levelled at Reed by", "came from". */
export const PASSIVE =
  /^ ?(?:(?:was|were|is|are|has been|have been|had been) (?:\p{L}+ly )?(?:levelled|leveled|made|raised|voiced|said|spoken|uttered|written|used|put forward|issued|given|penned|posted|tweeted|expressed)(?: [^,.;:“”"]{1,60}?)? by|(?:comes|came) from) /u;
/** "are the words of", "was the verdict of". */
export const WORDS_OF =
  /^,? (?:is|was|are|were|in) the (?:\p{L}+ )?(?:words?|verdict|view|answer|warning|conclusion|message|promise|assessment|opinion|reply|response|judgement|judgment|phrase) of /u;
/** "is how", "was what": the words of who follows. */
export const HOW = /^,? (?:is|was|are|were) (?:how|what) /;
/** "in the words of", "to quote", "as described by", up to the name. */
export const BEFORE_NAME =
  /(?:\bin the words of|\bto quote|\b(?:described|branded|dismissed|praised|hailed|condemned|called|denounced|criticised|criticized|labelled|labeled|characterised|characterized|dubbed|summed up) by) (?=[^“”"]{1,80}$)/iu;
/** "A letter from", up to the name and a colon: whoever reads it out, these are the writer's words. */
export const WRITING_OF =
  /\b(?:letter|e-?mail|message|note|memo|telegram|postcard)s? (?:from|by|of) (?:(?:the|its|their|his|her|an?) \p{Ll}[\p{Ll} -]{1,40}(?: (?:of|for|at) (?:the )?\p{Lu}[\p{L}’'-]+)?, )?(?=\p{Lu}[^“”":]{1,80}: ?$)/u;
/** What somebody says is somebody's: "Brown's words", "Brown's answer was". */
export const OWN_WORDS =
  /['’]s? (?:own )?(?:words?|answer|reply|response|verdict|comment|conclusion|statement|message|tweet|post|letter|warning|reaction|explanation|advice)(?: (?:was|is|reads|read|said|says|were|are))?(?: that)?[,:]? $/u;
/** "To Ada Brown it looked as though", "In Ada Brown's view", up to the name. */
export const VIEW_OF =
  /^(?:To (?=\p{Lu}[^“”",]{1,60}?,? (?:it|this|that|the|an?|its|their|his|her) [^“”",:]{0,80}?\b(?:look(?:s|ed)|seem(?:s|ed)|sound(?:s|ed)|feels|felt|is|was|are|were|would be|amount(?:s|ed) to) (?:[^“”",:]{0,40} )?$)|In (?=\p{Lu}[^“”",]{1,60}?(?:['’]s|s['’]) (?:view|eyes|opinion|judge?ment|estimation|reckoning|words),? [^“”":]{0,120}$))/u;
