import type { Quotation } from '../../model/judging/claim';
import type { Fix } from '../../model/judging/finding';
import { message } from '../../model/message';
import type { QuoteMatch } from '../../model/retrieval';
import type { Rule, RuleContext, RuleFinding } from '../../model/judging/rule';
import type { Source } from '../../model/source';
import { overlaps, type Span } from '../../model/span';
import { areOneName } from '../../names/same-name';
import { firstOf } from '../../text/nth';
import { STOP_WORDS } from '../../text/words/stop-words';
import { CONFIDENCES } from '../support/confidences';
import { joinedParts } from '../support/joined-parts';
import { evidenceOf, isVerbatim, type QuotedWords, quotedWords, SAME_WORDS } from '../support/quoted';
import { wordSet } from '../../text/words/word-list';
import { CAPITALS_OF_NO_NAME_LIST } from '../../words/rules/capitals-of-no-name';

/** A quotation given to somebody other than the source gives it to. */
export const quoteMisattributed: Rule = {
  code: 'quote-misattributed',
  severity: 'warning',
  title: 'Quotation given to the wrong speaker',
  description:
    'Reports a quotation whose words the source gives to somebody else, and quotations joined from distant places.',
  details: [
    'Speaks when draft and source both name who said the words, and neither name is part of the other or ends with the same word;',
    'of two of one family, where the source has both by their whole names.',
    'A short sentence (“I have the key”) must be a whole one of the source, stand there once, and the source name both.',
    'In a transcript it is enough that the words right before the quotation are about another of those who speak there.',
    'Says as information when an ellipsis joins words of two speakers, words that stand far apart, the other way round or in different sources,',
    'or the beginning and the end of sentences from different paragraphs.',
    '',
    'Stays silent when either leaves the speaker open (“she said”, “the company said”), when one name is part of the other,',
    'and when the source names the draft’s speaker in the same sentence, unless as the one that was spoken to.',
  ].join('\n'),
  examples: [
    {
      sources: ['“We will not close the north pier,” said Ada Brown. The mayor, Tom Reed, did not comment.'],
      draft: '“We will not close the north pier,” said Tom Reed.',
      marks: 'Tom Reed',
    },
    {
      sources: ['“We will not close the north pier,” said Ada Brown. The mayor, Tom Reed, did not comment.'],
      draft: '“We will not close the north pier,” Brown said.',
    },
    {
      sources: ['The Arlen Daily warned that “we will not close the north pier before May”.'],
      draft: '“We will not close the north pier before May,” the North Arlen Post warned.',
      marks: 'North Arlen Post',
    },
    {
      sources: ['“We will not close the north pier,” said Ada Brown, speaking for the Harbour Board.'],
      draft: '“We will not close the north pier,” the Harbour Board said.',
    },
  ],
  run: (context) =>
    quotedWords(context).flatMap((quoted) => [...wrongSpeaker(context, quoted), ...joinedParts(context, quoted)]),
};

function wrongSpeaker(context: RuleContext, { quotation, whole }: QuotedWords): readonly RuleFinding[] {
  // Where the words stand somewhere as they are, who said nearly the same elsewhere is of no account.
  const all = isVerbatim(whole)
    ? whole.matches.filter((match) => match.verbatim)
    : whole.matches.filter((match) => match.similarity >= SAME_WORDS);
  const near = all.filter((match) => !isEcho(context, match, all, quotation.speaker));
  const [match] = near;
  const speaker = quotation.speaker ?? likelySpeaker(quotation, match);
  if (speaker === undefined || match?.speaker === undefined) return [];
  if (!isTelling(whole.text) && !isWholeSpeech(context, near, speaker)) return [];
  if (near.some((other) => bearsOut(context, other, speaker))) return [];
  const span = speakerSpan(context, speaker, quotation.whole);
  return [
    {
      span,
      message: message('The source gives these words to {0}, not to {1}.', match.speaker, speaker),
      draftValue: speaker,
      sourceValue: match.speaker,
      evidence: evidenceOf(context, match),
      confidence: CONFIDENCES.otherSpeaker * match.similarity,
      fixes: span === quotation.whole ? [] : [nameInstead(match.speaker, span)],
    },
  ];
}

function nameInstead(name: string, span: Span): Fix {
  return {
    kind: 'use-source',
    title: message('Name {0} as the speaker', name),
    edits: [{ span, newText: name }],
    preferred: true,
  };
}

/** Whom the draft's words before a quotation are about, where that is one of those who speak in the transcript. */
function likelySpeaker({ likelySpeaker: likely }: Quotation, match: QuoteMatch | undefined): string | undefined {
  if (likely === undefined) return undefined;
  const isOneOfThem = match?.speakers?.some((name) => sharePart(namesIn(name), namesIn(likely))) === true;
  return isOneOfThem ? likely : undefined;
}

/** Content words that a quotation must have before it matters who said it: anybody may do "a lot of good". */
const TELLING_WORDS = 3;
/** So many words with fewer of content in them are nobody's by chance either. */
const MANY_WORDS = 6;

function isTelling(text: string): boolean {
  const isLong = (text.match(WORDS)?.length ?? 0) >= MANY_WORDS;
  return tellingWords(text) >= (isLong ? TELLING_WORDS - 1 : TELLING_WORDS);
}

const WORDS = /[\p{L}\p{N}]+/gu;

function tellingWords(text: string): number {
  const words = text.toLowerCase().match(WORDS) ?? [];
  return words.filter((word) => word.length > 2 && !STOP_WORDS.has(word)).length;
}

/**
 * A short sentence that the source has just so, as all that stands between two full stops or marks, and names the
 * draft's speaker too: anybody may say it, but of those here the others did. It stands there once, or as often as the
 * source says whose it is.
 */
function isWholeSpeech({ corpus }: RuleContext, near: readonly QuoteMatch[], speaker: string): boolean {
  const match = firstOf(near);
  const { source, span, verbatim, text, speakers } = match;
  const all = corpus.source(source)?.text ?? '';
  const isSentence =
    STARTS.test(all.slice(0, span.start).slice(-LONGEST_START)) && ENDS.test(all.slice(span.end, span.end + 4));
  const last = namesIn(speaker).at(-1);
  const told = near.filter((other) => other.source === source && other.speaker !== undefined);
  const isKnown = all.toLowerCase().split(text.toLowerCase()).length - 1 <= told.length;
  const isTurn = speakers !== undefined && (text.match(WORDS)?.length ?? 0) >= TELLING_WORDS + 2;
  const isTold = verbatim && (isTurn || tellingWords(text) > 0);
  const isOwn = isSentence && isKnown;
  if (!isTold || !isOwn || last === undefined) return false;
  return speakers?.some((name) => namesIn(name).at(-1) === last) ?? namesIn(all).includes(last);
}

/** Longest start of a sentence before a quotation of the rest, in UTF-16 units. */
const LONGEST_START = 12;
/** The end of another sentence or an opening mark, and a conjunction. */
const STARTS = /(?:^|[.!?…:]["”’]?\s+|\n\s*|["“‘«„])(?:(?:and|but|so|yet|or|because|that) )?$/u;
const ENDS = /^[.!?…,]|^["”’]|^$|^\n/u;

/** True where the source gives the words to that speaker, leaves the speaker open, or names both together. */
function bearsOut({ corpus }: RuleContext, match: QuoteMatch, speaker: string): boolean {
  if (match.speaker === undefined) return true;
  const names = namesIn(speaker);
  // "The Pope", "Captain": a title names nobody.
  if (names.length === 0 || namesIn(match.speaker).length === 0) return true;
  const [first] = match.passages;
  // A body speaks through people: it is enough that the source names it just before.
  const before = first && ACRONYM.test(speaker) ? [{ ...first, index: first.index - 1 }] : [];
  const around = [...before, ...match.passages]
    .map((ref) => clauseWith(match.text, corpus.passage(ref)?.text ?? ''))
    .join(' ')
    .replace(match.text, ' ');
  // Who speaks in a transcript and is addressed there does not say the words at that moment.
  const isOneOfThem = match.speakers?.some((name) => sharePart(namesIn(name), names)) === true;
  const there = told(isOneOfThem ? around.replace(ADDRESSED, ' ') : around);
  if (areKin({ corpus }, match, speaker)) return namesIn(there).includes(names[0] ?? '');
  return (
    areOneName(match.speaker, speaker) ||
    sharePart(namesIn(match.speaker), names) ||
    namesIn(there).includes(names.at(-1) ?? '')
  );
}

/**
 * Two of one family, whom the source names both in full: "Jonas Storm" and "Hedda Storm". A last name tells nothing
 * there.
 */
function areKin(
  { corpus }: Pick<RuleContext, 'corpus'>,
  { source, speaker: told = '' }: QuoteMatch,
  speaker: string,
): boolean {
  const [theirs, mine] = [namesIn(told), namesIn(speaker)];
  if (mine.length < 2 || theirs.length < 2 || mine.at(-1) !== theirs.at(-1)) return false;
  if (mine[0] === theirs[0] || areOneName(told, speaker)) return false;
  return (corpus.source(source)?.text.toLowerCase() ?? '').includes(mine.join(' '));
}

/**
 * Words that stand by themselves, as a page repeats them in large letters, where the same source says whose they are:
 * they leave nothing open.
 */
function isEcho(
  { corpus }: RuleContext,
  match: QuoteMatch,
  all: readonly QuoteMatch[],
  speaker: string | undefined,
): boolean {
  const isTold = all.some(({ source, verbatim, speaker: other }) => source === match.source && verbatim && other);
  const source = corpus.source(match.source);
  if (match.speaker !== undefined || !isTold || !source) return false;
  const at = source.blocks.findIndex(({ span }) => overlaps(span, match.span));
  const [before = '', own = '', after = ''] = [at - 1, at, at + 1].map((i) => textOf(source, i));
  const name = namesIn(speaker ?? '')[0] ?? '';
  return !/\p{L}/u.test(own.replace(match.text, '')) && !`${before} ${after}`.toLowerCase().includes(name);
}

function textOf({ blocks, text }: Source, at: number): string {
  const span = blocks[at]?.span;
  return span ? text.slice(span.start, span.end) : '';
}

/** Of two voices that a semicolon holds apart, the clause of the one who says the words. */
function clauseWith(words: string, passage: string): string {
  return passage.split(/(?<=["”»’'\p{L}]);\s/u).find((clause) => clause.includes(words)) ?? passage;
}

/** Whom somebody speaks to, and of whom: named beside the words, but not as who said them. */
const LISTENER =
  /\b(?:told|tells|telling|asked|interview with|conversation with|speaking (?:to|with)|spoke (?:to|with)|(?:said|says|tweeted|wrote|added) (?:to|of|about)|replied to|response to) (?:(?:the|an?|his|her|its) )?(?:(?!(?:that|if|he|she|it|they|the|in|on|by|for|and|as) )[\p{L}\p{N}.’'-]+ ){0,4}(?:(?:al-|el-)?\p{Lu}[\p{L}\p{N}.’'-]*(?: |(?=[^\p{L}])|$)){1,5}/gu;

/** Somebody addressed by name: "…, Mr Reed.", "Thank you, Ada, …", "Tom, …" at the start of a sentence. */
const ADDRESSED =
  /(?<=[,–—] |[.!?:]\s{1,2})(?:(?:Mr|Mrs|Ms|Miss|Dr|Sir|Madam|Councillor|Senator|Professor|Minister|Judge|Captain)\.? )?(?:\p{Lu}[\p{L}’'-]+ ?){1,3}(?=[,.!?;–—]|$)/gu;

/** Who gives out what another wrote: "Ada Brown read out a letter from Tom Reed". */
const MESSENGER =
  /(?:\p{Lu}[\p{L}.’'-]* ){1,4}(?:(?:also|then|later|had) )?(?:read out|read aloud|read from|showed|produced|forwarded|received|passed round) (?:an?|the|this|that|his|her|their) (?:\p{Ll}+ )?(?:letter|e-?mail|message|note|memo|telegram|statement)s? (?:from|by|of) /gu;

/** A source's words without those that it names a listener or a messenger in. */
function told(text: string): string {
  return text.replace(LISTENER, ' ').replace(MESSENGER, ' ');
}

/** "Brown" and "Ada Brown", "Bob Brown" and "Robert Brown"; not "China Daily" and "South China Morning Post". */
function sharePart(a: readonly string[], b: readonly string[]): boolean {
  return a.at(-1) === b.at(-1) || a.every((word) => b.includes(word)) || b.every((word) => a.includes(word));
}

const ACRONYM = /^(?:\p{Lu}\.?){2,}$/u;

/** The names in a text, folded: words with a capital, without titles and forms of company. */
function namesIn(text: string): string[] {
  const words = text.match(/\p{Lu}[\p{L}\p{N}.’'-]*/gu) ?? [];
  return words
    .map((word) => word.replace(/(?:['’]s|[.'’])+$/, '').toLowerCase())
    .filter((word) => word.length > 1 && !COMMON.has(word));
}

const COMMON = wordSet(CAPITALS_OF_NO_NAME_LIST);

/** Where the draft names the speaker; the quotation itself where a sentence before does. */
function speakerSpan({ claim }: RuleContext, speaker: string, whole: Span): Span {
  const after = claim.text.indexOf(speaker, whole.end);
  const at = after >= 0 ? after : claim.text.lastIndexOf(speaker, whole.start);
  return at >= 0 ? { start: at, end: at + speaker.length } : whole;
}
