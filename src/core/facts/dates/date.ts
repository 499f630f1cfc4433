import type { DateFact, FactContext, Interval } from '../../model/judging/fact';
import { MONTHS, WEEKDAYS } from './calendar';
import type { DateDraft } from './date-draft';
import { dayAlone, dayMonth, monthAlone, monthDay, weekday } from './date-forms';
import { century, decade, yearAlone } from './years/years';
import { numericDate } from './numeric-dates';
import { partOfYear } from './parts-of-year';
import type { DateForm } from './date-form';
import { narrowed } from './date-parts';
import { reach, relationBefore, towardsEdge } from './date-relations';
import { feast, relativeDate } from './date-relative';
import { habitualDay } from './habits';
import { joined } from './date-joins';
import { lex, lowerAt } from '../numbers/lexer';
import type { Token } from '../numbers/lexer';
import { ORDINALS, SMALL } from '../numbers/number-words';
import { timeOfDay } from './times';
import { ROMAN_YEAR } from '../../text/characters/roman';
import { entriesOf } from '../../text/words/word-list';
import { STARTS_OF_DATES_LIST } from '../../words/facts/starts-of-dates';

/** In order of trust: the first form that fits at a token wins. */
const FORMS: readonly DateForm[] = [
  numericDate,
  habitualDay,
  dayMonth,
  monthDay,
  dayAlone,
  relativeDate,
  partOfYear,
  century,
  decade,
  monthAlone,
  yearAlone,
  weekday,
  timeOfDay,
  feast,
];
const STARTERS: ReadonlySet<string> = new Set([
  ...MONTHS.keys(),
  ...WEEKDAYS.keys(),
  ...[...WEEKDAYS.keys()].map((day) => `${day}s`),
  ...ORDINALS.keys(),
  ...SMALL.keys(),
  'every',
  ...entriesOf(STARTS_OF_DATES_LIST),
]);

/** The dates of a sentence, in order; no two overlap. Relative ones resolve against `context.referenceDay`. */
export function extractDates(sentence: string, context: FactContext = {}): readonly DateFact[] {
  return datesOf(sentence, lex(sentence), context);
}

/** The same for a sentence that was split into tokens already. */
export function datesOf(sentence: string, tokens: readonly Token[], context: FactContext): readonly DateFact[] {
  const drafts: DateDraft[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (token === undefined || !mayStart(token)) continue;
    const draft = firstForm(tokens, at, context);
    if (draft === undefined || draft.start < (drafts.at(-1)?.stop ?? 0)) continue;
    drafts.push(narrowed(tokens, draft));
    at = draft.stop - 1;
  }
  return joined(tokens, drafts).map((draft) => finished(sentence, tokens, draft));
}

function mayStart({ kind, lower }: Token): boolean {
  return kind === 'number' || STARTERS.has(lower) || ROMAN_YEAR.test(lower);
}

function firstForm(tokens: readonly Token[], at: number, context: FactContext): DateDraft | undefined {
  for (const form of FORMS) {
    const draft = form(tokens, at, context);
    if (draft !== undefined) return draft;
  }
  return undefined;
}

function finished(
  sentence: string,
  tokens: readonly Token[],
  draft: DateDraft & { readonly between?: boolean },
): DateFact {
  const { relation: written, length } =
    draft.between === true ? { relation: 'between' as const, length: 0 } : relationBefore(tokens, draft.start);
  // "From 11 to 13 March" is over with its last day, as "between" is.
  const isRun = written === 'since' && draft.grain === 'range' && tokens[draft.start - 1]?.lower === 'from';
  const relation = isRun ? 'between' : isDating(tokens, draft.start) ? 'on' : towardsEdge(written, draft.edge);
  const bounding = length > 0 && relation !== 'on' && relation !== 'during';
  const span = {
    start: tokens[bounding ? draft.start - length : draft.start]?.start ?? 0,
    end: tokens[draft.stop - 1]?.end ?? 0,
  };
  const known = (stretch: Interval): Interval =>
    Number.isFinite(stretch.min) ? reach(stretch, draft.grain === 'time' ? 'on' : relation) : stretch;
  return {
    kind: 'date',
    span,
    text: sentence.slice(span.start, span.end),
    interval: known(draft.anchor),
    anchor: draft.anchor,
    written: draft.written,
    ...(draft.last === undefined ? {} : { last: draft.last }),
    relation,
    relative: draft.relative,
    grain: draft.grain,
    ...(draft.edge === undefined ? {} : { edge: draft.edge }),
    ...(draft.alternatives === undefined ? {} : { alternatives: draft.alternatives.map(known) }),
  };
}

/** "Dates from 1180", "dating from the early 1870s": made then, and not at any time since. */
function isDating(tokens: readonly Token[], at: number): boolean {
  const from = lowerAt(tokens, at - 1) === 'the' ? at - 2 : at - 1;
  return lowerAt(tokens, from) === 'from' && /^(?:dates?|dated|dating)$/.test(lowerAt(tokens, from - 1));
}
