import type { MarkedStretch } from './marks';

/** How far, in UTF-16 units, a speaker may stand from the quotation. */
const REACH = 160;

/**
 * Who is said to have said the words of a stretch: the name beside a verb of saying, before or after the marks and
 * within `room` (the space up to the neighbouring quotations). Undefined for pronouns, for nouns ("the mayor said") and
 * where nobody is named. Looks at a bounded stretch on both sides.
 */
export function speakerOf(text: string, stretch: MarkedStretch, room: { readonly from: number; readonly to: number }): string | undefined {
  const after = text.slice(stretch.close, Math.min(room.to, stretch.close + REACH));
  const before = text.slice(Math.max(room.from, stretch.open - REACH), stretch.open);
  // "… legitimate.” Richards added: “…": a name before a colon introduces the next quotation.
  const own = /[.!?…]/.test(text.charAt(stretch.end - 1)) && stretch.close + after.length === room.to && /:\s*$/.test(after) ? undefined : speakerAfter(after);
  return named(own ?? speakerBefore(lastSentence(before))) ?? (room.from > 0 ? continued(text.slice(room.from, stretch.open)) : undefined);
}

/** Longest attribution between two halves of what somebody said. */
const LONGEST_ATTRIBUTION = 120;

/** The speaker named between two quotations that are one statement: “…,” said Ada Brown, its chair. “…” */
function continued(between: string): string | undefined {
  if (between.length > LONGEST_ATTRIBUTION || /[.!?]\s.*\p{L}/u.test(between)) return undefined;
  return named(speakerAfter(between));
}

const VERBS = 'said|says|say|told|tells|adds|added|wrote|writes|notes|noted|argues|argued|warns|warned|explains|explained|announces|announced|claims|claimed|' +
  'states|stated|insists|insisted|replies|replied|asks|asked|declares|declared|concludes|concluded|admits|admitted|acknowledges|acknowledged|recalls|recalled|' +
  'remarks|remarked|observes|observed|testifies|testified|tweets|tweeted|clarifies|clarified|points out|pointed out|confirms|confirmed|promises|promised|' +
  'suggests|suggested|believes|continues|continued|complains|complained|comments|commented|responds|responded|predicts|predicted|puts it|put it|stresses|stressed';
/** A word of a name: a full stop in it belongs to an initial or a usual abbreviation, else it ends the sentence. */
const WORD = "(?:(?:\\p{Lu}\\.){1,4}|(?:Jr|Sr|St|Inc|Corp|Ltd|Co)\\.|\\p{Lu}(?:[\\p{L}\\p{N}'’-]|\\.(?=\\p{L})){0,30})";
const NAME = `(?:(?:Mr|Mrs|Ms|Dr|Prof|Sir|Sen|Rep|Gov|Gen)\\.? )?${WORD}(?: (?:(?:van|von|de|der|den|del|da|di|bin|al|of|the|and|&) ){0,2}${WORD}){0,4}`;
const VERB_NAME = new RegExp(`^[,.;:!?]? ?(?:${VERBS}) (?:the )?(${NAME})`, 'u');
const NAME_VERB = new RegExp(`^[,.;:!?]? ?(?:as )?(?:the )?(${NAME})(?:, [^,."“”]{1,60},)? (?:has |had |also |later |then )?(?:${VERBS})\\b`, 'u');
const ACCORDING = new RegExp(`^[,.;:!?]? ?according to (?:the )?(${NAME})`, 'iu');
const BEFORE = new RegExp(`(${NAME})(?:, [^,."“”]{1,60},)? (?:has |had |also |later |then )?(?:${VERBS})(?: (?:that|how|in [^".]{1,30}|on [^".]{1,30}|to [^".]{1,40}|(?:\\p{L}+ ){0,4}\\p{L}+))?[,:]? ?[“"«„‘]?$`, 'u');
const ACCORDING_BEFORE = new RegExp(`according to (?:the )?(${NAME})[,:] ?$`, 'iu');

function speakerAfter(after: string): string | undefined {
  return (VERB_NAME.exec(after) ?? NAME_VERB.exec(after) ?? ACCORDING.exec(after))?.[1];
}

function speakerBefore(before: string): string | undefined {
  return (BEFORE.exec(before) ?? ACCORDING_BEFORE.exec(before))?.[1];
}

/** What stands after the last full stop that ends a sentence. */
function lastSentence(before: string): string {
  const end = Math.max(before.lastIndexOf('\n'), before.search(/[.!?]["”»’']? (?=\p{Lu}[^.!?]*$)/u) + 1);
  return end > 0 ? before.slice(end).trimStart() : before;
}

/** Words with a capital only because a sentence starts with them. */
const NOT_NAMES = /^(?:he|she|they|we|i|you|it|who|one|others|some|many|but|and|yet|still|then|when|while|as|so|the|a|an|in|on|at|this|that|these|his|her|their|our|my|according to)$/i;

function named(found: string | undefined): string | undefined {
  let words = found?.replace(/[.,]$/, '').split(' ') ?? [];
  while (words.length > 0 && NOT_NAMES.test(words[0]!)) words = words.slice(1);
  return words.length > 0 ? words.join(' ').replace(/['’]s$/, '') : undefined;
}
