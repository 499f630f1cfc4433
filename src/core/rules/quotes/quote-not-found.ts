import type { Quotation } from '../../model/judging/claim';
import { message } from '../../model/message';
import type { Rule, RuleContext, RuleFinding } from '../../model/judging/rule';
import { CONFIDENCES } from '../support/confidences';
import { evidenceOf, isNear, type QuotedPart, type QuotedWords, quotedWords } from '../support/quoted';
import { isEnglish, isForeign, isTranslated } from '../support/translated';

/** Words in quotation marks that no source has, or has anything like. */
export const quoteNotFound: Rule = {
  code: 'quote-not-found',
  severity: 'warning',
  title: 'Quotation not in the sources',
  description: 'Reports words in quotation marks that stand in no source.',
  details: [
    'Speaks when no source has the words or anything close to them: as a warning when the draft names who said it and the sources know that name,',
    'or when the sentence cites a source; otherwise as information, since the words may come from elsewhere.',
    '',
    'Stays silent on fewer than five words, on terms, titles and scare quotes, where a source has nearly the same words (`quote-altered`),',
    'and where the draft says that the words are the writer’s translation.',
  ].join('\n'),
  examples: [
    {
      sources: ['Ada Brown chairs the harbour board. “We will not close the north pier,” she said.'],
      draft: 'Ada Brown said: “Nobody in this town reads the minutes any more.”',
      marks: 'Nobody in this town reads the minutes any more.',
    },
    {
      sources: ['Ada Brown chairs the harbour board. “We will not close the north pier,” she said.'],
      draft: 'Ada Brown said: “We will not close the north pier.”',
    },
    {
      sources: ['Ada Brown chairs the harbour board.'],
      draft: 'The film “The Minutes That Nobody Reads” opens on Friday.',
      note: 'A title.',
    },
  ],
  run: (context) => quotedWords(context).flatMap((quoted) => missing(context, quoted)),
};

/** Fewer words may be a turn of phrase of the writer's own. */
const FEWEST_WORDS = 5;

function missing(context: RuleContext, quoted: QuotedWords): readonly RuleFinding[] {
  const { whole, parts, quotation, instead } = quoted;
  if (quotation.isSetOff === true || instead || isNear(context, whole)) return [];
  if (isTranslated(context)) return [];
  const gone = parts.filter((part) => part.words >= FEWEST_WORDS && !isNear(context, part));
  const told = knownSpeaker(context, quotation) || context.claim.citations.length > 0;
  return gone.map((part) => notFound(context, part, told));
}

function notFound(context: RuleContext, part: QuotedPart, told: boolean): RuleFinding {
  const closest = part.matches[0];
  return {
    span: part.span,
    severity: told ? 'warning' : 'information',
    message: message('No source has these words. Check the quotation, or add the source it comes from.'),
    draftValue: part.text,
    sourceValue: closest?.text ?? '',
    evidence: closest ? evidenceOf(context, closest) : [],
    confidence: told ? CONFIDENCES.notFound : CONFIDENCES.perhapsNotFound,
    fixes: [],
  };
}

/**
 * True where the last name of the speaker stands in the passage that speaks most of it, in the language of the words:
 * else they may be translated.
 */
function knownSpeaker({ index, corpus }: RuleContext, { speaker, text }: Quotation): boolean {
  const name = speaker?.split(' ').at(-1);
  if (name === undefined) return false;
  return index.evidence(name, 1).some(({ ref }) => {
    const source = corpus.source(ref.source);
    const isOfAnotherLanguage = source !== undefined && isEnglish(text) && isForeign(source);
    return !isOfAnotherLanguage && (corpus.passage(ref)?.text.includes(name) ?? false);
  });
}
