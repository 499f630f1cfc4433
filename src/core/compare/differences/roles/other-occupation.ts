import { isFormOfAddress } from '../../../names/same-name';
import { caches } from '../../../text/caches';
import { nth } from '../../../text/nth';
import { linesByWord } from '../../../text/words/word-list';
import { OCCUPATIONS_LIST } from '../../../words/compare/occupations';
import type { Difference } from '../../alignment/difference';
import type { ClaimView, PassageView } from '../../alignment/view';
import type { Analysis } from '../../sentence/analysis';
import { ARTICLES, familyIn, personIn } from '../../sentence/callings/appositions';
import { type Calling, callingsOf } from '../../sentence/callings/callings';
import { textOf } from '../../sentence/terms';
import { certainDifference } from '../counterpart';
import { areOnePerson } from './bearer';

/** Each occupation -> the numbers of the lines that it stands in. */
const lines = caches.once(() => linesByWord(OCCUPATIONS_LIST));

/** Told of who does something else as well, or by turns. */
const CHANGED =
  /\b(?:former|ex|once|turned|retrained|originally|trained|also|and|later|qualified|experienced|keen|amateur|part|volunteer|spare|would)\b/iu;

/**
 * Another occupation than the sources give a person: "Omar Said, a nurse at the mill" beside "Omar Said, a cook at the
 * mill". Only where all that they call the person is one of them or a post beside it, and none may be the claim's in
 * other words.
 */
export function findOtherOccupation(claim: ClaimView, views: readonly PassageView[]): readonly Difference[] {
  return callingsOf(claim.analysis).flatMap((mine) => {
    const work = workOf(claim.analysis, mine);
    if (work === undefined || CHANGED.test(textOf(claim.analysis, mine.post))) return [];
    const own = views.flatMap((view) =>
      callingsOf(view.analysis)
        .filter((theirs) => isSurelyOne(personIn(claim.analysis, mine), personIn(view.analysis, theirs), views))
        .map((theirs) => ({ view, theirs })),
    );
    const [first] = own.filter(({ view, theirs }) => isOther(work, view, theirs));
    const areOthers = own.every(({ view, theirs }) => isOther(work, view, theirs) || isBesides(view, theirs));
    if (!first || !areOthers || views.some((view) => mayDo(claim, mine, work, view))) return [];
    const { post: term } = mine;
    const { post: other } = first.theirs;
    return [certainDifference(claim, { slot: 'noun', term, other, view: first.view, clash: 'post' })];
  });
}

/** One person by the whole name; by the family name alone only where the sources have the whole name too. */
function isSurelyOne(name: string, theirs: string, views: readonly PassageView[]): boolean {
  const isWhole = theirs.split(' ').filter((word) => !isFormOfAddress(word.toLowerCase())).length > 1;
  return areOnePerson(name, theirs) && (isWhole || views.some(({ analysis: { text } }) => text.includes(name)));
}

/** The base form of the occupation that somebody is called by; undefined where it is another kind of word. */
function workOf({ tokens }: Analysis, { post }: Calling): string | undefined {
  const { lemma } = nth(tokens, post.head);
  return lines().has(lemma) ? lemma : undefined;
}

/** What people of any occupation are besides: it tells neither for the claim nor against it. */
const BESIDES: ReadonlySet<string> = new Set(
  'chair chairman chairwoman chairperson member trustee treasurer president councillor father mother neighbour'.split(
    ' ',
  ),
);

function isBesides({ analysis: { tokens } }: PassageView, { post }: Calling): boolean {
  return BESIDES.has(nth(tokens, post.head).lemma);
}

function isOther(work: string, { analysis }: PassageView, theirs: Calling): boolean {
  const other = workOf(analysis, theirs);
  if (other === undefined || CHANGED.test(textOf(analysis, theirs.post))) return false;
  return !(lines().get(work) ?? []).some((line) => lines().get(other)?.includes(line));
}

/** A passage that has the occupation beside the person's name, or beside "he" or "she". */
function mayDo({ analysis }: ClaimView, mine: Calling, work: string, { analysis: passage }: PassageView): boolean {
  const family = familyIn(analysis, mine);
  const isOfThem = passage.text.includes(family) || /\b(?:he|she|I)\b/iu.test(passage.text);
  if (!isOfThem) return false;
  const name = personIn(analysis, mine);
  const ofOthers = callingsOf(passage).filter((told) => !areOnePerson(name, personIn(passage, told)));
  const isOfOther = (i: number): boolean => ofOthers.some(({ post: { first, last } }) => i >= first && i < last);
  return passage.tokens.some(({ lemma }, i) => lemma === work && !isOfOther(i) && !isCompany(passage, i));
}

/** "Came home with | a barrister", "was told by the barrister": somebody else. */
function isCompany({ tokens }: Analysis, at: number): boolean {
  let first = at;
  while (first > 0 && OF_PHRASE.has(nth(tokens, first - 1).pos)) first--;
  const isPhrase = ARTICLES.has(tokens[first]?.lower ?? '');
  return isPhrase && /^(?:with|by|from|against|without)$/.test(tokens[first - 1]?.lower ?? '');
}

const OF_PHRASE: ReadonlySet<string> = new Set(['DET', 'ADJ', 'NOUN']);
