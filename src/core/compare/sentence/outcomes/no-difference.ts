import { nth } from '../../../text/nth';
import type { Analysis } from '../analysis';
import { isIn, type Term } from '../terms';
import { isVerbal, type Token } from '../token';

/** That two do not differ in something. */
export interface NoDifference {
  /** The words that say so. */
  readonly term: Term;
  /** The words for what they have alike. */
  readonly subject: readonly Token[];
}

/** From here on a difference is no significant one. */
const NOT_SIGNIFICANT = 0.05;
const P_VALUE = /\bp ?(?:=|>|≥) ?(0?\.\d+)/gi;
const DIFFERING: ReadonlySet<string> = new Set(['differ', 'difference', 'different']);

/** Where a sentence says that two do not differ; `byChance`: also where its one p says so. */
export function noDifferenceIn(analysis: Analysis, byChance: boolean): NoDifference | undefined {
  const { terms, tokens } = analysis;
  const at = tokens.findIndex(({ lemma, negated }) => negated && DIFFERING.has(lemma));
  const term = at >= 0 ? terms.find((u) => isIn(at, u)) : byChance ? chanceIn(analysis) : undefined;
  const subject = term && subjectOf(tokens, term);
  return term && subject && subject.length > 0 ? { term, subject } : undefined;
}

/** Whether a sentence has all the words for what two have alike. */
export function isOfSubject({ tokens }: Analysis, { subject }: NoDifference): boolean {
  return subject.every((word) => tokens.some(({ stem }) => stem === word.stem));
}

function chanceIn({ text, terms }: Analysis): Term | undefined {
  const [p, ...others] = [...text.matchAll(P_VALUE)];
  if (!p || others.length > 0 || Number(p[1]) < NOT_SIGNIFICANT) return undefined;
  const end = p.index + p[0].length;
  return terms.find(({ span, fact }) => fact !== undefined && span.end > p.index && span.start < end);
}

/** "Grip strength | did not differ", "there was no difference in | grip strength". */
function subjectOf(tokens: readonly Token[], { head }: Term): readonly Token[] {
  const isTold = nth(tokens, head).pos === 'NOUN' && tokens[head + 1]?.lower === 'in';
  const from = isTold ? head + 2 : 0;
  const to = tokens.findIndex((t, i) => i > from && (isTold ? isEnd(t) : isVerbal(t)));
  return tokens.slice(from, to < 0 ? tokens.length : to).filter(({ content, pos }) => content && pos !== 'ADV');
}

function isEnd({ pos, lower }: Token): boolean {
  return pos === 'ADP' || /^[(,.;]$/.test(lower);
}
