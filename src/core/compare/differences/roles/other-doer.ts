import { wordSet } from '../../../text/words/word-list';
import { areOneName, mayBeOneName } from '../../../names/same-name';
import { nth } from '../../../text/nth';
import { SINGLE_DOER_VERBS_LIST } from '../../../words/compare/single-doer-verbs';
import { NOT } from '../../lexicon/words';
import { standsWithin } from '../../alignment/align';
import { bestOf, type Difference } from '../../alignment/difference';
import type { ClaimView, PassageView } from '../../alignment/view';
import { areOne, isSaidIn } from '../../exceptions/subject/other-encounter';
import type { Analysis } from '../../sentence/analysis';
import type { Relation } from '../../sentence/relations/relation';
import { relationsOf } from '../../sentence/relations/relations';
import { stemsOf, textOf, type Term } from '../../sentence/terms';
import { certainDifference } from '../counterpart';
import { isSameStatement } from './same-statement';

/** What one party does, once, to one thing. */
const DEEDS: ReadonlySet<string> = wordSet(SINGLE_DOER_VERBS_LIST);

/** The share of the claim that a passage must have, its doer and verb apart. */
const SAME_STATEMENT = 0.4;
/** Two names nearer to each other than so many words, with no verb between, may be one party: "Apple's Tim Cook". */
const ONE_PARTY = 5;

/**
 * A deed that a passage gives to somebody else: "Mehta dropped Denholm" beside "Denholm, who was dropped by Frayne".
 * Only deeds of which each has one doer, done to what is named or known; one difference or none.
 */
export function findOtherDoer(claim: ClaimView, views: readonly PassageView[]): readonly Difference[] {
  const found = relationsOf(claim.analysis)
    .filter((mine) => isDeed(claim.analysis, mine) && isKnown(claim.analysis, mine.patient))
    .flatMap((mine) =>
      views.some((view) => isSaidIn(claim, mine, view)) ? [] : views.flatMap((view) => otherDoer(claim, mine, view)),
    );
  const best = bestOf(
    found.filter(({ term, other, view }) => !views.some((v) => areOneParty(claim, term, other, view, v))),
  );
  return best ? [best] : [];
}

/** Whether somebody with a name did what has one doer. */
function isDeed({ tokens }: Analysis, { at, agent, isOpen, isTransfer }: Relation): boolean {
  if (isOpen === true || isTransfer === true) return false;
  const { lemma, negated } = nth(tokens, at);
  // "Did not lead it until 1998": another may have until then.
  const isDenied = negated || tokens.slice(Math.max(0, at - DENIED_WITHIN), at).some(({ lower }) => NOT.has(lower));
  return agent.kind === 'name' && DEEDS.has(lemma) && !isDenied;
}

/** How many tokens before a verb its "not" may stand. */
const DENIED_WITHIN = 3;

/** A name, or a thing that the reader is taken to know: "the report", "its first bridge". */
function isKnown({ tokens }: Analysis, { kind, first, head }: Term): boolean {
  if (kind === 'name') return true;
  const isMany = nth(tokens, head).lower !== nth(tokens, head).lemma;
  return !isMany && tokens.slice(Math.max(0, first - 1), head).some(({ lower }) => lower === 'the');
}

function otherDoer(claim: ClaimView, mine: Relation, view: PassageView): readonly Difference[] {
  if (!isSameStatement(claim, view, { at: mine.at, least: SAME_STATEMENT, own: mine.agent })) return [];
  return relationsOf(view.analysis).flatMap((theirs) => {
    const isSameDeed = theirs.key === mine.key && isDeed(view.analysis, theirs);
    if (!isSameDeed || !areOneThing(claim, mine.patient, theirs.patient, view)) return [];
    if ([theirs.agent, theirs.patient].some((u) => isSameParty(claim, mine.agent, u, view))) return [];
    const { agent: term } = mine;
    const { agent: other } = theirs;
    return [certainDifference(claim, { slot: 'name', term, other, view, clash: 'apart' })];
  });
}

/** One party, by its words or by another form of its name. */
function isSameParty(claim: ClaimView, mine: Term, theirs: Term, view: PassageView): boolean {
  const { first, last } = mine;
  const heads = claim.analysis.terms.filter((u) => u.kind === 'name' && u.first >= first && u.last <= last);
  const isThere = ({ head }: Term): boolean => standsWithin(view.alignment, head, theirs.first, theirs.last);
  const isForm = mayBeOneName(stemsOf(claim.analysis, mine), stemsOf(view.analysis, theirs));
  if (areOneName(textOf(claim.analysis, mine), textOf(view.analysis, theirs))) return true;
  return isForm || areOne(claim, mine, theirs, view) || heads.some(isThere);
}

/** One name, or one thing in the same words: the men's race is not the women's. */
function areOneThing(claim: ClaimView, mine: Term, theirs: Term, view: PassageView): boolean {
  if (!areOne(claim, mine, theirs, view)) return false;
  const [a, b] = [stemsOf(claim.analysis, mine), stemsOf(view.analysis, theirs)];
  return mine.kind === 'name' || a.every((s) => b.includes(s)) || b.every((s) => a.includes(s));
}

/** Whether a passage names both as one: a firm and its head, a body and its member. */
function areOneParty(
  claim: ClaimView,
  mine: Term,
  theirs: Term,
  from: PassageView,
  { analysis }: PassageView,
): boolean {
  const [a, b] = [nth(claim.analysis.tokens, mine.head).lower, nth(from.analysis.tokens, theirs.head).lower];
  return analysis.tokens.some(({ lower }, i) => {
    if (lower !== a && lower !== b) return false;
    const near = analysis.tokens.slice(i + 1, i + 1 + ONE_PARTY);
    const k = near.findIndex((t) => t.lower === (lower === a ? b : a));
    return k >= 0 && !near.slice(0, k).some((t) => t.pos === 'VERB');
  });
}
