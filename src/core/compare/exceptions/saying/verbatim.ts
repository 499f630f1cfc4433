import { agree } from '../../alignment/fact-support';
import type { JudgeCandidate } from '../../alignment/input';
import { type Analysis, analyse } from '../../sentence/analysis';
import { disownedIn } from '../../sentence/disowned';

/** True where some passage has the text word for word. No other passage can make it wrong. */
export function isVerbatim(text: string, candidates: readonly JudgeCandidate[]): boolean {
  const plain = plainly(text);
  const words = plain.split(' ');
  return candidates.some(({ passage }) => {
    const lower = passage.text.toLowerCase();
    if (!words.every((word) => lower.includes(word)) || !` ${plainly(passage.text)} `.includes(` ${plain} `))
      return false;
    const said = analyse(passage.text);
    return !isCutShort(analyse(text), said) && !isDisowned(plain, said);
  });
}

/** "It cooled to 40 degrees" out of "it cooled to 40 degrees below zero": the same words, and another value. */
function isCutShort(claim: Analysis, { facts }: Analysis): boolean {
  return claim.facts.some((fact) => fact.kind === 'quantity' && !facts.some((other) => agree(fact, other)));
}

/** "The school will close" out of "it is not true that the school will close". */
function isDisowned(plain: string, passage: Analysis): boolean {
  return disownedIn(passage).some(({ start, end }) => plainly(passage.text.slice(start, end)).includes(plain));
}

function plainly(text: string): string {
  return text
    .toLowerCase()
    .replace(/(?<![\p{L}\p{N}])[−–‒](?=\d)/gu, '-')
    .replace(/[^\p{L}\p{N}%$€£-]+/gu, ' ')
    .trim();
}
