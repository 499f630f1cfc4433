import type { Source } from '../model/source';
import { overlaps, type Span } from '../model/span';
import { straight } from '../names/straight';
import { caches } from '../text/caches';

const WORD = String.raw`\p{Lu}[\p{L}\p{M}.'’-]*`;
const NAME = `${WORD}(?:,? (?:(?:van|von|de|der|den|al|bin|la|el|of) ){0,2}${WORD}){0,3}`;
/** A name, or what stands for one: "Speaker 2". */
const NAMED = `${NAME}(?: \\d{1,2}(?!\\d))?`;
const ASIDE = String.raw`(?: ?\([^()\n]{1,40}\))?`;
const TIME = String.raw`\[?\(?\d{1,2}:\d{2}(?::\d{2})?(?:[.,]\d{1,3})?\)?\]?`;
/**
 * "ADA BROWN:", ">> Ada Brown:", "Brown, Ada (Harbour) [00:12]:", at the start of a line or behind the end of a
 * sentence.
 */
const LABEL = new RegExp(
  `(?:^|\\n|(?<=[.!?…]["”’]? ))(?:>>+ ?|[-–—] ?|${TIME} )?(${NAMED})${ASIDE}(?: ?${TIME})? ?: (?=\\S)`,
  'gu',
);
/** "Ada Brown  0:12", as the line above what was said. */
const TIMED = new RegExp(`(?:^|\\n)(${NAMED})${ASIDE} {1,4}${TIME}(?=\\s|$)`, 'gu');
/** "Brown, Ada (Guest)" and "0:12", as the two lines above what was said, in one block or two. */
const STACKED = new RegExp(`(?:^|\\n)(${NAMED})${ASIDE}[ \\t]*\\n+${TIME}(?=\\n|$)`, 'gu');
const NAME_ALONE = new RegExp(`^${NAMED}${ASIDE}$`, 'u');
const TIME_ALONE = new RegExp(`^${TIME}(?:\\n|$)`, 'u');

/** A label that is somebody's initials. */
const INITIALS = /^\p{Lu}{2,4}$/u;
/** "Ada Brown (AB)", "AB = Ada Brown": whose they are. */
const FULL = `(?:${WORD} (?:(?:van|von|de|der|den|al|bin|la|el) ){0,2}){1,3}${WORD}`;
const SET_OUT = new RegExp(`(${FULL}) \\((\\p{Lu}{2,4})\\)|(?<!\\p{L})(\\p{Lu}{2,4}) ?= ?(${FULL})`, 'gu');

/** Words before a colon that name nobody. */
const NOBODY =
  /^(?:note|notes|update|correction|warning|example|question|answer|q|a|re|from|to|cc|bcc|subject|date|time|place|present|apologies|agenda|item|action|source|photo|video|caption|summary|abstract|keywords|result|results|conclusion|method|methods|figure|table|read more|see also|related|by|location|topic|title|speakers?|participants?|attendees|today|background|context|also|however|remember|tip|price|address|phone|email|website|contact)$/i;
/** Labels of people whose names the transcript does not give. */
const UNNAMED =
  /^(?:speaker|unidentified|participant|attendee|respondent|person|voice|interviewer|interviewee|moderator|host|reporter|man|woman|audience|unknown|narrator|chair|clerk|caller|journalist|operator|translator|interpreter)\b/i;
/** The line that lists who is there, not who speaks: "Present: Ada Brown, Tom Reed. Treasurer: Una Lind." */
const PRESENCE = /(?:^|\n)(?:(?:Also )?Present|Apologies|In attendance|Attending|Attendees|Participants): [^\n]*$/iu;
/** What numbers somebody without a name; anything else with a number is no label. */
const NUMBERED = /\d$/;
/** So many labels make a text a transcript. */
const FEWEST_LABELS = 2;
/** How many blocks without a label may follow one of the same speaker. */
const REACH = 12;

/** Longest time, in UTF-16 units. */
const LONGEST_TIME = 20;

interface Label {
  readonly at: number;
  /** Where what is said begins. */
  readonly end: number;
  /** Undefined where somebody speaks who is not named. */
  readonly name: string | undefined;
}

/** What somebody says in a transcript, up to the next label. */
export interface Turn {
  readonly speaker: string;
  readonly start: number;
}

/** Who speaks at a place of a transcript; undefined where the source is none, or names nobody. */
export function transcriptSpeaker(source: Source, span: Span): string | undefined {
  return turnAt(source, span)?.speaker;
}

/** The turn that a place of a transcript stands in: that of the last label before it, where it names somebody. */
export function turnAt(source: Source, span: Span): Turn | undefined {
  const labels = labelsOf(source);
  if (labels.length < FEWEST_LABELS) return undefined;
  const last = labels.filter(({ at }) => at <= span.start).at(-1);
  if (last?.name === undefined) return undefined;
  const between = source.blocks.filter((block) => block.span.start > last.at && block.span.start < span.start);
  const isInOne = labels.every(
    ({ at }) => !overlaps({ start: at, end: at + 1 }, { start: span.start + 1, end: span.end }),
  );
  const isNear = between.length <= REACH && !between.some(({ kind }) => kind === 'heading');
  return isInOne && isNear ? { speaker: last.name, start: last.end } : undefined;
}

/** Everybody who speaks in a transcript, once each; empty where the source is none. */
export function transcriptSpeakers(source: Source): readonly string[] {
  const labels = labelsOf(source);
  return labels.length < FEWEST_LABELS ? [] : [...new Set(labels.flatMap(({ name }) => name ?? []))];
}

const labelsOf = caches.ofObject(read);

function read({ text, blocks }: Source): readonly Label[] {
  const spoken = blocks.filter(({ kind }) => kind !== 'table' && kind !== 'code');
  const found = spoken.flatMap(({ kind, span: { start, end } }, i) => {
    const next = spoken[i + 1]?.span;
    const isStacked =
      next !== undefined &&
      NAME_ALONE.test(text.slice(start, end)) &&
      TIME_ALONE.test(text.slice(next.start, next.start + LONGEST_TIME));
    // A line that comes again and again is no prose, but names who speaks where a time stands under it.
    if (kind === 'crumb' && !isStacked) return [];
    const block = text.slice(start, isStacked ? Math.min(next.end, next.start + LONGEST_TIME) : end);
    return [LABEL, TIMED, STACKED].flatMap((pattern) =>
      [...block.matchAll(pattern)]
        .filter(({ index }) => !isOfPresence(block, index))
        .map(({ 0: whole, 1: name = '', index }) => ({ at: start + index, end: start + index + whole.length, name })),
    );
  });
  const whose = initialsIn(
    text,
    found.some(({ name }) => INITIALS.test(name)),
  );
  return found
    .filter(({ name }) => !NOBODY.test(name) && (UNNAMED.test(name) || !NUMBERED.test(name)))
    .map(({ at, end, name }) => ({ at, end, name: UNNAMED.test(name) ? undefined : straight(whose.get(name) ?? name) }))
    .sort((a, b) => a.at - b.at);
}

function isOfPresence(block: string, at: number): boolean {
  return PRESENCE.test(block.slice(0, at));
}

/** Whose initials a transcript's labels are, as far as it says so. */
function initialsIn(text: string, isAsked: boolean): ReadonlyMap<string, string> {
  const told = isAsked ? [...text.matchAll(SET_OUT)] : [];
  return new Map(
    told.flatMap(([, name, initials, left, right]) => {
      const short = initials ?? left ?? '';
      const full = nameOf(short, name ?? right ?? '');
      return full === undefined ? [] : [[short, full] as const];
    }),
  );
}

/** The end of a run of capitals that begins and ends as initials do: "Ada Brown" of "With Ada Brown". */
function nameOf(short: string, run: string): string | undefined {
  const words = run.split(' ');
  const first = words.findIndex((word) => word.startsWith(short.charAt(0)));
  const isWhole = first >= 0 && first < words.length - 1 && words.at(-1)?.startsWith(short.slice(-1)) === true;
  return isWhole ? words.slice(first).join(' ').replace(/[.]$/, '') : undefined;
}
