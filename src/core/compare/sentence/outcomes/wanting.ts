import { nth } from '../../../text/nth';
import type { TaggedToken } from '../tagger';

/** Phrases that deny what follows them, by their base forms. */
const WANTING: readonly (readonly string[])[] = [
  ['lack'],
  ['for', 'lack', 'of'],
  ['run', 'out', 'of'],
  ['abstain', 'from'],
  ['refrain', 'from'],
  ['stop', 'short', 'of'],
  ['fall', 'short', 'of'],
  ['do', 'without'],
  ['devoid', 'of'],
  ['bereft', 'of'],
  ['wish', 'he', 'have'],
  ['wish', 'she', 'have'],
  ['wish', 'they', 'have'],
];
const DENIALS: ReadonlySet<string> = new Set(['not', "n't", 'never', 'no', 'nor']);
/** How far before a phrase its own denial may stand: "did not | lack a lift". */
const BEFORE = 2;

/** Whether a phrase ends here that denies what follows: "lacks | a lift", "ran out of | hay". */
export function isWithout(tokens: readonly TaggedToken[], i: number): boolean {
  return WANTING.some((phrase) => {
    const from = i - phrase.length + 1;
    if (from < 0 || !phrase.every((word, k) => isWord(nth(tokens, from + k), word))) return false;
    return !tokens.slice(Math.max(0, from - BEFORE), from).some((t) => DENIALS.has(t.forms.lower));
  });
}

/** The word itself, or a form of it as a verb: "a lack of" is the noun's matter. */
function isWord({ lemma, forms, pos }: TaggedToken, word: string): boolean {
  return forms.lower === word ? word !== 'lack' || pos !== 'NOUN' : lemma === word && (pos === 'VERB' || pos === 'AUX');
}
