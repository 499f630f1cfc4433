import { passagePlace } from '../../alignment/align';
import type { Analysis } from '../../sentence/analysis';
import { isPassive } from '../../sentence/relations/passive';
import type { Term } from '../../sentence/terms';
import type { Exception } from '../exception';

/** "Opposed Ida Holm" beside "Ferner opposed the levy": whom it is done to, and not who does it. */
export const objectNotDoer: Exception = {
  code: 'different-subject',
  silent: {
    passages: ['Ferner of Velm opposed the levy in the guild.'],
    claim: 'Lauber was alone in the guild in opposing Ida Holm.',
  },
  wrong: {
    passages: ['Lauber was alone in the guild in opposing Ferner.'],
    claim: 'Lauber was alone in the guild in opposing Ida Holm.',
  },
  applies({ term, other, view: { analysis: passage, alignment } }, { analysis: claim }) {
    if (term.kind !== 'name' || other.kind !== 'name' || claim.tokens[term.first - 1]?.pos !== 'VERB') return false;
    const verb = passagePlace(alignment, term.first - 1);
    return verb >= other.last && !isPassive(passage.tokens, verb) && hasObject(passage, verb, other);
  },
};

const OBJECT_LEADS: ReadonlySet<string> = new Set(['DET', 'ADJ', 'NUM', 'NOUN', 'PROPN']);
const BE: ReadonlySet<string> = new Set(['be', 'get']);
/** How many words before a participle its auxiliary may stand. */
const REACH = 3;

/** Whether an active verb behind a name has its own object right behind. */
function hasObject({ tokens }: Analysis, verb: number, { last }: Term): boolean {
  const before = tokens.slice(Math.max(last, verb - REACH), verb);
  return !before.some(({ lemma }) => BE.has(lemma)) && OBJECT_LEADS.has(tokens[verb + 1]?.pos ?? '');
}
