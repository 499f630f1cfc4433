import { claimPlace, passagePlace } from '../../alignment/align';
import type { Analysis } from '../../sentence/analysis';
import { isIn } from '../../sentence/terms';
import type { Exception } from '../exception';

/** Not to hold that something is so contradicts neither a denial of it nor hearsay. */
export const deniedOpinion: Exception = {
  code: 'denied-otherwise',
  silent: {
    passages: ['The frost was not a disaster, and the growers call it a blessing, Ada Brown said.'],
    claim: 'Ada Brown refuses to call the frost a disaster.',
  },
  wrong: {
    passages: ['The frost was a disaster, and the growers call it one, Ada Brown said.'],
    claim: 'Ada Brown refuses to call the frost a disaster.',
  },
  applies({ slot, term, view: { analysis: passage, alignment } }, { analysis: claim }) {
    if (slot !== 'negation') return false;
    const [mine, theirs] = [opinionIn(claim), opinionIn(passage)];
    const isOfOthers = mine !== undefined && isIn(mine, term) && HEARSAY.test(passage.text);
    return (
      isOfOthers ||
      deniesBehind(claim, mine, (i) => passage.tokens[passagePlace(alignment, i)]) ||
      deniesBehind(passage, theirs, (i) => claim.tokens[claimPlace(alignment, i)])
    );
  },
};

/** Verbs by which somebody holds something to be so, or gives it a name. */
const HOLDING: ReadonlySet<string> = new Set(
  'accept believe think agree buy call describe see regard consider view deem'.split(' '),
);
/** What a speaker only has from others. */
const HEARSAY =
  /\b(?:(?:I|we|I['’]m|we['’]re|I['’]ve|we['’]ve)(?: (?:am|are|was|were|have been|had been|been|often|always|still))* told\b|(?:people|they|some|many|others) (?:\p{Ll}+ )?(?:say|said|claim|claimed|think|thought|tell|told)\b|it (?:is|was|has been) (?:often )?said\b)/iu;

/** The place of a verb of holding that is denied. */
function opinionIn({ tokens }: Analysis): number | undefined {
  const at = tokens.findIndex(({ pos, negated, lemma }) => pos === 'VERB' && negated && HOLDING.has(lemma));
  return at < 0 ? undefined : at;
}

/** Whether a word behind the verb is denied itself on the other side. */
function deniesBehind(
  { content }: Analysis,
  verb: number | undefined,
  counterpart: (place: number) => { readonly negated: boolean } | undefined,
): boolean {
  return verb !== undefined && content.some((i) => i > verb && counterpart(i)?.negated === true);
}
