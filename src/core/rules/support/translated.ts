import type { RuleContext } from '../../model/judging/rule';
import { caches } from '../../text/caches';

/**
 * A remark that the writer translated what is quoted: "(our translation)", "(translated from the German)", "[eigene
 * Übersetzung]".
 */
const REMARK =
  /[([][^()[\]]{0,60}(?<!\p{L})(?:(?:my|our|own|author['’]s|authors['’]) translations?|translat(?:ed|ion) (?:by|from|mine|ours)|(?:eigene|meine|unsere) Übersetzung|Übers\. d\. (?:Verf|Aut)|(?:nuestra|mi|propia) traducción|traducción (?:propia|nuestra|mía|del autor|de la autora)|(?:ma|notre) traduction)[^()[\]]{0,60}[)\]]/iu;
/** The same of all quotations of a draft. */
const OF_ALL =
  /(?<!\p{L})(?:(?:all |the |these )?translations?(?: (?:of|from|into) [^.!?]{1,60})? (?:are|is) (?:my|our|the authors?['’]s?) own|translations? (?:are|is) (?:mine|ours)|alle Übersetzungen (?:sind|stammen) |(?:todas )?las traducciones son )/iu;

/** True where a draft says that what a sentence quotes is the writer's translation: no source has the words. */
export function isTranslated({ claim, draft }: RuleContext): boolean {
  return REMARK.test(claim.text) || areAllTranslated(draft);
}

const areAllTranslated = caches.ofObject(({ blocks }: RuleContext['draft']) =>
  blocks.some(({ text }) => OF_ALL.test(text)),
);

/** Small words that hardly an English text does without, and that are words of few other languages. */
const ENGLISH = /(?<!\p{L})(?:the|of|and|that|with|was|is|it|to)(?!\p{L})/giu;
const WORD = /\p{L}+/gu;
/** So many in a hundred words an English text has of them, at least. */
const LEAST_SHARE = 0.04;
/** How much of a source is looked at, in UTF-16 units. */
const LONGEST = 4000;
/** A shorter text has them or has not by chance. */
const FEWEST_WORDS = 8;

/** Whether a source is in another language than English, by its small words. */
export const isForeign = caches.ofObject(({ text }: { readonly text: string }) => {
  const words = text.slice(0, LONGEST).match(WORD)?.length ?? 0;
  return words >= FEWEST_WORDS && shareOfEnglish(text.slice(0, LONGEST), words) < LEAST_SHARE;
});

function shareOfEnglish(text: string, words: number): number {
  return (text.match(ENGLISH)?.length ?? 0) / words;
}

/** Whether words are English, as far as their small words tell. */
export function isEnglish(text: string): boolean {
  return text.search(ENGLISH) >= 0;
}
