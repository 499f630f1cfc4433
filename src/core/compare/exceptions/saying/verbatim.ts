import type { Span } from '../../../model/span';
import { nth } from '../../../text/nth';
import { agree } from '../../alignment/fact-support';
import type { JudgeCandidate } from '../../alignment/input';
import { type Analysis, analyse } from '../../sentence/analysis';
import { disownedIn } from '../../sentence/disowned';
import { stancesIn } from '../../sentence/outcomes/stances';

/** True where some passage has the text word for word. No other passage can make it wrong. */
export function isVerbatim(text: string, candidates: readonly JudgeCandidate[]): boolean {
  const plain = plainly(text);
  const words = plain.split(' ');
  return candidates.some(({ passage }) => {
    const lower = passage.text.toLowerCase();
    if (!words.every((word) => lower.includes(word))) return false;
    const [before, ...after] = ` ${plainly(passage.text)} `.split(` ${plain} `);
    if (after.length === 0 || OF_NONE.test(before ?? '')) return false;
    const said = analyse(passage.text);
    return !isCutShort(analyse(text), said) && !isDisowned(plain, said);
  });
}

/** "The two pumps failed" out of "neither of the two pumps failed": the same words of none or few of them. */
const OF_NONE = /(?:^| )(?:neither|none|few|not (?:all|one|any|many)|(?:hardly|scarcely) any|only (?:some|one)) of$/;

/** "It cooled to 40 degrees" out of "it cooled to 40 degrees below zero": the same words, and another value. */
function isCutShort(claim: Analysis, { facts }: Analysis): boolean {
  return claim.facts.some((fact) => fact.kind === 'quantity' && !facts.some((other) => agree(fact, other)));
}

/** "The school will close" out of "it is not true that the school will close". */
function isDisowned(plain: string, passage: Analysis): boolean {
  return [...disownedIn(passage), ...foundNotSo(passage)].some(({ start, end }) =>
    plainly(passage.text.slice(start, end)).includes(plain),
  );
}

/** "The pump had leaked" out of "no evidence was found that the pump had leaked". */
function foundNotSo(passage: Analysis): readonly Span[] {
  const { tokens } = passage;
  const denied = stancesIn(passage).filter(({ isSo, isResult }) => !isSo && isResult);
  return denied.flatMap(({ matter }) =>
    matter
      .filter(([from, to]) => to > from)
      .map(([from, to]) => ({ start: nth(tokens, from).start, end: nth(tokens, to - 1).end })),
  );
}

function plainly(text: string): string {
  return text
    .toLowerCase()
    .replace(/(?<![\p{L}\p{N}])[−–‒](?=\d)/gu, '-')
    .replace(/[^\p{L}\p{N}%$€£-]+/gu, ' ')
    .trim();
}
