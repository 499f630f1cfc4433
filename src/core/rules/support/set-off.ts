import type { Quotation } from '../../model/judging/claim';
import type { QuoteMatch } from '../../model/retrieval';
import type { RuleContext } from '../../model/judging/rule';
import { overlaps } from '../../model/span';

/**
 * A sentence in a block of quotation without marks is quoted as a whole. What it says is looked for, and
 * never missed: such blocks hold other things too.
 */
export function setOff(context: RuleContext): readonly Quotation[] {
  const { claim, quotations, isSetOff } = context;
  const { text, kind } = claim;
  if (isSetOff !== true || kind !== 'sentence') return [];
  if (quotations.length > 0 || ATTRIBUTION.test(text)) return [];
  const whole = { start: 0, end: text.length };
  const speaker = attributedTo(context);
  return [{ span: whole, whole, text, isSetOff: true, ...(speaker !== undefined && { speaker }) }];
}

/** A claim's quotations in marks; one that opens a block of quotation is whose the line under it says. */
export function withAttribution(context: RuleContext): readonly Quotation[] {
  const { quotations, isSetOff } = context;
  const [first, ...others] = quotations;
  if (isSetOff !== true || !first || others.length > 0) return quotations;
  const speaker = first.whole.start === 0 && first.speaker === undefined ? attributedTo(context) : undefined;
  return speaker === undefined ? quotations : [{ ...first, speaker }];
}

/** "— Ada Brown, 2019", under the words or behind them. */
const ATTRIBUTION = /^\s*(?:[—–-]{1,3}|~)\s*\p{Lu}/u;
const ATTRIBUTED = /(?:^|[.!?…”"]\s*)(?:[—–]|-{2,3})\s*\p{Lu}/u;

/**
 * Blocks of quotation hold remarks and callouts too: one is somebody's words where it says whose, cites, or where the
 * source has them in quotation marks.
 */
export function isSomebodys(context: RuleContext, matches: readonly QuoteMatch[]): boolean {
  const { claim, locators, corpus } = context;
  if (claim.citations.length > 0 || locators) return true;
  return (
    ownBlocks(context).some((text, i) => (i === 0 ? ATTRIBUTED : ATTRIBUTION).test(text)) ||
    matches.some((match) => match.speaker !== undefined || isMarked(corpus.source(match.source)?.text ?? '', match))
  );
}

/** True where the source has the words between quotation marks. */
export function isMarked(text: string, { span }: QuoteMatch): boolean {
  return MARK.test(text.charAt(span.start - 1)) && MARK.test(text.slice(span.end, span.end + 2));
}

const MARK = /[“”"«»„‘’']/;

/** The text of the claim's block of quotation, and of the one right behind it. */
function ownBlocks({ claim, draft: { blocks } }: RuleContext): readonly string[] {
  const at = blocks.findIndex(
    ({ kind, map, text }) =>
      kind === 'quote' && overlaps(map.spanToOriginal({ start: 0, end: text.length }), claim.span),
  );
  return blocks
    .slice(at, at + 2)
    .filter(({ kind }, i) => at >= 0 && (i === 0 || kind === 'quote'))
    .map(({ text }) => text);
}

/** A first and a last name, with a title or not: works and papers are named in other ways. */
const PERSON =
  /(?:[—–]|-{2,3})\s*((?:(?:Dr|Mr|Mrs|Ms|Prof|Sir|Dame|Lord|Lady)\.? )?\p{Lu}[\p{L}’'-]+(?: \p{Lu}\.)? \p{Lu}[\p{L}’'-]+)(?=\s*$|[,;(.])/u;

/** Who a block of quotation says that its words are: at its end, or as all that the next block says. */
function attributedTo(context: RuleContext): string | undefined {
  const [own = '', next = ''] = ownBlocks(context);
  const line = ATTRIBUTION.test(next) ? next : own.slice(lastDash(own));
  return ARTICLE.test(line) ? undefined : PERSON.exec(line)?.[1];
}

/** Where the last attribution in a text begins; its end for none. */
function lastDash(text: string): number {
  return [...text.matchAll(EACH_ATTRIBUTED)].at(-1)?.index ?? text.length;
}

const EACH_ATTRIBUTED = new RegExp(ATTRIBUTED, 'gu');
const ARTICLE = /(?:[—–]|-{2,3})\s*(?:The|A|An|In|From)\s/;
