import { isClose } from '../../../facts/numbers/interval';
import type { Term } from '../../sentence/terms';
import type { Exception } from '../exception';

const EACH = /\b(?:each|apiece|a head|per head)\b/iu;
const IN_ALL = /\b(?:in all|altogether|together|between them|in total|combined|all told)\b/iu;

/** What several have in all, beside what each of them has: "two ferries carry 150 each" are 300 in all. */
export const eachOfSeveral: Exception = {
  code: 'derived-figure',
  silent: {
    passages: ['The three barns of Hollow Farm hold 40 tonnes of hay each.'],
    claim: 'The three barns of Hollow Farm hold 120 tonnes of hay in all.',
  },
  wrong: {
    passages: ['The three barns of Hollow Farm hold 40 tonnes of hay each.'],
    claim: 'The three barns of Hollow Farm hold 140 tonnes of hay in all.',
  },
  applies({ term, other, view }, { analysis }) {
    const [mine, theirs] = [valueOf(term), valueOf(other)];
    if (!mine || !theirs || !isOneOfEach(analysis.text, view.analysis.text)) return false;
    const [all, each] = EACH.test(view.analysis.text) ? [mine, theirs] : [theirs, mine];
    return view.analysis.terms.some((u) => isClose((valueOf(u) ?? 0) * each, all));
  },
};

function valueOf({ fact }: Term): number | undefined {
  return fact?.kind === 'quantity' ? fact.value : undefined;
}

/** Whether one tells of each and the other of all together. */
function isOneOfEach(claim: string, passage: string): boolean {
  const [one, all] = EACH.test(passage) ? [passage, claim] : [claim, passage];
  return EACH.test(one) && IN_ALL.test(all);
}
