import { nth } from '../../../text/nth';
import { passagePlace } from '../../alignment/align';
import type { PassageView } from '../../alignment/view';
import type { Analysis } from '../../sentence/analysis';
import type { Term } from '../../sentence/terms';
import type { Exception } from '../exception';

/** Who gives one a boat may give another a horse. */
export const otherGift: Exception = {
  code: 'different-subject',
  silent: { passages: ['Ada Brook lent Piet Lund a horse.'], claim: 'Ada Brook lent Ines Roth a cart.' },
  wrong: { passages: ['Ada Brook lent Piet Lund a horse.'], claim: 'Ada Brook lent Ines Roth a horse.' },
  applies({ slot, term, other, view }, { analysis }) {
    if (slot !== 'name') return false;
    const [mine, theirs] = [giftBehind(analysis, term), giftBehind(view.analysis, other)];
    return mine >= 0 && theirs >= 0 && !isOne(analysis, mine, view, theirs);
  },
};

const LEADS: ReadonlySet<string> = new Set(['a', 'an', 'the', 'his', 'her', 'its', 'their']);
/** How many words may stand before the noun that names the thing. */
const LONGEST = 4;

/** The noun for what a name right behind its verb is given: "lent | Piet Lund | a horse"; -1 for none. */
function giftBehind({ tokens }: Analysis, { first, last }: Term): number {
  if (tokens[first - 1]?.pos !== 'VERB' || !LEADS.has(tokens[last]?.lower ?? '')) return -1;
  let gift = -1;
  for (let i = last + 1; i <= last + LONGEST && INNER.has(tokens[i]?.pos ?? ''); i++)
    if (nth(tokens, i).pos === 'NOUN') gift = i;
  return gift;
}

const INNER: ReadonlySet<string> = new Set(['ADJ', 'NOUN', 'NUM']);

function isOne(claim: Analysis, mine: number, { alignment, analysis }: PassageView, theirs: number): boolean {
  return passagePlace(alignment, mine) === theirs || nth(claim.tokens, mine).stem === nth(analysis.tokens, theirs).stem;
}
