import { areOneName, isFormOfAddress, isLegalForm } from '../../../names/same-name';
import { nth } from '../../../text/nth';
import type { Difference } from '../../alignment/difference';
import type { ClaimView, PassageView } from '../../alignment/view';
import type { Analysis } from '../../sentence/analysis';
import { personIn } from '../../sentence/callings/appositions';
import { callingsOf } from '../../sentence/callings/callings';
import { type Mandate, mandatesOf } from '../../sentence/callings/mandates';
import { stemsOf, textOf, type Term } from '../../sentence/terms';
import { certainDifference } from '../counterpart';
import { areOnePerson } from './bearer';

/** Kinds of those who are spoken for, by the last word in its base form: what is of one kind is not of another. */
const KINDS: ReadonlyMap<string, string> = new Map(
  [
    [
      'people',
      'family relative victim survivor patient resident tenant parent pupil villager shopkeeper claimant widow',
    ],
    ['union', 'union'],
    [
      'public',
      'trust council agency ministry department government authority inquiry commission police court university',
    ],
    ['firm', 'company firm contractor operator manufacturer developer supplier ltd plc inc bank insurer'],
    ['opposition', 'opposition'],
  ].flatMap(([kind = '', words = '']) => words.split(' ').map((word) => [word, kind] as const)),
);

interface Known {
  readonly view: PassageView;
  readonly mandate: Mandate;
}

/**
 * Somebody said to speak for others than all sources have it: "Ada Brook, counsel for the families" beside "Ada Brook,
 * for the Harbour Board". Only where both are known to be different: of two kinds, or named apart in one passage.
 */
export function findOtherMandate(claim: ClaimView, views: readonly PassageView[]): readonly Difference[] {
  const claimed = mandatesOf(claim.analysis);
  if (claimed.length === 0) return [];
  const known = views.flatMap((view) => mandatesOf(view.analysis).map((mandate): Known => ({ view, mandate })));
  return claimed.flatMap((mine) => {
    const own = known.filter(({ view, mandate }) => isOfOne(claim.analysis, mine, view.analysis, mandate));
    const others = known.filter((one) => !isOfPerson(claim.analysis, mine, one) && isForParty(claim, mine, one));
    const [first] = own;
    const ofGovernment = first ? undefined : governing(claim, mine, views);
    if (ofGovernment) return [ofGovernment];
    const areApart = own.every(
      (one) => isOther(claim.analysis, mine, one, views) || isOthers(claim.analysis, mine, one, others),
    );
    if (!first || !areApart) return [];
    const { view } = first;
    const { party: term } = mine;
    const { party: other } = first.mandate;
    const slot = term.kind === 'name' ? 'name' : 'noun';
    return [certainDifference(claim, { slot, term, other, view, clash: 'post' })];
  });
}

/** Posts of a government, by their last words. */
const GOVERNING = /\b(?:minister|secretary|chancellor|premier)$/;
/** A passage that has somebody in opposition too. */
const OPPOSED = /\b(?:shadow|opposition|former|ex)\b/iu;

/** Somebody said to speak for the opposition who has a post of the government in every passage. */
function governing(claim: ClaimView, mine: Mandate, views: readonly PassageView[]): Difference | undefined {
  if (KINDS.get(lastWord(claim.analysis, mine.party)) !== 'opposition') return undefined;
  const person = textOf(claim.analysis, mine.person);
  const posts = views.flatMap((view) =>
    callingsOf(view.analysis)
      .filter((told) => areOnePerson(person, personIn(view.analysis, told)))
      .map((told) => ({ view, post: told.post })),
  );
  const [first] = posts.filter(({ view, post }) => GOVERNING.test(textOf(view.analysis, post).toLowerCase()));
  const family = person.split(' ').at(-1) ?? '';
  const mayOppose = views.some(({ analysis: { text } }) => text.includes(family) && OPPOSED.test(text));
  if (!first || mayOppose) return undefined;
  const { party: term } = mine;
  return certainDifference(claim, { slot: 'noun', term, other: first.post, view: first.view, clash: 'post' });
}

function lastWord({ tokens }: Analysis, { head }: Term): string {
  return nth(tokens, head).lower;
}

function isOfOne(claim: Analysis, mine: Mandate, passage: Analysis, theirs: Mandate): boolean {
  return isOneTask(mine, theirs) && areOnePerson(textOf(claim, mine.person), textOf(passage, theirs.person));
}

/** Work for one side against another: who does it acts on that side's behalf. */
const FOR_A_SIDE = /^(?:expert|advis|wit|negoti|agent)$/;

function isOneTask({ as: a }: Mandate, { as: b }: Mandate): boolean {
  if (a === b) return true;
  return a === '' ? FOR_A_SIDE.test(b) : b === '' && FOR_A_SIDE.test(a);
}

function isOfPerson(claim: Analysis, { person }: Mandate, { view, mandate }: Known): boolean {
  return areOnePerson(textOf(claim, person), textOf(view.analysis, mandate.person));
}

function isForParty({ analysis }: ClaimView, { party }: Mandate, { view, mandate }: Known): boolean {
  const [a, b] = [textOf(analysis, party), textOf(view.analysis, mandate.party)];
  return a.toLowerCase() === b.toLowerCase() || areOneName(a, b);
}

/** "The tenant's expert, Omar Said, … The landlord's expert, Ada Brook": each side has its own for the same task. */
function isOthers(claim: Analysis, { party }: Mandate, { view, mandate }: Known, others: readonly Known[]): boolean {
  const theirs = stemsOf(view.analysis, mandate.party);
  const isShared = stemsOf(claim, party).some((stem) => theirs.includes(stem));
  return !isShared && mandate.as !== '' && others.some((other) => other.mandate.as === mandate.as);
}

function isOther(claim: Analysis, mine: Mandate, { view, mandate }: Known, views: readonly PassageView[]): boolean {
  const [a, b] = [mine.party, mandate.party];
  const theirs = stemsOf(view.analysis, b);
  if (stemsOf(claim, a).some((stem) => theirs.includes(stem))) return false;
  if (areOneName(textOf(claim, a), textOf(view.analysis, b))) return false;
  const [kind, other] = [kindOf(claim, a, views), kindOf(view.analysis, b, views)];
  if (kind !== undefined && other !== undefined) return kind !== other;
  const [x, y] = [textOf(claim, a), textOf(view.analysis, b)];
  if (a.kind !== 'name') return false;
  // "Mr Holm runs Norvik": a person and a firm that may be his are two only as sides of a case.
  const mayBeHis = [x, y].some((name) => isFormOfAddress(name.split(' ')[0]?.toLowerCase() ?? ''));
  return views.some((one) => (!mayBeHis && namesBoth(one, x, y)) || areAgainst(one, x, y));
}

function kindOf({ tokens, text }: Analysis, { first, last, span }: Term, views: readonly PassageView[]): Kind {
  const words = [...tokens.slice(first, last)].reverse();
  const told = words.map(({ lower, lemma }) => KINDS.get(lemma) ?? KINDS.get(lower)).find((kind) => kind !== undefined);
  const name = `${text.slice(span.start, span.end)} `;
  return told ?? (views.some(({ analysis }) => hasLegalForm(analysis.text, name)) ? 'firm' : undefined);
}

type Kind = string | undefined;

/** "Norvik | Ltd": the sources tell a firm by its legal form. */
function hasLegalForm(text: string, name: string): boolean {
  const at = text.indexOf(name);
  const [next = ''] = at < 0 ? [] : text.slice(at + name.length).split(/[^\p{L}]/u);
  return next !== '' && isLegalForm(next.toLowerCase());
}

/** Whether a passage has two names more than a comma apart, so that they are two. */
function namesBoth({ analysis: { tokens, text } }: PassageView, a: string, b: string): boolean {
  const lower = text.toLowerCase();
  const [at, other] = [lower.indexOf(a.toLowerCase()), lower.indexOf(b.toLowerCase())];
  if (at < 0 || other < 0) return false;
  const [from, to] = at < other ? [at + a.length, other] : [other + b.length, at];
  return tokens.some(({ start, end, pos }) => start >= from && end <= to && pos === 'VERB');
}

/** What stands between the two sides of a case. */
const VERSUS: ReadonlySet<string> = new Set(['v', 'vs', 'versus']);
/** How many words of the second side's name are looked at. */
const LONGEST_SIDE = 4;

/** "Lind v Hagen Stone Limited": the two are the sides of a case, whoever comes first. */
function areAgainst({ analysis: { tokens } }: PassageView, a: string, b: string): boolean {
  const lastWordOf = (name: string): string => name.toLowerCase().split(' ').at(-1) ?? '';
  const [x, y] = [lastWordOf(a), lastWordOf(b)];
  return tokens.some(({ lower }, i) => {
    if (i === 0 || !VERSUS.has(lower)) return false;
    const sides = [tokens.slice(i - 1, i), tokens.slice(i + 1, i + 1 + LONGEST_SIDE)];
    const stand = (names: readonly string[]): boolean =>
      sides.every((side, k) => side.some((token) => token.lower === names[k]));
    return stand([x, y]) || stand([y, x]);
  });
}
