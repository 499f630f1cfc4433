import type { TextEdit } from '../../model/judging/finding';
import { areOneName } from '../../names/same-name';
import { message } from '../../model/message';
import type { QuoteChange, QuoteMatch } from '../../model/retrieval';
import type { Rule, RuleContext, RuleFinding } from '../../model/judging/rule';
import { nonEmpty, overlaps, shift, type Span, unionSpan } from '../../model/span';
import { STOP_WORDS } from '../../text/words/stop-words';
import { CONFIDENCES } from '../support/confidences';
import { isOtherValue, otherValueAtEnd, putInDenial, turnedBy } from '../support/swallowed';
import {
  evidenceOf,
  isNear,
  isVerbatim,
  LEAST_ALTERED,
  type QuotedPart,
  type QuotedWords,
  quotedWords,
} from '../support/quoted';

/** Words in quotation marks that a source has almost, but not quite, like that. */
export const quoteAltered: Rule = {
  code: 'quote-altered',
  severity: 'warning',
  title: 'Altered quotation',
  description: 'Reports words in quotation marks that differ from the words of the source.',
  details: [
    'Speaks when a source has nearly the same words and some were swapped, left out or put in. Only those words are underlined.',
    'Shorter quotations, and those with more changes, count where a source has other words in quotation marks in their place: the same words in another order, the same beginning and end, or the same speaker and the same word before the marks.',
    'As information where only a small word (“the”, “a”, “that”, “of”, “both”) is more or less, or where the source has the rest in quotation marks and reports those words itself.',
    '',
    'It speaks as well where an ellipsis leaves out “not”, “no”, “only” or “unless”, where “whose” or “which” after one refers to something else, and where a bracket gives another number, name or word (“by [May]” for “by March”).',
    '',
    'Stays silent on quotation marks of another kind, dashes, the case of letters, the final punctuation, other `[bracketed]` edits (“[the council]” for “they”) and ellipses;',
    'on single words, terms, titles and scare quotes; and when any source has the words as they stand.',
  ].join('\n'),
  examples: [
    {
      sources: ['“We will not close the north pier this year,” said Ada Brown.'],
      draft: 'Ada Brown said: “We will not close the south pier this year.”',
      marks: 'south',
    },
    {
      sources: ['“We will not close the north pier this year,” said Ada Brown.'],
      draft: '“We will close the north pier this year,” said Ada Brown.',
      marks: 'will close',
      note: 'A word was left out.',
    },
    {
      sources: ['“We will not close the north pier this year,” said Ada Brown.'],
      draft: 'Brown said that "[w]e will not close the north pier".',
      note: 'Brackets, other marks, a part of the sentence.',
    },
    {
      sources: ['“We will not close the north pier this year,” said Ada Brown.'],
      draft: 'She called it a “north pier” question.',
      note: 'Too short to be a quotation.',
    },
  ],
  run: (context) =>
    quotedWords(context).flatMap((quoted) =>
      quoted.instead ? changesOf(context, quoted.whole, quoted.instead) : alteredParts(context, quoted),
    ),
};

function alteredParts(context: RuleContext, quoted: QuotedWords): readonly RuleFinding[] {
  const { parts, whole, quotation } = quoted;
  const found = parts.flatMap((part) => besideEllipses(alterations(context, part, quotation.speaker), part, whole));
  const all = [...found, ...swallowed(context, whole)];
  return all.length > 0 ? all : shortParts(context, quoted);
}

/** Small words stand in too many places for the index to propose the right ones. */
function isTelling(text: string): boolean {
  return (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).some((word) => !STOP_WORDS.has(word));
}

/** Changes in parts too short to be looked for alone: what stands around the ellipsis tells where they belong. */
function shortParts(context: RuleContext, { whole, pieces, quotation }: QuotedWords): readonly RuleFinding[] {
  const best = ofSpeaker(context, whole, quotation.speaker) ?? whole.matches[0];
  const isLike = pieces.length > 1 && isNear(context, whole) && !isVerbatim(whole);
  if (!best || !isLike) return [];
  const altered = pieces.filter((piece) => !isVerbatim(piece) && isTelling(piece.text));
  const changes = best.changes.filter(({ quote }) =>
    altered.some(({ span }) => overlaps(shift(nonEmpty(quote), whole.span.start), span)),
  );
  return changesOf(context, whole, { ...best, changes }).map((finding) => ({ ...finding, fixes: [] }));
}

/**
 * The findings of a part, without fixes where words right beside an ellipsis differ: nobody knows how much of the
 * source's words it stands for.
 */
function besideEllipses(
  findings: readonly RuleFinding[],
  { text, span: part }: QuotedPart,
  whole: QuotedPart,
): readonly RuleFinding[] {
  const isCut = CUT_AFTER.test(whole.text.slice(part.end - whole.span.start));
  const isLate = CUT_BEFORE.test(whole.text.slice(0, part.start - whole.span.start));
  const isLast = ({ end }: Span): boolean => isCut && !WORD.test(text.slice(end - part.start));
  const isFirst = ({ start }: Span): boolean => isLate && !WORD.test(text.slice(0, start - part.start));
  const isBeside = ({ span }: RuleFinding): boolean => isLast(span) || isFirst(span);
  if (!findings.some(isBeside)) return findings;
  return findings.map((finding) => ({
    ...finding,
    fixes: isBeside(finding) ? [] : finding.fixes.filter(({ edits }) => edits.every(({ span }) => span !== part)),
  }));
}

const WORD = /[\p{L}\p{N}]/u;
const CUT_AFTER = /^[\s[(]*(?:…|\. ?\. ?\.)/;
const CUT_BEFORE = /(?:…|\. ?\. ?\.)[\s\])]*$/;

/** A quotation with more changes than this is marked as one. */
const MOST_MARKS = 4;

function alterations(context: RuleContext, part: QuotedPart, speaker: string | undefined): readonly RuleFinding[] {
  const best = ofSpeaker(context, part, speaker) ?? part.matches[0];
  if (!best) return [];
  if (isVerbatim(part)) return cutQualifier(context, part);
  if (best.similarity < LEAST_ALTERED[context.config.strictness]) return [];
  return changesOf(context, part, best);
}

/** A finding for each change of a quotation, or one where there are many. */
function changesOf(context: RuleContext, part: QuotedPart, best: QuoteMatch): readonly RuleFinding[] {
  if (best.changes.length <= MOST_MARKS) return best.changes.map((change) => alteration(context, part, best, change));
  const changes = {
    quote: unionSpan(best.changes.map((change) => change.quote)),
    source: unionSpan(best.changes.map((change) => change.source)),
  };
  return [alteration(context, part, best, changes)];
}

/** Of two who said nearly the same, the words of the one whom the draft names. */
function ofSpeaker(
  { config }: RuleContext,
  { matches }: QuotedPart,
  speaker: string | undefined,
): QuoteMatch | undefined {
  if (speaker === undefined) return undefined;
  return matches.find(
    (match) =>
      match.speaker !== undefined &&
      match.similarity >= LEAST_ALTERED[config.strictness] &&
      areOneName(match.speaker, speaker),
  );
}

/** An ellipsis that leaves out what turns the sense, and a bracket that gives another value. */
function swallowed(context: RuleContext, whole: QuotedPart): readonly RuleFinding[] {
  const match = whole.matches.find(({ verbatim }) => verbatim);
  const text = match && context.corpus.source(match.source)?.text;
  if (!match || text === undefined) return [];
  const ending = otherEnding(context, whole, match);
  const denial = putInDenial(whole.text, match.text);
  if (denial) return [...ending, alteration(context, whole, match, denial)];
  if (ending.length > 0) return ending;
  if (!match.skipped || whole.matches.some(({ verbatim, skipped }) => verbatim && !skipped)) return [];
  return match.skipped.flatMap((skipped) => {
    const isReplaced = isOtherValue(skipped, text, whole.text);
    const gone = isReplaced
      ? text.slice(skipped.source.start, skipped.source.end)
      : turnedBy(skipped, match, text, whole.text);
    if (gone === undefined) return [];
    return [
      {
        span: shift(skipped.quote, whole.span.start),
        message: isReplaced
          ? messageFor(whole.text.slice(skipped.quote.start, skipped.quote.end), gone)
          : message(
              'The words left out here turn the sense: “{0}”.',
              gone.length > SHOWN ? `${gone.slice(0, SHOWN)}…` : gone,
            ),
        draftValue: whole.text,
        sourceValue: match.text,
        evidence: evidenceOf(context, match, [skipped.source]),
        confidence: CONFIDENCES.turned,
        fixes: [
          {
            kind: 'use-source' as const,
            title: message('Take the whole quotation from the source'),
            edits: [{ span: whole.span, newText: inDraftsManner(whole.text, match.text) }],
          },
        ],
      },
    ];
  });
}

/** A number or month in brackets at the end of the quotation, where the source goes on with another one. */
function otherEnding(context: RuleContext, whole: QuotedPart, match: QuoteMatch): readonly RuleFinding[] {
  const text = context.corpus.source(match.source)?.text ?? '';
  const ends = otherValueAtEnd(whole.text, match, text);
  if (!ends) return [];
  const [draftValue, sourceValue] = [
    whole.text.slice(ends.bracket.start, ends.bracket.end),
    text.slice(ends.value.start, ends.value.end),
  ];
  return [
    {
      span: shift(ends.bracket, whole.span.start),
      message: messageFor(draftValue, sourceValue),
      draftValue,
      sourceValue,
      evidence: evidenceOf(context, match, [ends.value]),
      confidence: CONFIDENCES.turned,
      fixes: [],
    },
  ];
}

/** Of what was left out, so much is shown. UTF-16 units. */
const SHOWN = 80;

function alteration(
  context: RuleContext,
  part: QuotedPart,
  match: QuoteMatch,
  { quote, source, reported }: QuoteChange,
): RuleFinding {
  const base = context.corpus.source(match.source)?.text ?? '';
  const draftValue = part.text.slice(quote.start, quote.end);
  const sourceValue = base.slice(source.start, source.end);
  const span = shift(quote, part.span.start);
  const isSlight = (isSmall(draftValue) && isSmall(sourceValue)) || reported === true;
  return {
    ...(isSlight && { severity: 'information' as const }),
    span: draftValue === '' ? neighbours(part, quote.start) : span,
    message: messageFor(draftValue, sourceValue),
    draftValue: draftValue === '' ? part.text : draftValue,
    sourceValue: sourceValue === '' ? match.text : sourceValue,
    evidence: evidenceOf(context, match, [source.end > source.start ? source : match.span]),
    confidence: Math.min(CONFIDENCES.altered, match.similarity),
    fixes: fixesOf(part, match, edit(span, part, draftValue, sourceValue)),
  };
}

/**
 * The source's wording, for the words in question and for all of the quotation; nothing that would bring marks of its
 * own into it.
 */
function fixesOf(part: QuotedPart, match: QuoteMatch, change: TextEdit): RuleFinding['fixes'] {
  const whole = { span: part.span, newText: inDraftsManner(part.text, match.text) };
  return [
    ...(MARK.test(change.newText)
      ? []
      : [
          {
            kind: 'use-source' as const,
            title: message('Take the source’s wording'),
            edits: [change],
            preferred: true,
          },
        ]),
    ...(MARK.test(match.text)
      ? []
      : [{ kind: 'use-source' as const, title: message('Take the whole quotation from the source'), edits: [whole] }]),
  ];
}

const MARK = /["“”„«»]/;

/** The source's words with the draft's first letter and the punctuation that the draft has before and after them. */
function inDraftsManner(draft: string, source: string): string {
  const lead = /^[^\p{L}\p{N}[(]*/u.exec(draft)?.[0] ?? '';
  const trail = /[^\p{L}\p{N}\])%]*$/u.exec(draft)?.[0] ?? '';
  const words = withApostrophesOf(draft, source.replace(/[^\p{L}\p{N}\])%]+$/u, ''));
  const [first, second] = [draft[lead.length] ?? '', draft[lead.length + 1] ?? ''];
  const isSameLetter = first !== words[0] && first.toLowerCase() === words[0]?.toLowerCase() && /\p{Ll}/u.test(second);
  return lead + (isSameLetter ? first + words.slice(1) : words) + trail;
}

/** The words with the apostrophes of a draft that has one kind of them. */
function withApostrophesOf(draft: string, words: string): string {
  const [straight, curly] = [draft.includes("'"), draft.includes('’')];
  return straight === curly ? words : words.replace(/(?<=\p{L})['’](?=\p{L})/gu, straight ? "'" : '’');
}

/** Words that newspapers put in and leave out of quotations without a second thought. */
const SMALL = /^(?:the|a|an|that|both|of)?$/i;

function isSmall(words: string): boolean {
  return SMALL.test(words.trim());
}

function messageFor(draftValue: string, sourceValue: string): RuleFinding['message'] {
  if (draftValue === '') return message('The quotation leaves out “{0}”, which the source has here.', sourceValue);
  if (sourceValue === '') return message('The source does not have “{0}” in this quotation.', draftValue);
  return message('The quotation has “{0}”; the source has “{1}”.', draftValue, sourceValue);
}

/** Puts the source's words in, and takes care of the blank that words put in or taken out leave behind. */
function edit(span: Span, { text, span: whole }: QuotedPart, draftValue: string, sourceValue: string): TextEdit {
  if (draftValue === '') return { span, newText: span.start === whole.start ? `${sourceValue} ` : ` ${sourceValue}` };
  if (sourceValue !== '') return { span, newText: sourceValue };
  const before = text.charAt(span.start - whole.start - 1) === ' ';
  return {
    span: before
      ? { start: span.start - 1, end: span.end }
      : { start: span.start, end: Math.min(whole.end, span.end + 1) },
    newText: '',
  };
}

/** The words on both sides of a place where something was left out. */
function neighbours({ text, span }: QuotedPart, at: number): Span {
  const before = /\S+\s*$/.exec(text.slice(Math.max(0, at - LONGEST_WORD), at))?.[0] ?? '';
  const after = /^\s*[\p{L}\p{N}'’-]+/u.exec(text.slice(at, at + LONGEST_WORD))?.[0] ?? '';
  return { start: span.start + at - before.length, end: span.start + at + after.length };
}

const LONGEST_WORD = 60;

/** Words that turn what stands before them into less than it seems. */
const QUALIFIER =
  /^[,;]? (?:(?:but )?only (?:if|when|after|until)|unless|if|provided|as long as|on condition|except)\b[^.!?…]{0,120}/;

/** The words are the source's, but it goes on with a condition that the quotation leaves out. */
function cutQualifier(context: RuleContext, part: QuotedPart): readonly RuleFinding[] {
  const [match] = part.matches;
  if (!match?.verbatim || part.matches.some((other) => other.verbatim && other !== match)) return [];
  const source = context.corpus.source(match.source);
  const cut = QUALIFIER.exec(source?.text.slice(match.span.end, match.span.end + 150) ?? '')?.[0];
  if (
    cut === undefined ||
    context.claim.text.includes(cut.trim().slice(0, 40)) ||
    context.claim.text.charAt(part.span.end) === '…'
  )
    return [];
  const rest = { start: match.span.end, end: match.span.end + cut.length };
  return [
    {
      span: withoutPunctuation(part),
      severity: 'information',
      draftValue: part.text,
      sourceValue: match.text + cut,
      confidence: CONFIDENCES.cutShort,
      fixes: [],
      message: message(
        'The source goes on: “{0}”. Without that, the quotation may say more than was meant.',
        cut.replace(/^[,;]?\s*/, ''),
      ),
      evidence: evidenceOf(context, match, [match.span, rest]),
    },
  ];
}

/** The part's span without the comma or full stop at its end. */
function withoutPunctuation({ text, span }: QuotedPart): Span {
  return { start: span.start, end: span.end - (/[.,;:]$/.test(text) ? 1 : 0) };
}
