import { SCORES } from './bounds/margins';
import { lowerAt, pastHyphen } from './lexer';
import type { Token } from './lexer';
import type { NumberCore } from './number-core';
import { SMALL } from './number-words';

const DOZEN = 12;
const GROSS = 144;
const SCORE = 20;

/** "A dozen", "half a dozen", "a gross of", "half a gross of": groups without a number before them. */
export function oneGroupAt(tokens: readonly Token[], at: number): NumberCore | undefined {
  const half = lowerAt(tokens, at) === 'half' ? 1 : 0;
  const noun = lowerAt(tokens, at + half) === 'a' ? at + half + 1 : at + half;
  const isHalf = half === 1;
  if (lowerAt(tokens, noun) === 'dozen')
    return { ...oneDozen(noun + 1), ...(isHalf && { value: DOZEN / 2, about: 1 }) };
  if (noun === at || !isGross(tokens, noun)) return undefined;
  return { value: isHalf ? GROSS / 2 : GROSS, step: 1, scale: 1, end: noun + 1, form: 'words', bare: false };
}

/** One dozen; "about a dozen" may be ten or fourteen. */
function oneDozen(end: number): NumberCore {
  return { value: DOZEN, step: 1, scale: 1, end, form: 'words', bare: false, about: 2 };
}

/** "A gross | of pens": without "of" it is what is not net, or bad. */
function isGross(tokens: readonly Token[], at: number): boolean {
  return lowerAt(tokens, at) === 'gross' && lowerAt(tokens, at + 1) === 'of';
}

/** A number with the groups that it counts: "two and a half | dozen", "5 | gross of", "three | score". */
export function inGroups(tokens: readonly Token[], core: NumberCore): NumberCore {
  if (core.scale !== 1 || core.vague !== undefined) return core;
  const noun = pastHyphen(tokens, core.end);
  const end = noun + 1;
  if (lowerAt(tokens, noun) === 'dozen') return times(core, DOZEN, end);
  // A gross is twelve dozen, and none of them is taken for half a gross.
  if (isGross(tokens, noun)) return { ...times(core, GROSS, end), step: DOZEN };
  return noun === core.end && mayBeScores(core) && lowerAt(tokens, noun) === 'score' ? scores(tokens, core, end) : core;
}

function times(core: NumberCore, group: number, end: number): NumberCore {
  const bare = { value: core.value * group, step: core.step * group, scale: group, end, bare: false };
  return { ...core, ...bare };
}

/** "Three score" in words; "3 score" may be what three people do. */
function mayBeScores({ form, value, step }: NumberCore): boolean {
  return form === 'words' && step === 1 && value < SCORE;
}

/** "Three score | and ten": about seventy. */
function scores(tokens: readonly Token[], core: NumberCore, end: number): NumberCore {
  const more = lowerAt(tokens, end) === 'and' ? SMALL.get(lowerAt(tokens, end + 1)) : undefined;
  const value = core.value * SCORE + (more ?? 0);
  const vague = { min: value * SCORES.least, max: value * SCORES.most };
  return { ...core, value, step: 10, end: more === undefined ? end : end + 2, vague };
}
