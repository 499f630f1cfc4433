import { areOpposite } from '../../lexicon/lexicon';
import type { Analysis } from '../../sentence/analysis';
import { clauseAround, clauseBorders } from '../../sentence/clause';
import { isIn, type Term } from '../../sentence/terms';
import { isVerbal, type Token } from '../../sentence/token';
import { nth } from '../../../text/nth';
import type { Exception } from '../exception';

/** A passage may tell a word of one thing and its opposite of another. */
export const bothPoles: Exception = {
  code: 'no-opposites',
  silent: {
    passages: ['The council raised the parking fee and cut the harbour fee in 2020.'],
    claim: 'The council lowered the harbour fee in 2020.',
  },
  wrong: {
    passages: ['The council raised the parking fee and the harbour fee in 2020.'],
    claim: 'The council lowered the harbour fee in 2020.',
  },
  applies({ slot, term, other, view: { analysis: passage } }, { analysis: claim }) {
    if (slot !== 'antonym' && slot !== 'negation') return false;
    const verbs = slot === 'antonym' ? [nth(passage.tokens, other.head)] : deniedVerbs(claim, term);
    const own = behind(passage, other.head);
    return verbs.some((verb) =>
      passage.tokens.some((token, i) => {
        if (isIn(i, other) || !areOpposed(token, verb) || isOfThat(passage.tokens, i, other.head)) return false;
        return [...behind(passage, i)].some((stem) => claim.stems.has(stem) && !own.has(stem));
      }),
    );
  },
};

/** "Has offered a refund, | which was declined": what was offered is the very thing that was declined. */
function isOfThat(tokens: readonly Token[], at: number, head: number): boolean {
  const isRelative = tokens.slice(Math.max(0, head - RELATIVE_REACH), head).some(({ lower }) => lower === 'which');
  return isRelative && at < head && OFFERING.has(nth(tokens, at).lemma);
}

/** How many tokens may stand between "which" and its verb: "which | has been | declined". */
const RELATIVE_REACH = 3;
const OFFERING: ReadonlySet<string> = new Set(['offer', 'propose']);

const BORDERS = clauseBorders(',', 'and', 'or');

/** The words behind one, up to the end of its clause. */
function behind({ tokens }: Analysis, at: number): ReadonlySet<string> {
  const [, to] = clauseAround(tokens, { first: at, last: at + 1 }, BORDERS);
  const isTelling = ({ content, pos }: Token): boolean => content || pos === 'NUM';
  return new Set(
    tokens
      .slice(at + 1, to)
      .filter(isTelling)
      .map(({ stem }) => stem),
  );
}

function areOpposed(a: Token, b: Token): boolean {
  return a.pos === b.pos && (areOpposite(a.stem, b.stem) || areOpposite(a.lemma, b.lemma));
}

/** The denied verbs of a claim in a term: "was not granted". */
function deniedVerbs({ tokens }: Analysis, term: Term): readonly Token[] {
  return tokens.filter((token, i) => isIn(i, term) && token.negated && isVerbal(token));
}
