import { nth } from '../../../text/nth';
import { bestOf, type Difference } from '../../alignment/difference';
import { type ToldWords, toldWords } from './told-words';
import type { ClaimView, PassageView } from '../../alignment/view';
import { areFarApart, areOpposite } from '../../lexicon/lexicon';
import { clauseAt, type Clause } from '../../sentence/clauses/clauses';
import { isIn, type Term } from '../../sentence/terms';
import type { Analysis } from '../../sentence/analysis';
import { isAssertion } from '../../sentence/assertion';
import { isPastForm } from '../../sentence/relations/passive';
import { haveOneModality, isVerbal, type Token } from '../../sentence/token';
import { certainDifference } from '../counterpart';
import { oppositionOf, sameClass } from './opposites';

/** Names, values and words of a claim that the clause itself must have, at least, besides the opposite. */
const LEAST_HERE = 2;

/**
 * An opposite of one word in a clause that has all else of the claim. Example: "the court raised
 * the sum to 26,500 crowns" beside "it reduces the sum to 26,500 crowns". One difference or none.
 */
export function findOppositeInPlace(claim: ClaimView, views: readonly PassageView[]): readonly Difference[] {
  // What is set above or below another has sides, which may be turned as well.
  if (claim.analysis.tokens.some(({ lower }) => lower === 'than')) return [];
  const found = claim.analysis.terms.filter(mayBeTurned).flatMap((term) => {
    const against = views.flatMap((view) => oppositesFor(claim, term, view));
    const most = Math.max(...against.map(({ told }) => told.here.length));
    if (against.length === 0 || views.some((view) => isSaidIn(claim, term, view, most))) return [];
    return against.map(({ other, view }) =>
      certainDifference(claim, { slot: 'antonym', term, other, view, clash: 'apart' }),
    );
  });
  const best = bestOf(found);
  return best ? [best] : [];
}

const TURNED: ReadonlySet<Term['kind']> = new Set<Term['kind']>(['verb', 'adjective', 'adverb', 'link']);

function mayBeTurned({ kind, fact }: Term): boolean {
  return fact === undefined && TURNED.has(kind);
}

interface Against {
  readonly other: Term;
  readonly view: PassageView;
  readonly told: ToldWords;
}

function oppositesFor(claim: ClaimView, term: Term, view: PassageView): readonly Against[] {
  return view.analysis.terms.flatMap((other) => {
    if (other.kind !== term.kind || !areOpposed(claim.analysis, term, view.analysis, other)) return [];
    const clause = clauseAt(view.analysis, other.head);
    const told = clause && toldWords(claim, term, view, clause);
    if (!told || !isAllElse(claim, term, told) || !isOfSubject(claim, told, view, clause)) return [];
    return isAssertion(view.analysis.text) ? [{ other, view, told }] : [];
  });
}

/** Whether two words are opposites, told alike, and neither sentence has both of them. */
function areOpposed(claim: Analysis, term: Term, passage: Analysis, other: Term): boolean {
  const [mine, theirs] = [meantAt(claim, term), meantAt(passage, other)];
  if (!areOpposites(mine, theirs) || !haveOneModality(mine, theirs) || mine.future !== theirs.future) return false;
  if (term.kind === 'link' && !(isState(claim, term) && isState(passage, other))) return false;
  return !hasStem(claim, theirs) && !hasStem(passage, mine);
}

function hasStem({ tokens }: Analysis, { stem }: Token): boolean {
  return tokens.some((token) => token.stem === stem);
}

/** Whether who or what the claim speaks of is told in the clause, or a pronoun stands for it there. */
function isOfSubject({ analysis }: ClaimView, { around }: ToldWords, view: PassageView, { subject }: Clause): boolean {
  const verb = analysis.tokens.findIndex(isVerbal);
  const isNamed = view.analysis.tokens.slice(...subject).some(({ pos }) => pos === 'NOUN' || pos === 'PROPN');
  return !isNamed || !around.some((i) => i < verb);
}

/** The word of a term; for "turned | down" and its like one that means the same. */
function meantAt({ tokens }: Analysis, { head, last }: Term): Token {
  const token = nth(tokens, head);
  const meant = PHRASES.get(`${token.lemma} ${tokens[last]?.lower ?? ''}`);
  return meant === undefined ? token : { ...token, lemma: meant, stem: meant };
}

const PHRASES: ReadonlyMap<string, string> = new Map([
  ['turn down', 'reject'],
  ['pass up', 'reject'],
  ['go up', 'rise'],
  ['go down', 'fall'],
  ['put up', 'raise'],
  ['put down', 'lower'],
]);

/** What may follow a word that says how a thing is. */
const STATE_ENDS: ReadonlySet<string> = new Set(['PUNCT', 'ADP']);

/** "Is | on | by default": no preposition of a thing. */
function isState({ tokens }: Analysis, { first, last }: Term): boolean {
  const verb = tokens.slice(Math.max(0, first - 2), first).some(({ lemma }) => lemma === 'be');
  const next = tokens[last];
  return verb && STATE_ENDS.has(next?.pos ?? 'PUNCT');
}

/** Listed opposites, and two ends of a scale: "wettest", "driest". Who is offered a thing may refuse it. */
function areOpposites(a: Token, b: Token): boolean {
  if (!sameClass(a, b) || [a, b].some(({ lemma, lower }) => lemma === 'offer' || lower.endsWith('ing'))) return false;
  const areEnds = [a, b].every(({ lower }) => lower.endsWith('est'));
  if (areEnds && (areOpposite(a.lemma, b.lemma) || areFarApart(a.lemma, b.lemma))) return true;
  return oppositionOf(a, b) === 2;
}

/**
 * Whether the clause tells the same of the same, and only what leads up to it stands elsewhere. One may do a thing and
 * its opposite in turn, but not both by the same figure or on the same day.
 */
function isAllElse({ analysis }: ClaimView, term: Term, { here, around, missing }: ToldWords): boolean {
  const told = analysis.terms.filter((own) => here.some((i) => isIn(i, own)));
  if (missing.length > 0 || told.length < LEAST_HERE || around.length > here.length) return false;
  return isDeed(analysis, term) ? told.some(({ fact }) => fact) : told.some(({ kind }) => kind !== 'verb');
}

function isDeed({ tokens }: Analysis, { head }: Term): boolean {
  const token = nth(tokens, head);
  return token.pos === 'VERB' || isPastForm(token) || token.lower === 'born';
}

/** Whether a passage has the claim's own word too, with as much of the claim around it. */
function isSaidIn(claim: ClaimView, term: Term, view: PassageView, most: number): boolean {
  const { stem } = nth(claim.analysis.tokens, term.head);
  return view.analysis.tokens.some((token, at) => {
    const clause = token.stem === stem && !token.negated ? clauseAt(view.analysis, at) : undefined;
    return clause !== undefined && toldWords(claim, term, view, clause).here.length >= most;
  });
}
