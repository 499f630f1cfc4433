import type { DateFact } from '../../../model/judging/fact';
import type { Analysis } from '../analysis';
import { clauseAround, clauseBorders } from '../clause';
import type { Term } from '../terms';
import type { Token } from '../token';

/** What has to be done by a date: half-open places of the clause, and the word in it that says so. */
export interface Duty {
  readonly from: number;
  readonly to: number;
  readonly at: number;
}

const BORDERS = clauseBorders(',', 'and');
const DUTIES: ReadonlySet<string> = new Set(['must', 'shall', 'due', 'required', 'obliged', 'payable', 'deadline']);
const LAST_DAY: ReadonlySet<DateFact['relation']> = new Set(['by', 'before', 'until']);

/** What has to be done by the date that a term gives; undefined where nothing has. */
export function dutyBy({ tokens }: Analysis, term: Term): Duty | undefined {
  if (term.fact?.kind !== 'date' || !LAST_DAY.has(term.fact.relation)) return undefined;
  const [from, to] = clauseAround(tokens, term, BORDERS);
  const at = tokens.findIndex((token, i) => i >= from && i < term.first && tellsOfDuty(token, tokens[i + 1]));
  const isDenied = at < 0 || tokens.slice(at, term.first).some(({ negated }) => negated);
  return isDenied ? undefined : { from, to, at };
}

/** "Must", "due", and the first word of "is to", "has to". */
function tellsOfDuty({ lower, lemma }: Token, next: Token | undefined): boolean {
  return isDutyWord(lower) || (/^(?:be|have)$/.test(lemma) && next?.lower === 'to');
}

/** Whether a word by itself says that something has to be done: "must", "due". */
export function isDutyWord(lower: string): boolean {
  return DUTIES.has(lower);
}
