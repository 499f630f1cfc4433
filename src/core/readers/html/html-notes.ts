import { nth } from '../../text/nth';
import { fractionTop, raisedSigns } from '../../text/characters/raised';
import type { HtmlElement, HtmlText, HtmlTree } from './html-tree';
import { around } from './html-tree';

/** How raised texts and links to notes read, by their place: empty where they are left out. */
export type NoteMarks = ReadonlyMap<number, string>;

/** The mark of a note: a number or a few, a letter, a sign, in brackets or not; the sign that leads back from it. */
const MARK =
  /^[[(]?\s?(?:\d{1,3}(?:\s?[,–-]\s?\d{1,3}){0,5}|[a-z]|[ivx]{1,5}|[*†‡§¶#]{1,3}|note \d{1,3})\s?[\])]?$|^(?:↩︎?|↵|↑|\^|⤴)$/i;
/** "[citation needed]", and Wikipedia's page behind a mark: ": 112". */
const ASIDE = /^(?:\[[^\][]{1,30}\]|:\s?[\p{L}\p{N}.,–-]{1,12}(?:\s[\p{L}\p{N}.,–-]{1,12})?)$/u;
const NOTE_LINK =
  /foot-?note|end-?note|noteref|fnref|_ftn|cite_note|cite_ref|#(?:fn|ftn|en|note)[-:_]?\d|^#(?:fn|ftn|note|ref|cite)/i;
const ORDINAL = /^(?:st|nd|rd|th)$/i;
/** Of other languages, behind no more than two figures: behind a year a letter is a mark. */
const SHORT_ORDINAL = /^(?:er|re|e|è?me|o|a|os|as)\.?$/i;
const SHORT = /(?:^|\D)\d{1,2}$/;
/** What a raised number after it multiplies by itself: ten, one figure, a unit of length or time. */
const BASE = /(?:^|[^\d.,])(?:10|\d)$|(?:^|[^\p{L}])(?:[kcmd]?m|ft|in|yd|mi|s|sec)$/u;
/** How far around a text its raised or linked element is looked for. */
const STEPS = 4;
/** So much of what stands before is looked at. */
const TAIL = 12;

/** Tells marks of notes from other raised text. Marks are left out; powers and units are raised, ordinals stay. */
export function noteMarks({ elements, texts }: HtmlTree): NoteMarks {
  const marks = new Map<number, string>();
  const wholes = wholeTexts(elements, texts);
  let [tail, flow] = ['', -1];
  texts.forEach((text, i) => {
    if (text.flow !== flow) [tail, flow] = ['', text.flow];
    const own = { sup: raisedAround(elements, text.element), link: linkAround(elements, text.element) };
    const after = texts[i + 1]?.flow === flow ? nth(texts, i + 1).text : '';
    const reads =
      own.sup < 0 && own.link < 0 ? undefined : readingOf(elements, { ...own, wholes, text: text.text, tail, after });
    if (reads !== undefined) marks.set(i, reads);
    tail = (tail + (reads ?? text.text)).slice(-TAIL);
  });
  return marks;
}

interface Raised {
  readonly sup: number;
  readonly link: number;
  readonly wholes: ReadonlyMap<number, string>;
  readonly text: string;
  readonly tail: string;
  readonly after: string;
}

/** Undefined where the text reads as it stands. */
function readingOf(
  elements: readonly HtmlElement[],
  { sup, link, wholes, text, tail, after }: Raised,
): string | undefined {
  const isMark = link >= 0 && MARK.test(wholes.get(link) ?? '');
  if (isMark && (sup >= 0 || isNoteLink(nth(elements, link)))) return '';
  if (sup < 0) return undefined;
  const whole = wholes.get(sup) ?? '';
  if (MARK.test(whole) && isNoteLink(nth(elements, sup))) return '';
  if (isOrdinal(whole, tail)) return undefined;
  const top = fractionTop(whole, tail, after);
  if (top.startsWith(' ')) return top;
  if (isRaised(whole, tail, after)) return raisedSigns(text);
  if (top !== '') return top;
  return MARK.test(whole) || ASIDE.test(whole) ? '' : undefined;
}

/** "19th", "1er", "2a". */
function isOrdinal(whole: string, tail: string): boolean {
  return ORDINAL.test(whole) ? /\d$/.test(tail) : SHORT_ORDINAL.test(whole) && SHORT.test(tail);
}

/** "10⁶", "s⁻¹", "¹⁴C": figures that go with what stands before or behind them. */
function isRaised(whole: string, tail: string, after: string): boolean {
  if (!/^[-−+]?\d{1,3}$/.test(whole)) return false;
  if (BASE.test(tail) || /^[-−+]/.test(whole)) return true;
  return /(?:^|\s)$/.test(tail) && /^\p{L}/u.test(after);
}

function isNoteLink({ attributes }: HtmlElement): boolean {
  return ['href', 'class', 'rel', 'role', 'id', 'name', 'epub:type', 'data-component-name'].some((name) =>
    NOTE_LINK.test(attributes.get(name) ?? ''),
  );
}

/** What each raised or linked element reads as, all of it, as long as it is short. */
function wholeTexts(elements: readonly HtmlElement[], texts: readonly HtmlText[]): ReadonlyMap<number, string> {
  const wholes = new Map<number, string>();
  for (const { element, text } of texts) {
    for (const find of [raisedAround, linkAround]) {
      const at = find(elements, element);
      if (at >= 0) wholes.set(at, `${wholes.get(at) ?? ''}${text}`.slice(0, 60).trimStart());
    }
  }
  for (const [at, text] of wholes) wholes.set(at, text.trim());
  return wholes;
}

/** What is raised by its name or by its style; -1 where nothing is. */
function raisedAround(elements: readonly HtmlElement[], element: number): number {
  return around(elements, element, STEPS, (i) => {
    const { name, attributes } = nth(elements, i);
    return name === 'sup' || /vertical-align\s?:\s?super/i.test(attributes.get('style') ?? '');
  });
}

function linkAround(elements: readonly HtmlElement[], element: number): number {
  return around(elements, element, STEPS, (i) => nth(elements, i).name === 'a');
}
